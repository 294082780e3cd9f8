import { Trans, useLingui } from '@lingui/react/macro';
import { Select } from '@provost/ui';
import type { PersonValues } from './person-values';
import { usePlaces } from './use-places';
import { optionsOf, useReachWords, useRoleWords } from './words';

interface ReachFieldsProps {
  readonly values: PersonValues;
  /** Those of the person's country. */
  readonly agencies: readonly { readonly id: string; readonly name: string }[];
  readonly error: string | undefined;
  readonly onRole: (role: PersonValues['role']) => void;
  readonly onReach: (kind: PersonValues['scopeKind']) => void;
  readonly onValue: (value: string) => void;
}

/** A role and where it holds. An officer learns in her own country, so that nothing is asked for her. */
export function ReachFields({ values, agencies, error, onRole, onReach, onValue }: ReachFieldsProps) {
  const { t } = useLingui();
  const roles = useRoleWords();
  const reaches = useReachWords();
  const { regions, countries } = usePlaces();
  const { role, scopeKind, scopeValue } = values;
  const named = ({ code, name }: { code: string; name: string }) => ({ value: code, label: name });
  const choices = {
    REGION: regions.map(named),
    COUNTRY: countries.map(named),
    AGENCY: agencies.map(({ id, name }) => ({ value: id, label: name })),
    GLOBAL: [],
  }[scopeKind];
  const asked = { REGION: t`Which region`, COUNTRY: t`Which country`, AGENCY: t`Which agency`, GLOBAL: '' }[scopeKind];
  return (
    <div className="people-pair">
      <Select label={<Trans>Role</Trans>} value={role} onChange={onRole} options={optionsOf(roles)} />
      {role !== 'OFFICER' && (
        <Select
          label={<Trans>The role holds in</Trans>}
          value={scopeKind}
          onChange={onReach}
          options={optionsOf(reaches)}
        />
      )}
      {role !== 'OFFICER' && scopeKind !== 'GLOBAL' && (
        <Select
          label={asked}
          hint={scopeKind === 'AGENCY' ? <Trans>An agency of the country chosen above.</Trans> : undefined}
          placeholder={t`Choose`}
          value={scopeValue}
          onChange={onValue}
          options={choices}
          error={error}
        />
      )}
    </div>
  );
}
