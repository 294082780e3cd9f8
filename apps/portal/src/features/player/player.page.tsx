import { Trans } from '@lingui/react/macro';
import type { ContentKind, Evidence } from '@provost/domain';
import { Actions, Lead, LinkButton, Notice, Section, Skeleton } from '@provost/ui';
import { Suspense, useEffect, useEffectEvent, useMemo, useRef, useState, type ComponentType } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { EvidenceNotices } from '../../evidence/evidence-notices';
import { useEvidenceReporter } from '../../evidence/use-evidence-reporter';
import type { ContentKind as KindWord } from '../../gql/graphql';
import { ListeningPlace } from '../../listening/place';
import { useDataSaver } from '../../shared/device';
import { useFormat } from '../../shared/format';
import { useLocale } from '../../shared/i18n';
import { Loaded } from '../../shared/loaded';
import { Page } from '../../shared/page';
import { paths } from '../../shared/paths';
import { useReportSaveState } from '../../shared/save-state';
import { useViewer } from '../../shared/session';
import { RENDERERS } from './kinds/registry';
import { NotesOfStep } from './notes/notes-of-step';
import { StepNotesProvider, useNotesAt } from './notes/step-notes';
import { keptFirst } from './offline/files-of';
import { KeepStep } from './offline/keep-step';
import { useKeptFiles } from './offline/kept';
import { StepPageQuery } from './player.graphql';
import './player.css';
import type { Here, RendererProps, ResumeAt, StepContent, StepPage } from './renderer';
import { StepList } from './step-list';
import { smallestFirst } from './sizes';
import { StepSize } from './step-size';
import { useKindWords } from './words';

const KINDS: Record<KindWord, ContentKind> = {
  ARTICLE: 'article',
  CASE_STUDY: 'case-study',
  LESSON: 'lesson',
  PODCAST: 'podcast',
  QUIZ: 'quiz',
  VIDEO: 'video',
  WEBINAR: 'webinar',
};

/** A step ready to be taken. The page owns saving; the renderer of the kind shows and reports. */
export default function PlayerPage() {
  const locale = useLocale();
  const { enrolmentId = '', stepId = '' } = useParams();
  // From the server: what the device kept would resume at yesterday's place. Without a line the client falls back to it.
  const [query, again] = useQuery({
    query: StepPageQuery,
    variables: { locale, enrolmentId, stepId },
    requestPolicy: 'network-only',
  });
  return (
    <Loaded query={query} retry={again}>
      {({ stepPage }) => (
        <Page key={stepPage.id} title={stepPage.title}>
          <Step page={stepPage} />
        </Page>
      )}
    </Loaded>
  );
}

