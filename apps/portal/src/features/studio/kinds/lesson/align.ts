import type { LessonBlock, LessonContent } from '@provost/domain';
import { EMPTY_DOC } from '../../rich-doc';

type BlockOf<Type extends LessonBlock['type']> = Extract<LessonBlock, { type: Type }>;

/**
 * A lesson in another language in the shape of its source: pages, checks and options are found again by their ids, other
 * blocks by their place among those of their type. What has no words yet is empty.
 */
export function alignedLesson(source: LessonContent, content: LessonContent): LessonContent {
  const pages = new Map(content.pages.map((page) => [page.id, page]));
  return {
    kind: 'lesson',
    pages: source.pages.map(({ id, blocks }) => {
      const own = pages.get(id);
      return {
        id,
        title: own?.title ?? '',
        blocks: blocks.map((block, i) => alignedBlock(block, i, blocks, own?.blocks ?? [])),
      };
    }),
  };
}

function alignedBlock(
  source: LessonBlock,
  index: number,
  sources: readonly LessonBlock[],
  own: readonly LessonBlock[],
): LessonBlock {
  const nth = sources.slice(0, index).filter(({ type }) => type === source.type).length;
  const counterpart = <Type extends LessonBlock['type']>(type: Type) =>
    own.filter((block): block is BlockOf<Type> => block.type === type)[nth];
  switch (source.type) {
    case 'text':
      return { type: 'text', body: counterpart('text')?.body ?? EMPTY_DOC };
    case 'cards': {
      const cards = counterpart('cards')?.cards;
      return { type: 'cards', cards: source.cards.map((_, i) => cards?.[i] ?? { front: '', back: '' }) };
    }
    case 'accordion': {
      const items = counterpart('accordion')?.items;
      return { type: 'accordion', items: source.items.map((_, i) => items?.[i] ?? { title: '', body: '' }) };
    }
    case 'timeline': {
      const items = counterpart('timeline')?.items;
      return { type: 'timeline', items: source.items.map((_, i) => items?.[i] ?? { when: '', what: '' }) };
    }
    case 'check': {
      const check = own.find((block): block is BlockOf<'check'> => block.type === 'check' && block.id === source.id);
      const options = source.options.map(({ id, correct }) => {
        const { text = '', feedback = '' } = check?.options.find((option) => option.id === id) ?? {};
        return { id, text, correct, feedback };
      });
      return { type: 'check', id: source.id, prompt: check?.prompt ?? '', options };
    }
  }
}
