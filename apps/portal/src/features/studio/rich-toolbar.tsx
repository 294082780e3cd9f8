import { useLingui } from '@lingui/react/macro';
import { Toolbar } from '@provost/ui/toolbar';
import { useEditorState, type Editor } from '@tiptap/react';
import { useState, type ReactNode } from 'react';
import { insertNote, insertTable, spokenBlock } from './rich-commands';
import { FigureForm } from './rich-figure-form';
import { LanguageForm } from './rich-language-form';
import { LawForm } from './rich-law-form';
import { changeLink, LinkForm } from './rich-link';

interface RichToolbarProps {
  readonly editor: Editor;
  readonly label: string;
  readonly controls: string;
}

const FORMS_OF_BLOCKS: ReadonlySet<string> = new Set(['heading', 'small', 'bullets', 'numbers', 'quote', 'callout']);

/** The forms that a text may take. After a press the text has the focus again, so that one can write on. */
export function RichToolbar({ editor, label, controls }: RichToolbarProps) {
  const { t } = useLingui();
  const [link, setLink] = useState<string | null>(null);
  const [form, setForm] = useState<'figure' | 'law' | 'language' | null>(null);
  const toggle = (one: typeof form) => {
    setLink(null);
    setForm(form === one ? null : one);
  };
  const done = () => {
    setForm(null);
    setLink(null);
    editor.commands.focus();
  };
  const setLinkTo = (address?: string | null) => {
    setLink(null);
    if (address !== undefined) changeLink(editor, address);
    editor.commands.focus();
  };
  const on = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      bold: now.isActive('bold'),
      italic: now.isActive('italic'),
      code: now.isActive('code'),
      heading: now.isActive('heading', { level: 3 }),
      small: now.isActive('heading', { level: 4 }),
      bullets: now.isActive('bulletList'),
      numbers: now.isActive('orderedList'),
      quote: now.isActive('blockquote'),
      callout: now.isActive('callout'),
      link: now.isActive('link'),
      figure: now.isActive('figure'),
      table: now.isActive('table'),
      note: now.isActive('footnote'),
      law: now.isActive('nationalLaw'),
      language: spokenBlock(now)?.node.attrs.lang != null,
    }),
  });
  const run = () => editor.chain().focus();
  const tool = (id: keyof typeof on, words: string, face: ReactNode, onPress: () => void) => ({
    // The caption of a picture is one line of words: another form of it would put the picture out of the text.
    ...{ id, label: words, face, onPress, pressed: on[id], disabled: on.figure && FORMS_OF_BLOCKS.has(id) },
  });
  const href = () => (editor.getAttributes('link') as { href?: string }).href ?? 'https://';
  return (
    <>
      <Toolbar
        label={label}
        controls={controls}
        tools={[
          tool('bold', t`Bold`, <b>B</b>, () => run().toggleBold().run()),
          tool('italic', t`Italic`, <i>I</i>, () => run().toggleItalic().run()),
          tool('code', t`Code`, <Sign path="M6 4 2 8l4 4M10 4l4 4-4 4" />, () => run().toggleCode().run()),
          tool('heading', t`Heading`, <Sign path="M3 3v10M11 3v10M3 8h8" />, () =>
            run().toggleHeading({ level: 3 }).run(),
          ),
          tool('small', t`Small heading`, <Sign path="M5 6v7M11 6v7M5 9.5h6" />, () =>
            run().toggleHeading({ level: 4 }).run(),
          ),
          tool('bullets', t`List of points`, <Sign path="M2 4h1M2 8h1M2 12h1M6 4h8M6 8h8M6 12h8" />, () =>
            run().toggleBulletList().run(),
          ),
          tool('numbers', t`Numbered list`, <Sign path="M1.5 3 3 2v4M1.5 10h2l-2 3.5h2M7 4h7M7 8h7M7 12h7" />, () =>
            run().toggleOrderedList().run(),
          ),
          tool('quote', t`Quotation`, <Sign path="M3 4v8M6 5h8M6 8h8M6 11h5" />, () => run().toggleBlockquote().run()),
          tool('callout', t`Call-out`, <Sign path="M2 3h12v10H2zM8 5.5v3M8 10v1" />, () =>
            run().toggleWrap('callout').run(),
          ),
          tool(
            'link',
            t`Link`,
            <Sign path="M7 9 9 7M6 7 3.5 9.5a2.1 2.1 0 0 0 3 3L9 10M10 9l2.5-2.5a2.1 2.1 0 0 0-3-3L7 6" />,
            () => {
              setForm(null);
              setLink(link === null ? href() : null);
            },
          ),
          tool('note', t`Footnote`, <Sign path="M3 13V4l6 9V4M12 3h1.5v4M12 7h3" />, () => void insertNote(editor)),
          tool('figure', t`Picture`, <Sign path="M2 3h12v10H2zM2 11l4-4 3 3 2-2 3 3M10.5 6h.5" />, () =>
            toggle('figure'),
          ),
          tool('table', t`Table`, <Sign path="M2 3h12v10H2zM2 6.5h12M6 3v10M10 3v10" />, () => insertTable(editor)),
          tool('law', t`National law`, <Sign path="M8 2v12M3 4h10M3 4 1 9h4zM13 4l-2 5h4zM5 14h6" />, () =>
            toggle('law'),
          ),
          tool('language', t`Language of this block`, <Sign path="M2 4h8M6 2v2M4 4c0 3 2 5 5 6M8 4c0 3-2 5-5 6M9 14l3-7 3 7M10 12h4" />, () => toggle('language')), // prettier-ignore
        ]}
      />
      {(form !== null || link !== null) && (
        <div ref={leftBy(done)}>
          {link !== null && <LinkForm first={link} linked={on.link} close={setLinkTo} />}
          {form === 'figure' && <FigureForm editor={editor} done={done} />}
          {form === 'law' && <LawForm editor={editor} done={done} />}
          {form === 'language' && <LanguageForm editor={editor} done={done} />}
        </div>
      )}
    </>
  );
}

/** Escape leaves what stands in the element, and the text has the focus again. */
const leftBy = (leave: () => void) => (element: HTMLElement | null) => {
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    leave();
  };
  element?.addEventListener('keydown', press);
  return () => element?.removeEventListener('keydown', press);
};

function Sign({ path }: { readonly path: string }) {
  return (
    <svg
      viewBox="0 0 16 16"
      width="18"
      height="18"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
    >
      <path d={path} />
    </svg>
  );
}