function Step({ page }: { readonly page: StepPage }) {
  const kinds = useKindWords();
  const format = useFormat();
  const locale = useLocale();
  const { person } = useViewer();
  const kind = KINDS[page.kind];
  const reporter = useEvidenceReporter({
    personId: person.id,
    enrolmentId: page.enrolmentId,
    stepId: page.id,
    kind,
    locale: page.contentLocale,
    known: page.evidence as Evidence | null,
  });
  const { recorded } = reporter;
  const reportable = kind !== 'quiz' && kind !== 'webinar';
  useReportSaveState('evidence', reportable ? reporter.saveState : null);
  const [broken, setBroken] = useState(false);
  const progress = recorded?.progress ?? page.progress;
  const number = format.number(page.modulePosition);
  const here = useRef<Here | null>(null);
  const asked = usePlaceAsked(here);
  const startsAt = asked.place ?? { seconds: page.resumeSeconds ?? null, place: page.resumePlace ?? null };
  const notes = useNotesAt({ ...page, stepId: page.id });
  const listeningPlace = useMemo(
    () => ({ title: page.title, from: page.courseTitle, href: paths.step(page.enrolmentId, page.id), artUrl: null }),
    [page],
  );
  const kept = useKeptFiles(person.id);
  const saving = useDataSaver();
  const content = useMemo(() => {
    const ordered = saving ? smallestFirst(page.content) : page.content;
    return kept && keptFirst(ordered, (url) => kept.has(url));
  }, [kept, page.content, saving]);
  return (
    <>
      <Lead
        kicker={
          <>
            <Link to={paths.enrolment(page.enrolmentId)}>{page.courseTitle}</Link> · <Trans>Module {number}</Trans> ·{' '}
            {kinds[page.kind]} · {format.duration(page.minutes * 60)}
            {page.contentLocale !== locale && <> · {format.languages([page.contentLocale])}</>}
          </>
        }
        title={page.title}
      />
      <PrintHead page={page} />
      <div className="step">
        <StepSize content={page.content} />
        <EvidenceNotices state={reporter} />
        {broken && (
          <Notice
            kind="error"
            live
            title={<Trans>This medium cannot be played here.</Trans>}
            actions={
              <LinkButton tone="quiet" href={paths.step(page.enrolmentId, page.id)}>
                <Trans>Load the page again</Trans>
              </LinkButton>
            }
          />
        )}
        <Suspense fallback={<Skeleton height={20} />}>
          {content && (
            <ListeningPlace value={listeningPlace}>
              <StepNotesProvider value={notes}>
                <Rendered
                  content={content}
                  contentLocale={page.contentLocale}
                  resumeAt={startsAt}
                  evidence={reporter.evidence}
                  enrolmentId={page.enrolmentId}
                  stepId={page.id}
                  here={here}
                  onReady={() => {
                    setBroken(false);
                    asked.goOnce();
                  }}
                  onEvidence={reporter.report}
                  onError={() => setBroken(true)}
                />
              </StepNotesProvider>
            </ListeningPlace>
          )}
        </Suspense>
        <NotesOfStep notes={notes} here={here} startsAt={startsAt} personId={person.id} stepId={page.id} />
        {reportable && (
          <KeepStep
            enrolmentId={page.enrolmentId}
            stepId={page.id}
            title={page.title}
            courseTitle={page.courseTitle}
            content={page.content}
          />
        )}
        {progress.complete && <Notice kind="good" live title={<Trans>This step is complete.</Trans>} />}
        {recorded?.courseCompletedAt && (
          <Notice kind="good" live title={<Trans>With it the whole course is complete.</Trans>} />
        )}
        <Actions>
          {page.nextStepId && (
            <LinkButton
              tone={progress.complete ? 'primary' : 'quiet'}
              to={paths.step(page.enrolmentId, page.nextStepId)}
            >
              <Trans>Next step</Trans>
            </LinkButton>
          )}
          {page.previousStepId && (
            <LinkButton tone="quiet" to={paths.step(page.enrolmentId, page.previousStepId)}>
              <Trans>Step before</Trans>
            </LinkButton>
          )}
        </Actions>
      </div>
      <Section title={<Trans>This module</Trans>} note={page.moduleTitle}>
        <StepList
          enrolmentId={page.enrolmentId}
          current={page.id}
          steps={page.siblings.map((step) => (step.id === page.id ? { ...step, progress } : step))}
        />
      </Section>
    </>
  );
}

/**
 * The place that the address asks for (`?t=` seconds, `?at=` a section or page), for links from search and notes. A
 * medium begins there; to a section the page goes when it stands, over whatever was read last.
 */
function usePlaceAsked(here: { readonly current: Here | null }) {
  const [search] = useSearchParams();
  const t = search.get('t');
  const seconds = t !== null && /^\d{1,5}(\.\d+)?$/u.test(t) ? Number(t) : null;
  const place = search.get('at');
  const asked: ResumeAt | null = seconds !== null || place !== null ? { seconds, place, asked: true } : null;
  const gone = useRef(false);
  const go = useEffectEvent(() => {
    if (asked && gone.current) here.current?.go(asked);
  });
  useEffect(() => go(), [t, place]);
  return {
    place: asked,
    goOnce() {
      if (gone.current) return;
      gone.current = true;
      if (place !== null) requestAnimationFrame(() => here.current?.go({ seconds: null, place }));
    },
  };
}

/** On paper there is no bar and no way back: it says of what this is a part, in which edition, and when it was printed. */
function PrintHead({ page }: { readonly page: StepPage }) {
  const format = useFormat();
  const { courseTitle, editionNumber } = page;
  const edition = format.number(editionNumber);
  const today = format.date(new Date().toISOString());
  return (
    <p className="print-head">
      <bdi>{courseTitle}</bdi> · <Trans>Edition {edition}</Trans> · <Trans>printed on {today}</Trans>
    </p>
  );
}

/** The renderer of the content's kind. The registry's type holds each to its own content; here they meet as one. */
function Rendered(props: RendererProps<StepContent>) {
  const { __typename: typename } = props.content;
  if (!typename) return null;
  const Renderer = RENDERERS[typename] as unknown as ComponentType<RendererProps<StepContent>>;
  return <Renderer {...props} />;
}
