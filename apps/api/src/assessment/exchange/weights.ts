import type { NumberSlot } from '@provost/domain';
import { numberSlot, type Option } from './build.js';
import type { Remarks } from './exchanged.js';

/** An option as Moodle weighs it: percent of the points, below 0 where it costs. */
export interface Weighed {
  readonly text: string;
  readonly feedback: string;
  readonly fraction: number;
}

const isNear = (a: number, b: number) => Math.abs(a - b) < 0.01;

/**
 * The options of a question of one answer. Here an option is right or wrong: one that earned a part of the points is wrong now,
 * and that is said.
 */
export function ofOne(weighed: readonly Weighed[], remarks: Remarks): Option[] | null {
  if (!weighed.some(({ fraction }) => isNear(fraction, 100))) return remarks.reject('no-full-credit');
  const parts = weighed.filter(({ fraction }) => fraction > 0 && !isNear(fraction, 100));
  for (const { text, fraction } of parts) remarks.note('partial-credit-lost', `${text}: ${fraction} %`);
  return weighed.map(({ text, feedback, fraction }) => ({ text, feedback, right: isNear(fraction, 100) }));
}

/**
 * The options of a question of several answers. Our rule gives each right option the same and takes as much for each wrong
 * one; where the file weighs otherwise, that is said.
 */
export function ofSeveral(weighed: readonly Weighed[], remarks: Remarks): Option[] | null {
  const right = weighed.filter(({ fraction }) => fraction > 0);
  const total = right.reduce((sum, { fraction }) => sum + fraction, 0);
  if (right.length === 0) return remarks.reject('no-right-option');
  if (Math.abs(total - 100) > 1) return remarks.reject('no-full-credit', `${Math.round(total)} %`);
  const each = 100 / right.length;
  if (right.some(({ fraction }) => Math.abs(fraction - each) > 0.5)) remarks.note('weights-evened');
  const wrong = weighed.filter(({ fraction }) => fraction <= 0);
  if (wrong.some(({ fraction }) => Math.abs(fraction + each) > 0.5)) remarks.note('wrong-now-costs');
  return weighed.map(({ text, feedback, fraction }) => ({ text, feedback, right: fraction > 0 }));
}

/** The variants that earn everything; wildcards and what earns a part are left behind, and said. */
export function variantsOf(weighed: readonly Weighed[], remarks: Remarks): string[] | null {
  const full: string[] = [];
  for (const { text, feedback, fraction } of weighed) {
    if (feedback !== '') remarks.note('feedback-lost', text);
    const isWild = /(?<!\\)\*/u.test(text);
    if (isNear(fraction, 100) && !isWild) full.push(text.replaceAll('\\*', '*'));
    else if (isNear(fraction, 100)) remarks.note('variants-lost', text);
    else if (fraction > 0) remarks.note('partial-credit-lost', `${text}: ${fraction} %`);
  }
  if (full.length > 0) return full;
  return weighed.some(({ fraction, text }) => isNear(fraction, 100) && text.includes('*'))
    ? remarks.reject('wildcard')
    : remarks.reject('no-full-credit');
}

/** A number as files write it: `10`, `-0.5`, `1e3`; a comma where French and Spanish write one. */
export function numberIn(text: string): number | null {
  const plain = text.trim().replace(/^(-?\d+),(\d+)$/u, '$1.$2');
  return /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/iu.test(plain) ? Number(plain) : null;
}

/** The one number that earns everything. */
export function numberOf(
  weighed: readonly (Weighed & { readonly tolerance: string })[],
  unit: string,
  remarks: Remarks,
): Omit<NumberSlot, 'id'> | null {
  const full = weighed.filter(({ fraction, text }) => isNear(fraction, 100) && text.trim() !== '*');
  for (const { text, feedback, fraction } of weighed) {
    if (feedback !== '') remarks.note('feedback-lost', text);
    if (fraction > 0 && !isNear(fraction, 100)) remarks.note('partial-credit-lost', `${text}: ${fraction} %`);
  }
  const [first, second] = full;
  if (!first) return remarks.reject('no-full-credit');
  if (second) return remarks.reject('several-numbers', full.map(({ text }) => text).join(', '));
  const [value, tolerance] = [numberIn(first.text), first.tolerance.trim() === '' ? 0 : numberIn(first.tolerance)];
  if (value === null) return remarks.reject('not-a-number', first.text);
  if (tolerance === null) return remarks.reject('not-a-number', first.tolerance);
  return numberSlot(value, tolerance, unit);
}
