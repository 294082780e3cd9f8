import { gapsOf, promptParts, type ChoiceSlot, type ItemText, type NumberSlot, type TextSlot } from '@provost/domain';
import type { BankedQuestion, Language, Written } from './exchanged.js';
import { categoryOf } from './finished.js';
import { escaped, escapedAlone } from './gift-text.js';
import { Losses, percent } from './losses.js';

/** Questions as GIFT, each with its losses; those of one topic stand under their category. */
export function writeGift(
  questions: readonly BankedQuestion[],
  locale: Language,
): { text: string; written: Written[] } {
  const written = questions.map((question) => writeOne(question, locale));
  let topic: string | null = null;
  const blocks = written.flatMap((one, i) => {
    if ('leftOut' in one) return [];
    const own = questions[i]?.topic ?? '';
    const head = own === topic ? [] : [`$CATEGORY: ${categoryOf(own)}`];
    topic = own;
    return [...head, one.text];
  });
  return { text: `${blocks.join('\n\n')}\n`, written };
}

const noted = (text: string) => (text === '' ? '' : `#${escapedAlone(text)}`);

function writeOne(question: BankedQuestion, locale: Language): Written {
  const { item, text, difficulty, points } = question;
  const losses = new Losses(question, locale);
  if (points !== 1) losses.add('points');
  if (question.source !== '') losses.add('source');
  if (item.picture !== undefined) return { leftOut: 'picture-not-carried' };
  const general = text.explanation === '' ? '' : `####${escapedAlone(text.explanation)}\n`;
  const whole = (answers: string, prompt = escaped(text.prompt), after = ''): Written => ({
    text: `// [tag:${difficulty}]\n[plain]${prompt} {${answers}${general}}${after}`,
    lost: losses.all,
  });
  const only = item.slots[0];
  switch (item.type) {
    case 'single':
    case 'multiple':
      if (!item.shuffle) losses.add('shuffle');
      if (item.type === 'multiple' && item.credit === 'all-or-nothing') losses.add('credit');
      return whole(choices(only as ChoiceSlot, text));
    case 'true-false':
      return whole(truth(only as ChoiceSlot, text));
    case 'matching': {
      if (item.credit === 'all-or-nothing') losses.add('credit');
      if (!item.shuffle) losses.add('shuffle');
      const pairs = pairsOf(item.slots as ChoiceSlot[], text, losses);
      return pairs.some(([label]) => label.includes('->'))
        ? { leftOut: 'arrow' }
        : whole(pairs.map(([label, answer]) => `\n=${escapedAlone(label)} -> ${escapedAlone(answer)}`).join(''));
    }
    case 'ordering': {
      if (only?.kind !== 'order') return { leftOut: 'type-not-carried' };
      const own = text.slots[only.id];
      if (only.things.some((id) => own?.options[id]?.feedback)) losses.add('feedback');
      const grading = item.credit === 'neighbours' ? 'RELATIVE_NEXT_EXCLUDE_LAST' : 'ALL_OR_NOTHING';
      const things = only.things.map((id) => `\n${escapedAlone(own?.options[id]?.text ?? '')}`).join('');
      return whole(`>${only.things.length} ALL VERTICAL ${grading} SHOW${things}`);
    }
    case 'essay':
      losses.add('rubric');
      return whole('');
    case 'fill-in':
    case 'drop-down': {
      if (item.slots.length > 1 || gapsOf(text.prompt).length !== 1) return { leftOut: 'several-gaps' };
      if (item.type === 'drop-down' && !item.shuffle) losses.add('shuffle');
      const [before, after] = around(text.prompt);
      const answers =
        only?.kind === 'choice' ? choices(only, text) : typed(only as TextSlot | NumberSlot, locale, losses);
      // Choices at the end of a text are a question of one answer; a stop behind them keeps them where they stand.
      if (only?.kind === 'choice' && after === '') return { leftOut: 'type-not-carried' };
      return whole(answers, escaped(before), after === '' ? '' : ` ${escaped(after)}`);
    }
    default:
      return { leftOut: 'type-not-carried' };
  }
}

/** The words before and behind the one gap of a prompt. */
function around(prompt: string): [string, string] {
  const parts = promptParts(prompt);
  const at = parts.findIndex((part) => 'slot' in part);
  const join = (some: typeof parts) =>
    some
      .map((part) => ('words' in part ? part.words : ''))
      .join('')
      .trim();
  return [join(parts.slice(0, at)), join(parts.slice(at + 1))];
}

function choices(slot: ChoiceSlot, text: ItemText): string {
  const own = text.slots[slot.id];
  const each = 100 / slot.right.length;
  const lines = slot.options.map((id) => {
    const isRight = slot.right.includes(id);
    const weight = slot.several ? `~%${percent(isRight ? each : -each)}%` : isRight ? '=' : '~';
    return `\n${weight}${escapedAlone(own?.options[id]?.text ?? '')}${noted(own?.options[id]?.feedback ?? '')}`;
  });
  return `${lines.join('')}\n`;
}

function truth(slot: ChoiceSlot, text: ItemText): string {
  const isTrue = slot.right.includes('true');
  const said = (id: string) => text.slots[slot.id]?.options[id]?.feedback ?? '';
  const [right, wrong] = isTrue ? [said('true'), said('false')] : [said('false'), said('true')];
  return `${isTrue ? 'TRUE' : 'FALSE'}${wrong || right ? `#${escapedAlone(wrong)}` : ''}${noted(right)}`;
}

/** What is asked with its answer, and the answers that belong to nothing, with nothing before them. */
export function pairsOf(slots: readonly ChoiceSlot[], text: ItemText, losses: Losses): [string, string][] {
  const option = (slot: ChoiceSlot, id: string) => text.slots[slot.id]?.options[id];
  if (slots.some((slot) => slot.options.some((id) => option(slot, id)?.feedback))) losses.add('feedback');
  const pairs = slots.map((slot): [string, string] => [
    text.slots[slot.id]?.label ?? '',
    option(slot, slot.right[0] ?? '')?.text ?? '',
  ]);
  const used = new Set(pairs.map(([, answer]) => answer));
  const offered = new Set(slots.flatMap((slot) => slot.options.map((id) => option(slot, id)?.text ?? '')));
  return [
    ...pairs,
    ...[...offered].filter((answer) => !used.has(answer)).map((answer): [string, string] => ['', answer]),
  ];
}

function typed(slot: TextSlot | NumberSlot, locale: Language, losses: Losses): string {
  if (slot.kind === 'number') {
    if (slot.unit !== '') losses.add('unit');
    return `#\n=%100%${slot.value}:${slot.tolerance}#\n`;
  }
  losses.ofText(slot);
  if (slot.exactCase) losses.add('diacritics');
  return (
    (slot.accepted[locale] ?? []).map((one) => `\n=%100%${escapedAlone(one.replaceAll('*', '\\*'))}#`).join('') + '\n'
  );
}
