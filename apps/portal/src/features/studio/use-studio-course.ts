import { useState } from 'react';
import { useQuery } from 'urql';
import { useLocale } from '../../shared/i18n';
import { StudioCourseQuery } from './studio.graphql';

/**
 * A course with its draft. `fresh` is true once the server has answered, or could not: a form begins only then, for words
 * that this device remembers from an earlier visit may be older than what was saved elsewhere.
 */
export function useStudioCourse(id: string) {
  const locale = useLocale();
  const [query, again] = useQuery({
    query: StudioCourseQuery,
    variables: { id, locale },
    requestPolicy: 'cache-and-network',
  });
  const [fresh, setFresh] = useState(false);
  if (!fresh && (query.error || (query.data && !query.stale && !query.fetching))) setFresh(true);
  return { query, again, fresh };
}
