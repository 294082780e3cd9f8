import { Trans, useLingui } from '@lingui/react/macro';
import type { CaseState, CaseStudyContent } from '@provost/domain';
import { directionOf, VisuallyHidden } from '@provost/ui';
import { useValueWords } from './words';

interface NotedProps {
  readonly story: CaseStudyContent;
  readonly notes: readonly string[] | undefined;
  readonly locale: string;
}

/** What went into the notebook just here: a fact is seen where it was found. */
export function Noted({ story, notes = [], locale }: NotedProps) {
  const written = story.notes.filter(({ id }) => notes.includes(id));
  if (written.length === 0) return null;
  return (
    <div className="case-noted" dir={directionOf(locale)}>
      <p className="kicker">
        <Trans>In your notebook</Trans>
      </p>
      {written.map(({ id, text }) => (
        <p key={id} lang={locale}>
          {text}
        </p>
      ))}
    </div>
  );
}

interface SpokenProps {
  readonly story: CaseStudyContent;
  readonly state: CaseState;
  readonly locale: string;
}

/** Says aloud what the last act changed and what it put into the notebook. */
export function Spoken({ story, state, locale }: SpokenProps) {
  const { t } = useLingui();
  const valueOf = useValueWords();
  const { changes = [], notes = [] } = state.trail.at(-1) ?? {};
  const values = changes.flatMap(({ variable: id, to }) => {
    const variable = story.variables.find((one) => one.id === id && one.shown);
    return variable ? [`${variable.title}: ${valueOf(variable, to)}`] : [];
  });
  const written = story.notes.filter(({ id }) => notes.includes(id)).map(({ text }) => text);
  const noted = written.length > 0 ? [`${t`In your notebook`}: ${written.join(' ')}`] : [];
  return (
    <VisuallyHidden>
      <span role="status" lang={locale}>
        {[...values, ...noted].join('. ')}
      </span>
    </VisuallyHidden>
  );
}
