import { useLingui } from '@lingui/react/macro';
import type { AgencyKind, Role, ScopeKind } from '../../gql/graphql';

/** What a person is, by the role that she holds. */
export function useRoleWords(): Record<Role, string> {
  const { t } = useLingui();
  return {
    OFFICER: t`Officer`,
    TRAINER: t`Trainer`,
    COORDINATOR: t`Coordinator`,
    ADMINISTRATOR: t`Administrator`,
  };
}

/** How far a role reaches. */
export function useReachWords(): Record<ScopeKind, string> {
  const { t } = useLingui();
  return {
    GLOBAL: t`Everywhere`,
    REGION: t`A region`,
    COUNTRY: t`A country`,
    AGENCY: t`An agency`,
  };
}

/** What kind of organisation an agency is. */
export function useAgencyKindWords(): Record<AgencyKind, string> {
  const { t } = useLingui();
  return {
    POLICE: t`Police`,
    CUSTOMS: t`Customs`,
    PROSECUTION: t`Prosecution`,
    REGULATOR: t`Regulator`,
    PRIVATE_SECTOR: t`Private sector`,
  };
}

/** The entries of a Select from a table of words, in the order of the table. */
export function optionsOf<V extends string>(words: Record<V, string>): { value: V; label: string }[] {
  return (Object.keys(words) as V[]).map((value) => ({ value, label: words[value] }));
}
