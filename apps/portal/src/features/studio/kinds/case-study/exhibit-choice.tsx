import { useLingui } from '@lingui/react/macro';
import type { Exhibit } from '@provost/domain';
import { CheckboxGroup } from '@provost/ui';
import type { ReactNode } from 'react';

export interface ExhibitChoiceProps {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly exhibits: readonly Exhibit[];
  readonly value: readonly string[];
  readonly onChange: (ids: string[]) => void;
}

/** Any of the exhibits of the case. One that was taken out stays in sight until it is no longer chosen. */
export function ExhibitChoice({ exhibits, value, ...field }: ExhibitChoiceProps) {
  const { t } = useLingui();
  const known = new Set(exhibits.map(({ id }) => id));
  const gone = value
    .filter((id) => !known.has(id))
    .map((id) => ({ value: id, label: t`An exhibit that was taken out` }));
  if (exhibits.length + gone.length === 0) return null;
  const choices = exhibits.map(({ id, seal, title }) => ({
    value: id,
    label: (
      <>
        <span className="figure">{seal}</span> <bdi>{title}</bdi>
      </>
    ),
  }));
  return <CheckboxGroup {...field} value={value} choices={[...choices, ...gone]} />;
}
