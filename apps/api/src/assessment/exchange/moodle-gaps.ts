import { dropDown, gap, type Around, type Built, type Option } from './build.js';
import type { Reading } from './moodle-reading.js';
import { first, textAt } from './xml-tree.js';

/**
 * Words to be chosen, or dragged, into gaps: `[[2]]` in the text is a gap for which the second choice is right; the choices of its
 * group are offered there.
 * @see import_from_xml() in Moodle's question/type/gapselect/questiontypebase.php and question/type/ddwtos/questiontype.php
 */
export function readGapSelect(reading: Reading, { prompt, explanation }: Around): Built | null {
  const { question, remarks, words } = reading;
  const choices = question.children
    .filter(({ name }) => name === 'selectoption' || name === 'dragbox')
    .map((choice) => ({ text: words(choice), group: textAt(choice, 'group') || '1' }));
  const slots: (readonly Option[])[] = [];
  const cut = prompt.replace(/\[\[(\d{1,3})\]\]/gu, (whole, number: string) => {
    const right = choices[Number(number) - 1];
    if (!right) {
      remarks.reject('unknown-id', number);
      return whole;
    }
    const offered = choices.filter(({ group }) => group === right.group);
    slots.push(offered.map((one) => ({ text: one.text, feedback: '', right: one === right })));
    return gap(slots.length - 1);
  });
  if (slots.length === 0) return remarks.reject('not-a-question');
  const shuffle = !['', '0', 'false'].includes(first(question, 'shuffleanswers')?.text.trim() ?? '');
  return dropDown({ prompt: cut, explanation }, slots, { shuffle });
}
