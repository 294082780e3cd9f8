import { Trans, useLingui } from '@lingui/react/macro';
import { Button, EmptyState, InLanguage, Lead, LinkButton, Section } from '@provost/ui';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { useFormat } from '../../shared/format';
import { useLocale } from '../../shared/i18n';
import { Loaded } from '../../shared/loaded';
import { Page } from '../../shared/page';
import { endpoints, paths } from '../../shared/paths';
import type { Note } from './notes/note-queue';
import { SIGNS, useNoteWords } from './notes/note-words';
import { StudySheetQuery } from './notes/notes.graphql';
import './notes/notes.css';
import { WayTo } from './notes/way-to';

interface StepOfSheet {
  readonly title: string;
  readonly notes: Note[];
}

/** Notes come in the order of the course: those of one step stand together. */
function bySteps(notes: readonly Note[]): StepOfSheet[] {
  const steps: StepOfSheet[] = [];
  for (const note of notes) {
    const last = steps.at(-1);
    if (last?.title === note.stepTitle) last.notes.push(note);
    else steps.push({ title: note.stepTitle, notes: [note] });
  }
  return steps;
}

/** Her highlights and notes of a course in its order, to read before an exam and to print. */
export default function StudySheetPage() {
  const { t } = useLingui();
  const locale = useLocale();
  const { courseId = '' } = useParams();
  const format = useFormat();
  const [query, again] = useQuery({
    query: StudySheetQuery,
    variables: { locale, courseId },
    requestPolicy: 'cache-and-network',
  });
  const asked = new URLSearchParams({ locale, courseId }).toString();
  const today = format.date(new Date().toISOString());
  return (
    <Loaded query={query} retry={again}>
      {({ studySheet }) => (
        <Page title={t`Study sheet`}>
          <Lead
            kicker={<Trans>Study sheet</Trans>}
            title={studySheet[0]?.courseTitle ?? <Trans>Nothing is noted in this course</Trans>}
            actions={
              <span className="not-printed">
                <Button onClick={() => window.print()}>
                  <Trans>Print</Trans>
                </Button>
                <LinkButton tone="quiet" href={endpoints.notes('md', asked)} download>
                  <Trans>Download as Markdown</Trans>
                </LinkButton>
                <LinkButton tone="plain" to={paths.notes}>
                  <Trans>All my notes</Trans>
                </LinkButton>
              </span>
            }
          >
            <Trans>Your highlights and notes in the order of the course, as of {today}.</Trans>
          </Lead>
          {studySheet.length === 0 && (
            <EmptyState title={<Trans>You have not noted anything yet</Trans>}>
              <Trans>Mark a passage of an article, or write a note beside a step: it appears here.</Trans>
            </EmptyState>
          )}
          {bySteps(studySheet).map(({ title, notes }) => (
            <Section key={notes[0]?.id} title={title}>
              <ol className="sheet">
                {notes.map((note) => (
                  <SheetNote key={note.id} note={note} />
                ))}
              </ol>
            </Section>
          ))}
        </Page>
      )}
    </Loaded>
  );
}

function SheetNote({ note }: { readonly note: Note }) {
  const words = useNoteWords();
  return (
    <li className="note-item" data-meaning={note.meaning ?? undefined}>
      <p className="note-kind">
        {note.meaning && <span aria-hidden="true">{SIGNS[note.meaning]} </span>}
        {note.meaning ? words.meanings[note.meaning] : words.kinds[note.kind]} · <WayTo note={note} short />
      </p>
      {note.quote && (
        <InLanguage locale={note.locale} as="div">
          <blockquote className="note-quote">{note.quote.exact}</blockquote>
        </InLanguage>
      )}
      {note.body && (
        <p className="note-body" dir="auto">
          {note.body}
        </p>
      )}
    </li>
  );
}
