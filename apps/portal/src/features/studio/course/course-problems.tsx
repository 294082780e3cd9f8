import { Plural, Trans } from '@lingui/react/macro';
import { Notice } from '@provost/ui';
import { Link } from 'react-router';
import { useFormat } from '../../../shared/format';
import { useLocale } from '../../../shared/i18n';
import { paths } from '../../../shared/paths';
import { asProblem, useProblemSentence } from '../problems';
import type { Draft, FoundProblem } from '../step/step-form';
import { textIn } from '../texts';

interface CourseProblemsProps {
  readonly courseId: string;
  readonly draft: Draft;
  readonly problems: readonly FoundProblem[];
}

/** Everything that must be mended before the draft may be published, each as a sentence that leads to its place. */
export function CourseProblems({ courseId, draft, problems }: CourseProblemsProps) {
  const sentence = useProblemSentence();
  const format = useFormat();
  const count = problems.length;
  return (
    <Notice
      kind="warn"
      title={
        <Plural
          value={count}
          one="One thing is to be mended before this can be published"
          other="# things are to be mended before this can be published"
        />
      }
    >
      <ul>
        {gathered(problems).map(({ problem, times }) => {
          const words = sentence(asProblem(problem).code);
          const language = problem.locale && problem.locale !== draft.sourceLocale ? problem.locale : null;
          return (
            <li key={`${problem.stepId} ${problem.code} ${problem.locale} ${problem.stepId ? '' : problem.place}`}>
              <PlaceLink courseId={courseId} draft={draft} problem={problem} /> –{' '}
              {language && `${format.languages([language])}: `}
              {words} {times > 1 && <Trans>({times} places)</Trans>}
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}

/** The same mistake in several places of a step is one line. */
function gathered(problems: readonly FoundProblem[]): { problem: FoundProblem; times: number }[] {
  const lines = new Map<string, { problem: FoundProblem; times: number }>();
  for (const problem of problems) {
    const { stepId, code, locale, place } = problem;
    const key = [stepId, code, locale, stepId ? '' : place].join(' ');
    lines.set(key, { problem, times: (lines.get(key)?.times ?? 0) + 1 });
  }
  return [...lines.values()];
}

function PlaceLink({ courseId, draft, problem }: { courseId: string; draft: Draft; problem: FoundProblem }) {
  const locale = useLocale();
  const { stepId, place } = problem;
  const steps = draft.modules.flatMap((module) => module.steps.map((step) => ({ module, step })));
  const found = steps.find(({ step }) => step.id === stepId);
  if (found) {
    const module = found.module.position;
    const step = found.step.position;
    const title = textIn(found.step.title, locale, draft.sourceLocale);
    return (
      <Link to={paths.studioStep(courseId, found.step.id, problem.locale ?? undefined)}>
        <Trans>
          Module {module}, step {step}
        </Trans>{' '}
        {title && <bdi>{title}</bdi>}
      </Link>
    );
  }
  const number = Number(/^module (\d+)/u.exec(place)?.[1]);
  if (number) {
    return (
      <a href={`#module-${number}`}>
        <Trans>Module {number}</Trans>
      </a>
    );
  }
  if (place === 'course') {
    return (
      <a href="#modules">
        <Trans>Modules and steps</Trans>
      </a>
    );
  }
  return (
    <a href="#about">
      {place === 'summary' ? <Trans>Summary of the course</Trans> : <Trans>Title of the course</Trans>}
    </a>
  );
}
