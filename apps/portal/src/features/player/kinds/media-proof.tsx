import {
  coverageShare,
  gapsIn,
  mediaSpans,
  requiredAnswers,
  type MediaEvidence,
  type MediaQuestion,
} from '@provost/domain';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, ProofStripe } from '@provost/ui';
import { useEffect, useRef, useState } from 'react';
import { useFormat } from '../../../shared/format';
import { gapsToPlay, playGaps } from './play-gaps';

export interface MediaProofProps {
  readonly content: {
    readonly durationSeconds: number;
    readonly requiredShare: number;
    readonly chapters: readonly { readonly start: number; readonly title: string }[];
    readonly questions: readonly Pick<MediaQuestion, 'id' | 'required' | 'multiple' | 'options'>[];
  };
  readonly evidence: MediaEvidence;
  /** What plays; null where there is nothing yet. */
  readonly medium: () => HTMLMediaElement | null;
  readonly at: number;
  /** False where a player above draws what was covered, and says where it stands. */
  readonly drawn?: boolean;
}

/** Under a medium: what was covered with its gaps, the chapter, what is left to do, and the way to play just what was missed. */
export function MediaProof({ content, evidence, medium, at, drawn = true }: MediaProofProps) {
  const { t } = useLingui();
  const format = useFormat();
  const { durationSeconds, requiredShare, chapters } = content;
  const [filling, setFilling] = useState(false);
  const stop = useRef<(() => void) | null>(null);
  useEffect(() => () => stop.current?.(), []);

  const covered = format.percent(coverageShare(evidence.played, durationSeconds));
  const needed = format.percent(requiredShare);
  const missed = gapsIn(evidence.played, durationSeconds);
  const length = format.duration(missed.reduce((sum, [start, end]) => sum + end - start, 0));
  const chapter = chapters.findLast(({ start }) => start <= at);
  const spans = mediaSpans({ ...content, sources: [], transcript: [], questions: [] }, evidence);
  const asked = requiredAnswers(content.questions as readonly MediaQuestion[], evidence.answers ?? {});
  const right = format.number(asked.reached);
  const wanted = format.number(asked.needed);
  const begun = evidence.played.length > 0 && missed.length > 0;
  const fill = () => {
    const playing = medium();
    if (!playing) return;
    setFilling(true);
    stop.current = playGaps(playing, gapsToPlay(evidence.played, durationSeconds), () => setFilling(false));
  };
  return (
    <div className="media-proof">
      {drawn && (
        <ProofStripe
          size="tall"
          parts={[{ weight: 1, spans }]}
          playhead={durationSeconds > 0 ? at / durationSeconds : 0}
          label={t`${covered} played, ${needed} needed`}
        />
      )}
      <p className="media-line">
        {drawn && (
          <span className="figure" dir="ltr">
            {format.clock(at)} / {format.clock(durationSeconds)}
          </span>
        )}
        {chapter && <span className="quiet">{chapter.title}</span>}
        <span className="quiet">
          <Trans>
            {covered} played, {needed} needed
          </Trans>
        </span>
        {asked.needed > 0 && (
          <span className="quiet">
            <Trans>
              {right} of {wanted} needed questions answered
            </Trans>
          </span>
        )}
        {begun && !filling && (
          <Button tone="plain" onClick={fill}>
            <Trans>Play only what I missed, {length}</Trans>
          </Button>
        )}
        {filling && (
          <Button tone="plain" onClick={() => stop.current?.()}>
            <Trans>Playing what you missed. Go on freely</Trans>
          </Button>
        )}
      </p>
    </div>
  );
}
