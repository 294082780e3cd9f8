import { describe, expect, it } from '@jest/globals';
import type { ItemTexts } from '@provost/domain';
import {
  draftOf,
  inputOf,
  languagesOf,
  missingIn,
  newQuestion,
  ofKind,
  optionIn,
  optionReworded,
  reworded,
  withOption,
  withoutOption,
  type BankQuestion,
} from './question-draft';

const options = Object.fromEntries(['a', 'b', 'c'].map((id) => [id, { text: `Option ${id}`, feedback: '' }]));
const saved: BankQuestion = {
  __typename: 'BankQuestion',
  id: 'q1',
  topic: 'Seizure',
  difficulty: 'hard',
  type: 'MULTIPLE',
  status: 'LIVE',
  version: 2,
  liveVersion: 2,
  points: 1,
  reviewBy: null,
  source: 'WCO, 2022',
  item: {
    ...{ type: 'multiple', credit: 'right-minus-wrong', shuffle: true },
    slots: [{ id: 'answer', kind: 'choice', options: ['a', 'b', 'c'], right: ['a', 'c'], several: true }],
  },
  texts: {
    en: { prompt: 'Which?', explanation: 'Because.', slots: { answer: { label: '', options } } },
    fr: { prompt: 'Lesquelles ?', explanation: '', slots: { answer: { label: '', options } } },
  },
};

describe('A question that is written', () => {
  it('comes back to the server as it was read', () => {
    const { topic, difficulty, item, points, source, texts } = saved;
    const same = { bankId: 'b1', questionId: 'q1', topic, difficulty, item, points, source, texts };
    expect(inputOf('b1', 'q1', draftOf(saved))).toEqual(same);
  });

  it('has an added or removed option in every language alike', () => {
    const changed = inputOf('b1', 'q1', withOption(withoutOption(draftOf(saved), 'a')));
    expect(changed.item).toMatchObject({ slots: [{ options: ['b', 'c', 'a'], right: ['c'] }] });
    const words = Object.values(changed.texts as ItemTexts).map(({ slots }) =>
      Object.keys(slots['answer']?.options ?? {}),
    );
    expect(words.map((ids) => ids.sort())).toEqual([
      ['a', 'b', 'c'],
      ['a', 'b', 'c'],
    ]);
  });

  it('begins an option without the words of a removed one', () => {
    const again = withOption(withoutOption(draftOf(saved), 'a'));
    expect(optionIn(again, 'en', 'a')).toEqual({ text: '', feedback: '' });
  });

  it('has twelve options at most', () => {
    const full = Array.from({ length: 20 }).reduce<ReturnType<typeof newQuestion>>(withOption, newQuestion(''));
    expect(full.optionIds).toHaveLength(12);
    expect(new Set(full.optionIds).size).toBe(12);
  });

  it('keeps one right answer when only one may be chosen', () => {
    expect(ofKind(draftOf(saved), 'single').rightOptions).toEqual(['a']);
    expect(ofKind(draftOf(saved), 'multiple').rightOptions).toEqual(['a', 'c']);
  });
});

describe('What a question still misses', () => {
  const begun = reworded(newQuestion('Seizure'), 'fr', { prompt: 'Quoi ?' });
  const whole = ['a', 'b', 'c', 'd'].reduce((draft, id) => optionReworded(draft, 'fr', id, { text: id }), begun);

  it.each([
    [
      'nothing typed: the language on screen is asked for',
      newQuestion(''),
      ['topic', 'prompt en', 'option en a', 'option en b', 'option en c', 'option en d', 'right'],
    ],
    [
      'one option written in a language',
      optionReworded(begun, 'fr', 'a', { text: 'A' }),
      ['option fr b', 'option fr c', 'option fr d', 'right'],
    ],
    ['all but the key', whole, ['right']],
    ['nothing', { ...whole, rightOptions: ['b'] }, []],
    [
      'a language that was only begun',
      reworded({ ...whole, rightOptions: ['b'] }, 'es', { explanation: 'Porque' }),
      ['prompt es', 'option es a', 'option es b', 'option es c', 'option es d'],
    ],
    ['a language of blanks is none', reworded({ ...whole, rightOptions: ['b'] }, 'es', { prompt: '  ' }), []],
  ])('%s', (_case, draft, places) => {
    const said = missingIn(draft, 'en').map(({ field, locale, optionId }) =>
      [field, locale, optionId].filter(Boolean).join(' '),
    );
    expect(said).toEqual(places);
  });

  it('knows the languages in which anything is written', () => {
    expect(languagesOf(whole)).toEqual(['fr']);
    expect(languagesOf(draftOf(saved))).toEqual(['en', 'fr']);
  });
});
