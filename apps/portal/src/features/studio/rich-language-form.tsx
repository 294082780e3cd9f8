import { Trans, useLingui } from '@lingui/react/macro';
import { directionOfLanguage, type Direction } from '@provost/domain';
import { Actions, Button, Select } from '@provost/ui';
import { useEditorState } from '@tiptap/react';
import { useFormat } from '../../shared/format';
import { setAttrs, spokenBlock } from './rich-commands';
import type { RichFormProps } from './rich-editor-props';

/** Languages in which evidence, laws and witnesses speak; the college's own stand first. */
const LANGUAGES = [
  ...['ar', 'en', 'fr', 'es'],
  ...[
    'am',
    'bn',
    'de',
    'el',
    'fa',
    'fil',
    'ha',
    'he',
    'hi',
    'id',
    'it',
    'ja',
    'km',
    'ko',
    'ku',
    'ms',
    'my',
    'ne',
    'nl',
  ],
  ...['pl', 'ps', 'pt', 'ro', 'ru', 'si', 'so', 'sr', 'sw', 'ta', 'th', 'tr', 'uk', 'ur', 'uz', 'vi', 'yo', 'zh', 'zu'],
];

/** The language of the block with the cursor, and its direction where the language alone does not say it. */
export function LanguageForm({ editor, done }: RichFormProps) {
  const { t } = useLingui();
  const format = useFormat();
  const block = useEditorState({
    editor,
    selector: ({ editor: now }) => {
      const found = spokenBlock(now);
      const { lang = null, dir = null } = (found?.node.attrs ?? {}) as { lang?: string | null; dir?: Direction | null };
      return found && { pos: found.pos, lang, dir };
    },
  });
  if (!block) return null;
  const { pos, lang, dir } = block;
  const own = lang && !LANGUAGES.includes(lang) ? [lang] : [];
  const byLanguage = lang ? directionOfLanguage(lang) : null;
  return (
    <div className="rich-link">
      <div className="studio-pair">
        <Select
          label={<Trans>Language of this block</Trans>}
          value={lang ?? 'text'}
          onChange={(chosen) => setAttrs(editor, pos, { lang: chosen === 'text' ? null : chosen, dir: null })}
          options={[
            { value: 'text', label: t`As the text` },
            ...[...LANGUAGES, ...own].map((code) => ({ value: code, label: format.languages([code]) })),
          ]}
        />
        <Select
          label={<Trans>Direction</Trans>}
          value={dir ?? 'language'}
          onChange={(chosen) => setAttrs(editor, pos, { dir: chosen === 'language' ? null : chosen })}
          options={[
            {
              value: 'language',
              label: byLanguage === 'rtl' ? t`As the language: from the right` : t`As the language`,
            },
            { value: 'ltr', label: t`From left to right` },
            { value: 'rtl', label: t`From right to left` },
          ]}
        />
      </div>
      <Actions>
        <Button tone="quiet" onClick={done}>
          <Trans>Done</Trans>
        </Button>
      </Actions>
    </div>
  );
}
