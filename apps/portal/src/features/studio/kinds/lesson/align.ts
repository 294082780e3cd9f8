import type { LessonBlock, LessonContent, LessonPicture, LessonTask } from '@provost/domain';
import { EMPTY_DOC } from '../../rich-doc';

type BlockOf<Type extends LessonBlock['type']> = Extract<LessonBlock, { type: Type }>;

/**
 * A lesson in another language in the shape of its source: pages, exercises and their parts are found again by their ids, other
 * blocks by their place among those of their type. What has no words yet is empty.
 */
export function alignedLesson(source: LessonContent, content: LessonContent): LessonContent {
  const pages = new Map(content.pages.map((page) => [page.id, page]));
  const { passShare } = source;
  return {
    kind: 'lesson',
    pages: source.pages.map(({ id, blocks, ways, then }) => {
      const own = pages.get(id);
      return {
        ...{ id, title: own?.title ?? '' },
        blocks: blocks.map((block, i) => alignedBlock(block, i, blocks, own?.blocks ?? [])),
        ...(ways && { ways }),
        ...(then !== undefined && { then }),
      };
    }),
    ...(passShare !== undefined && { passShare }),
  };
}

/** A picture of another language keeps the source's file until it has one of its own. */
const alignedPicture = (source: LessonPicture, own?: LessonPicture): LessonPicture => ({
  ...{ file: own?.file || source.file, alt: own?.alt ?? '' },
  ...(own?.credit !== undefined && { credit: own.credit }),
});

/** The words that every exercise has. */
function askedIn(own: LessonTask | undefined) {
  const { prompt = '', hints, explanation } = own ?? {};
  return { prompt, ...(hints && { hints }), ...(explanation !== undefined && { explanation }) };
}

/** The things of the source, each with the words that it has in the other language. */
function alignedBy<T extends { readonly id: string }>(
  source: readonly T[],
  own: readonly T[] | undefined,
  words: (own: T | undefined, source: T) => Partial<T>,
): T[] {
  return source.map((thing) => ({
    ...thing,
    ...words(
      own?.find(({ id }) => id === thing.id),
      thing,
    ),
  }));
}

function alignedTask(source: LessonTask, found: LessonTask | undefined): LessonTask {
  const own = <T extends LessonTask['type']>(type: T) =>
    found?.type === type ? (found as Extract<LessonTask, { type: T }>) : undefined;
  const head = { id: source.id, ...askedIn(found?.type === source.type ? found : undefined) };
  switch (source.type) {
    case 'check': {
      const options = source.options.map(({ id, correct }) => {
        const { text = '', feedback = '' } = own('check')?.options.find((option) => option.id === id) ?? {};
        return { id, text, correct, feedback };
      });
      return {
        ...{ type: 'check', ...head, options },
        ...(source.multiple !== undefined && { multiple: source.multiple }),
      };
    }
    case 'hotspot': {
      const mine = own('hotspot');
      const regions = alignedBy(source.regions, mine?.regions, (one) => ({
        label: one?.label ?? '',
        text: one?.text ?? '',
      }));
      return { type: 'hotspot', ...head, picture: alignedPicture(source.picture, mine?.picture), regions };
    }
    case 'sort': {
      const mine = own('sort');
      const groups = alignedBy(source.groups, mine?.groups, (one) => ({ title: one?.title ?? '' }));
      const items = alignedBy(source.items, mine?.items, (one) => ({
        text: one?.text ?? '',
        feedback: one?.feedback ?? '',
      }));
      return { type: 'sort', ...head, groups, items };
    }
    case 'order': {
      const items = alignedBy(source.items, own('order')?.items, (one) => ({ text: one?.text ?? '' }));
      return { type: 'order', ...head, items };
    }
    case 'match': {
      const pairs = alignedBy(source.pairs, own('match')?.pairs, (one) => ({
        left: one?.left ?? '',
        right: one?.right ?? '',
      }));
      return { type: 'match', ...head, pairs };
    }
    case 'fill': {
      const gaps = alignedBy(source.gaps, own('fill')?.gaps, (one, theirs) => ({
        label: one?.label ?? '',
        ...(theirs.type === 'text' && { accepted: one?.type === 'text' ? one.accepted : [] }),
        ...(theirs.type === 'number' && { unit: one?.type === 'number' ? one.unit : '' }),
      }));
      return { type: 'fill', ...head, gaps };
    }
    case 'worked': {
      const steps = alignedBy(source.steps, own('worked')?.steps, (one, theirs) => ({
        title: one?.title ?? '',
        text: one?.text ?? '',
        // A faded step stays faded: its question falls back to the source's until it is said anew.
        ask: theirs.ask === '' ? '' : one?.ask || theirs.ask,
      }));
      return { type: 'worked', ...head, steps };
    }
  }
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
    case 'figure': {
      const mine = counterpart('figure');
      return {
        type: 'figure',
        picture: alignedPicture(source.picture, mine?.picture),
        caption: mine?.caption ?? '',
      };
    }
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
    default:
      return alignedTask(
        source,
        own.find((block): block is LessonTask => 'id' in block && block.id === source.id),
      );
  }
}
