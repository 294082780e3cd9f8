import type { FillGap, HotspotRegion, LessonBlock, LessonContent, LessonPage } from '@provost/domain';
import { EMPTY_DOC } from '../../rich-doc';
import { newId } from '../new-id';

type BlockOf<Type extends LessonBlock['type']> = Extract<LessonBlock, { type: Type }>;

export const emptyOption = () => ({ id: newId('o'), text: '', correct: false, feedback: '' });

const EMPTY_PICTURE = { file: '', alt: '' };
export const emptyRegion = (): HotspotRegion => ({
  ...{ id: newId('a'), label: '', text: '', x: 0.4, y: 0.4, width: 0.2, height: 0.2, target: true },
});
export const emptyGroup = () => ({ id: newId('g'), title: '' });
export const emptySortItem = (group: string) => ({ id: newId('i'), text: '', group, feedback: '' });
export const emptyItem = () => ({ id: newId('i'), text: '' });
export const emptyPair = () => ({ id: newId('p'), left: '', right: '' });
export const emptyStep = () => ({ id: newId('t'), title: '', text: '', ask: '' });
export const emptyGap = (): FillGap => ({
  ...{ id: newId('n'), type: 'text', label: '', accepted: [], exactCase: false, exactDiacritics: false },
});

/** What a new block of each type begins with, in the order in which the types are offered. */
export const emptyBlock: { readonly [Type in LessonBlock['type']]: () => BlockOf<Type> } = {
  text: () => ({ type: 'text', body: EMPTY_DOC }),
  figure: () => ({ type: 'figure', picture: EMPTY_PICTURE, caption: '' }),
  check: () => ({ type: 'check', id: newId('c'), prompt: '', options: [emptyOption(), emptyOption()] }),
  hotspot: () => ({ type: 'hotspot', id: newId('h'), prompt: '', picture: EMPTY_PICTURE, regions: [emptyRegion()] }),
  sort: () => {
    const groups = [emptyGroup(), emptyGroup()];
    return { type: 'sort', id: newId('s'), prompt: '', groups, items: [emptySortItem(groups[0]?.id ?? '')] };
  },
  order: () => ({ type: 'order', id: newId('r'), prompt: '', items: [emptyItem(), emptyItem()] }),
  match: () => ({ type: 'match', id: newId('m'), prompt: '', pairs: [emptyPair(), emptyPair()] }),
  fill: () => ({ type: 'fill', id: newId('f'), prompt: '', gaps: [emptyGap()] }),
  worked: () => ({ type: 'worked', id: newId('w'), prompt: '', steps: [emptyStep()] }),
  cards: () => ({ type: 'cards', cards: [{ front: '', back: '' }] }),
  accordion: () => ({ type: 'accordion', items: [{ title: '', body: '' }] }),
  timeline: () => ({ type: 'timeline', items: [{ when: '', what: '' }] }),
};

export const emptyPage = (): LessonPage => ({ id: newId('p'), title: '', blocks: [emptyBlock.text()] });

/** A new lesson begins with one page of text. */
export function empty(): LessonContent {
  return { kind: 'lesson', pages: [emptyPage()] };
}
