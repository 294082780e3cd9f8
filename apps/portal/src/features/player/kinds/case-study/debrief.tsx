import { Trans, useLingui } from '@lingui/react/macro';
import type { CaseState, CaseStudyContent, Choice, Ending, Scene } from '@provost/domain';
import { directionOf, Notice } from '@provost/ui';
import { CustodyOfAll } from './case-file';
import { CaseLineView } from './case-line';
import { DecisionShares, SharesMissing, useShares } from './shares';

interface DebriefProps {
  readonly story: CaseStudyContent;
  readonly state: CaseState;
  readonly ending: Ending;
  readonly locale: string;
  readonly enrolmentId: string;
  readonly stepId: string;
}

interface Decision {
  readonly scene: Scene;
  readonly choice: Choice;
}

/** The decisions of a run in order; a court's way is none. */
function decisionsOf({ scenes }: CaseStudyContent, { trail }: CaseState): Decision[] {
  return trail.flatMap(({ act }) => {
    const scene = act.deed === 'choose' ? scenes.find(({ id }) => id === act.on) : undefined;
    const choice = scene?.choices.find(({ id }) => id === act.of);
    return scene && choice && scene.kind !== 'hearing' && scene.choices.length > 1 ? [{ scene, choice }] : [];
  });
}

/** What became of the case and why: the expert's words to each decision with what others decided there, the law, the line, the custody log. */
export function Debrief({ story, state, ending, locale, enrolmentId, stepId }: DebriefProps) {
  const { t } = useLingui();
  const shares = useShares(enrolmentId, stepId);
  const words = { lang: locale, dir: directionOf(locale) };
  const verdicts = { strong: t`The case stands.`, partial: t`The case stands in part.`, lost: t`The case is lost.` };
  const kinds = { strong: 'good', partial: 'warn', lost: 'error' } as const;
  return (
    <section className="case-debrief" aria-labelledby="case-debrief">
      <h2 id="case-debrief">
        <Trans>Debrief</Trans>
      </h2>
      <Notice kind={kinds[ending.verdict]} title={verdicts[ending.verdict]}>
        <p {...words}>{ending.debrief}</p>
      </Notice>
      <section aria-labelledby="case-decisions">
        <h3 id="case-decisions">
          <Trans>Your decisions</Trans>
        </h3>
        <SharesMissing state={shares.state} />
        <ol className="case-decisions">
          {decisionsOf(story, state).map(({ scene, choice }, i) => (
            <li key={i}>
              <p className="kicker" {...words}>
                {scene.title}
              </p>
              <p className="case-decided" {...words}>
                {choice.label}
              </p>
              <Rationale choice={choice} locale={locale} />
              <DecisionShares scene={scene} chosen={choice.id} shares={shares.of(scene.id)} locale={locale} />
            </li>
          ))}
        </ol>
      </section>
      {ending.legalBasis.length > 0 && (
        <section aria-labelledby="case-law">
          <h3 id="case-law">
            <Trans>Legal basis</Trans>
          </h3>
          <ul className="case-law" {...words}>
            {ending.legalBasis.map((basis) => (
              <li key={basis}>{basis}</li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="case-whole-line">
        <h3 id="case-whole-line">
          <Trans>Timeline</Trans>
        </h3>
        <CaseLineView story={story} state={state} locale={locale} />
      </section>
      <section aria-labelledby="case-custody-log">
        <h3 id="case-custody-log">
          <Trans>Custody log</Trans>
        </h3>
        <CustodyOfAll story={story} state={state} locale={locale} />
      </section>
    </section>
  );
}

function Rationale({ choice, locale }: { readonly choice: Choice; readonly locale: string }) {
  const words = { lang: locale, dir: directionOf(locale) };
  if (!choice.rationale && !choice.legalBasis) return null;
  return (
    <div className="case-expert" dir={words.dir}>
      <p className="kicker">
        <Trans>What an expert says</Trans>
      </p>
      {choice.rationale && <p {...words}>{choice.rationale}</p>}
      {choice.legalBasis && (
        <p className="small quiet" {...words}>
          {choice.legalBasis}
        </p>
      )}
    </div>
  );
}
