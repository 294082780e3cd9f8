import { describe, expect, it } from '@jest/globals';
import { plainText } from '@provost/domain';
import { Editor } from '@tiptap/react';
import { asRichDoc } from './rich-doc';
import { EXTENSIONS } from './rich-extensions';
import { cleanedPaste } from './rich-paste';

globalThis.CSS ??= { escape: (name: string) => name } as typeof CSS;

function pasted(html: string) {
  const { html: clean, dropped } = cleanedPaste(html);
  const editor = new Editor({ element: document.createElement('div'), extensions: EXTENSIONS, content: clean });
  const doc = asRichDoc(editor.getJSON());
  editor.destroy();
  return { doc, dropped: Object.fromEntries(dropped), words: plainText(doc).replace(/\s+/gu, ' ').trim() };
}

const types = (html: string) => pasted(html).doc.content?.map(({ type }) => type);

const WORD_LIST = `
  <p class=MsoNormal>Before.<o:p></o:p></p>
  <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><!--[if !supportLists]--><span style='mso-list:Ignore'>·<span>&nbsp;</span></span><!--[endif]-->Seal</p>
  <p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o&nbsp;</span>with a number</p>
  <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·&nbsp;</span>Record</p>
  <p class=MsoNormal>After.</p>`;

const WORD_NOTE = `
  <p>Goods<a href="#_ftn1" name="_ftnref1"><sup>[1]</sup></a> go.</p>
  <div><div id=ftn1><p><a href="#_ftnref1" name="_ftn1">[1]</a> See the register.</p></div></div>`;

describe('what is pasted', () => {
  it('from Word keeps its lists, one in the other', () => {
    const { doc, words, dropped } = pasted(WORD_LIST);
    expect(doc.content?.map(({ type }) => type)).toEqual(['paragraph', 'bulletList', 'paragraph']);
    const items = doc.content?.[1]?.content;
    expect(items?.map(({ content }) => content?.map(({ type }) => type))).toEqual([['paragraph', 'bulletList'], ['paragraph']]); // prettier-ignore
    expect(words).toBe('Before. Seal with a number Record After.');
    expect(dropped).toEqual({});
  });

  it('from Word keeps its notes where they are called', () => {
    const { doc, words } = pasted(WORD_NOTE);
    expect(doc.content?.[0]?.content?.map(({ type }) => type)).toEqual(['text', 'footnote', 'text']);
    expect(words).toBe('Goods go. See the register.');
  });

  it.each<[string, string, string[]]>([
    ['large headings as headings of a text', '<h1>One</h1><h2>Two</h2><h4>Four</h4><h6>Six</h6>', Array<string>(4).fill('heading')], // prettier-ignore
    [
      'a table with its caption',
      '<table><caption>C</caption><tr><th>a</th></tr><tr><td>b</td></tr></table>',
      ['table'],
    ],
    ['a quotation', '<blockquote><p>x</p></blockquote>', ['blockquote']],
  ])('keeps %s', (_name, html, expected) => {
    expect(types(html)).toEqual(expected);
  });

  it('keeps the language of a block', () => {
    expect(pasted('<p lang="ar" dir="rtl">نص</p>').doc.content?.[0]?.attrs).toEqual({ lang: 'ar' });
  });

  it('says what was left out, and keeps all words', () => {
    const { dropped, words } = pasted(
      `<p>One <u>two</u> <s>three</s> <img src="https://x.example/a.png" alt="a"> <a href="http://x.example">plain</a>
       <a href="https://x.example/">good</a></p><iframe src="https://x.example">frame</iframe><script>x()</script>`,
    );
    expect(dropped).toEqual({ formatting: 2, picture: 1, link: 1, embedded: 1 });
    expect(words).toBe('One two three plain good frame');
  });

  it('says nothing where nothing was left out', () => {
    expect(pasted('<p>One <b>two</b></p>').dropped).toEqual({});
  });
});
