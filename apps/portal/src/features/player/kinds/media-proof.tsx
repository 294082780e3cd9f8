import { coverageShare, gapsIn, mediaSpans, type MediaEvidence } from '@provost/domain';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, ProofStripe } from '@provost/ui';
import { useFormat } from '../../../shared/format';

export interface MediaProofProps {
  readonly content: {
    readonly durationSeconds: number;
    readonly requiredShare: number;
    readonly chapters: readonly { readonly start: number; readonly title: string }[];
  };
  readonly evidence: MediaEvidence;
  readonly at: number;
  readonly onSeek: (seconds: number) => void;
}

/** Under a medium: what was covered with its gaps, the chapter, and the way to what was missed. */
export function MediaProof({ content, evidence, at, onSeek }: MediaProofProps) {
  const { t } = useLingui();
  const format = useFormat();
  const { durationSeconds, requiredShare, chapters } = content;
  const covered = format.percent(coverageShare(evidence.played, durationSeconds));
  const needed = format.percent(requiredShare);
  const missed = gapsIn(evidence.played, durationSeconds).find(([start, end]) => end < at || start < at - 1);
  const from = missed ? format.clock(missed[0]) : '';
  const chapter = chapters.findLast(({ start }) => start <= at);
  const spans = mediaSpans({ ...content, sources: [], transcript: [] }, evidence);
  return (
    <div className="media-proof">
      <ProofStripe
        size="tall"
        parts={[{ weight: 1, spans }]}
        playhead={durationSeconds > 0 ? at / durationSeconds : 0}
        label={t`${covered} played, ${needed} needed`}
      />
      <p className="media-line">
        <span className="figure" dir="ltr">
          {format.clock(at)} / {format.clock(durationSeconds)}
        </span>
        {chapter && <span className="quiet">{chapter.title}</span>}
        <span className="quiet">
          <Trans>
            {covered} played, {needed} needed
          </Trans>
        </span>
        {missed && (
          <Button tone="plain" onClick={() => onSeek(missed[0])}>
            <Trans>Play what I missed, from {from}</Trans>
          </Button>
        )}
      </p>
    </div>
  );
}
