import { Trans, useLingui } from '@lingui/react/macro';
import type { CaseState, CaseStudyContent, Choice, Ending, Scene } from '@provost/domain';
import { directionOf, Notice } from '@provost/ui';
import { CustodyOfAll } from './case-file';
import { Shares } from './shares';

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

/** What became of the case and why: the expert's words to each decision, the law, the custody log, and what others decided. */
export function Debrief({ story, state, ending, locale, enrolmentId, stepId }: DebriefProps) {
  const { t } = useLingui();
  const words = { lang: locale, dir: directionOf(locale) };
  const verdicts = { strong: t`The case stands.`, partial: t`The case stands in part.`, lost: t`The case is lost.` };
  const kinds = { strong: 'good', partial: 'warn', lost: 'error' } as const;
  const decisions = decisionsOf(story, state);
  return (
    <section className="case-debrief" aria-labelledby="case-debrief">
      <h2 id="case-debrief">
        <Trans>Debrief</Trans>
      </h2>
      <Notice kind={kinds[ending.verdict]} title={verdicts[ending.verdict]}>
        <p {...words}>{ending.debrief}</p>
      </Notice>
      {ending.legalBasis.length > 0 && (
        <>
          <h3>
            <Trans>Legal basis</Trans>
          </h3>
          <ul className="case-law" {...words}>
            {ending.legalBasis.map((basis) => (
              <li key={basis}>{basis}</li>
            ))}
          </ul>
        </>
      )}
      <h3>
        <Trans>Your decisions</Trans>
      </h3>
      <ol className="case-decisions">
        {decisions.map(({ scene, choice }, i) => (
          <li key={i}>
            <p className="small quiet" {...words}>
              {scene.title}
            </p>
            <p {...words}>
              <strong>{choice.label}</strong>
            </p>
            {choice.rationale && <p {...words}>{choice.rationale}</p>}
            {choice.legalBasis && (
              <p className="small quiet" {...words}>
                {choice.legalBasis}
              </p>
            )}
          </li>
        ))}
      </ol>
      <Shares scenes={decisions.map(({ scene }) => scene)} {...{ state, locale, enrolmentId, stepId }} />
      <h3>
        <Trans>Custody log</Trans>
      </h3>
      <CustodyOfAll story={story} state={state} locale={locale} />
    </section>
  );
}
