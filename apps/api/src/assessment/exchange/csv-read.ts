import { CREDIT_RULES, ITEM_SHAPES, ITEM_TYPES, type CreditRule, type ItemType } from '@provost/domain';
import {
  choiceQuestion,
  dropDown,
  essay,
  fillIn,
  matching,
  numberSlot,
  ordering,
  textSlot,
  trueFalse,
  unwrittenRubric,
  type Built,
  type Option,
} from './build.js';
import { numberIn } from './weights.js';
import { COLUMNS, NEEDED } from './csv-columns.js';
import { cellPlain, cellWords, csvCell, csvRows, partsOfCell } from './csv-text.js';
import {
  DIFFICULTIES,
  failed,
  MOST_QUESTIONS,
  Remarks,
  type Difficulty,
  type ReadAs,
  type ReadFile,
  type ReadQuestion,
} from './exchanged.js';
import { finished } from './finished.js';

/** Reads our CSV: a row a question, by the names in the first row, in whatever order they stand. */
export function readCsv(file: string, as: ReadAs): ReadFile {
  const read = csvRows(file);
  if (!read) return failed('malformed-csv');
  const [head, ...rows] = read.rows;
  const columns = (head ?? []).map((name) => name.trim().toLowerCase());
  const missing = NEEDED.find((name) => !columns.includes(name));
  if (missing) return failed('missing-column', missing);
  if (rows.length === 0) return failed('no-questions-in-file');
  if (rows.length > MOST_QUESTIONS) return failed('too-many-questions', String(rows.length));
  return { problem: null, questions: rows.map((row) => new Row(row, columns, as).read()) };
}

/** The names of columns that are not ours; what stands there would be lost. */
const isOurs = (name: string) => name === '' || COLUMNS.some((own) => own === name);

class Row {
  private readonly remarks = new Remarks();

  constructor(
    private readonly cells: readonly string[],
    private readonly columns: readonly string[],
    private readonly as: ReadAs,
  ) {}

  read(): ReadQuestion {
    const points = this.at('points');
    const difficulty = this.oneOf('difficulty', DIFFICULTIES) ?? this.as.difficulty;
    this.columns.forEach((name, i) => {
      if (!isOurs(name) && this.cells[i]?.trim()) this.remarks.note('feedback-lost', name);
    });
    const beside = {
      ...{ name: '', topic: this.at('topic') || this.as.topic, difficulty: difficulty as Difficulty },
      ...{ source: this.at('source'), points: points === '' ? 1 : (numberIn(points) ?? Number.NaN) },
      original: this.cells.map(csvCell).join(','),
    };
    return finished(this.build(), beside, this.remarks, this.as);
  }

  private at(name: string): string {
    return cellWords(this.cells[this.columns.indexOf(name)] ?? '');
  }

  private oneOf<T extends string>(name: string, known: readonly T[]): T | null {
    const cell = this.at(name).toLowerCase();
    const found = known.find((one) => one === cell) ?? null;
    if (cell !== '' && !found) this.remarks.reject('bad-cell', `${name}: ${cell}`);
    return found;
  }

  private number(name: string): number | null {
    const cell = this.at(name);
    const found = cell === '' ? null : numberIn(cell);
    if (cell !== '' && found === null) this.remarks.reject('bad-cell', `${name}: ${cell}`);
    return found;
  }

  private yes(name: string, otherwise: boolean): boolean {
    const said = this.oneOf(name, ['yes', 'no', 'true', 'false', '1', '0'] as const);
    return said === null ? otherwise : ['yes', 'true', '1'].includes(said);
  }

  private choices(): { cell: string; feedback: string }[] {
    const numbers = this.columns.flatMap((name) => /^choice(\d+)$/u.exec(name)?.[1] ?? []);
    const all = numbers.map((n) => ({ cell: this.at(`choice${n}`), feedback: this.at(`feedback${n}`) }));
    while (all.at(-1)?.cell === '' && all.at(-1)?.feedback === '') all.pop();
    return all;
  }

  private credit(type: ItemType): CreditRule {
    const usual = ITEM_SHAPES[type].credit[0] as CreditRule;
    const said = this.oneOf('credit', CREDIT_RULES);
    if (said && !ITEM_SHAPES[type].credit.includes(said)) this.remarks.reject('bad-cell', `credit: ${said}`);
    return said ?? usual;
  }

