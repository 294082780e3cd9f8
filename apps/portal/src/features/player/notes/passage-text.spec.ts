import { beforeEach, describe, expect, it } from '@jest/globals';
import { quoteIn, selectedIn, sentencesOf, textOf } from './passage-text';

let section: HTMLElement;
beforeEach(() => {
  document.body.innerHTML = `<section><h2>The seal</h2><p>Check the <strong>seal</strong> first. Then note it.</p>
<p>Sign the form<sup>1</sup>.<button>Show</button></p><span class="tag">Read</span></section>`;
  section = document.querySelector('section') as HTMLElement;
});

const select = (from: Node, start: number, to: Node, end: number) => {
  const range = document.createRange();
  range.setStart(from, start);
  range.setEnd(to, end);
  return range;
};

describe('the text of a section', () => {
  it('is what a reader reads, without tags, buttons and calls of notes', () => {
    expect(
      textOf(section)
        .text.replaceAll(/\s*\n\s*/gu, '\n')
        .trim(),
    ).toBe('The seal\nCheck the seal first. Then note it.\nSign the form.');
  });

  it('gives the selected passage across marks and paragraphs', () => {
    const [first, second] = section.querySelectorAll('p');
    const range = select(first?.firstChild as Text, 6, second?.firstChild as Text, 4);
    const whole = textOf(section);
    const stretch = selectedIn(whole, range);
    expect(stretch).not.toBeNull();
    const quote = quoteIn(whole, stretch ?? { from: 0, to: 0 });
    expect(quote.exact.replaceAll(/\s+/gu, ' ')).toBe('the seal first. Then note it. Sign');
  });

  it('has no passage where only white space, or nothing of it, is selected', () => {
    const text = section.querySelector('p')?.firstChild as Text;
    expect(selectedIn(textOf(section), select(text, 5, text, 6))).toBeNull();
    const outside = document.body.appendChild(document.createElement('p')).appendChild(new Text('elsewhere'));
    expect(selectedIn(textOf(section), select(outside, 0, outside, 4))).toBeNull();
  });

  it('comes by sentences for whoever marks without a pointer', () => {
    const whole = textOf(section);
    const said = sentencesOf(whole, 'en').map(({ from, to }) => whole.text.slice(from, to));
    expect(said).toContain('Then note it.');
  });
});
