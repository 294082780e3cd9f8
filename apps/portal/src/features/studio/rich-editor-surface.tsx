import { useLingui } from '@lingui/react/macro';
import { directionOf } from '@provost/ui';
import { EditorContent, useEditor, type JSONContent } from '@tiptap/react';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { asRichDoc } from './rich-doc';
import type { RichEditorProps } from './rich-editor-props';
import { EXTENSIONS } from './rich-extensions';
import { RichToolbar } from './rich-toolbar';

/** TipTap as a field: its label, its toolbar, its text in a language of its own. */
export default function RichEditorSurface({ label, hint, error, value, onChange, locale }: RichEditorProps) {
  const { t } = useLingui();
  const id = useId();
  const [first] = useState(() => asRichDoc(value) as JSONContent);
  /** What this editor holds: an equal value from above is its own echo, another one replaces the text. */
  const held = useRef(value);
  const describedBy = [hint != null && `${id}-hint`, error != null && `${id}-error`].filter(Boolean).join(' ');
  const wrong = error != null;
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
    }),
    [id, locale, describedBy, wrong],
  );
  const editor = useEditor({
    extensions: EXTENSIONS,
    content: first,
    editorProps,
    shouldRerenderOnTransaction: false,
    onUpdate: ({ editor: changed }) => {
      held.current = asRichDoc(changed.getJSON());
      onChange(held.current);
    },
  });
  useEffect(() => {
    if (value === held.current) return;
    held.current = value;
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
      </div>
      {wrong && (
        <span className="field-error" id={`${id}-error`}>
          {error}
        </span>
      )}
    </div>
  );
}
