import {
  answerMark,
  joinRanges,
  secondsToRead,
  tasksOf,
  WHOLE,
  type ArticleSection,
  type Evidence,
  type KindContent,
  type LessonTries,
  type MediaQuestion,
  type Random,
  type Readings,
} from '@provost/domain';
import type { LoadedStep } from './courses.js';
import { isExploredPicture, triesOfOfficer } from './answered-lesson.js';
import { playedCase } from './played-case.js';

/** Evidence of a step done to a share: all of it for 1. */
export function evidenceOf(step: LoadedStep, share: number, at: Date, random: Random): Evidence {
  const content: KindContent = step.content;
  const mark = at.getTime();
  const some = <T>(items: readonly T[]) =>
    items.slice(0, share === 1 ? items.length : Math.floor(items.length * share));
  const marks = (keys: readonly string[]) => Object.fromEntries(keys.map((key, i) => [key, mark + i]));
  switch (content.kind) {
    case 'video':
    case 'podcast': {
      const end = content.durationSeconds * share;
      const gap = content.durationSeconds * (0.2 + random() * 0.4);
      const played =
        share === 1
          ? joinRanges([[0, gap]], [[gap + content.durationSeconds * 0.03, end]])
          : joinRanges([[0, end * 0.6]], [[end * 0.8, end]]);
      const answers = share === 1 ? marks((content.questions ?? []).map(rightAnswer)) : {};
      return {
        ...{ kind: content.kind, played, playhead: { seconds: end, at: mark } },
        ...(Object.keys(answers).length > 0 && { answers }),
      };
    }
    case 'article':
      return { kind: 'article', sections: readingsOf(some(content.sections), at, random) };
    case 'lesson': {
      const pages = some(content.pages);
      const answers = pages
        .flatMap(tasksOf)
        .flatMap((task, i) => (isExploredPicture(task) ? [] : [triesOfOfficer(task, mark + i)]));
      return {
        ...{ kind: 'lesson', seen: marks(pages.map(({ id }) => id)), chosen: {} },
        tries: Object.assign({}, ...answers) as LessonTries,
      };
    }
    case 'case-study':
      return { kind: 'case-study', acts: playedCase(content, share, mark, random) };
    case 'quiz': {
      const asked = content.blueprint.reduce((sum, { count }) => sum + count, 0);
      const right =
        share === 1
          ? Math.ceil((content.passMark + Math.floor(random() * 10) * 0.02) * asked - 1e-9)
          : Math.floor(content.passMark * share * asked);
      return { kind: 'quiz', attempts: 1, bestShare: Math.min(1, right / asked) };
    }
    case 'webinar': {
      const start = mark / 1000 - content.requiredMinutes * 60;
      return { kind: 'webinar', present: [[start, start + content.requiredMinutes * 60 * share]] };
    }
  }
}

const rightAnswer = ({ id, options }: MediaQuestion): string =>
  answerMark(
    id,
    options.filter(({ correct }) => correct).map((option) => option.id),
  );

/** Sections read one after the other, the last until `at`, each at a pace between a fast reader's and a slow one's. */
function readingsOf(sections: readonly ArticleSection[], at: Date, random: Random): Readings {
  let end = at.getTime();
  const readings = sections.toReversed().map((section) => {
    const start = end - Math.ceil(secondsToRead(section) * (1.2 + random() * 1.5)) * 1_000;
    const reading = { during: [[start, end] as const], shown: [[0, WHOLE] as const] };
    end = start - 2_000;
    return [section.id, reading] as const;
  });
  return Object.fromEntries(readings.reverse());
}
