import {
  actKey,
  courtsWay,
  isOpen,
  offeredActions,
  sceneOf,
  take,
  type CaseAct,
  type CaseState,
  type CaseStudyContent,
  type Journal,
  type Scene,
} from '@provost/domain';

type Deed = Pick<CaseAct, 'deed' | 'on' | 'of' | 'picks'>;

/** A run on its way: where it stands, and the acts that brought it there. */
interface Way {
  readonly state: CaseState;
  readonly acts: readonly (readonly [string, CaseAct])[];
}

/** How an officer works: what she takes care of, or passes over, in every scene. */
interface Manner {
  readonly custody: boolean;
  readonly tasks: boolean;
}
const MANNERS: readonly Manner[] = [true, false].flatMap((custody) =>
  [true, false].map((tasks) => ({ custody, tasks })),
);

function after(content: CaseStudyContent, { state, acts }: Way, deed: Deed, at: number): Way | null {
  const act: CaseAct = { ...deed, after: acts.at(-1)?.[0] ?? '', at: at + acts.length };
  const next = take(content, state, act);
  return next && { state: next, acts: [...acts, [actKey(act), act]] };
}

function task(scene: Scene, { tasks }: Manner): Deed[] {
  const on = scene.id;
  switch (scene.kind) {
    case 'interview':
      return tasks ? scene.questions.map(({ id }): Deed => ({ deed: 'ask', on, of: id })) : [];
    case 'document':
      return scene.paper.passages.map(({ id }): Deed => ({ deed: 'mark', on, of: id }));
    case 'comparator': {
      const picks = scene.comparison.features.filter(({ differs }) => differs === tasks).map(({ id }) => id);
      return [{ deed: 'compare', on, of: '', picks }];
    }
    case 'targeting': {
      const { rows, choose } = scene.targeting;
      const first = [...rows].sort((a, b) => Number(b.hit === tasks) - Number(a.hit === tasks)).slice(0, choose);
      return [{ deed: 'target', on, of: '', picks: rows.filter((row) => first.includes(row)).map(({ id }) => id) }];
    }
    default:
      return [];
  }
}

/** All that is done in a scene before its decision: twice, for a question may open another. What would break a chain is left. */
function worked(content: CaseStudyContent, way: Way, scene: Scene, manner: Manner, at: number): Way {
  let now = way;
  const attempt = (deed: Deed, isWanted: (next: CaseState) => boolean = () => true) => {
    const next = after(content, now, deed, at);
    if (next && isWanted(next.state)) now = next;
  };
  for (let round = 0; round < 2; round++) {
    for (const exhibit of content.exhibits) {
      if (scene.exhibits.includes(exhibit.id)) attempt({ deed: 'examine', on: scene.id, of: exhibit.id });
      if (!manner.custody) continue;
      for (const { id } of offeredActions(now.state, exhibit)) {
        const deed: Deed = { deed: 'custody', on: scene.id, of: `${exhibit.id}/${id}` };
        attempt(deed, ({ custody }) => custody.get(exhibit.id)?.intact ?? false);
      }
    }
    task(scene, manner).forEach((deed) => attempt(deed));
  }
  return now;
}

/** Two ways of which the rest is the same need to be followed once. */
const standing = ({ scene, values, custody, chosen }: CaseState) =>
  JSON.stringify([scene, [...values], [...custody].map(([, { intact }]) => intact), [...chosen].sort()]);

/** A run to each ending that careful and careless officers come to, by the ending's id; the first act at `at`. */
export function runsToEndings(content: CaseStudyContent, at: number): ReadonlyMap<string, Journal> {
  const runs = new Map<string, Journal>();
  const wanted = content.scenes.filter(({ kind }) => kind === 'ending').length;
  for (const manner of MANNERS) {
    const start: CaseAct = { after: '', deed: 'start', on: '', of: '1.story', at };
    const begun = take(content, null, start);
    const open: Way[] = begun ? [{ state: begun, acts: [[actKey(start), start]] }] : [];
    const seen = new Set<string>();
    for (let way = open.pop(); way && runs.size < wanted; way = open.pop()) {
      const scene = sceneOf(content, way.state.scene);
      if (!scene || seen.has(standing(way.state))) continue;
      seen.add(standing(way.state));
      if (scene.kind === 'ending' && !runs.has(scene.id)) runs.set(scene.id, Object.fromEntries(way.acts));
      const here = worked(content, way, scene, manner, at);
      const { state } = here;
      const court = scene.kind === 'hearing' ? courtsWay(content, state, scene) : undefined;
      const choices = scene.kind === 'hearing' ? (court ? [court] : []) : scene.choices;
      for (const choice of choices.filter((one) => isOpen(content, state, scene, one))) {
        const next = after(content, here, { deed: 'choose', on: scene.id, of: choice.id }, at);
        if (next) open.push(next);
      }
    }
  }
  return runs;
}
