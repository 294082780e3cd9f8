import { useLingui } from '@lingui/react/macro';
import { SHORTEST_PASSWORD } from '@provost/domain';
import type { PersonField } from './person-values';

/** What to do about a field of a new person that is not right. */
export function useFieldWords(): Record<PersonField, string> {
  const { t } = useLingui();
  const shortest = SHORTEST_PASSWORD;
  const choose = t`Choose one of these.`;
  return {
    fullName: t`Write the name.`,
    email: t`Write the whole e-mail address.`,
    password: t`Write at least ${shortest} characters.`,
    countryCode: t`Choose the country.`,
    agencyId: t`Choose an agency of this country.`,
    scopeValue: t`Choose where the role holds.`,
    timeZone: t`Choose the time zone.`,
    role: choose,
    scopeKind: choose,
    locale: choose,
  };
}
