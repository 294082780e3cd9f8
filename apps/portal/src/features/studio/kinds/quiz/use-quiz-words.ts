import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { QuizContent } from '@provost/domain';
import { useFormat } from '../../../../shared/format';
import { quizFigures } from './blueprint';

/** What an officer will meet, in words: "50 questions from 7 topics, 80% to pass, 1 hr, and 3 attempts". */
export function useQuizWords(): (content: QuizContent) => string {
  const { t } = useLingui();
  const format = useFormat();
  return (content) => {
    const { questions, topics, passMark, seconds, attempts } = quizFigures(content);
    const mark = format.percent(passMark);
    return format.list([
      t`${plural(questions, { one: '# question', other: '# questions' })} from ${plural(topics, { one: '# topic', other: '# topics' })}`,
      t`${mark} to pass`,
      seconds === null ? t`no time limit` : format.duration(seconds),
      attempts === null
        ? t`as many attempts as wanted`
        : t`${plural(attempts, { one: '# attempt', other: '# attempts' })}`,
    ]);
  };
}
