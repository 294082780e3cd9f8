import { Trans, useLingui } from '@lingui/react/macro';
import { isSectionReadIn, usualSeconds, type RichDoc } from '@provost/domain';
import { Disclosure, Kicker } from '@provost/ui';
import { useSyncExternalStore } from 'react';
import { useFormat } from '../../../../shared/format';
import type { ContentsProps } from './sections';
import { ReadTag } from './still-open';

const WIDE = '(min-width: 60rem)';

function useIsWide(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const query = window.matchMedia(WIDE);
      query.addEventListener('change', changed);
      return () => query.removeEventListener('change', changed);
    },
    () => window.matchMedia(WIDE).matches,
  );
}

/** The sections of a long text: the way to each, which are read, and how long the rest takes most readers. */
export function Contents({ sections, locale, evidence }: ContentsProps) {
  const { t } = useLingui();
  const isWide = useIsWide();
  const list = (
    <ol>
      {sections.map((section) => (
        <li key={section.id}>
          <a href={`#section-${section.id}`} lang={locale}>
            <bdi>{section.heading}</bdi>
          </a>
          {isSectionReadIn(section, evidence) && <ReadTag />}
        </li>
      ))}
    </ol>
  );
  const left = <TimeLeft sections={sections} locale={locale} evidence={evidence} />;
  return (
    <nav className="contents" aria-label={t`Sections`}>
      {isWide ? (
        <>
          <Kicker>
            <Trans>Sections</Trans>
          </Kicker>
          {list}
          {left}
        </>
      ) : (
        <Disclosure
          title={
            <span className="contents-line">
              <Trans>Sections</Trans>
              {left}
            </span>
          }
        >
          {list}
        </Disclosure>
      )}
    </nav>
  );
}

/** Minutes to read before the first section is read, minutes left afterwards. */
function TimeLeft({ sections, locale, evidence }: ContentsProps) {
  const format = useFormat();
  const open = sections.filter((section) => !isSectionReadIn(section, evidence));
  const seconds = open.reduce(
    (sum, { heading, body }) => sum + usualSeconds({ heading, body: body as RichDoc }, locale),
    0,
  );
  const minutes = format.duration(Math.max(60, Math.round(seconds / 60) * 60));
  const read = format.number(sections.length - open.length);
  const all = format.number(sections.length);
  return (
    <span className="small quiet">
      {open.length === sections.length ? (
        <Trans>{minutes} to read</Trans>
      ) : open.length === 0 ? (
        <Trans>All read</Trans>
      ) : (
        <Trans>
          {read} of {all} read, {minutes} left
        </Trans>
      )}
    </span>
  );
}
