import { describe, expect, it } from '@jest/globals';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { plainText, richTextProblems, type RichDoc, type RichNode } from '@provost/domain';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Editor, type JSONContent } from '@tiptap/react';
import { useState } from 'react';
import { cacheExchange, Client, fetchExchange, Provider } from 'urql';
import { asRichDoc, EMPTY_DOC } from './rich-doc';
import { RichEditor } from './rich-editor';
import { EXTENSIONS } from './rich-extensions';
// Here already, so that no test waits for what comes lazily.
import './rich-editor-surface';

i18n.loadAndActivate({ locale: 'en', messages: {} });

// jsdom lays nothing out; ProseMirror asks where its words are when it scrolls to them.
const nowhere = { ...new DOMRect(), length: 0, item: () => null, [Symbol.iterator]: [][Symbol.iterator] };
Range.prototype.getClientRects = () => nowhere as unknown as DOMRectList;
Range.prototype.getBoundingClientRect = () => new DOMRect();
document.elementFromPoint = () => null;

const text = (words: string, ...marks: { type: string; attrs?: RichNode['attrs'] }[]) => ({
  type: 'text',
  text: words,
  ...(marks.length > 0 && { marks }),
});
const p = (...content: RichNode[]): RichNode => ({ type: 'paragraph', content });
const doc = (...content: RichNode[]): RichDoc => ({ type: 'doc', content });
const cell = (type: string, words: string, attrs?: RichNode['attrs']): RichNode => ({
  type,
  ...(attrs && { attrs }),
  content: [p(text(words))],
});

const table: RichNode = {
  type: 'table',
  attrs: { caption: 'Words' },
  content: [
    { type: 'tableRow', content: [cell('tableHeader', 'a', { colspan: 2 })] },
    { type: 'tableRow', content: [cell('tableHeader', 'b'), cell('tableCell', 'c')] },
  ],
};
const law: RichNode = {
  type: 'nationalLaw',
  content: [cell('generalRule', 'Ten days.'), cell('countryRule', 'Forty hours.', { country: 'GH' })],
};
const figure: RichNode = {
  type: 'figure',
  attrs: { file: 'ab/c.png', width: 800, height: 600, alt: 'A seal', credit: 'Meridian' },
  content: [text('The '), text('seal', { type: 'italic' })],
};
const note: RichNode = { type: 'footnote', content: [text('See '), text('it', { type: 'link', attrs: { href: 'https://x.example/' } })] }; // prettier-ignore

const FORMS: [string, RichNode][] = [
  ['a call-out without a kind', { type: 'callout', content: [p(text('x'))] }],
  ['a call-out of a kind', { type: 'callout', attrs: { kind: 'warning' }, content: [p(text('x'))] }],
  ['a figure with its caption', figure],
  ['a figure that only decorates', { ...figure, attrs: { ...figure.attrs, alt: '', decorative: true } }],
  ['a table', table],
  ['national law', law],
  ['a note', p(text('Goods'), note, text('.'))],
  ['a quotation in Arabic', { type: 'blockquote', attrs: { lang: 'ar' }, content: [p(text('نص'))] }],
  ['a paragraph with a direction', { type: 'paragraph', attrs: { lang: 'az', dir: 'rtl' }, content: [text('x')] }],
  ['a list that goes on', { type: 'orderedList', attrs: { start: 7 }, content: [{ type: 'listItem', content: [p(text('x'))] }] }], // prettier-ignore
  ['an empty line', { type: 'paragraph' }],
];

function throughEditor(content: RichDoc): RichDoc {
  const editor = new Editor({
    element: document.createElement('div'),
    extensions: EXTENSIONS,
    content: content as JSONContent,
  });
  const out = asRichDoc(editor.getJSON());
  editor.destroy();
  return out;
}

describe('a text that went through the editor', () => {
  it.each(FORMS)('is the same to the letter: %s', (_name, node) => {
    const stored = doc(p(text('Before.')), node);
    expect(throughEditor(stored)).toEqual(stored);
    expect(asRichDoc(stored)).toEqual(stored);
  });

  it.each(FORMS)('is the same when it was copied and pasted: %s', (_name, node) => {
    const first = new Editor({
      element: document.createElement('div'),
      extensions: EXTENSIONS,
      content: doc(node) as JSONContent,
    });
    const copied = first.getHTML();
    first.destroy();
    const second = new Editor({ element: document.createElement('div'), extensions: EXTENSIONS, content: copied });
    expect(asRichDoc(second.getJSON())).toEqual(doc(node));
    second.destroy();
  });
});

/** The server of the test: it knows two countries. */
const countries = [{ code: 'GH', name: 'Ghana' }, { code: 'MA', name: 'Morocco' }]; // prettier-ignore
const headers = new Map([['content-type', 'application/json']]);
const answer = () => Promise.resolve(JSON.stringify({ data: { countries } }));
Object.assign(globalThis, { fetch: () => Promise.resolve({ ok: true, status: 200, headers, text: answer }) });
const client = new Client({ url: '/graphql', preferGetMethod: false, exchanges: [cacheExchange, fetchExchange] });

