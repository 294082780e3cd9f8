import { describe, expect, it } from '@jest/globals';
import type { Draft } from '../step/step-form';
import { leftIn } from './left-words';

const draft = {
  id: 'e2',
  modules: [{ id: 'm1', steps: [{ id: 's1', position: 3, title: { en: 'Seize' } }] }],
} as unknown as Draft;

describe('What a device holds of a draft', () => {
  it.each([
    ['step/s1', { of: 'step', id: 's1', position: 3, title: { en: 'Seize' } }],
    ['new/m1/case-study', { of: 'new', id: 'm1', kind: 'case-study' }],
    ['module/m1', { of: 'module', id: 'm1' }],
    ['module/new', { of: 'module', id: 'new' }],
    ['about/e2', { of: 'about', id: 'e2' }],
  ])('is %s', (place, words) => {
    expect(leftIn(draft, [place])).toEqual([words]);
  });

  it.each(['step/of-edition-1', 'new/m9/video', 'new/m1/opera', 'module/m9', 'about/e1', 'step', ''])(
    'is not %s',
    (place) => {
      expect(leftIn(draft, [place])).toEqual([]);
    },
  );
});
