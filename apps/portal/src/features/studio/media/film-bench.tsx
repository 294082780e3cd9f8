import { Trans, useLingui } from '@lingui/react/macro';
import type { VideoContent } from '@provost/domain';
import { Button, Loading, Notice } from '@provost/ui';
import { lazy, Suspense, useEffect, useMemo, useState, type ReactNode } from 'react';
import { BenchContext } from './bench';
import './film-bench.css';

const FilmPreview = lazy(() => import('./film-preview'));

interface FilmBenchProps {
  readonly content: VideoContent;
  readonly locale: string;
  readonly children: ReactNode;
}

/**
 * A film beside the form that is written about it, as officers will see it, so that times are set by looking. Nothing of it
 * is loaded before it is asked for.
 */
export function FilmBench({ content, locale, children }: FilmBenchProps) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  const [broken, setBroken] = useState(false);
  const [film, setFilm] = useState<HTMLVideoElement | null>(null);
  const [at, setAt] = useState(0);
  useEffect(() => {
    if (!film) return undefined;
    const read = () => setAt(Math.round(film.currentTime * 10) / 10);
    for (const event of EVENTS) film.addEventListener(event, read);
    return () => {
      for (const event of EVENTS) film.removeEventListener(event, read);
    };
  }, [film]);
  const bench = useMemo(
    () =>
      film && {
        at,
        go(seconds: number) {
          film.pause();
          film.currentTime = seconds;
        },
      },
    [film, at],
  );
  const { sources, captions } = content;
  const playable = sources.some(({ file }) => file !== '');
  const spoken = captions.filter(({ kind = 'captions' }) => kind === 'captions');
  const close = () => {
    setOpen(false);
    setBroken(false);
  };
  return (
    <BenchContext value={bench}>
      <div className="film-bench">
        {playable && (
          <section className="film-bench-film" aria-label={t`The film`} data-open={open}>
            {open ? (
              <>
                <Suspense fallback={<Loading label={t`Loading`} />}>
                  <FilmPreview
                    sources={sources}
                    poster={content.poster ?? null}
                    captions={spoken.find((track) => track.locale === locale) ?? spoken[0] ?? null}
                    onMedium={setFilm}
                    onError={() => setBroken(true)}
                  />
                </Suspense>
                {broken && <Notice kind="error" live title={<Trans>This medium cannot be played here.</Trans>} />}
                <Button tone="plain" onClick={close}>
                  <Trans>Put the film away</Trans>
                </Button>
              </>
            ) : (
              <Button tone="quiet" onClick={() => setOpen(true)}>
                <Trans>Watch the film here</Trans>
              </Button>
            )}
          </section>
        )}
        <div className="film-bench-form studio-parts">{children}</div>
      </div>
    </BenchContext>
  );
}

const EVENTS = ['timeupdate', 'seeking', 'seeked', 'loadedmetadata'];
