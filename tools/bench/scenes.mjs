import { COUNT, NOW, SECONDS } from './plan.mjs';
import { PLAIN_DOCUMENTS } from './plain-documents.mjs';

/** @typedef {import('./plan.mjs').Request} Request */
/** @typedef {{ requests: readonly Request[], startsWith: string }} Part  what one server is asked, and how a good answer begins */

/**
 * One thing that people do, as each server is asked for it.
 * @typedef {object} Scene
 * @property {string} name
 * @property {boolean} isCounted
 * @property {number} [connections]  the usual number without it
 * @property {Part} product
 * @property {Part} bare
 * @property {Part} [plain]
 */

/** @typedef {ReturnType<typeof import('./portal.mjs').portalAt>} Portal */

const LOCALE = 'en';
const PAGE = 50;

/**
 * @param {Portal} portal
 * @param {import('./people.mjs').Officer[]} officers
 * @returns {Scene}
 */
export function homeScene(portal, officers) {
  return {
    name: "officer's home",
    isCounted: false,
    product: {
      requests: officers.map(({ cookie }) => portal.request(cookie, 'Home', { locale: LOCALE })),
      startsWith: '{"data":{"__typename":"Query","myHome":{',
    },
    bare: { requests: officers.map(({ personId }) => get(`/home/${personId}`)), startsWith: '{"enrolments" : [{' },
    plain: {
      requests: officers.map(({ personId }) => plain(PLAIN_DOCUMENTS.home, { personId })),
      startsWith: '{"data":{"home":{',
    },
  };
}

/**
 * @param {Portal} portal
 * @param {import('./people.mjs').Officer[]} officers
 * @returns {Scene}
 */
export function courseScene(portal, officers) {
  return {
    name: 'course page',
    isCounted: false,
    product: {
      requests: officers.map(({ cookie, enrolmentId }) =>
        portal.request(cookie, 'CoursePage', { enrolmentId, locale: LOCALE }),
      ),
      startsWith: '{"data":{"__typename":"Query","coursePage":{',
    },
    bare: { requests: officers.map(({ enrolmentId }) => get(`/course/${enrolmentId}`)), startsWith: '{"id" : "' },
    plain: {
      requests: officers.map(({ enrolmentId }) => plain(PLAIN_DOCUMENTS.course, { enrolmentId })),
      startsWith: '{"data":{"course":{',
    },
  };
}

/**
 * @param {Portal} portal
 * @param {import('./people.mjs').SignedIn[]} coordinators
 * @returns {Scene}
 */
export function coordinatorScene(portal, coordinators) {
  return {
    name: "coordinator's table",
    isCounted: false,
    product: {
      requests: coordinators.map(({ cookie }) => portal.request(cookie, 'DeskOfficers', { filter: {}, first: PAGE })),
      startsWith: '{"data":{"__typename":"Query","deskOfficers":{',
    },
    bare: {
      requests: coordinators.map(({ country }) => get(`/coordinator/${country}`)),
      startsWith: '{"totalCount" : ',
    },
    plain: {
      requests: coordinators.map(({ country }) => plain(PLAIN_DOCUMENTS.officers, { country })),
      startsWith: '{"data":{"officers":[{',
    },
  };
}

/**
 * Reports of a sitting before a video, each a little further than the last.
 * @param {Portal} portal
 * @param {import('./people.mjs').Officer[]} officers
 * @returns {Scene}
 */
export function evidenceScene(portal, officers) {
  const inputs = officers.map(({ cookie, enrolmentId, videoStepId }) => {
    const evidence = { kind: 'video', played: [[0, SECONDS]], playhead: { seconds: SECONDS, at: NOW } };
    return { cookie, input: { enrolmentId, stepId: videoStepId, session: enrolmentId, seconds: SECONDS, evidence } };
  });
  return {
    name: 'evidence report',
    isCounted: true,
    product: {
      requests: inputs.map(({ cookie, input }) => portal.request(cookie, 'RecordEvidence', { input })),
      startsWith: '{"data":{"__typename":"Mutation","recordEvidence":{',
    },
    bare: { requests: inputs.map(({ input }) => post('/evidence', input)), startsWith: '{"step_id":"' },
  };
}

/** Officers who report in the same moment: a cohort whose exercise begins on the hour. */
const CROWD = 500;

/**
 * {@link evidenceScene} by a crowd, each officer on a connection of her own.
 * @param {Portal} portal
 * @param {import('./people.mjs').Officer[]} officers
 * @returns {Scene}
 */
export function crowdScene(portal, officers) {
  const crowd = officers.slice(0, CROWD);
  return { ...evidenceScene(portal, crowd), name: `evidence, ${crowd.length} at once`, connections: crowd.length };
}

/**
 * Answers in attempts that were started as officers start them, each a later one than the last.
 * @param {Portal} portal
 * @param {import('./people.mjs').Officer[]} officers
 * @returns {Promise<Scene>}
 */
export async function answerScene(portal, officers) {
  const inputs = [];
  for (const { cookie, enrolmentId, quizStepId } of officers) {
    const place = { enrolmentId, stepId: quizStepId, locale: LOCALE };
    const { id } = await portal.ask(portal.request(cookie, 'StartAttempt', place));
    if (id === undefined) continue; // she has used up her attempts
    const { questions } = await portal.ask(portal.request(cookie, 'Attempt', { id, locale: LOCALE }));
    const [{ position, slots }] = questions;
    const [{ id: slot, options }] = slots;
    inputs.push({ cookie, input: { attemptId: id, position, answer: { [slot]: [options[0].id] }, sequence: COUNT } });
  }
  return {
    name: 'quiz answer',
    isCounted: true,
    product: {
      requests: inputs.map(({ cookie, input }) => portal.request(cookie, 'SaveAnswer', { input })),
      startsWith: '{"data":{"__typename":"Mutation","saveAnswer":{"__typename":"Receipt"',
    },
    bare: { requests: inputs.map(({ input }) => post('/answer', input)), startsWith: '{"position":' },
  };
}

/**
 * @param {string} path
 * @returns {Request}
 */
const get = (path) => ({ method: 'GET', path });

/**
 * @param {string} path
 * @param {object} body
 * @returns {Request}
 */
const post = (path, body) => ({ method: 'POST', path, body: JSON.stringify(body) });

/**
 * @param {string} query
 * @param {object} variables
 * @returns {Request}
 */
const plain = (query, variables) => ({
  ...post('/graphql', { query, variables }),
  headers: { 'content-type': 'application/json' },
});
