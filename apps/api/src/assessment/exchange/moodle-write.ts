import {
  gapsOf,
  promptParts,
  type ChoiceSlot,
  type EssaySlot,
  type ItemText,
  type NumberSlot,
  type Slot,
  type TextSlot,
} from '@provost/domain';
import { clozeEscaped } from './cloze.js';
import { titleOf, type BankedQuestion, type Language, type Written } from './exchanged.js';
import { categoryOf } from './finished.js';
import { pairsOf } from './gift-write.js';
import { Losses, percent } from './losses.js';

/** Questions as Moodle XML, in plain texts; those of one topic stand behind their category. */
export function writeMoodle(
  questions: readonly BankedQuestion[],
  locale: Language,
): { text: string; written: Written[] } {
  const written = questions.map((question) => writeOne(question, locale));
  let topic: string | null = null;
  const parts = written.flatMap((one, i) => {
    if ('leftOut' in one) return [];
    const own = questions[i]?.topic ?? '';
    const head =
      own === topic ? [] : [`<question type="category"><category>${text(categoryOf(own))}</category></question>`];
    topic = own;
    return [...head, one.text];
  });
  return { text: moodleFile(parts), written };
}

/** Questions of Moodle XML as one file. */
export const moodleFile = (questions: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${questions.join('\n')}\n</quiz>\n`;

/** Signs that XML 1.0 has no way to write, and those that it has. */
const xml = (words: string): string =>
  words
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
const text = (words: string) => `<text>${xml(words)}</text>`;
const said = (name: string, words: string) => `<${name} format="plain_text">${text(words)}</${name}>`;
const answer = (fraction: number, words: string, feedback = '', more = '') =>
  `<answer fraction="${percent(fraction)}" format="plain_text">${text(words)}${more}${said('feedback', feedback)}</answer>`;

function writeOne(question: BankedQuestion, locale: Language): Written {
  const { item, points } = question;
  const losses = new Losses(question, locale);
  if (question.source !== '') losses.add('source');
  if (item.picture !== undefined) return { leftOut: 'picture-not-carried' };
  const written = bodyOf(question, locale, losses);
  if (!written) return { leftOut: 'type-not-carried' };
  const { type, prompt = question.text.prompt, body } = written;
  const lines = [
    `<question type="${type}">`,
    `<name>${text(titleOf(question.text.prompt))}</name>`,
    said('questiontext', prompt),
    said('generalfeedback', question.text.explanation),
    `<defaultgrade>${points}</defaultgrade>`,
    ...body,
    `<tags><tag>${text(question.difficulty)}</tag></tags>`,
    '</question>',
  ];
  return { text: lines.filter(Boolean).join('\n'), lost: losses.all };
}

interface Body {
  readonly type: string;
  readonly prompt?: string;
  readonly body: readonly string[];
}

function bodyOf(question: BankedQuestion, locale: Language, losses: Losses): Body | null {
  const { item, text: words } = question;
  const only = item.slots[0];
  const option = (slot: Slot, id: string) => words.slots[slot.id]?.options[id];
  const shuffle = `<shuffleanswers>${item.shuffle}</shuffleanswers>`;
  switch (item.type) {
    case 'single':
    case 'multiple': {
      const slot = only as ChoiceSlot;
      if (slot.several && item.credit === 'all-or-nothing') losses.add('credit');
      const each = slot.several ? 100 / slot.right.length : 100;
      const weight = (id: string) => (slot.right.includes(id) ? each : slot.several ? -each : 0);
      const answers = slot.options.map((id) =>
        answer(weight(id), option(slot, id)?.text ?? '', option(slot, id)?.feedback),
      );
      return { type: 'multichoice', body: [`<single>${!slot.several}</single>`, shuffle, ...answers] };
    }
    case 'true-false': {
      const slot = only as ChoiceSlot;
      const answers = slot.options.map((id) =>
        answer(slot.right.includes(id) ? 100 : 0, id, option(slot, id)?.feedback),
      );
      return { type: 'truefalse', body: answers };
    }
    case 'matching': {
      if (item.credit === 'all-or-nothing') losses.add('credit');
      const pairs = pairsOf(item.slots as ChoiceSlot[], words, losses).map(
        ([label, own]) => `<subquestion format="plain_text">${text(label)}<answer>${text(own)}</answer></subquestion>`,
      );
      return { type: 'matching', body: [shuffle, ...pairs] };
    }
    case 'ordering': {
      if (only?.kind !== 'order') return null;
      if (only.things.some((id) => option(only, id)?.feedback)) losses.add('feedback');
      const grading = item.credit === 'neighbours' ? 'RELATIVE_NEXT_EXCLUDE_LAST' : 'ALL_OR_NOTHING';
      const head = `<layouttype>VERTICAL</layouttype><selecttype>ALL</selecttype><selectcount>${only.things.length}</selectcount>`;
      const things = only.things.map((id, i) => answer(i + 1, option(only, id)?.text ?? ''));
      return {
        type: 'ordering',
        body: [head, `<gradingtype>${grading}</gradingtype><showgrading>SHOW</showgrading>`, ...things],
      };
    }
    case 'essay':
      return { type: 'essay', body: essayBody(only as EssaySlot, words, losses) };
    case 'fill-in':
    case 'drop-down':
      return gapBody(question, locale, losses);
    default:
      return null;
  }
}

function essayBody(slot: EssaySlot, words: ItemText, losses: Losses): string[] {
  losses.add('rubric');
  const criteria = slot.rubric.map(({ id, levels }) => {
    const own = words.slots[slot.id]?.rubric?.[id];
    return [own?.title ?? '', ...levels.map((level) => `- ${level.points}: ${own?.levels[level.id] ?? ''}`)].join('\n');
  });
  return [
    '<responseformat>plain</responseformat><responserequired>1</responserequired>',
    slot.leastWords === null ? '' : `<minwordlimit>${slot.leastWords}</minwordlimit>`,
    slot.mostWords === null ? '' : `<maxwordlimit>${slot.mostWords}</maxwordlimit>`,
    said('graderinfo', criteria.join('\n')),
  ];
}

/** One gap at the end is a question of its own in Moodle; any others stand in the text as embedded answers. */
function gapBody(question: BankedQuestion, locale: Language, losses: Losses): Body {
  const { item, text: words, points } = question;
  const gaps = gapsOf(words.prompt);
  const isLast = gaps.length === 1 && words.prompt.trimEnd().endsWith(']]') && !/_{3,}/u.test(words.prompt);
  const only = item.slots[0];
  for (const slot of item.slots) if (slot.kind === 'text') losses.ofText(slot);
  if (item.credit === 'all-or-nothing' && item.slots.length > 1) losses.add('credit');
  if (isLast && only?.kind === 'number') return { ...numericBody(only), prompt: withoutGap(words.prompt) };
  if (isLast && only?.kind === 'text') return { ...shortBody(only, locale), prompt: withoutGap(words.prompt) };
  if (points !== item.slots.length) losses.add('points');
  const slots = new Map(item.slots.map((slot) => [slot.id, slot]));
  const prompt = promptParts(words.prompt)
    .map((part) => ('words' in part ? part.words : embedded(slots.get(part.slot), question, locale, losses)))
    .join('');
  return { type: 'multianswer', prompt, body: [] };
}

const withoutGap = (prompt: string) =>
  promptParts(prompt)
    .map((part) => ('words' in part ? part.words : ''))
    .join('')
    .trim();

const starred = (variant: string) => variant.replaceAll('*', '\\*');

const shortBody = (slot: TextSlot, locale: Language): Body => ({
  type: 'shortanswer',
  body: [
    `<usecase>${slot.exactCase ? 1 : 0}</usecase>`,
    ...(slot.accepted[locale] ?? []).map((one) => answer(100, starred(one))),
  ],
});

const numericBody = ({ value, tolerance, unit }: NumberSlot): Body => ({
  type: 'numerical',
  body: [
    answer(100, String(value), '', `<tolerance>${tolerance}</tolerance>`),
    unit && `<units><unit><multiplier>1</multiplier><unit_name>${xml(unit)}</unit_name></unit></units>`,
  ],
});

function embedded(
  slot: Slot | undefined,
  { item, text: words }: BankedQuestion,
  locale: Language,
  losses: Losses,
): string {
  if (slot?.kind === 'number') {
    if (slot.unit !== '') losses.add('unit');
    return `{1:NUMERICAL:=${slot.value}:${slot.tolerance}}`;
  }
  if (slot?.kind === 'text') {
    const variants = (slot.accepted[locale] ?? []).map((one) => `=${clozeEscaped(starred(one))}`);
    return `{1:SHORTANSWER${slot.exactCase ? '_C' : ''}:${variants.join('~')}}`;
  }
  if (slot?.kind !== 'choice') return '';
  const options = slot.options.map((id) => {
    const own = words.slots[slot.id]?.options[id];
    const feedback = own?.feedback ? `#${clozeEscaped(own.feedback)}` : '';
    return `${slot.right.includes(id) ? '=' : ''}${clozeEscaped(own?.text ?? '')}${feedback}`;
  });
  return `{1:MULTICHOICE${item.shuffle ? '_S' : ''}:${options.join('~')}}`;
}
