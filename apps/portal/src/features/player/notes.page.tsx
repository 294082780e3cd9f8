import { Trans, useLingui } from '@lingui/react/macro';
import {
  Actions,
  Chips,
  EmptyState,
  Form,
  Lead,
  LinkButton,
  Loading,
  Notice,
  Pager,
  Section,
  Select,
  TextField,
} from '@provost/ui';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { NoteKind } from '../../gql/graphql';
import { useFormat } from '../../shared/format';
import { useLocale } from '../../shared/i18n';
import { Page } from '../../shared/page';
import { usePages } from '../../shared/pages';
import { endpoints, paths } from '../../shared/paths';
import { RefusalNotice, refusalOf } from '../../shared/refusal';
import { useViewer } from '../../shared/session';
import { NoteItem } from './notes/note-item';
import type { Note } from './notes/note-queue';
import { useNoteWords } from './notes/note-words';
import { MyNotesQuery } from './notes/notes.graphql';
import './notes/notes.css';
import { useNoteWriter } from './notes/step-notes';
import { UndoNotice } from './notes/undo-notice';
import { withEdits } from './notes/unsent-notes';
import { WayTo } from './notes/way-to';

const KINDS = ['NOTE', 'BOOKMARK', 'HIGHLIGHT'] as const satisfies readonly NoteKind[];

/** The filter of the page, kept in its address. */
function useNoteFilter() {
  const [search, setSearch] = useSearchParams();
  const kind = KINDS.find((word) => word === search.get('kind')) ?? null;
  const filter = { text: search.get('q'), courseId: search.get('course'), kind };
  return {
    filter,
    choose: (key: 'q' | 'course' | 'kind', value: string | null) =>
      setSearch(
        (before) => {
          const after = new URLSearchParams(before);
          if (value) after.set(key, value);
          else after.delete(key);
          return after;
        },
        { replace: true },
      ),
  };
}

/** Everything that she has kept, over all courses: to find, to mend, to take away. */
export default function NotesPage() {
  const { t } = useLingui();
  const locale = useLocale();
  const format = useFormat();
  const { person } = useViewer();
  const { filter, choose } = useNoteFilter();
  const { edits, write } = useNoteWriter();
  const [deleted, setDeleted] = useState<Note | null>(null);
  const list = usePages(MyNotesQuery, { locale, filter }, (data) => ({ ...data.myNotes, courses: data.notedCourses }));
  const courses = list.first?.courses ?? [];
  const isFiltered = Boolean(filter.text ?? filter.courseId ?? filter.kind);
  // What only this device has matches no filter of the server; without one it stands first.
  const known = new Set(list.nodes.map(({ id }) => id));
  const notes = withEdits(list.nodes, edits, (edit) => known.has(edit.note.id) || (!isFiltered && !edit.sent));
  const shown = format.number(notes.length);
  const all = format.number(list.totalCount ?? 0);
  const offline = list.error && refusalOf(list.error).code === 'OFFLINE';
  return (
    <Page title={t`My notes`}>
      <Lead title={<Trans>What you noted and marked</Trans>}>
        <Trans>Nobody but you reads this, not even your trainers or the administrators.</Trans>
      </Lead>
      <Section title={<Trans>My notes</Trans>} wide>
        <NoteFilters courses={courses} filter={filter} choose={choose} />
        {deleted && (
          <UndoNotice
            onUndo={() => {
              write({ ...deleted, deleted: false }, deleted.stepId ?? null);
              setDeleted(null);
            }}
          />
        )}
        {offline ? (
          <Notice kind="warn" live title={<Trans>There is no line. You see the notes that this device knows.</Trans>} />
        ) : (
          list.error && <RefusalNotice error={list.error} retry={list.retry} />
        )}
        {list.totalCount === null && !list.error && <Loading label={t`Loading`} />}
        {list.totalCount === 0 && notes.length === 0 && (
          <EmptyState
            title={isFiltered ? <Trans>No note is like that</Trans> : <Trans>You have not noted anything yet</Trans>}
          >
            {isFiltered ? (
              <Trans>Take away a word or a filter.</Trans>
            ) : (
              <Trans>
                Under each step stand Note and Bookmark; in an article, mark a passage with the pointer or the keyboard.
              </Trans>
            )}
          </EmptyState>
        )}
        <ul className="note-list" aria-label={t`My notes`}>
          {notes.map((note) => (
            <NoteItem
              key={note.id}
              note={note}
              draft={`${person.id}.${note.id}`}
              way={<WayTo note={note} />}
              courseTitle={note.courseTitle}
              onChange={(changed) => write(changed, changed.stepId ?? null)}
              onRemove={(gone) => {
                write({ ...gone, deleted: true }, gone.stepId ?? null);
                setDeleted(gone);
              }}
            />
          ))}
        </ul>
        {(list.totalCount ?? 0) > 0 && (
          <Pager
            hasMore={list.hasMore}
            loading={list.loading}
            onMore={list.loadMore}
            moreLabel={<Trans>More notes</Trans>}
            status={
              <Trans>
                {shown} of {all} notes
              </Trans>
            }
          />
        )}
      </Section>
      {courses.length > 0 && <TakeAway filter={filter} courses={courses} />}
    </Page>
  );
}