async function editorOf(first: RichDoc) {
  let last: RichDoc = first;
  function Page() {
    const [value, setValue] = useState(first);
    const change = (next: RichDoc) => {
      last = next;
      setValue(next);
    };
    return (
      <Provider value={client}>
        <I18nProvider i18n={i18n}>
          <RichEditor label="Text" locale="en" value={value} onChange={change} />
        </I18nProvider>
      </Provider>
    );
  }
  render(<Page />);
  const field = await screen.findByRole('textbox', { name: 'Text' }, { timeout: 4_000 });
  return { field, last: () => last };
}

const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const types = ({ content = [] }: RichNode) => content.map(({ type }) => type);

describe('the tools of the editor', () => {
  it('make a table with a head, name it, and add to it', async () => {
    const { last } = await editorOf(doc(p(text('Words'))));
    await press('Table');
    await userEvent.type(await screen.findByLabelText('Caption of the table'), 'Three');
    await press('Row below');
    await press('Column after');
    const made = last().content?.[1];
    expect(made?.attrs).toEqual({ caption: 'Three' });
    expect(made?.content?.map(types)).toEqual([
      Array(4).fill('tableHeader'),
      ...Array(3).fill(Array(4).fill('tableCell')),
    ]);
    expect(richTextProblems(last(), 'text')).toEqual([]);
    await press('Take the table out');
    expect(types(last())).toEqual(['paragraph']);
  });

  it('write a note where the cursor stands', async () => {
    const { last } = await editorOf(doc(p(text('Words'))));
    await press('Footnote');
    const words = await screen.findByRole('textbox', { name: 'Words of the note' });
    await userEvent.click(words);
    await userEvent.keyboard('Registered');
    await waitFor(() => expect(plainText(last())).toContain('Registered'));
    expect(types(last().content?.[0] as RichNode)).toContain('footnote');
    expect(richTextProblems(last(), 'text')).toEqual([]);
  });

  it('make a box of national law by country, none twice', async () => {
    const { last } = await editorOf(doc(p(text('Words'))));
    await press('National law');
    await userEvent.selectOptions(await screen.findByLabelText('Country'), 'Ghana');
    await press('Put the box into the text');
    await waitFor(() => expect(types(last())).toEqual(['paragraph', 'nationalLaw']));
    const choices = await screen.findAllByLabelText('Country');
    const more = choices.at(-1) as HTMLElement;
    expect(within(more).queryByRole('option', { name: 'Ghana' })).toBeNull();
    await userEvent.selectOptions(more, 'Morocco');
    await press('Add this country');
    const countries = last()
      .content?.[1]?.content?.slice(1)
      .map(({ attrs }) => attrs?.country);
    expect(countries).toEqual(['GH', 'MA']);
  });

  it('say of what kind a call-out is', async () => {
    const { last } = await editorOf(doc(p(text('Words'))));
    await press('Call-out');
    await userEvent.selectOptions(await screen.findByLabelText('Kind of call-out'), 'Good practice');
    expect(last().content?.[0]?.attrs).toEqual({ kind: 'practice' });
  });

  it('say in which language a block is, and which way it runs', async () => {
    const { last } = await editorOf(doc({ type: 'blockquote', content: [p(text('نص'))] }));
    await press('Language of this block');
    await userEvent.selectOptions(await screen.findByLabelText('Language of this block', { selector: 'select' }), 'Arabic'); // prettier-ignore
    expect(last().content?.[0]?.attrs).toEqual({ lang: 'ar' });
    await userEvent.selectOptions(screen.getByLabelText('Direction'), 'From left to right');
    expect(last().content?.[0]?.attrs).toEqual({ lang: 'ar', dir: 'ltr' });
    await userEvent.selectOptions(screen.getByLabelText('Language of this block', { selector: 'select' }), 'As the text'); // prettier-ignore
    expect(last().content?.[0]?.attrs).toBeUndefined();
  });

  it('let no picture into the text without words instead of it', async () => {
    const { last } = await editorOf(EMPTY_DOC);
    await press('Picture');
    await press('Put it into the text');
    expect(screen.getByText('Choose a picture first.')).toBeTruthy();
    expect(screen.getByText('Say what the picture shows, or that it only decorates.')).toBeTruthy();
    expect(last()).toEqual(EMPTY_DOC);
  });

  it('work by keyboard too', async () => {
    const { field, last } = await editorOf(doc(p(text('Words'))));
    act(() => field.focus());
    await userEvent.keyboard('{Control>}{Alt>}t{/Alt}{/Control}');
    expect(types(last())).toEqual(['paragraph', 'table']);
  });
});
