import { Trans } from '@lingui/react/macro';
import type { CaseStudyContent } from '@provost/domain';
import { CheckboxGroup } from '@provost/ui';

interface NotesChoiceProps {
  readonly content: CaseStudyContent;
  readonly value: readonly string[] | undefined;
  readonly onChange: (ids: readonly string[] | undefined) => void;
}

/** Facts that go into the notebook here. */
export function NotesChoice({ content, value = [], onChange }: NotesChoiceProps) {
  if (content.notes.length === 0) return null;
  return (
    <CheckboxGroup
      label={<Trans>Facts for the notebook</Trans>}
      choices={content.notes.map(({ id, text }) => ({ value: id, label: text || id }))}
      value={value}
      onChange={(ids) => onChange(ids.length > 0 ? ids : undefined)}
    />
  );
}
