import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LONGEST_NOTE, nextSequence, noteProblem, type NoteWords } from './note.js';
import { findQuote, quoteOf } from './quote.js';

const TEXT = 'The seal is checked. The seal is noted. Then the door is opened.';

describe('a passage', () => {
  it('is found again after words were added before and behind it', () => {
    const quote = quoteOf(TEXT, { from: 25, to: 38 });
    const edited = `First, photograph. ${TEXT} Sign.`;
    const found = findQuote(edited, quote);
    expect(found && edited.slice(found.from, found.to)).toBe(quote.exact);
    expect(found?.from).toBe(25 + 19);
  });

  it('that occurs twice is the one with its surroundings', () => {
    const second = TEXT.lastIndexOf('seal');
    expect(findQuote(TEXT, quoteOf(TEXT, { from: second, to: second + 4 }))).toEqual({ from: second, to: second + 4 });
  });

  it('whose words are gone is not found', () => {
    expect(findQuote('Other words.', quoteOf(TEXT, { from: 4, to: 8 }))).toBeNull();
    expect(findQuote(TEXT, { exact: '', prefix: '', suffix: '' })).toBeNull();
  });

  it('of an unchanged text is always found with its own words', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
        const [from, to] = [a % text.length, (b % text.length) + 1].sort((x, y) => x - y) as [number, number];
        fc.pre(from < to);
        const found = findQuote(text, quoteOf(text, { from, to }));
        expect(found && text.slice(found.from, found.to)).toBe(text.slice(from, to));
      }),
    );
  });
});

describe('a note', () => {
  const note: NoteWords = { kind: 'note', meaning: null, body: 'Ask.', seconds: null, place: null, quote: null };
  const quote = { exact: 'The seal', prefix: '', suffix: '' };
  it.each<[string, Partial<NoteWords>, string | null]>([
    ['with words is right', {}, null],
    ['without words says nothing', { body: '  ' }, 'body'],
    ['too long is told so', { body: 'a'.repeat(LONGEST_NOTE + 1) }, 'body'],
    ['before the beginning has no place', { seconds: -1 }, 'seconds'],
    ['at a place that is no id has none', { place: '../x' }, 'place'],
    ['with a meaning is a highlight', { meaning: 'law' }, 'meaning'],
    ['as a bookmark needs no words', { kind: 'bookmark', body: '', seconds: 61.5 }, null],
    ['as a highlight has a passage', { kind: 'highlight', meaning: 'law' }, 'quote'],
    ['as a highlight of a passage needs no words', { kind: 'highlight', meaning: 'law', body: '', quote }, null],
    ['as a highlight says what it means', { kind: 'highlight', quote }, 'meaning'],
  ])('%s', (_name, changes, field) => {
    expect(noteProblem({ ...note, ...changes })).toBe(field);
  });

  it.each([
    ['by the clock', 5, 1_000, 1_000],
    ['past a clock that went back', 2_000, 1_000, 2_001],
  ])('is numbered %s', (_name, seen, now, next) => {
    expect(nextSequence(seen, now)).toBe(next);
  });
});
