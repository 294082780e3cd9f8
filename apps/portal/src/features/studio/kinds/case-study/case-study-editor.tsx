import { Trans } from '@lingui/react/macro';
import { TextArea } from '@provost/ui';
import type { EditorProps } from '../editor';

/** A branching case as a form. */
export default function CaseStudyEditor({ content, onChange, locale }: EditorProps<'case-study'>) {
  return (
    <TextArea
      label={<Trans>Brief</Trans>}
      lang={locale}
      value={content.brief}
      onChange={(brief) => onChange({ ...content, brief })}
    />
  );
}
