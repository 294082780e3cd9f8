import { describe, expect, it, jest } from '@jest/globals';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { MARK_RULES, NODE_RULES, richTextProblems, type RichDoc } from '@provost/domain';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { getSchema } from '@tiptap/react';
import { useState } from 'react';
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

const paragraph = (...texts: string[]) => ({
  type: 'paragraph',
  content: texts.map((text) => ({ type: 'text', text })),
});
const said: RichDoc = { type: 'doc', content: [paragraph('Seize the goods.')] };

async function editorOf(first: RichDoc, locale: 'en' | 'ar' = 'en') {
  const emitted = jest.fn<(value: RichDoc) => void>();
  function Page() {
    const [value, setValue] = useState(first);
    return (
      <I18nProvider i18n={i18n}>
        <RichEditor
          label="Text"
          error={value === first ? 'Words are missing here.' : undefined}
          locale={locale}
          value={value}
          onChange={(next) => {
            emitted(next);
            setValue(next);
          }}
        />
        <button type="button" onClick={() => setValue(said)}>
          Take the other words
        </button>
      </I18nProvider>
    );
  }
  render(<Page />);
  const field = await screen.findByRole('textbox', { name: 'Text' }, { timeout: 4_000 });
  return { field, emitted, last: () => emitted.mock.lastCall?.[0] };
}

function paste(field: HTMLElement, html: string) {
  const data: Record<string, string> = { 'text/html': html, 'text/plain': '' };
  fireEvent.paste(field, { clipboardData: { getData: (type: string) => data[type] ?? '', types: Object.keys(data) } });
}

describe('The rich text editor', () => {
  it('is a field in the language and direction of its text, with its error', async () => {
    const { field } = await editorOf(said, 'ar');
    expect(field.getAttribute('lang')).toBe('ar');
    expect(field.dir).toBe('rtl');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      'Words are missing here.',
    );
  });

  it.each([
    ['List of points', ['bulletList', 'listItem', 'paragraph']],
    ['Numbered list', ['orderedList', 'listItem', 'paragraph']],
    ['Quotation', ['blockquote', 'paragraph']],
    ['Call-out', ['callout', 'paragraph']],
    ['Heading', ['heading']],
    ['Small heading', ['heading']],
  ])('turns a paragraph into a form that may be published: %s', async (name, nodes) => {
    const { last } = await editorOf(said);
    await userEvent.click(screen.getByRole('button', { name }));
    await waitFor(() => expect(last()).toBeDefined());
    const types: string[] = [];
    for (let node = last()?.content?.[0]; node && node.type !== 'text'; node = node.content?.[0]) types.push(node.type);
    expect(types).toEqual(nodes);
    expect(richTextProblems(last() ?? EMPTY_DOC, 'text')).toEqual([]);
    await waitFor(() => expect(screen.getByRole('button', { name }).getAttribute('aria-pressed')).toBe('true'));
  });

  it('has one stop of the Tab key for its tools, between which the arrow keys go', async () => {
    await editorOf(said);
    await userEvent.tab();
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Bold');
    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Italic');
    await userEvent.tab();
    expect(document.activeElement?.getAttribute('role')).toBe('textbox');
  });

  it('takes of what is pasted only what may be published', async () => {
    const { field, last } = await editorOf(EMPTY_DOC);
    paste(
      field,
      `<h1>Title</h1><p onclick="x()">One <u>two</u> <s>three</s> <b>four</b>
       <a href="javascript:alert(1)">bad</a> <a href="http://x.example">plain</a> <a href="https://x.example/a">good</a></p>
       <pre>code</pre><hr><img src="x" onerror="x()"><script>x()</script><table><tr><th>head</th></tr><tr><td>cell</td></tr></table>`,
    );
    await waitFor(() => expect(last()).toBeDefined());
    const text = JSON.stringify(last());
    for (const word of ['One', 'two', 'three', 'four', 'bad', 'plain', 'good', 'head', 'cell'])
      expect(text).toContain(word);
    expect(text.match(/"href":"[^"]*"/gu)).toEqual(['"href":"https://x.example/a"']);
    expect(richTextProblems(last() ?? EMPTY_DOC, 'text')).toEqual([]);
  });

  it('knows the nodes and marks that the domain allows, and no others', () => {
    const { nodes, marks } = getSchema(EXTENSIONS);
    expect(Object.keys(nodes).sort()).toEqual([...Object.keys(NODE_RULES), 'text'].sort());
    expect(Object.keys(marks).sort()).toEqual(Object.keys(MARK_RULES).sort());
  });

  it('links to https and nowhere else', async () => {
    const { last } = await editorOf(said);
    await userEvent.click(screen.getByRole('button', { name: 'Link' }));
    const address = screen.getByLabelText('Address of the link');
    await userEvent.clear(address);
    await userEvent.type(address, 'http://x.example{Enter}');
    expect(screen.getByText('The address must begin with https://')).toBeTruthy();
    expect(last()).toBeUndefined();
    await userEvent.clear(address);
    await userEvent.type(address, 'https://x.example/a{Enter}');
    await waitFor(() => expect(JSON.stringify(last())).toContain('"attrs":{"href":"https://x.example/a"}'));
    expect(richTextProblems(last() ?? EMPTY_DOC, 'text')).toEqual([]);
  });

  it('shows other words when it is given them, and calls that no change', async () => {
    const { field, emitted } = await editorOf({ type: 'doc', content: [paragraph('Old.')] });
    await userEvent.click(screen.getByRole('button', { name: 'Take the other words' }));
    expect(field.textContent).toBe('Seize the goods.');
    expect(emitted).not.toHaveBeenCalled();
  });
});

