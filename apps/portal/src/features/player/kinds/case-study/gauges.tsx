import { useLingui } from '@lingui/react/macro';
import type { CaseState, CaseStudyContent, TrailStep, Value, Variable, VariableRole } from '@provost/domain';
import { directionOf } from '@provost/ui';
import { useFormat } from '../../../../shared/format';
import { useValueWords } from './words';

export interface GaugesProps {
  readonly story: CaseStudyContent;
  readonly state: CaseState;
  readonly locale: string;
}

const HARMS: readonly (VariableRole | undefined)[] = ['public-harm'];

/** More of it is worse, so that a rise is marked as a warning. */
export const isHarmful = ({ role }: Variable): boolean => HARMS.includes(role);

/** The acts since the last decision, that one among them: what she sees changed is what she has just done here. */
function sinceDecision(trail: readonly TrailStep[]): readonly TrailStep[] {
  const last = trail.findLastIndex(({ act }) => act.deed === 'choose' || act.deed === 'start');
  return trail.slice(Math.max(0, last));
}

/** What is left and what is at stake: each variable that the case shows, with what changed since the last decision. */
export function Gauges({ story, state, locale }: GaugesProps) {
  const { t } = useLingui();
  const shown = story.variables.filter(({ shown: isShown }) => isShown);
  const recent = sinceDecision(state.trail).flatMap(({ changes }) => changes);
  if (shown.length === 0) return null;
  return (
    <dl className="case-gauges" aria-label={t`What is left and what is at stake`}>
      {shown.map((variable) => {
        const value = state.values.get(variable.id) ?? variable.initial;
        const before = recent.find((change) => change.variable === variable.id)?.from ?? value;
        return <Gauge key={variable.id} {...{ variable, value, before, locale }} />;
      })}
    </dl>
  );
}

interface GaugeProps {
  readonly variable: Variable;
  readonly value: Value;
  readonly before: Value;
  readonly locale: string;
}

function Gauge({ variable, value, before, locale }: GaugeProps) {
  const valueOf = useValueWords();
  const isHarm = isHarmful(variable);
  const { least, most } = variable.type === 'number' ? variable : { least: undefined, most: undefined };
  const shareOf = (one: Value) =>
    least !== undefined && most !== undefined && most > least ? (Number(one) - least) / (most - least) : null;
  const share = shareOf(value);
  const was = shareOf(before);
  return (
    <div className={isHarm ? 'case-gauge is-harm' : 'case-gauge'}>
      <dt lang={locale} dir={directionOf(locale)}>
        {variable.title}
      </dt>
      <dd>
        <bdi className="case-gauge-value" lang={locale}>
          {valueOf(variable, value)}
        </bdi>{' '}
        <ChangeBy from={before} to={value} isHarm={isHarm} />
        {share !== null && was !== null && (
          <span className="case-meter" aria-hidden="true">
            <span className="case-meter-was" style={{ inlineSize: `${Math.round(Math.max(was, share) * 100)}%` }} />
            <span style={{ inlineSize: `${Math.round(Math.min(was, share) * 100)}%` }} />
          </span>
        )}
      </dd>
    </div>
  );
}

/** By how much a number changed, signed; nothing where it did not. */
export function ChangeBy({ from, to, isHarm }: { readonly from: Value; readonly to: Value; readonly isHarm: boolean }) {
  const format = useFormat();
  const by = typeof to === 'number' && typeof from === 'number' ? to - from : 0;
  if (by === 0) return null;
  const isWorse = isHarm ? by > 0 : by < 0;
  return (
    <bdi className={`case-change figure ${isWorse ? 'tone-bad' : 'tone-good'}`}>
      {`${by > 0 ? '+' : '−'}${format.number(Math.abs(by))}`}
    </bdi>
  );
}
