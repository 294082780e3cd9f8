import { answerClasses, type AnswerClass } from './answer-classes.js';
import { itemStatistics, type ItemStatistics } from './item-statistics.js';
import { itemVerdicts, LEAST_MARKS, type ItemVerdict } from './item-verdicts.js';
import { languageBias, type LanguageBias } from './language-bias.js';
import { quizStatistics, type QuizStatistics } from './quiz-statistics.js';
import { quizVerdict, type QuizVerdict } from './quiz-verdict.js';
import { scoreTable } from './score-table.js';
import type { ItemSetting, ScoredAttempt } from './scored-attempt.js';

/** The rules of the figures in these files, as a number stored with what was worked out. Raise it with any change of a rule. */
export const STATISTICS_VERSION = 1;

/** An item's figures and answers, withheld below the least number of marks, and what is to be done about it. */
export interface ItemReport {
  readonly itemId: string;
  readonly n: number;
  readonly isPilot: boolean;
  readonly figures: ItemStatistics | null;
  readonly classes: readonly AnswerClass[];
  /** At least one, the gravest first. */
  readonly verdicts: readonly ItemVerdict[];
}

export interface QuizReport {
  readonly version: number;
  /** Attempts. */
  readonly n: number;
  readonly figures: QuizStatistics | null;
  readonly verdict: QuizVerdict;
  readonly items: readonly ItemReport[];
  readonly languages: readonly LanguageBias[];
}

/**
 * All there is to say about a quiz from its marked attempts, in the order of item ids. Nothing that rests on too few marks
 * is in it. Attempts are taken as those of different officers: give one a person, or say so beside the figures.
 */
export function quizReport(
  attempts: readonly ScoredAttempt[],
  settings: readonly ItemSetting[],
  sourceLocale?: string,
): QuizReport {
  const table = scoreTable(attempts, settings);
  const quiz = quizStatistics(table);
  const figures = itemStatistics(table);
  return {
    version: STATISTICS_VERSION,
    n: quiz.n,
    figures: quiz.n < LEAST_MARKS ? null : quiz,
    verdict: quizVerdict(quiz),
    items: table.columns.map((column, i) => {
      const item = figures[i] as ItemStatistics;
      const isEnough = item.n >= LEAST_MARKS;
      const classes = isEnough ? answerClasses(table, column) : [];
      return {
        itemId: item.itemId,
        n: item.n,
        isPilot: column.setting.isPilot,
        figures: isEnough ? item : null,
        classes,
        verdicts: itemVerdicts(item, classes),
      };
    }),
    languages: languageBias(table, sourceLocale),
  };
}
