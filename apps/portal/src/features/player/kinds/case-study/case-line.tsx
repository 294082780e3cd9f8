import { Trans, useLingui } from '@lingui/react/macro';
import {
  caseLine,
  type CaseState,
  type CaseStudyContent,
  type Change,
  type LineRow,
  type Thread,
} from '@provost/domain';
import { directionOf, Tag, VisuallyHidden } from '@provost/ui';
import { ChangeBy, isHarmful } from './gauges';
import { useCustodyWords, useValueWords } from './words';

interface CaseLineProps {
  readonly story: CaseStudyContent;
  readonly state: CaseState;
  readonly locale: string;
}

/**
 * The line of the case: its scenes and decisions in order, and beside them a thread for each exhibit that begins where it
 * was found, is knotted where something was done with it, and tears where its chain broke. Nothing of what lies ahead.
 */
export function CaseLineView({ story, state, locale }: CaseLineProps) {
  const { t } = useLingui();
  const { exhibits, rows } = caseLine(story, state);
  const dir = directionOf(locale);
  const last = rows.findLastIndex(({ what }) => what === 'scene');
  return (
    <div className="case-line" dir={dir}>
      {exhibits.length > 0 && (
        <ol className="case-threads-key" aria-label={t`Threads of the exhibits`}>
          {exhibits.map(({ id, seal, title }, i) => (
            <li key={id}>
              <span className="case-thread-number" aria-hidden="true" data-hue={i % HUES}>
                {i + 1}
              </span>
              <span className="case-seal">{seal}</span> <span lang={locale}>{title}</span>
            </li>
          ))}
        </ol>
      )}
      {exhibits.length > 0 && (
        <p className="case-threads is-head" aria-hidden="true">
          <span className="case-thread-number" />
          {exhibits.map(({ id }, i) => (
            <span key={id} className="case-thread-number" data-hue={i % HUES}>
              {i + 1}
            </span>
          ))}
        </p>
      )}
      <ol className="case-rows">
        {rows.map((row, i) => (
          <li key={i} className={`case-row is-${row.what}`} aria-current={i === last ? 'step' : undefined}>
            <Threads threads={row.threads} />
            <div className="case-row-words">
              <RowWords row={row} locale={locale} />
              <Changes story={story} changes={row.changes} locale={locale} />
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** How many ways of drawing a thread there are; with more exhibits they begin again. */
const HUES = 4;

/** The picture of the line: what it shows is said in the words of each row. */
function Threads({ threads }: { readonly threads: readonly Thread[] }) {
  return (
    <span className="case-threads" aria-hidden="true">
      <span className="case-thread is-case" />
      {threads.map((thread, i) => (
        <span key={i} className={`case-thread is-${thread}`} data-hue={i % HUES} />
      ))}
    </span>
  );
}

function RowWords({ row, locale }: { readonly row: LineRow; readonly locale: string }) {
  const { acts } = useCustodyWords();
  const words = { lang: locale };
  switch (row.what) {
    case 'scene': {
      const where = [row.scene.clock, row.scene.place].filter(Boolean).join(' · ');
      return (
        <>
          {where !== '' && (
            <p className="kicker" {...words}>
              {where}
            </p>
          )}
          <p className="case-row-title" {...words}>
            {row.scene.title}
          </p>
        </>
      );
    }
    case 'decision':
      return (
        <p>
          <VisuallyHidden>
            <Trans>You decided:</Trans>{' '}
          </VisuallyHidden>
          <span {...words}>{row.choice.label}</span>
        </p>
      );
    case 'custody':
      return (
        <p>
          <span className="case-seal">{row.exhibit.seal}</span> {acts[row.entry.act]}.{' '}
          <span {...words}>{row.entry.words}</span>{' '}
          {!row.entry.sound && (
            <Tag tone="bad">
              <Trans>Breaks the chain</Trans>
            </Tag>
          )}
        </p>
      );
    case 'ruling':
      return (
        <p>
          <span className="case-seal">{row.exhibit.seal}</span> <Ruled admitted={row.ruling.admitted} />
        </p>
      );
  }
}

/** What a court said of an exhibit, in a word. */
export function Ruled({ admitted }: { readonly admitted: boolean }) {
  return admitted ? (
    <Tag tone="good">
      <Trans>Admitted</Trans>
    </Tag>
  ) : (
    <Tag tone="bad">
      <Trans>Excluded</Trans>
    </Tag>
  );
}

/** What an act changed of the variables that the case shows: a sum by how much, the rest to what. */
export function Changes({
  story,
  changes,
  locale,
}: Omit<CaseLineProps, 'state'> & { readonly changes: readonly Change[] }) {
  const valueOf = useValueWords();
  const seen = changes.flatMap(({ variable: id, from, to }) => {
    const variable = story.variables.find((one) => one.id === id && one.shown);
    return variable ? [{ variable, from, to }] : [];
  });
  if (seen.length === 0) return null;
  return (
    <ul className="case-changes">
      {seen.map(({ variable, from, to }) => (
        <li key={variable.id} dir={directionOf(locale)}>
          <span lang={locale}>{variable.title}</span>{' '}
          {variable.type === 'number' ? (
            <ChangeBy from={from} to={to} isHarm={isHarmful(variable)} />
          ) : (
            <strong lang={locale}>{valueOf(variable, to)}</strong>
          )}
        </li>
      ))}
    </ul>
  );
}
