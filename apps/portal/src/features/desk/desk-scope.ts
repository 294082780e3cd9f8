import { useQuery } from 'urql';
import type { DeskScopeQuery as Answer } from '../../gql/graphql';
import { useLocale } from '../../shared/i18n';
import { DeskScopeQuery } from './desk.graphql';

/** What this coordinator may choose among; null until it is known. */
export function useDeskScope(): Answer['deskScope'] | null {
  const locale = useLocale();
  const [{ data }] = useQuery({ query: DeskScopeQuery, variables: { locale }, requestPolicy: 'cache-and-network' });
  return data?.deskScope ?? null;
}
