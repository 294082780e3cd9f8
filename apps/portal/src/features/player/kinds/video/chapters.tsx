import { Trans } from '@lingui/react/macro';
import { clipRanges, coveredSeconds, type Range } from '@provost/domain';
import { directionOf, Kicker, ProofStripe } from '@provost/ui';
import { useFormat } from '../../../../shared/format';

export interface ChaptersProps {
  readonly chapters: readonly { readonly start: number; readonly title: string }[];
  readonly durationSeconds: number;
  readonly played: readonly Range[];
  readonly at: number;
  readonly locale: string;
  readonly onSeek: (seconds: number) => void;
}

/** The chapters, each with what was watched of it. */
export function Chapters({ chapters, durationSeconds, played, at, locale, onSeek }: ChaptersProps) {
  const format = useFormat();
  if (chapters.length < 2) return null;
  const current = chapters.findLastIndex(({ start }) => start <= at);
  return (
    <section className="video-chapters">
      <Kicker as="h2">
        <Trans>Chapters</Trans>
      </Kicker>
      <ol lang={locale} dir={directionOf(locale)}>
        {chapters.map(({ start, title }, index) => {
          const end = chapters[index + 1]?.start ?? durationSeconds;
          const length = Math.max(0.001, end - start);
          const inside = clipRanges(played, start, end);
          const spans = inside.map(([from, to]) => ({ from: (from - start) / length, to: (to - start) / length }));
          const share = Math.min(1, coveredSeconds(inside) / length);
          return (
            <li key={start} aria-current={index === current ? 'true' : undefined}>
              <button type="button" onClick={() => onSeek(start)}>
                <span className="figure">{format.clock(start)}</span>
                <span>
                  {title}
                  <ProofStripe size="thin" parts={[{ weight: 1, spans }]} label={format.percent(share)} />
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
