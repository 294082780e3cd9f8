import { looksLikeEmail, passwordProblem } from '@provost/domain';
import type { CreatePersonInput, Role, ScopeKind } from '../../gql/graphql';
import type { Locale } from '../../shared/i18n';
import { languageOf, timeZonesOf } from './home-of';

/** What the form of a new person holds. Text that is not chosen yet is empty. */
export interface PersonValues {
  readonly fullName: string;
  readonly email: string;
  readonly password: string;
  readonly countryCode: string;
  readonly agencyId: string;
  readonly role: Role;
  readonly scopeKind: ScopeKind;
  readonly scopeValue: string;
  readonly locale: Locale;
  readonly timeZone: string;
}

export type PersonField = keyof PersonValues;

export const NOBODY_YET: Omit<PersonValues, 'password'> = {
  ...{ fullName: '', email: '', countryCode: '', agencyId: '', locale: 'en', timeZone: '' },
  ...{ role: 'OFFICER', scopeKind: 'COUNTRY', scopeValue: '' },
};

/**
 * The person in another country: its language, its zone where it has but one, and a reach that lies in it.
 * @param otherwise the language where the interface speaks none of that country's
 */
export function inCountry(values: PersonValues, countryCode: string, otherwise: Locale): PersonValues {
  const zones = timeZonesOf(countryCode);
  const moved = {
    ...values,
    ...{ countryCode, agencyId: '', locale: languageOf(countryCode) ?? otherwise },
    timeZone: zones.length === 1 ? (zones[0] ?? '') : '',
  };
  const isInside = values.scopeKind === 'AGENCY' || values.scopeKind === 'COUNTRY';
  return isInside ? reaching(moved, values.scopeKind) : moved;
}

/** The person with a role of another reach: that of her own country or agency to begin with. */
export function reaching(values: PersonValues, scopeKind: ScopeKind): PersonValues {
  const { countryCode, agencyId } = values;
  const own: Record<ScopeKind, string> = { GLOBAL: '', REGION: '', COUNTRY: countryCode, AGENCY: agencyId };
  return { ...values, scopeKind, scopeValue: own[scopeKind] };
}

/** The fields that are not right yet, in the order of the form. */
export function wrongFields(values: PersonValues): readonly PersonField[] {
  const { fullName, email, countryCode, role, scopeKind, scopeValue, timeZone, password } = values;
  const right: Partial<Record<PersonField, boolean>> = {
    fullName: fullName.trim() !== '',
    email: looksLikeEmail(email.trim()),
    countryCode: countryCode !== '',
    scopeValue: role === 'OFFICER' || scopeKind === 'GLOBAL' || scopeValue !== '',
    timeZone: timeZone !== '',
    password: passwordProblem(password) === null,
  };
  return (Object.keys(right) as PersonField[]).filter((field) => !right[field]);
}

/** What is sent. An officer learns in her own country: her role needs no reach of its own. */
export function inputOf(values: PersonValues): CreatePersonInput {
  const { role, countryCode, scopeKind, scopeValue, agencyId } = values;
  return {
    ...values,
    fullName: values.fullName.trim(),
    email: values.email.trim(),
    agencyId: agencyId || null,
    ...(role === 'OFFICER' ? { scopeKind: 'COUNTRY', scopeValue: countryCode } : { scopeKind, scopeValue }),
  };
}
