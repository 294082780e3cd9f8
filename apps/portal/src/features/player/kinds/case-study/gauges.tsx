import { useLingui } from '@lingui/react/macro';
import type { CaseState, CaseStudyContent, Variable, VariableRole } from '@provost/domain';
import { directionOf, VisuallyHidden } from '@provost/ui';
import { useFormat } from '../../../../shared/format';
import { useValueWords } from './words';

export interface GaugesProps {
  readonly story: CaseStudyContent;
  readonly state: CaseState;
  readonly locale: string;
}

/** More of these is worse, so that a rise is marked as a warning. */
const HARMS: readonly (VariableRole | undefined)[] = ['public-harm'];

/** What is left and what is at stake: each variable that the case shows, with what the last act changed. */
export function Gauges({ story, state, locale }: GaugesProps) {
  const { t } = useLingui();
  const valueOf = useValueWords();
  const shown = story.variables.filter(({ shown: isShown }) => isShown);
  const changes = state.trail.at(-1)?.changes ?? [];
  const spoken = changes.flatMap(({ variable: id, to }) => {
    const variable = shown.find((one) => one.id === id);
    return variable ? [`${variable.title}: ${valueOf(variable, to)}`] : [];
  });
  if (shown.length === 0) return null;
  return (
    <>
      <dl className="case-gauges" aria-label={t`What is left and what is at stake`}>
        {shown.map((variable) => (
          <Gauge key={variable.id} variable={variable} state={state} locale={locale} />
        ))}
      </dl>
      <VisuallyHidden>
        <span role="status" lang={locale}>
          {spoken.join('. ')}
        </span>
      </VisuallyHidden>
    </>
  );
}

function Gauge({ variable, state, locale }: Omit<GaugesProps, 'story'> & { readonly variable: Variable }) {
  const format = useFormat();
  const valueOf = useValueWords();
  const value = state.values.get(variable.id) ?? variable.initial;
  const change = state.trail.at(-1)?.changes.find((one) => one.variable === variable.id);
  const by = typeof change?.to === 'number' ? change.to - Number(change.from) : 0;
  const isWorse = HARMS.includes(variable.role) ? by > 0 : by < 0;
  const { least, most } = variable.type === 'number' ? variable : { least: undefined, most: undefined };
  const share =
    least !== undefined && most !== undefined && most > least ? (Number(value) - least) / (most - least) : null;
  return (
    <div className="case-gauge">
      <dt lang={locale} dir={directionOf(locale)}>
        {variable.title}
      </dt>
      <dd>
        <span className="case-gauge-value" lang={locale} dir={directionOf(locale)}>
          {valueOf(variable, value)}
        </span>
        {by !== 0 && (
          <span className={`small figure ${isWorse ? 'tone-bad' : 'tone-good'}`}>
            {' '}
            <bdi>{`${by > 0 ? '+' : '−'}${format.number(Math.abs(by))}`}</bdi>
          </span>
        )}
        {share !== null && (
          <span className="case-meter" aria-hidden="true">
            <span style={{ inlineSize: `${Math.round(share * 100)}%` }} />
          </span>
        )}
      </dd>
    </div>
  );
}
