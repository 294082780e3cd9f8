import { describe, expect, it } from '@jest/globals';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import type { RichNode } from '@provost/domain';
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { NoteList } from './rich-notes';
import { RichReader } from './rich-reader';
import { Inside, RichText } from './rich-text';
import { Sources } from './sources';

i18n.loadAndActivate({ locale: 'en', messages: {} });

const text = (words: string, ...marks: { type: string; attrs?: RichNode['attrs'] }[]): RichNode => ({
  type: 'text',
  text: words,
  ...(marks.length > 0 && { marks }),
});
const p = (...content: RichNode[]): RichNode => ({ type: 'paragraph', content });
const doc = (...content: RichNode[]): RichNode => ({ type: 'doc', content });
const holding = (type: string, words: string, attrs?: RichNode['attrs']): RichNode => ({
  type,
  ...(attrs && { attrs }),
  content: [p(text(words))],
});
const row = (...content: RichNode[]): RichNode => ({ type: 'tableRow', content });

function show(content: RichNode, { country = null as string | null, rest = [] as RichNode[] } = {}) {
  const texts = [content, ...rest];
  return render(
    <I18nProvider i18n={i18n}>
      <RichReader texts={texts} locale="en" country={country}>
        {texts.map((one, i) => (
          <RichText key={i} node={one} />
        ))}
        <NoteList texts={texts} show={(note) => <Inside of={note} />} />
      </RichReader>
    </I18nProvider>,
  ).container;
}

describe('a text as it is shown', () => {
  it('names the columns and rows of a table, and its caption', () => {
    show(
      doc({
        type: 'table',
        attrs: { caption: 'Words' },
        content: [
          row(holding('tableHeader', 'Word'), holding('tableHeader', 'Law')),
          row(holding('tableHeader', 'Counterfeit'), holding('tableCell', 'TRIPS')),
        ],
      }),
    );
    const table = screen.getByRole('table', { name: 'Words' });
    expect(within(table).getAllByRole('columnheader').map((one) => one.textContent)).toEqual(['Word', 'Law']); // prettier-ignore
    expect(within(table).getByRole('rowheader', { name: 'Counterfeit' }).getAttribute('scope')).toBe('row');
  });

  it('keeps the place of a picture, with its words, caption and credit', () => {
    const attrs = { file: 'ab/c.png', width: 800, height: 600, alt: 'A broken seal', credit: 'Meridian' };
    show(doc({ type: 'figure', attrs, content: [text('The seal.')] }));
    const picture = screen.getByRole('img', { name: 'A broken seal' });
    expect([picture.getAttribute('src'), picture.getAttribute('width'), picture.getAttribute('height')]).toEqual(['/files/ab/c.png', '800', '600']); // prettier-ignore
    expect(screen.getByRole('figure').textContent).toBe('The seal.Meridian');
  });

  it('passes over a picture that only decorates', () => {
    const attrs = { file: 'c.png', width: 1, height: 1, alt: '', decorative: true };
    expect(show(doc({ type: 'figure', attrs })).querySelector('img')?.alt).toBe('');
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('counts notes through all texts, opens them in place, and closes them with Escape', async () => {
    const note = (words: string): RichNode => ({ type: 'footnote', content: [text(words)] });
    show(doc(p(text('One'), note('First.'))), { rest: [doc(p(text('Two'), note('Second.')))] });
    const call = screen.getByRole('button', { name: 'Note 2' });
    await userEvent.click(call);
    expect(screen.getByRole('note').textContent).toContain('Second.');
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('note')).toBeNull();
    const list = within(screen.getByRole('region', { name: 'Notes' }));
    expect(list.getAllByRole('listitem')).toHaveLength(2);
    expect(list.getByRole('link', { name: 'Back to the text, note 2' }).getAttribute('href')).toBe(`#${call.id}`);
  });

  it('stands a block in its own language and direction', () => {
    const quoted = show(doc(holding('blockquote', 'نص', { lang: 'ar' }))).querySelector('blockquote');
    expect([quoted?.lang, quoted?.dir]).toEqual(['ar', 'rtl']);
  });

  it('shows of what is foreign its words and nothing else', () => {
    const shown = show(
      doc(
        { type: 'iframe', attrs: { src: 'https://evil.example' }, content: [p(text('frame'))] },
        p(text('bad', { type: 'link', attrs: { href: 'javascript:alert(1)' } }), text(' loud', { type: 'blink' })),
        { type: 'figure', attrs: { file: '../../secret', width: 1, height: 1, alt: 'x' } },
      ),
    );
    expect(shown.textContent).toContain('framebad loud');
    expect(shown.querySelector('iframe, a, img, blink')).toBeNull();
  });
});

describe('national law', () => {
  const law: RichNode = {
    type: 'nationalLaw',
    content: [
      holding('generalRule', 'Ten days.'),
      holding('countryRule', 'In Accra.', { country: 'GH' }),
      holding('countryRule', 'In Rabat.', { country: 'MA' }),
    ],
  };
  const folded = (shown: HTMLElement) => [...shown.querySelectorAll('summary')].map((one) => one.textContent);

  it('opens the reader’s own country and folds the others', () => {
    const shown = show(doc(law), { country: 'MA' });
    expect(shown.querySelector('.law-own')?.textContent).toContain('In Rabat.');
    expect(folded(shown)).toEqual(['Ghana']);
  });

  it('says plainly that there is nothing on her country, beside the general rule', () => {
    const shown = show(doc(law), { country: 'BR' });
    expect(shown.textContent).toContain('Nothing is written here about Brazil.');
    expect(shown.textContent).toContain('Ten days.');
    expect(folded(shown)).toEqual(['Ghana', 'Morocco']);
  });
});

it('a source past its day of review says so calmly, and one before it does not', () => {
  const source = { publisher: 'WTO', checkedOn: '2020-01-01' };
  render(
    <I18nProvider i18n={i18n}>
      <Sources
        open
        sources={[
          { ...source, title: 'Old', reviewBy: '2021-01-01' },
          { ...source, title: 'New', reviewBy: '2999-01-01' },
        ]}
      />
    </I18nProvider>,
  );
  const [old, fresh] = screen.getAllByRole('listitem');
  expect(old?.textContent).toContain('It may have changed since');
  expect(fresh?.textContent).not.toContain('It may have changed since');
});
