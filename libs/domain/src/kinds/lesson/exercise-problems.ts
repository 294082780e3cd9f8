import { isFilePath } from '../../rich-text/link.js';
import { idProblems, problemIf, problemIfEmpty, type Problem } from '../problem.js';
import type { FillGap, HotspotRegion, LessonPicture, LessonTask } from './lesson-content.js';

/** A picture without a file, or without words instead of it. */
export function pictureProblems({ file, alt }: LessonPicture, place: string): Problem[] {
  return [...problemIf(!isFilePath(file), 'no-file', place), ...problemIf(alt.trim() === '', 'no-alt', place)];
}

/** Whether a region lies in the picture and has an extent. A rounding of a thousandth is nobody's matter. */
function isInside({ x, y, width, height }: HotspotRegion): boolean {
  return x >= 0 && y >= 0 && width > 0 && height > 0 && x + width <= 1.001 && y + height <= 1.001;
}

function gapProblems(gap: FillGap, place: string): Problem[] {
  const own = `${place}, gap ${gap.id}`;
  if (gap.type === 'number') {
    const sound = Number.isFinite(gap.value) && gap.tolerance >= 0;
    return [...problemIfEmpty(gap.label, own), ...problemIf(!sound, 'bad-bounds', own)];
  }
  const accepts = gap.accepted.some((one) => one.trim() !== '');
  return [...problemIfEmpty(gap.label, own), ...problemIf(!accepts, 'no-key', own)];
}

const twice = (texts: readonly string[]) => new Set(texts.map((text) => text.trim())).size < texts.length;

/** What must be mended in an exercise: empty words, ids twice, and keys that nobody could meet. */
export function exerciseProblems(task: Exclude<LessonTask, { type: 'check' }>): Problem[] {
  const place = `task ${task.id}`;
  const ids = (things: readonly { readonly id: string }[], what: string) =>
    idProblems(
      things.map(({ id }) => id),
      `${place}, ${what}`,
    );
  const prompt = problemIfEmpty(task.prompt, place);
  switch (task.type) {
    case 'hotspot':
      return [
        ...prompt,
        ...pictureProblems(task.picture, place),
        ...problemIf(task.regions.length === 0, 'empty-block', place),
        ...ids(task.regions, 'region'),
        ...task.regions.flatMap((region) => [
          ...problemIfEmpty(region.label, `${place}, region ${region.id}`),
          ...problemIf(!isInside(region), 'outside-picture', `${place}, region ${region.id}`),
        ]),
      ];
    case 'sort': {
      const groups = task.groups.map(({ id }) => id);
      return [
        ...prompt,
        ...problemIf(task.items.length === 0, 'empty-block', place),
        ...problemIf(groups.length < 2, 'too-few-options', place),
        ...ids(task.groups, 'group'),
        ...ids(task.items, 'item'),
        ...task.groups.flatMap(({ id, title }) => problemIfEmpty(title, `${place}, group ${id}`)),
        ...task.items.flatMap(({ id, text, group }) => [
          ...problemIfEmpty(text, `${place}, item ${id}`),
          ...problemIf(!groups.includes(group), 'unknown-id', `${place}, item ${id}`),
        ]),
      ];
    }
    case 'order':
      return [
        ...prompt,
        ...problemIf(task.items.length < 2, 'too-few-options', place),
        ...problemIf(twice(task.items.map(({ text }) => text)), 'same-words', place),
        ...ids(task.items, 'item'),
        ...task.items.flatMap(({ id, text }) => problemIfEmpty(text, `${place}, item ${id}`)),
      ];
    case 'match':
      return [
        ...prompt,
        ...problemIf(task.pairs.length < 2, 'too-few-options', place),
        ...problemIf(twice(task.pairs.map(({ right }) => right)), 'same-words', place),
        ...ids(task.pairs, 'pair'),
        ...task.pairs.flatMap(({ id, left, right }) => [
          ...problemIfEmpty(left, `${place}, pair ${id}`),
          ...problemIfEmpty(right, `${place}, pair ${id}`),
        ]),
      ];
    case 'fill':
      return [
        ...prompt,
        ...problemIf(task.gaps.length === 0, 'empty-block', place),
        ...ids(task.gaps, 'gap'),
        ...task.gaps.flatMap((gap) => gapProblems(gap, place)),
      ];
    case 'worked':
      return [
        ...prompt,
        ...problemIf(task.steps.length === 0, 'empty-block', place),
        ...ids(task.steps, 'step'),
        ...task.steps.flatMap(({ id, text }) => problemIfEmpty(text, `${place}, step ${id}`)),
      ];
  }
}
