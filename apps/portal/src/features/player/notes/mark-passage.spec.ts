import { beforeEach, describe, expect, it } from '@jest/globals';
import { findQuote } from '@provost/domain';
import { markPassage } from './mark-passage';
import { textOf } from './passage-text';

let section: HTMLElement;
let before: string;
beforeEach(() => {
  document.body.innerHTML =
    '<section><p>Check the <strong>seal</strong> first. Then note it.</p><p>Sign the form<sup>1</sup>.</p></section>';
  section = document.querySelector('section') as HTMLElement;
  before = section.innerHTML;
});

const LOOK = { meaning: 'LAW', begins: 'Highlighted, law:', ends: 'End of the highlight.', lang: 'en' };
const mark = (words: string) => {
  const whole = textOf(section);
  const stretch = findQuote(whole.text, { exact: words, prefix: '', suffix: '' });
  return stretch && markPassage(whole, stretch, LOOK);
};
const marks = () => [...section.querySelectorAll('mark')];

describe('a marked passage', () => {
  it('is marked across bold words and paragraphs, and said once where it begins and where it ends', () => {
    expect(mark('the seal first. Then note it.\nSign')).not.toBeNull();
    expect(marks().map(({ textContent }) => textContent)).toEqual([
      'Highlighted, law:the ',
      'seal',
      ' first. Then note it.',
      'SignEnd of the highlight.',
    ]);
  });

  it('does not change the words of the text, so passages are found in it as before', () => {
    const { text } = textOf(section);
    mark('seal first');
    expect(textOf(section).text).toBe(text);
    expect(mark('note it')?.first.textContent).toContain('note it');
  });

  it('leaves the text’s own nodes in their place, for React to change and remove', () => {
    const own = [...section.querySelectorAll('p')].map(({ firstChild }) => firstChild);
    mark('Check the seal first. Then note it.\nSign the form');
    expect(own.map((node) => node?.parentElement?.localName)).toEqual(['p', 'p']);
    expect(own.map((node) => node?.textContent)).toEqual(['', '']);
  });

  it('leaves no trace when it is taken off, two of them within each other', () => {
    const [outer, inner] = [mark('the seal first'), mark('seal')];
    inner?.remove();
    outer?.remove();
    section.normalize();
    expect(section.innerHTML).toBe(before);
  });

  it('is none where the words are gone, or are only spaces', () => {
    expect(mark('Break the seal')).toBeNull();
    const whole = textOf(section);
    expect(markPassage(whole, { from: 5, to: 6 }, LOOK)).toBeNull();
  });
});
