import { gapsOf, promptParts, type ChoiceSlot, type EssaySlot, type Slot } from '@provost/domain';
import { gap } from './build.js';
import { CHOICES, COLUMNS } from './csv-columns.js';
import { cellEscaped, csvCell } from './csv-text.js';
import type { BankedQuestion, Language, Written } from './exchanged.js';
import { pairsOf } from './gift-write.js';
import { Losses } from './losses.js';

type Cells = Partial<Record<(typeof COLUMNS)[number], string>>;

/** Questions as our CSV, with a byte order mark so that spreadsheets read them as UTF-8. */
export function writeCsv(questions: readonly BankedQuestion[], locale: Language): { text: string; written: Written[] } {
  const written = questions.map((question) => writeOne(question, locale));
  return { text: csvFile(written.flatMap((one) => ('leftOut' in one ? [] : [one.text]))), written };
}

/** Rows of our CSV as one file. */
export const csvFile = (rows: readonly string[]): string => `\ufeff${[COLUMNS.join(','), ...rows].join('\r\n')}\r\n`;

function writeOne(question: BankedQuestion, locale: Language): Written {
  const { item, text } = question;
  const losses = new Losses(question, locale);
  if (item.picture !== undefined) return { leftOut: 'picture-not-carried' };
  const cells = cellsOf(question, locale, losses);
  if (!cells) return { leftOut: 'type-not-carried' };
  const row: Cells = {
    ...{ type: item.type, prompt: text.prompt, explanation: text.explanation, topic: question.topic },
    ...{
      difficulty: question.difficulty,
      points: String(question.points),
      source: question.source,
      credit: item.credit,
    },
    ...{ shuffle: item.shuffle ? 'yes' : 'no', ...cells },
  };
  return { text: COLUMNS.map((name) => csvCell(row[name] ?? '')).join(','), lost: losses.all };
}

const inChoices = (choices: readonly { text: string; feedback?: string }[]): Cells | null =>
  choices.length > CHOICES
    ? null
    : Object.fromEntries(
        choices.flatMap(({ text, feedback = '' }, i) => [
          [`choice${i + 1}`, text],
          [`feedback${i + 1}`, feedback],
        ]),
      );

function cellsOf(question: BankedQuestion, locale: Language, losses: Losses): Cells | null {
  const { item, text } = question;
  const only = item.slots[0];
  const option = (slot: Slot, id: string) => text.slots[slot.id]?.options[id] ?? { text: '', feedback: '' };
  switch (item.type) {
    case 'single':
    case 'multiple': {
      const { options, right } = only as ChoiceSlot;
      const cells = inChoices(options.map((id) => option(only as Slot, id)));
      return cells && { ...cells, right: options.flatMap((id, i) => (right.includes(id) ? [i + 1] : [])).join(' ') };
    }
    case 'true-false': {
      const slot = only as ChoiceSlot;
      const said = (id: string) => option(slot, id).feedback;
      return { right: slot.right[0] ?? '', feedback1: said('true'), feedback2: said('false') };
    }
    case 'matching': {
      const pairs = pairsOf(item.slots as ChoiceSlot[], text, losses);
      return inChoices(pairs.map(([label, answer]) => ({ text: `${cellEscaped(label)} = ${cellEscaped(answer)}` })));
    }
    case 'ordering': {
      if (only?.kind !== 'order') return null;
      if (only.things.some((id) => option(only, id).feedback)) losses.add('feedback');
      return inChoices(only.things.map((id) => ({ text: option(only, id).text })));
    }
    case 'essay':
      return essayCells(only as EssaySlot, question);
    case 'fill-in':
    case 'drop-down':
      return gapCells(question, locale);
    default:
      return null;
  }
}

function essayCells(slot: EssaySlot, { text }: BankedQuestion): Cells | null {
  const cells = inChoices(
    slot.rubric.map(({ id, levels }) => {
      const own = text.slots[slot.id]?.rubric?.[id];
      const worded = levels.map((level) => `${level.points} = ${cellEscaped(own?.levels[level.id] ?? '')}`);
      return { text: [cellEscaped(own?.title ?? ''), ...worded].join(' | ') };
    }),
  );
  const count = (words: number | null) => (words === null ? '' : String(words));
  return (
    cells && {
      ...cells,
      ...{ least_words: count(slot.leastWords), most_words: count(slot.mostWords), markers: String(slot.markers) },
    }
  );
}

/** Gaps are numbered `[[g1]]`, `[[g2]]` as they stand in the text, and the nth choice is what belongs into the nth. */
function gapCells({ item, text }: BankedQuestion, locale: Language): Cells | null {
  const order = item.slots.map(({ id }) => id);
  if (gapsOf(text.prompt).some((id) => !order.includes(id))) return null;
  const prompt = promptParts(text.prompt)
    .map((part) => ('words' in part ? part.words : gap(order.indexOf(part.slot))))
    .join('');
  const rules = item.slots.flatMap((slot) => (slot.kind === 'text' ? [slot] : []));
  const exact = [
    ...(rules.some(({ exactCase }) => exactCase) ? ['case'] : []),
    ...(rules.some(({ exactDiacritics }) => exactDiacritics) ? ['accents'] : []),
  ];
  const cells = inChoices(
    item.slots.map((slot) => {
      if (slot.kind === 'number')
        return { text: `#${slot.value} = ${slot.tolerance}${slot.unit ? ` = ${cellEscaped(slot.unit)}` : ''}` };
      if (slot.kind === 'text') return { text: (slot.accepted[locale] ?? []).map(cellEscaped).join(' | ') };
      if (slot.kind !== 'choice') return { text: '' };
      const options = slot.options.map((id) => {
        const own = text.slots[slot.id]?.options[id];
        const feedback = own?.feedback ? ` # ${cellEscaped(own.feedback)}` : '';
        return `${slot.right.includes(id) ? '*' : ''}${cellEscaped(own?.text ?? '')}${feedback}`;
      });
      return { text: options.join(' | ') };
    }),
  );
  return cells && { ...cells, prompt, exact: exact.join(' ') };
}
