import { richTextProblems } from '../../rich-text/problems.js';
import { idProblems, problemIf, problemIfEmpty, type Problem } from '../problem.js';
import type { CheckOption, LessonBlock, LessonContent, LessonPage } from './lesson-content.js';
import { LESSON_END, tasksOf } from './lesson-content.js';
import { exerciseProblems, pictureProblems } from './exercise-problems.js';
import { usualNext } from './path.js';

function optionProblems(options: readonly CheckOption[], place: string): Problem[] {
  return [
    ...problemIf(options.length < 2, 'too-few-options', place),
    ...problemIf(!options.some(({ correct }) => correct), 'no-right-option', place),
    ...idProblems(
      options.map(({ id }) => id),
      `${place}, option`,
    ),
    ...options.flatMap(({ id, text }) => problemIfEmpty(text, `${place}, option ${id}`)),
  ];
}

function blockProblems(block: LessonBlock, place: string): Problem[] {
  switch (block.type) {
    case 'text':
      return richTextProblems(block.body, place);
    case 'figure':
      return pictureProblems(block.picture, place);
    case 'cards':
      return problemIf(block.cards.length === 0, 'empty-block', place);
    case 'accordion':
    case 'timeline':
      return problemIf(block.items.length === 0, 'empty-block', place);
    case 'check': {
      const own = `check ${block.id}`;
      return [...problemIfEmpty(block.prompt, own), ...optionProblems(block.options, own)];
    }
    default:
      return exerciseProblems(block);
  }
}

function wayProblems(page: LessonPage, pages: readonly LessonPage[]): Problem[] {
  const place = `page ${page.id}`;
  const leads = (to: string) => to === LESSON_END || pages.some(({ id }) => id === to);
  const tasks = tasksOf(page);
  return [
    ...problemIf(page.then !== undefined && !leads(page.then), 'unknown-id', `${place}, then`),
    ...(page.ways ?? []).flatMap(({ when, to }, i) => {
      const own = `${place}, way ${i + 1}`;
      const known = leads(to);
      if (when.on === 'score') {
        const sound = when.share > 0 && when.share <= 1;
        return [...problemIf(!known, 'unknown-id', own), ...problemIf(!sound, 'bad-share', own)];
      }
      const task = tasks.find(({ id }) => id === when.block);
      const options = task?.type === 'check' ? task.options : task?.type === 'hotspot' ? task.regions : [];
      const asked = task && (when.on !== 'choice' || options.some(({ id }) => id === when.option));
      return problemIf(!known || !asked, 'unknown-id', own);
    }),
  ];
}

/** Pages that no way leads to, and pages from which no way leads to the end. */
function reachProblems(pages: readonly LessonPage[]): Problem[] {
  const exits = new Map(
    pages.map((page) => [page.id, [...(page.ways ?? []).map(({ to }) => to), usualNext(pages, page)]]),
  );
  const reached = new Set<string>();
  const open = pages.slice(0, 1).map(({ id }) => id);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    open.push(...(exits.get(id) ?? []));
  }
  const ending = new Set<string>([LESSON_END]);
  for (let size = 0; size !== ending.size;) {
    size = ending.size;
    for (const [id, to] of exits) if (to.some((next) => ending.has(next))) ending.add(id);
  }
  return pages.flatMap(({ id }) => [
    ...problemIf(!reached.has(id), 'unreachable-page', `page ${id}`),
    ...problemIf(reached.has(id) && !ending.has(id), 'endless-pages', `page ${id}`),
  ]);
}

/** What must be mended in a lesson before it may be published. */
export function lessonProblems({ pages, passShare }: LessonContent): Problem[] {
  const ids = pages.map(({ id }) => id);
  const tasks = pages.flatMap(tasksOf);
  const checks = tasks.filter(({ type }) => type === 'check').map(({ id }) => id);
  const others = tasks.filter(({ type }) => type !== 'check').map(({ id }) => id);
  const clash = others.filter((id) => checks.includes(id));
  return [
    ...problemIf(pages.length === 0, 'no-pages', 'lesson'),
    ...problemIf(passShare !== undefined && !(passShare > 0 && passShare <= 1), 'bad-share', 'score'),
    ...idProblems(ids, 'page'),
    ...idProblems(checks, 'check'),
    ...idProblems(others, 'task'),
    ...clash.map((id): Problem => ({ code: 'duplicate-id', place: `task ${id}` })),
    ...pages.flatMap((page) => [
      ...problemIfEmpty(page.title, `page ${page.id}, title`),
      ...problemIf(page.blocks.length === 0, 'empty-page', `page ${page.id}`),
      ...page.blocks.flatMap((block, i) => blockProblems(block, `page ${page.id}, block ${i + 1}`)),
      ...wayProblems(page, pages),
    ]),
    ...(new Set(ids).size === ids.length ? reachProblems(pages) : []),
  ];
}
