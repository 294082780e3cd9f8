import { directionOf } from '@provost/ui';
import type { PlayingPrefs } from './playing-prefs';
import { textAt, useCues } from './use-cues';

export interface Track {
  readonly kind: 'CAPTIONS' | 'DESCRIPTIONS';
  readonly locale: string;
  readonly url: string;
}

export interface CaptionsProps {
  readonly tracks: readonly Track[];
  readonly prefs: PlayingPrefs;
  /** The language of the captions that stand below; null without. */
  readonly first: string | null;
  readonly at: number;
}

const urlOf = (tracks: readonly Track[], kind: Track['kind'], locale: string | null) =>
  tracks.find((track) => track.kind === kind && track.locale === locale)?.url ?? null;

/**
 * What is said, over the picture: in one language, or in two, one above the other. Drawn here and not by the browser, which
 * shows one track, in its own size.
 */
export function Captions({ tracks, prefs, first, at }: CaptionsProps) {
  const second = prefs.second === first ? null : prefs.second;
  const below = textAt(useCues(urlOf(tracks, 'CAPTIONS', first)), at);
  const above = textAt(useCues(urlOf(tracks, 'CAPTIONS', second)), at);
  if (below === '' && above === '') return null;
  return (
    <div className={`video-captions is-${prefs.size} is-${prefs.ground}`} data-testid="captions">
      {second !== null && above !== '' && <Line locale={second} text={above} className="is-second" />}
      {first !== null && below !== '' && <Line locale={first} text={below} />}
    </div>
  );
}

function Line({ locale, text, className }: { locale: string; text: string; className?: string }) {
  return (
    <p lang={locale} dir={directionOf(locale)} className={className}>
      <span>{text}</span>
    </p>
  );
}