  private build(): Built | null {
    const named = this.at('type').toLowerCase();
    const type = ITEM_TYPES.find((one) => one === named);
    if (!type) return this.remarks.reject('unknown-type', named);
    const around = { prompt: this.at('prompt'), explanation: this.at('explanation') };
    const credit = this.credit(type);
    const choices = this.choices();
    const plain = choices.map(({ cell }) => cell);
    switch (type) {
      case 'single':
      case 'multiple': {
        const right = new Set(
          this.at('right')
            .split(/[\s,;|]+/u)
            .filter(Boolean),
        );
        const known = choices.map((_one, i) => String(i + 1));
        const stray = [...right].find((one) => !known.includes(one));
        if (stray !== undefined) return this.remarks.reject('bad-cell', `right: ${stray}`);
        const options = choices.map(({ cell, feedback }, i) => ({
          text: cell,
          feedback,
          right: right.has(String(i + 1)),
        }));
        return choiceQuestion(around, options, {
          several: type === 'multiple',
          shuffle: this.yes('shuffle', true),
          credit,
        });
      }
      case 'true-false': {
        const said = this.oneOf('right', ['true', 'false'] as const);
        if (said === null) return this.remarks.reject('no-right-option');
        return trueFalse(around, said === 'true', [this.at('feedback1'), this.at('feedback2')], this.as.locale);
      }
      case 'matching': {
        const pairs = plain.map((cell) => partsOfCell(cell, '=').map(cellPlain));
        const odd = pairs.findIndex((pair) => pair.length !== 2);
        if (odd >= 0) return this.remarks.reject('bad-cell', `choice${odd + 1}: ${plain[odd] ?? ''}`);
        return matching(
          around,
          pairs.map(([label = '', answer = '']) => ({ label, answer })),
          { shuffle: this.yes('shuffle', true), credit },
        );
      }
      case 'ordering':
        return ordering(around, plain, credit);
      case 'fill-in': {
        const slots = plain.map((cell, i) => this.typed(cell, `choice${i + 1}`));
        if (slots.some((slot) => slot === null)) return null;
        return fillIn(
          around,
          slots.filter((slot) => slot !== null),
          credit,
        );
      }
      case 'drop-down': {
        const slots = plain.map((cell): Option[] =>
          partsOfCell(cell, '|').map((part) => {
            const [words = '', feedback = ''] = partsOfCell(part.replace(/^\*/u, ''), '#');
            return { text: cellPlain(words), feedback: cellPlain(feedback), right: part.startsWith('*') };
          }),
        );
        return dropDown(around, slots, { shuffle: this.yes('shuffle', true), credit });
      }
      case 'essay':
        return this.essay(around, plain);
      default:
        return this.remarks.reject('needs-picture', type);
    }
  }

  /** `61|sixty-one`, or a number with its tolerance and unit: `#10 = 0.5 = days`. */
  private typed(cell: string, place: string) {
    if (!cell.startsWith('#')) {
      const rules = this.at('exact').toLowerCase();
      const accepted = partsOfCell(cell, '|').map(cellPlain).filter(Boolean);
      return textSlot(accepted, this.as.locale, {
        exactCase: rules.includes('case'),
        exactDiacritics: rules.includes('accents'),
      });
    }
    const [value = '', tolerance = '0', unit = ''] = partsOfCell(cell.slice(1), '=').map(cellPlain);
    const [number, around] = [numberIn(value), numberIn(tolerance || '0')];
    if (number === null || around === null) return this.remarks.reject('bad-cell', `${place}: ${cell}`);
    return numberSlot(number, around, unit);
  }

  /** A criterion a choice: `Evidence | 0 = none named | 2 = each named`. */
  private essay(around: { prompt: string; explanation: string }, cells: readonly string[]): Built | null {
    const rubric = cells.map((cell, i) => {
      const [title = '', ...levels] = partsOfCell(cell, '|');
      return {
        title: cellPlain(title),
        levels: levels.map((level) => {
          const [points = '', text = ''] = partsOfCell(level, '=').map(cellPlain);
          const number = numberIn(points);
          if (number === null) this.remarks.reject('bad-cell', `choice${i + 1}: ${level}`);
          return { text, points: number ?? 0 };
        }),
      };
    });
    if (rubric.length === 0) this.remarks.note('rubric-to-write');
    const markers = this.oneOf('markers', ['1', '2'] as const) === '2' ? 2 : 1;
    const limits = { leastWords: this.number('least_words'), mostWords: this.number('most_words'), markers } as const;
    return essay(around, rubric.length === 0 ? unwrittenRubric(this.as.locale, '') : rubric, limits);
  }
}
