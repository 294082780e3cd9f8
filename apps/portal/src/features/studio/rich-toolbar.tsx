import { Trans, useLingui } from '@lingui/react/macro';
import { isHttps } from '@provost/domain';
import { Actions, Button, TextField } from '@provost/ui';
import { Toolbar } from '@provost/ui/toolbar';
import { useEditorState, type Editor } from '@tiptap/react';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';

interface RichToolbarProps {
  readonly editor: Editor;
  readonly label: string;
  readonly controls: string;
}

/** The forms that a text may take. After a press the text has the focus again, so that one can write on. */
export function RichToolbar({ editor, label, controls }: RichToolbarProps) {
  const { t } = useLingui();
  const [link, setLink] = useState<string | null>(null);
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
    }),
  });
  const run = () => editor.chain().focus();
  const tool = (id: keyof typeof on, words: string, face: ReactNode, onPress: () => void) => ({
    ...{ id, label: words, face, onPress, pressed: on[id] },
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
          tool('callout', t`Key point`, <Sign path="M2 3h12v10H2zM8 5.5v3M8 10v1" />, () =>
            run().toggleWrap('callout').run(),
          ),
          tool(
            'link',
            t`Link`,
            <Sign path="M7 9 9 7M6 7 3.5 9.5a2.1 2.1 0 0 0 3 3L9 10M10 9l2.5-2.5a2.1 2.1 0 0 0-3-3L7 6" />,
            () => setLink(link === null ? href() : null),
          ),
        ]}
      />
      {link !== null && (
        <LinkForm
          first={link}
          linked={on.link}
          close={(address) => {
            setLink(null);
            if (address !== undefined) changeLink(editor, address);
            editor.commands.focus();
          }}
        />
      )}
    </>
  );
}

/** Links what is chosen; where nothing is chosen, the address itself becomes the text. */
function changeLink(editor: Editor, address: string | null): void {
  const chain = editor.chain().focus();
  if (address === null) chain.extendMarkRange('link').unsetLink().run();
  else if (editor.state.selection.empty && !editor.isActive('link')) {
    const marks = [{ type: 'link', attrs: { href: address } }];
    chain.insertContent({ type: 'text', text: address, marks }).run();
  } else chain.extendMarkRange('link').setLink({ href: address }).run();
}

interface LinkFormProps {
  readonly first: string;
  readonly linked: boolean;
  /** With the address; null takes the link away, undefined leaves everything. */
  readonly close: (address?: string | null) => void;
}

/** Where the link leads. Not a form of its own: it stands inside the form of the step. */
function LinkForm({ first, linked, close }: LinkFormProps) {
  const [address, setAddress] = useState(first);
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const save = () => {
    setTried(true);
    if (isHttps(address.trim())) close(address.trim());
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Enter') save();
    else close();
  };
  return (
    <div className="rich-link" ref={form}>
      <TextField
        label={<Trans>Address of the link</Trans>}
        type="url"
        dir="ltr"
        value={address}
        onChange={setAddress}
        onKeyDown={keys}
        error={tried && !isHttps(address.trim()) ? <Trans>The address must begin with https://</Trans> : undefined}
      />
      <Actions>
        <Button tone="quiet" onClick={save}>
          <Trans>Set the link</Trans>
        </Button>
        {linked && (
          <Button tone="plain" onClick={() => close(null)}>
            <Trans>Take the link away</Trans>
          </Button>
        )}
        <Button tone="plain" onClick={() => close()}>
          <Trans>Cancel</Trans>
        </Button>
      </Actions>
    </div>
  );
}

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
