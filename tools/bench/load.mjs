// One load on one server, in a process of its own: reads a plan, sends for its seconds, prints what it saw.
import autocannon from 'autocannon';
import { readFileSync } from 'node:fs';
import { quantile } from './figures.mjs';
import { fill } from './plan.mjs';

/** @type {import('./plan.mjs').Plan} */
const plan = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));

let clients = 0;
let sent = plan.countFrom;
/** @type {number[]} */
const milliseconds = [];
/** @type {string | null} */
let refused = null;

const load = autocannon(
  {
    url: plan.url,
    connections: plan.connections,
    duration: plan.seconds,
    timeout: 10,
    // Every answer is looked at: a refusal is fast, and worth nothing.
    verifyBody: (body) => {
      const isGood = String(body).startsWith(plan.startsWith);
      if (!isGood) refused ??= String(body).slice(0, 400);
      return isGood;
    },
    setupClient: (client) => client.setRequests(requestsOf(clients++)),
  },
  print,
);
load.on('response', (_client, _status, _bytes, duration) => milliseconds.push(duration));

/**
 * Each connection sends requests of its own people, so that no two wait for the same row.
 * @param {number} client
 */
function requestsOf(client) {
  return plan.requests
    .filter((_, i) => i % plan.connections === client % plan.connections)
    .map(({ body, ...request }) => {
      if (body === undefined || !plan.isCounted) return { ...request, ...(body !== undefined && { body }) };
      return { ...request, body, setupRequest: (/** @type {object} */ one) => ({ ...one, body: fill(body, sent++) }) };
    });
}

/**
 * @param {Error | null} error
 * @param {import('autocannon').Result} result
 */
function print(error, result) {
  if (error) throw error;
  const { non2xx, errors, timeouts, mismatches, duration } = result;
  const sorted = Float64Array.from(milliseconds).sort();
  const [p50Ms, p99Ms] = sorted.length > 0 ? [quantile(sorted, 0.5), quantile(sorted, 0.99)] : [0, 0];
  const bad = { non2xx, errors, timeouts, mismatches, refused };
  console.log(JSON.stringify({ perSecond: sorted.length / duration, p50Ms, p99Ms, answers: sorted.length, bad }));
}
