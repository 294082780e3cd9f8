import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { DeskCertificateStatus } from '../../gql/graphql';

/** What the desk is asked for, as the address says it. Empty parts are absent. */
export interface DeskChoice {
  readonly regionCode?: string;
  readonly countryCode?: string;
  readonly agencyId?: string;
  readonly curriculumSlug?: string;
  readonly certificateStatus?: DeskCertificateStatus;
  readonly text?: string;
}

/** A change of the choice; undefined takes a part away. */
export type DeskChange = { readonly [Part in keyof DeskChoice]?: DeskChoice[Part] | undefined };

const WORDS: Record<keyof DeskChoice, string> = {
  regionCode: 'region',
  countryCode: 'country',
  agencyId: 'agency',
  curriculumSlug: 'curriculum',
  certificateStatus: 'status',
  text: 'name',
};
const PARTS = Object.keys(WORDS) as (keyof DeskChoice)[];

const STATUS_WORDS: Record<DeskCertificateStatus, string> = {
  CERTIFIED: 'certified',
  EXPIRING: 'expiring',
  LAPSED: 'lapsed',
  IN_PROGRESS: 'in-progress',
  NOT_STARTED: 'not-started',
};
/** Every standing, best first. */
export const STATUSES = Object.keys(STATUS_WORDS) as DeskCertificateStatus[];

/** Reads the filter out of an address. */
export function choiceIn(search: URLSearchParams): DeskChoice {
  const word = (part: keyof DeskChoice) => search.get(WORDS[part])?.trim() || undefined;
  const status = word('certificateStatus');
  return clean({
    regionCode: word('regionCode'),
    countryCode: word('countryCode'),
    agencyId: word('agencyId'),
    curriculumSlug: word('curriculumSlug'),
    certificateStatus: STATUSES.find((known) => STATUS_WORDS[known] === status),
    text: word('text'),
  });
}

/** Writes the filter as an address's query, with its `?`; nothing where nothing is chosen. */
export function searchOf(choice: DeskChoice): string {
  const search = new URLSearchParams();
  for (const part of PARTS) {
    const value = part === 'certificateStatus' ? statusWord(choice) : choice[part];
    if (value) search.set(WORDS[part], value);
  }
  return search.size > 0 ? `?${search}` : '';
}

/** Where a list or a table of this filter is exported, row by row as on the screen. */
export function exportOf(
  what: 'officers' | 'agencies' | 'countries',
  choice: DeskChoice,
  more: Readonly<Record<string, string>> = {},
): string {
  const search = new URLSearchParams(more);
  for (const part of PARTS) {
    const value = part === 'certificateStatus' ? statusWord(choice) : choice[part];
    if (value) search.set(part, value);
  }
  return search.size > 0 ? `/api/desk/${what}.csv?${search}` : `/api/desk/${what}.csv`;
}

/** The filter with a change. What lies inside a changed region or country is taken away with it. */
export function changed(choice: DeskChoice, change: DeskChange): DeskChoice {
  const inside: DeskChange = {
    ...('regionCode' in change && { countryCode: undefined, agencyId: undefined }),
    ...('countryCode' in change && { agencyId: undefined }),
  };
  return clean({ ...choice, ...inside, ...change });
}

/** The filter in the address, and how to change it. */
export function useDeskFilter() {
  const [search, setSearch] = useSearchParams();
  const text = search.toString();
  const choice = useMemo(() => choiceIn(new URLSearchParams(text)), [text]);
  return {
    choice,
    choose: (change: DeskChange) =>
      setSearch((before) => {
        const after = new URLSearchParams(searchOf(changed(choiceIn(before), change)));
        const by = before.get('by');
        if (by) after.set('by', by);
        return after;
      }),
  };
}

const statusWord = ({ certificateStatus }: DeskChoice) => certificateStatus && STATUS_WORDS[certificateStatus];

function clean(change: DeskChange): DeskChoice {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
}
