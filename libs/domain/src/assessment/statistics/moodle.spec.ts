import { describe, expect, it } from '@jest/globals';
import { itemStatistics, type ItemStatistics } from './item-statistics.js';
import { quizStatistics } from './quiz-statistics.js';
import { scoreTable } from './score-table.js';
import type { ScoredAttempt } from './scored-attempt.js';

// Moodle's own proof: the marks of mod/quiz/report/statistics/tests/fixtures/results00.csv (25 attempts at seven questions
// of one point), and what its test expects of them, worked out in a spreadsheet apart from its code: qstats00.csv and
// stats_from_steps_walkthrough_test.php.
const MARKS = `1 1 1 1 1 0 1/1 1 1 1 .5 1 0/1 1 1 1 .5 0 1/0 0 1 1 1 0 0/1 0 1 0 0 1 .5/1 1 1 1 .5 0 .5/0 1 1 1 .5 1 .5
1 1 1 0 .5 1 .5/1 0 1 1 1 1 1/0 1 1 0 .5 1 .5/.8 0 1 1 .5 1 .5/1 1 1 0 .5 1 1/1 0 1 1 .5 1 .5/1 0 1 1 1 0 .5
0 0 1 1 0 1 1/1 0 1 0 .5 1 1/.8 0 1 1 .5 0 1/1 0 1 1 0 1 .5/1 0 1 1 .5 0 .5/0 1 1 0 .5 1 0/1 1 .3333333 1 .5 0 .5
1 1 1 0 .5 0 .5/1 1 1 1 0 1 .5/0 0 1 0 .5 1 1/0 0 1 1 1 1 1`;
const attempts = MARKS.split(/[/\n]/).map((row, i): ScoredAttempt => ({
  attemptId: String(i),
  locale: 'en',
  items: row.split(' ').map((mark, slot) => ({
    itemId: String(slot + 1),
    score: Number(mark),
    outOf: 1,
    classes: [],
  })),
}));
const table = scoreTable(attempts, []);

type Figure = Exclude<keyof ItemStatistics, 'itemId' | 'counts'>;
const PER_ITEM: [figure: Figure, shown: number, values: number[]][] = [
  ['facility', 1, [0.704, 0.48, 0.973333332, 0.68, 0.52, 0.64, 0.62]],
  ['standardDeviation', 1, [0.4513682901, 0.5099019514, 0.13333334, 0.4760952286, 0.3055050463, 0.4898979486, 0.331662479]], // prettier-ignore
  ['effectiveWeight', 100, [21.2922742344, 18.8979800309, 4.443012573, 18.9347251357, 11.1450138688, 9.8081339177, 15.4788602394]], // prettier-ignore
  ['discriminationIndex', 100, [-7.0650767526, -28.8982125772, -9.1230674268, -22.6306444113, -17.6997047674, -45.3785178421, -5.6543166602]], // prettier-ignore
  ['discriminativeEfficiency', 100, [-9.4550536967, -36.7834118938, -21.6545012165, -31.4411395613, -21.1794802584, -56.9365974439, -6.5043742058]], // prettier-ignore
];

describe("on Moodle's own fixture", () => {
  it.each(PER_ITEM)('%s is what Moodle expects', (figure, shown, values) => {
    const found = itemStatistics(table).map((item) => (item[figure] ?? NaN) * shown);
    values.forEach((value, i) => expect(Math.abs((found[i] as number) / value - 1)).toBeLessThan(1e-5));
    expect(found).toHaveLength(values.length);
  });

  it('the quiz is what Moodle expects', () => {
    const POINTS = 7;
    const quiz = quizStatistics(table);
    const figures = [quiz.mean, quiz.median, quiz.standardDeviation, quiz.skewness, quiz.kurtosis, quiz.internalConsistency, quiz.errorRatio, quiz.standardError]; // prettier-ignore
    const shown = [POINTS, POINTS, POINTS, 1, 1, 100, 100, POINTS];
    const expected = [4.617333332, 4.5, 0.8117265554, -0.092502502, -0.7073968557, -87.2230935542, 136.8294900795, 1.1106813066]; // prettier-ignore
    expected.forEach((value, i) => {
      expect(Math.abs(((figures[i] ?? NaN) * (shown[i] as number)) / value - 1)).toBeLessThan(1.5e-5);
    });
    expect(quiz).toMatchObject({ n: 25, items: 7, outOf: POINTS });
  });
});