type Filter = ReturnType<typeof useNoteFilter>['filter'];
type Course = { readonly courseId: string; readonly title: string; readonly count: number };

function NoteFilters(props: {
  readonly courses: readonly Course[];
  readonly filter: Filter;
  readonly choose: ReturnType<typeof useNoteFilter>['choose'];
}) {
  const { t } = useLingui();
  const words = useNoteWords();
  const { courses, filter, choose } = props;
  const [typed, setTyped] = useState(filter.text ?? '');
  return (
    <Form className="note-filters" label={t`Find in my notes`} onSubmit={() => choose('q', typed.trim())}>
      <TextField
        label={<Trans>Words in the note or the passage</Trans>}
        type="search"
        maxLength={200}
        value={typed}
        onChange={(text) => {
          setTyped(text);
          if (text === '') choose('q', null);
        }}
      />
      {courses.length > 1 && (
        <Select
          label={<Trans>Course</Trans>}
          value={filter.courseId ?? ''}
          onChange={(courseId) => choose('course', courseId)}
          options={[
            { value: '', label: t`All courses` },
            ...courses.map(({ courseId, title }) => ({ value: courseId, label: title })),
          ]}
        />
      )}
      <Chips
        label={t`Which notes`}
        value={filter.kind ?? 'ALL'}
        onChange={(kind) => choose('kind', kind === 'ALL' ? null : kind)}
        chips={[
          { value: 'ALL', label: t({ message: 'All', context: 'notes' }) },
          ...KINDS.map((kind) => ({ value: kind, label: words.kinds[kind] })),
        ]}
      />
    </Form>
  );
}

function TakeAway({ filter, courses }: { readonly filter: Filter; readonly courses: readonly Course[] }) {
  const locale = useLocale();
  const asked = new URLSearchParams({ locale });
  if (filter.text) asked.set('text', filter.text);
  if (filter.courseId) asked.set('courseId', filter.courseId);
  if (filter.kind) asked.set('kind', filter.kind.toLowerCase());
  const address = (form: 'md' | 'csv' | 'json') => endpoints.notes(form, asked.toString());
  return (
    <>
      <Section
        title={<Trans>Study sheets</Trans>}
        note={<Trans>Your notes and highlights of a course, in its order, to read and to print.</Trans>}
      >
        <ul className="sheet-links">
          {courses.map(({ courseId, title }) => (
            <li key={courseId}>
              <Link to={paths.studySheet(courseId)}>
                <bdi>{title}</bdi>
              </Link>
            </li>
          ))}
        </ul>
      </Section>
      <Section
        title={<Trans>Take them with you</Trans>}
        note={<Trans>The notes as filtered above, in the order of the courses.</Trans>}
      >
        <Actions>
          <LinkButton tone="quiet" href={address('md')} download>
            Markdown
          </LinkButton>
          <LinkButton tone="quiet" href={address('csv')} download>
            CSV
          </LinkButton>
          <LinkButton tone="quiet" href={address('json')} download>
            JSON
          </LinkButton>
        </Actions>
      </Section>
    </>
  );
}
