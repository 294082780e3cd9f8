import { isDeepStrictEqual } from 'node:util';
import { Stop } from '../run/stop.mjs';

/**
 * What an answer tells, however it is put; the product and the bare server must tell the same.
 * @type {Record<'home' | 'course' | 'coordinator', { ofProduct: (answer: any) => unknown, ofBare: (answer: any) => unknown }>}
 */
const FACTS = {
  home: {
    ofProduct: ({ enrolments, certificates, comingUp }) => ({
      enrolments: enrolments.map((/** @type {any} */ { id, title, stripe }) => [id, title, stripe.map(partOf)]),
      certificates: certificates.map(codeOf),
      webinars: comingUp.map(idOf),
    }),
    ofBare: ({ enrolments, certificates, webinars }) => ({
      enrolments: enrolments.map((/** @type {any} */ { id, title, modules }) => [
        id,
        title,
        stepsOf(modules).map(rowOf),
      ]),
      certificates: (certificates ?? []).map(codeOf),
      webinars: (webinars ?? []).map(idOf),
    }),
  },
  course: {
    ofProduct: ({ id, summary, modules }) => [
      ...[id, summary, modules.map(headingOf)],
      stepsOf(modules).map(({ progress, ...step }) => [
        step.title,
        instantOf(progress.completedAt),
        progress.spans.map(spanOf),
      ]),
    ],
    ofBare: ({ id, summary, modules }) => [
      ...[id, summary, modules.map(headingOf)],
      stepsOf(modules).map(({ title, completedAt, spans }) => [title, instantOf(completedAt), spans.map(spanOf)]),
    ],
  },
  coordinator: {
    ofProduct: ({ totalCount, nodes }) => [totalCount, nodes.map(officerOf)],
    ofBare: ({ totalCount, nodes }) => [totalCount, nodes.map(officerOf)],
  },
};

/** @typedef {any} Row  an object of somebody's JSON */
const idOf = (/** @type {Row} */ { id }) => id;
const codeOf = (/** @type {Row} */ { code }) => code;
const headingOf = (/** @type {Row} */ { id, title, summary }) => [id, title, summary];
const stepsOf = (/** @type {Row[]} */ modules) => modules.flatMap(({ steps }) => steps);
const partOf = (/** @type {Row} */ { stepId, weight, complete, spans }) => [
  stepId,
  weight,
  complete,
  spans.map(spanOf),
];
const rowOf = (/** @type {Row} */ { id, minutes, completedAt, spans }) => [
  id,
  minutes,
  completedAt !== null,
  spans.map(spanOf),
];
const spanOf = (/** @type {Row} */ { from, to }) => [from, to];
const officerOf = (/** @type {Row} */ { personId, fullName, agencyName, share }) => [
  ...[personId, fullName, agencyName, Number((share ?? 0).toFixed(4))],
];
const instantOf = (/** @type {string | null} */ instant) => instant && new Date(instant).toISOString();

/**
 * Sees to it that like is compared with like. Throws a Stop where the two servers tell different things.
 * @param {keyof typeof FACTS} scene
 * @param {unknown} product  the first field of the product's answer
 * @param {unknown} bare  the bare server's answer
 */
export function mustTellTheSame(scene, product, bare) {
  const { ofProduct, ofBare } = FACTS[scene];
  const [told, baseline] = [ofProduct(product), ofBare(bare)];
  if (isDeepStrictEqual(told, baseline)) return;
  throw new Stop(
    `The servers tell different things of one ${scene}, so their speeds cannot be compared:\n` +
      `the product ${JSON.stringify(told).slice(0, 600)}\nthe baseline ${JSON.stringify(baseline).slice(0, 600)}`,
  );
}
