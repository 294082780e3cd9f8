import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, EmptyState, Form, Lead, Loading, Notice, Select, TextField } from '@provost/ui';
import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { LOCALE_NAMES, LOCALES, useLocale } from '../../shared/i18n';
import { Page } from '../../shared/page';
import { RefusalNotice } from '../../shared/refusal';
import { FoundCourse } from './found-course';
import './search.css';
import { SearchQuery } from './search.graphql';
import { useKindWords } from './words';

/** The longest words that the server looks for, in characters. */
const LONGEST = 200;
const KINDS = ['VIDEO', 'PODCAST', 'ARTICLE', 'CASE_STUDY', 'LESSON', 'QUIZ', 'WEBINAR'] as const;

/** What is looked for, kept in the address: a search can be shared, and the way back shows it again. */
function useAsked() {
  const [search, setSearch] = useSearchParams();
  return {
    text: search.get('q') ?? '',
    kind: KINDS.find((kind) => kind === search.get('kind')) ?? null,
    language: LOCALES.find((locale) => locale === search.get('in')) ?? null,
    course: search.get('course'),
    choose: (change: Readonly<Record<string, string | null>>) =>
      setSearch((before) => {
        const after = new URLSearchParams(before);
        for (const [key, value] of Object.entries(change)) {
          if (value) after.set(key, value);
          else after.delete(key);
        }
        return after;
      }),
  };
}

/** Finds words in the catalogue and inside the courses that she takes, down to the second of a transcript. */
export default function SearchPage() {
  const { t } = useLingui();
  const locale = useLocale();
  const asked = useAsked();
  const { text, kind, language, course } = asked;
  const [query, again] = useQuery({
    query: SearchQuery,
    variables: { text, locale, filter: { kinds: kind ? [kind] : null, language, courseSlug: course } },
    requestPolicy: 'cache-and-network',
    pause: text.trim() === '',
  });
  const results = text.trim() === '' ? undefined : query.data?.search;
  const count = results?.totalCount ?? 0;
  const courses = results?.courses ?? [];
  const isFiltered = kind !== null || language !== null || course !== null;
  const said = !results
    ? ''
    : results.searched
      ? t`${plural(count, { one: '# place found', other: '# places found' })}`
      : t`Type at least two letters.`;
  return (
    <Page title={text ? t`Search: ${text}` : t`Search`}>
      <Lead title={<Trans>Search</Trans>}>
        <Trans>In titles, articles, lessons and cases, and in what is said in videos and podcasts.</Trans>
      </Lead>
      <SearchForm key={text} asked={asked} />
      <p role="status" className="kicker">
        {query.fetching && !results ? '' : said}
      </p>
      {query.error && <RefusalNotice error={query.error} retry={() => again({ requestPolicy: 'network-only' })} />}
      {query.fetching && !results && !query.error && <Loading label={t`Loading`} />}
      {results?.searched && courses.length === 0 && !query.fetching && (
        <EmptyState
          title={<Trans>Nothing is called so</Trans>}
          actions={
            isFiltered && (
              <Button tone="quiet" onClick={() => asked.choose({ kind: null, in: null, course: null })}>
                <Trans>Search without filters</Trans>
              </Button>
            )
          }
        >
          <Trans>
            Try fewer words, or another language. Words in quotes are looked for as they stand; a minus before a word
            leaves it out; OR between two takes either.
          </Trans>
        </EmptyState>
      )}
      {courses.map((found) => (
        <FoundCourse
          key={found.courseId}
          course={found}
          alone={course !== null}
          onAll={() => asked.choose({ course: found.slug })}
        />
      ))}
      {course !== null && results && (
        <Button tone="quiet" onClick={() => asked.choose({ course: null })}>
          <Trans>Search in all courses</Trans>
        </Button>
      )}
      {results?.more && (
        <Notice title={<Trans>There are more courses than are shown. Add a word to narrow the search.</Trans>} />
      )}
    </Page>
  );
}

function SearchForm({ asked }: { readonly asked: ReturnType<typeof useAsked> }) {
  const { t } = useLingui();
  const kinds = useKindWords();
  const [typed, setTyped] = useState(asked.text);
  useEffect(() => {
    // Whoever comes here wants to type; whoever comes back to results wants to read them. After the page took the focus.
    if (asked.text !== '') return undefined;
    const frame = requestAnimationFrame(() => document.querySelector<HTMLElement>('main input[name="q"]')?.focus());
    return () => cancelAnimationFrame(frame);
  }, [asked.text]);
  return (
    <Form className="search-form" label={t`Search`} onSubmit={() => asked.choose({ q: typed.trim(), course: null })}>
      <div className="search-line">
        <TextField
          name="q"
          label={<Trans>Words to look for</Trans>}
          type="search"
          dir="auto"
          maxLength={LONGEST}
          value={typed}
          onChange={setTyped}
        />
        <Button type="submit">
          <Trans>Search</Trans>
        </Button>
      </div>
      <div className="search-filters">
        <Select
          label={<Trans>Kind</Trans>}
          value={asked.kind ?? ''}
          onChange={(kind) => asked.choose({ kind })}
          options={[
            { value: '', label: t`All kinds` },
            ...KINDS.map((kind) => ({ value: kind as string, label: kinds[kind] })),
          ]}
        />
        <Select
          label={<Trans>Language of the content</Trans>}
          value={asked.language ?? ''}
          onChange={(language) => asked.choose({ in: language })}
          options={[
            { value: '', label: t`All languages` },
            ...LOCALES.map((locale) => ({ value: locale as string, label: LOCALE_NAMES[locale] })),
          ]}
        />
      </div>
    </Form>
  );
}
