import { useLingui } from '@lingui/react/macro';
import type { RichDoc } from '@provost/domain';
import { directionOf } from '@provost/ui';
import { EditorContent, useEditor, type JSONContent } from '@tiptap/react';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { asRichDoc } from './rich-doc';
import { DroppedNotice } from './rich-dropped';
import type { RichEditorProps } from './rich-editor-props';
import { EXTENSIONS } from './rich-extensions';
import { RichPanel } from './rich-panel';
import { cleanedPaste, type Pasted } from './rich-paste';
import { RichToolbar } from './rich-toolbar';

/** TipTap as a field: its label, its toolbar, its text in a language of its own. */
export default function RichEditorSurface({ label, hint, error, value, onChange, locale }: RichEditorProps) {
  const { t } = useLingui();
  const id = useId();
  const [first] = useState(() => asRichDoc(value) as JSONContent);
  /** What this editor said: such a value from above is its own echo, also a late one; another one replaces the text. */
  const said = useRef(new WeakSet<RichDoc>([value]));
  const describedBy = [hint != null && `${id}-hint`, error != null && `${id}-error`].filter(Boolean).join(' ');
  const wrong = error != null;
  const [dropped, setDropped] = useState<Pasted['dropped'] | null>(null);
  const editorProps = useMemo(
    () => ({
      attributes: {
        id,
        class: 'input rich-text',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-labelledby': `${id}-label`,
        lang: locale,
        dir: directionOf(locale),
        ...(describedBy !== '' && { 'aria-describedby': describedBy }),
        ...(wrong && { 'aria-invalid': 'true' }),
      },
      transformPastedHTML: (html: string) => {
        const pasted = cleanedPaste(html);
        setDropped(pasted.dropped.size > 0 ? pasted.dropped : null);
        return pasted.html;
      },
    }),
    [id, locale, describedBy, wrong],
  );
  const editor = useEditor({
    extensions: EXTENSIONS,
    content: first,
    editorProps,
    shouldRerenderOnTransaction: false,
    onUpdate: ({ editor: changed }) => {
      const now = asRichDoc(changed.getJSON());
      said.current.add(now);
      onChange(now);
    },
  });
  useEffect(() => {
    if (said.current.has(value)) return;
    said.current = new WeakSet([value]);
    editor.commands.setContent(asRichDoc(value) as JSONContent, { emitUpdate: false });
  }, [editor, value]);
  return (
    <div className="field">
      <span className="label" id={`${id}-label`}>
        {label}
      </span>
      {hint != null && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <div className="rich-frame">
        <RichToolbar editor={editor} label={t`Form of the text`} controls={id} />
        <EditorContent editor={editor} />
        <RichPanel editor={editor} locale={locale} />
      </div>
      {dropped && <DroppedNotice dropped={dropped} close={() => setDropped(null)} />}
      {wrong && (
        <span className="field-error" id={`${id}-error`}>
          {error}
        </span>
      )}
    </div>
  );
}
