import { useSearchParams } from 'react-router';
import type { Role } from '../../gql/graphql';

/** Which persons are listed, as the address says it. Empty parts are absent. */
export interface PeopleChoice {
  readonly countryCode?: string;
  readonly role?: Role;
  readonly text?: string;
}

const ROLE_WORDS: Record<Role, string> = {
  OFFICER: 'officer',
  TRAINER: 'trainer',
  COORDINATOR: 'coordinator',
  ADMINISTRATOR: 'administrator',
};
const ROLES = Object.keys(ROLE_WORDS) as Role[];

/** Reads the filter out of an address. */
export function choiceIn(search: URLSearchParams): PeopleChoice {
  const word = (name: string) => search.get(name)?.trim() || undefined;
  const [countryCode, text] = [word('country'), word('name')];
  const role = ROLES.find((known) => ROLE_WORDS[known] === word('role'));
  return { ...(countryCode && { countryCode }), ...(role && { role }), ...(text && { text }) };
}

/** Writes the filter as the parameters of an address. */
export function searchOf({ countryCode, role, text }: PeopleChoice): URLSearchParams {
  return new URLSearchParams({
    ...(countryCode && { country: countryCode }),
    ...(role && { role: ROLE_WORDS[role] }),
    ...(text && { name: text }),
  });
}

/** The filter in the address, and how to change a part of it; undefined takes the part away. */
export function usePeopleFilter() {
  const [search, setSearch] = useSearchParams();
  return {
    choice: choiceIn(search),
    choose: (change: { readonly [Part in keyof PeopleChoice]?: PeopleChoice[Part] | undefined }) =>
      setSearch((before) => searchOf({ ...choiceIn(before), ...change } as PeopleChoice)),
  };
}
