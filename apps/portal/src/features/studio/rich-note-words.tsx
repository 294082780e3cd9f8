import { Trans, useLingui } from '@lingui/react/macro';
import { Toolbar } from '@provost/ui/toolbar';
import { directionOf } from '@provost/ui';
import { NodeSelection } from '@tiptap/pm/state';
import { EditorContent, useEditor, useEditorState, type Editor, type JSONContent } from '@tiptap/react';
import { useEffect, useId, useState } from 'react';
import type { Locale } from '../../shared/i18n';
import { NOTE_EXTENSIONS } from './rich-extensions';
import { LinkForm, changeLink } from './rich-link';

interface NoteWordsProps {
  /** The editor of the text in which the note is called. */
  readonly text: Editor;
  readonly pos: number;
  readonly locale: Locale;
}

/** The words of one note, in a field of their own; they go into the text as they are typed. */
export function NoteWords({ text, pos, locale }: NoteWordsProps) {
  const { t } = useLingui();
  const id = useId();
  const [link, setLink] = useState<string | null>(null);
  const [first] = useState<JSONContent>(() => {
    const { content } = (text.state.doc.nodeAt(pos)?.toJSON() ?? {}) as JSONContent;
    return { type: 'doc', content: [{ type: 'paragraph', ...(content && { content }) }] };
  });
  const words = useEditor({
    extensions: NOTE_EXTENSIONS,
    content: first,
    shouldRerenderOnTransaction: false,
    editorProps: {
      attributes: {
        id,
        class: 'input rich-text rich-note-words',
        role: 'textbox',
        'aria-multiline': 'false',
        'aria-labelledby': `${id}-label`,
        lang: locale,
        dir: directionOf(locale),
      },
    },
    onUpdate: ({ editor }) => {
      const { state, view } = text;
      const note = state.doc.nodeAt(pos);
      if (note?.type.name !== 'footnote') return;
      const { content = [] } = editor.getJSON().content?.[0] ?? {};
      const tr = state.tr.replaceWith(
        pos + 1,
        pos + 1 + note.content.size,
        content.map((node) => state.schema.nodeFromJSON(node)),
      );
      view.dispatch(tr.setSelection(NodeSelection.create(tr.doc, pos)));
    },
  });
  const isNew = first.content?.[0]?.content === undefined;
  useEffect(() => {
    if (isNew) words.commands.focus();
  }, [words, isNew]);
  const on = useEditorState({
    editor: words,
    selector: ({ editor }) => ({
      bold: editor.isActive('bold'),
      italic: editor.isActive('italic'),
      link: editor.isActive('link'),
      href: (editor.getAttributes('link') as { href?: string }).href,
    }),
  });
  return (
    <div className="field">
      <span className="label" id={`${id}-label`}>
        <Trans>Words of the note</Trans>
      </span>
      <div className="rich-frame">
        <Toolbar
          label={t`Form of the note`}
          controls={id}
          tools={[
            { id: 'bold', label: t`Bold`, face: <b>B</b>, pressed: on.bold, onPress: () => words.chain().focus().toggleBold().run() }, // prettier-ignore
            { id: 'italic', label: t`Italic`, face: <i>I</i>, pressed: on.italic, onPress: () => words.chain().focus().toggleItalic().run() }, // prettier-ignore
            { id: 'link', label: t`Link`, face: <span aria-hidden="true">↗</span>, pressed: on.link, onPress: () => setLink(link === null ? (on.href ?? 'https://') : null) }, // prettier-ignore
          ]}
        />
        {link !== null && (
          <LinkForm
            first={link}
            linked={on.link}
            close={(address) => {
              setLink(null);
              if (address !== undefined) changeLink(words, address);
              words.commands.focus();
            }}
          />
        )}
        <EditorContent editor={words} />
      </div>
    </div>
  );
}
