import { Stop } from '../run/stop.mjs';

/** What can be measured, by the word that asks for it. */
export const SCENES = /** @type {const} */ (['home', 'course', 'evidence', 'crowd', 'answer', 'coordinator', 'join']);
/** @typedef {(typeof SCENES)[number]} Scene */

/**
 * @typedef {object} Options
 * @property {boolean} json  one object a line instead of the table
 * @property {readonly Scene[]} scenes
 * @property {number} repeats
 * @property {number} warmUpSeconds  before the first repeat, for each server of each scene
 * @property {number} seconds  of load, for each server of each scene in each repeat
 * @property {number} withinSeconds  of the command's beginning no further repeat begins; every scene is measured once
 */

const USUAL = { repeats: 5, warmUpSeconds: 3, seconds: 4, withinSeconds: Infinity };
/** Less sure, and over within two minutes, the start of the demo college included. */
const QUICK = { repeats: 3, warmUpSeconds: 1, seconds: 1, withinSeconds: 105 };

/**
 * @param {readonly string[]} words  what follows `npm run bench --`
 * @returns {Options} throws a Stop for a word that means nothing
 */
export function readOptions(words) {
  const flags = words.filter((word) => word.startsWith('--'));
  const unknownFlag = flags.find((word) => word !== '--json' && word !== '--quick');
  if (unknownFlag) throw new Stop(`There is no option "${unknownFlag}". The options are: --json, --quick.`);
  const asked = words.filter((word) => !word.startsWith('--'));
  const unknown = asked.find((word) => !SCENES.some((scene) => scene === word));
  if (unknown) throw new Stop(`There is nothing called "${unknown}" to measure. There are: ${SCENES.join(', ')}.`);
  const scenes = SCENES.filter((scene) => asked.length === 0 || asked.includes(scene));
  return { json: flags.includes('--json'), scenes, ...(flags.includes('--quick') ? QUICK : USUAL) };
}
