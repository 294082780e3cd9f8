import { Trans } from '@lingui/react/macro';
import { rulesOf, type Evidence, type PodcastEvidence } from '@provost/domain';
import { LinkButton, Notice } from '@provost/ui';
import { useRef, useState, type ComponentType } from 'react';
import { EvidenceNotices } from '../evidence/evidence-notices';
import { OUTSIDE_COURSES } from '../evidence/evidence-queue';
import { useEvidenceReporter } from '../evidence/use-evidence-reporter';
import { RENDERERS } from '../features/player/kinds/registry';
import '../features/player/player.css';
import type { ContentOfType, RendererProps } from '../features/player/renderer';
import type { HearEpisodeProps } from '../listening/episode';
import { useReportSaveState } from '../shared/save-state';
import { useSession } from '../shared/session';

type Props = RendererProps<ContentOfType<'PodcastContent'>, 'podcast'>;

const Podcast = RENDERERS.PodcastContent as unknown as ComponentType<Props>;

/** An episode outside of courses: what an officer hears is saved as in a step; a visitor just hears it. */
export default function HeardEpisode(props: HearEpisodeProps) {
  const { viewer } = useSession();
  return viewer?.can.learn ? <Saved {...props} personId={viewer.person.id} /> : <Unsaved {...props} />;
}

function Saved(props: HearEpisodeProps & { readonly personId: string }) {
  const known = props.evidence as Evidence | null;
  const reporter = useEvidenceReporter({
    personId: props.personId,
    enrolmentId: OUTSIDE_COURSES,
    stepId: props.episodeId,
    kind: 'podcast',
    known,
  });
  useReportSaveState('evidence', reporter.saveState);
  const evidence = reporter.evidence as PodcastEvidence;
  return (
    <>
      <EvidenceNotices state={reporter} />
      <Renderer {...props} evidence={evidence} onEvidence={reporter.report} />
      {(props.complete || reporter.recorded?.progress.complete) && (
        <Notice kind="good" live title={<Trans>You have heard this episode.</Trans>} />
      )}
    </>
  );
}

function Unsaved(props: HearEpisodeProps) {
  const [evidence, setEvidence] = useState<Evidence>(rulesOf('podcast').none);
  return (
    <Renderer
      {...props}
      evidence={evidence as PodcastEvidence}
      onEvidence={(added) => setEvidence((before) => rulesOf('podcast').join(before, added))}
    />
  );
}

function Renderer(props: Omit<HearEpisodeProps, 'evidence'> & Pick<Props, 'evidence' | 'onEvidence'>) {
  const [broken, setBroken] = useState(false);
  const here = useRef(null);
  return (
    <>
      {broken && (
        <Notice
          kind="error"
          live
          title={<Trans>This medium cannot be played here.</Trans>}
          actions={
            <LinkButton tone="quiet" href={props.place.href}>
              <Trans>Load the page again</Trans>
            </LinkButton>
          }
        />
      )}
      <Podcast
        content={props.content as Props['content']}
        contentLocale={props.contentLocale}
        resumeAt={{ seconds: props.resumeSeconds, place: null }}
        evidence={props.evidence}
        enrolmentId={OUTSIDE_COURSES}
        stepId={props.episodeId}
        here={here}
        onReady={() => setBroken(false)}
        onEvidence={props.onEvidence}
        onError={() => setBroken(true)}
      />
    </>
  );
}
