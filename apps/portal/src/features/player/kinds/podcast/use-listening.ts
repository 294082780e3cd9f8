import type { Evidence, PodcastEvidence } from '@provost/domain';
import { useEffect, useEffectEvent } from 'react';
import { useClient } from 'urql';
import { RecordHeardMutation } from '../../../../evidence/evidence.graphql';
import { OUTSIDE_COURSES } from '../../../../evidence/evidence-queue';
import { reporterOf } from '../../../../evidence/live-reporters';
import { useListeningPlace } from '../../../../listening/place';
import {
  expectListening,
  listen,
  playingMedium,
  seek,
  toggle,
  usePlaying,
  type Track,
} from '../../../../listening/playing';
import { useSession } from '../../../../shared/session';
import type { ContentOfType, RendererProps } from '../../renderer';
import { trackPlayback } from '../track-playback';

type Podcast = RendererProps<ContentOfType<'PodcastContent'>, 'podcast'>;

export interface Listening {
  /** Where the playhead stands, or would begin. */
  readonly at: number;
  /** True where this is what the person hears now, also while it is paused. */
  readonly here: boolean;
  readonly paused: boolean;
  readonly play: () => void;
  readonly seekTo: (seconds: number) => void;
  /** What plays this episode; it begins where nothing of it plays yet. */
  readonly medium: () => HTMLMediaElement | null;
}

/**
 * Listening that goes on when the page is left: the track carries the one reporter of this person at this step with it, so
 * what is heard on other pages is saved as it is here.
 */
export function useListening(props: Podcast): Listening {
  const { content, contentLocale, resumeAt, enrolmentId, stepId, onReady, onError } = props;
  const place = useListeningPlace();
  const client = useClient();
  const { viewer } = useSession();
  const playing = usePlaying();
  const key = `${enrolmentId}/${stepId}`;
  const mine = playing?.track.key === key ? playing : null;
  const at = mine?.at ?? resumeAt.seconds ?? 0;
  const personId = viewer?.can.learn ? viewer.person.id : null;
  useBrought(props, personId);

  const ready = useEffectEvent(onReady);
  const failed = useEffectEvent(onError);
  useEffect(() => {
    ready();
    expectListening();
  }, []);
  useEffect(() => {
    if (mine?.failed) failed();
  }, [mine?.failed]);

  const start = (from: number) => {
    const reporter = personId
      ? reporterOf(client, { personId, enrolmentId, stepId, kind: 'podcast', locale: contentLocale, known: null })
      : null;
    const track: Track = {
      ...place,
      key,
      locale: contentLocale,
      durationSeconds: content.durationSeconds,
      chapters: content.chapters,
      sources: content.sources,
      saving: reporter ? () => reporter.current().saveState : null,
      watch(medium) {
        if (!reporter) return () => undefined;
        const letGo = reporter.hold(() => !medium.paused);
        const stop = trackPlayback(medium, (playback, moment) =>
          reporter.report({ kind: 'podcast', ...playback }, moment),
        );
        return () => {
          stop();
          letGo();
        };
      },
    };
    listen(track, from);
  };
  return {
    at,
    here: mine !== null,
    paused: mine?.paused ?? true,
    play: () => (mine && !mine.failed ? toggle() : start(at)),
    seekTo: (seconds) => (mine && !mine.paused ? seek(seconds) : start(seconds)),
    medium() {
      if (!mine || mine.failed) start(at);
      return playingMedium();
    },
  };
}

/** What was heard of the episode before the course was begun is brought along, once, when the step is opened. */
function useBrought({ content, contentLocale: locale, enrolmentId, stepId }: Podcast, personId: string | null): void {
  const client = useClient();
  const { episodeId } = content;
  useEffect(() => {
    if (!episodeId || !personId || enrolmentId === OUTSIDE_COURSES) return;
    const none: PodcastEvidence = { kind: 'podcast', played: [], playhead: { seconds: 0, at: 0 } };
    const input = { personId, episodeId, session: 'brought', seconds: 0, evidence: none };
    void client
      .mutation(RecordHeardMutation, { input })
      .toPromise()
      .then(({ data }) => {
        const known = data?.recordHeard.evidence as Evidence | undefined;
        // An episode that was withdrawn meanwhile has nothing to bring.
        if (known) reporterOf(client, { personId, enrolmentId, stepId, kind: 'podcast', locale, known });
      });
  }, [client, episodeId, personId, enrolmentId, stepId, locale]);
}
