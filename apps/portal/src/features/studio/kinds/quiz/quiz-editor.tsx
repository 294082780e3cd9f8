import { Trans } from '@lingui/react/macro';
import { TextArea } from '@provost/ui';
import type { EditorProps } from '../editor';

/** A quiz as a form. */
export default function QuizEditor({ content, onChange, locale }: EditorProps<'quiz'>) {
  return (
    <TextArea
      label={<Trans>Instructions</Trans>}
      lang={locale}
      value={content.instructions}
      onChange={(instructions) => onChange({ ...content, instructions })}
    />
  );
}
