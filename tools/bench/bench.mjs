import { BARE_TABLES } from './bare-statements.mjs';
import { openBenchCollege } from './college.mjs';
import { shuffled, summarise } from './figures.mjs';
import { joinRounds } from './join.mjs';
import { mustTellTheSame } from './likeness.mjs';
import { coordinatorsOf, officersOf } from './people.mjs';
import { runLoad } from './plan.mjs';
import { portalAt } from './portal.mjs';
import { jsonOf, tableOf } from './report.mjs';
import { answerScene, coordinatorScene, courseScene, crowdScene, evidenceScene, homeScene } from './scenes.mjs';
import { startBareServer, startPlainApollo } from './servers.mjs';

/** @typedef {import('./figures.mjs').Server} Server */
/** @typedef {import('./scenes.mjs').Scene} Scene */
/** @typedef {Record<Server, string>} Urls */

const CONNECTIONS = 16;
/** A crowd needs its time to come in, before anybody is answered twice. */
const CROWD_SECONDS = 6;
/** Further than any load counts, so that each load's numbers are later than the last one's. */
const COUNTS_A_LOAD = 1_000_000;

/**
 * Measures the product beside its baselines, one server under load at a time, and prints what came of it.
 * @param {import('../run/college.mjs').Run} run
 * @param {import('./options.mjs').Options} options
 */
export async function bench(run, options) {
  const say = (/** @type {string} */ line) => options.json || console.log(line);
  say('Starting the product with a fresh demo college …');
  const college = await openBenchCollege(run);
  const portal = portalAt(college.url);
  const officers = await officersOf(college);
  const coordinators = await coordinatorsOf(college);
  await college.pool.query(BARE_TABLES);
  const urls = {
    product: college.url,
    bare: await startBareServer(run, college.databaseUrl),
    plain: await startPlainApollo(run, college.databaseUrl),
  };
  const makers = {
    home: () => homeScene(portal, officers),
    course: () => courseScene(portal, officers),
    evidence: () => evidenceScene(portal, officers),
    crowd: () => crowdScene(portal, officers),
    answer: () => answerScene(portal, officers.slice(0, officers.length / 5)),
    coordinator: () => coordinatorScene(portal, coordinators),
  };
  const scenes = [];
  for (const name of options.scenes) {
    if (name === 'join') continue;
    const scene = await makers[name]();
    if (name === 'home' || name === 'course' || name === 'coordinator') await compare(name, portal, scene, urls.bare);
    scenes.push(scene);
  }
  say(`Measuring with ${CONNECTIONS} connections, up to ${options.repeats} times each, in an order of chance …`);
  const rounds = await measure(run, scenes, urls, options);
  const summaries = scenes.map((scene) => summarise(scene.name, rounds.get(scene) ?? []));
  if (options.scenes.includes('join')) {
    // Built with the product, which runs by now.
    const built = new URL('../../libs/domain/dist/index.js', import.meta.url).href;
    const { joinRanges } = /** @type {typeof import('@provost/domain')} */ (await import(built));
    summaries.push(summarise('join of 10,000 ranges', joinRounds(joinRanges, options.repeats)));
  }
  if (options.json) for (const summary of summaries) console.log(jsonOf(summary));
  else
    console.log(
      `\n${tableOf(summaries)}\n\nMedians, and in brackets the range. docs/operating.md says what is compared.`,
    );
}

/**
 * @param {'home' | 'course' | 'coordinator'} name
 * @param {import('./scenes.mjs').Portal} portal
 * @param {Scene} scene
 * @param {string} bareUrl
 */
async function compare(name, portal, { product, bare }, bareUrl) {
  for (const [i, request] of product.requests.slice(0, 20).entries()) {
    const answer = await fetch(new URL(bare.requests[i]?.path ?? '', bareUrl));
    mustTellTheSame(name, await portal.ask(request), await answer.json());
  }
}

/**
 * Warms every server up, then measures in rounds. Within a round the servers of a scene follow one another at once,
 * so that what else the machine does weighs on all of them alike.
 * @param {import('../run/college.mjs').Run} run
 * @param {Scene[]} scenes
 * @param {Urls} urls
 * @param {import('./options.mjs').Options} options
 */
async function measure(run, scenes, urls, { repeats, warmUpSeconds, seconds, withinSeconds }) {
  let loads = 0;
  const load = (/** @type {Scene} */ scene, /** @type {Server} */ server, /** @type {number} */ duration) => {
    run.signal.throwIfAborted();
    const part = scene[server];
    if (!part) throw new Error(`${server} has no ${scene.name}`);
    return runLoad(`${server}: ${scene.name}`, {
      ...part,
      url: urls[server],
      connections: scene.connections ?? CONNECTIONS,
      seconds: scene.connections ? Math.max(duration, CROWD_SECONDS) : duration,
      isCounted: scene.isCounted,
      countFrom: ++loads * COUNTS_A_LOAD,
    });
  };
  for (const scene of scenes) for (const server of serversOf(scene)) await load(scene, server, warmUpSeconds);
  /** @type {Map<Scene, import('./figures.mjs').Round[]>} */
  const rounds = new Map(scenes.map((scene) => [scene, []]));
  for (let repeat = 0; repeat < repeats; repeat++) {
    for (const scene of shuffled(scenes)) {
      if (repeat > 0 && performance.now() > withinSeconds * 1000) continue;
      /** @type {Partial<Record<Server, import('./figures.mjs').Figures>>} */
      const round = {};
      for (const server of shuffled(serversOf(scene))) round[server] = await load(scene, server, seconds);
      rounds.get(scene)?.push(/** @type {import('./figures.mjs').Round} */ (round));
    }
  }
  return rounds;
}

/**
 * @param {Scene} scene
 * @returns {Server[]}
 */
function serversOf(scene) {
  return scene.plain ? ['product', 'bare', 'plain'] : ['product', 'bare'];
}
