import { Trans, useLingui } from '@lingui/react/macro';
import { isUnanswered } from '@provost/domain';
import { useFormat } from '../../shared/format';
import type { Answers, Attempt } from './use-answers';

interface QuestionMapProps {
  readonly attempt: Attempt;
  readonly answers: Answers;
  readonly flags: ReadonlySet<number>;
  /** The question in sight, where each has a page of its own. */
  readonly current: number | null;
  readonly onGo: (position: number) => void;
}

/** All questions by number: which are answered, which are open, which she wants to come back to. */
export function QuestionMap({ attempt, answers, flags, current, onGo }: QuestionMapProps) {
  const { t } = useLingui();
  const format = useFormat();
  return (
    <nav className="question-map" aria-label={t`Questions`}>
      <ol>
        {attempt.questions.map(({ position }) => {
          const answered = !isUnanswered(answers.at(position));
          const number = format.number(position);
          const state = answered ? t`answered` : t`open`;
          const name = flags.has(position)
            ? t`Question ${number}, ${state}, to come back to`
            : t`Question ${number}, ${state}`;
          return (
            <li key={position}>
              <button
                type="button"
                className={answered ? 'map-place is-answered' : 'map-place'}
                aria-label={name}
                aria-current={current === position ? 'step' : undefined}
                onClick={() => onGo(position)}
              >
                <span className="figure">{number}</span>
                <span aria-hidden="true" className="map-signs">
                  {answered ? '✓' : '○'}
                  {flags.has(position) && '⚑'}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
      <p className="small quiet" aria-hidden="true">
        <Trans>✓ answered · ○ open · ⚑ to come back to</Trans>
      </p>
    </nav>
  );
}