describe('A rich text', () => {
  it.each([
    ['keeps what is allowed', said.content, said.content],
    [
      'loses the form of what is foreign, and none of its words',
      [
        { type: 'codeBlock', content: [{ type: 'text', text: 'code' }] },
        { type: 'grid', content: [{ type: 'row', content: [paragraph('cell')] }] },
        { type: 'tableRow', content: [{ type: 'tableCell', content: [paragraph('lost')] }] },
        { type: 'horizontalRule' },
      ],
      [paragraph('code'), paragraph('cell'), paragraph('lost')],
    ],
    [
      'has headings of two sizes',
      [{ type: 'heading', attrs: { level: 1, id: 'x' }, content: [{ type: 'text', text: 'h' }] }],
      [{ type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: 'h' }] }],
    ],
    [
      'has links that lead to https alone, with nothing else about them',
      [
        {
          type: 'paragraph',
          content: [
            {
              type: 'text',
              text: 'a',
              marks: [{ type: 'link', attrs: { href: 'https://x.example', target: '_blank', class: null } }],
            },
            {
              type: 'text',
              text: 'b',
              marks: [{ type: 'link', attrs: { href: 'data:text/html,x' } }, { type: 'underline' }],
            },
          ],
        },
      ],
      [
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'a', marks: [{ type: 'link', attrs: { href: 'https://x.example' } }] },
            { type: 'text', text: 'b' },
          ],
        },
      ],
    ],
  ])('%s', (_, content, expected) => {
    const clean = asRichDoc({ type: 'doc', content });
    expect(clean).toEqual({ type: 'doc', content: expected });
    expect(richTextProblems(clean, 'text')).toEqual([]);
  });

  it('offers no other form for the caption of a picture: the picture would go', async () => {
    const attrs = { file: `${'a'.repeat(64)}.png`, width: 4, height: 3, alt: 'A seal' };
    const caption = [{ type: 'text', text: 'The seal.' }];
    await editorOf({ type: 'doc', content: [{ type: 'figure', attrs, content: caption }] });
    const tool = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });
    const forms = ['Heading', 'Small heading', 'List of points', 'Numbered list', 'Quotation', 'Call-out'];
    expect(forms.map((name) => tool(name).disabled)).toEqual(forms.map(() => true));
    expect(tool('Bold').disabled).toBe(false);
  });
});
