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
  type Random,
  type Scene,
} from '@provost/domain';

type Deed = Pick<CaseAct, 'deed' | 'on' | 'of' | 'picks'>;

/** What an officer does in a scene before she decides: she looks at most things, and does most of what custody asks. */
function before(content: CaseStudyContent, state: CaseState, scene: Scene, random: Random): Deed[] {
  const on = scene.id;
  const shown = content.exhibits.filter(({ id }) => scene.exhibits.includes(id));
  const deeds: Deed[] = shown
    .filter(({ id }) => !state.examined.has(id))
    .map(({ id }) => ({ deed: 'examine', on, of: id }));
  for (const exhibit of shown)
    for (const { id, act } of offeredActions(state, exhibit))
      if (act !== 'open' && random() < 0.9) deeds.push({ deed: 'custody', on, of: `${exhibit.id}/${id}` });
  if (scene.kind === 'interview')
    scene.questions.forEach(({ id }) => random() < 0.8 && deeds.push({ deed: 'ask', on, of: id }));
  if (scene.kind === 'document')
    scene.paper.passages.forEach(({ id }) => random() < 0.5 && deeds.push({ deed: 'mark', on, of: id }));
  if (scene.kind === 'comparator') {
    const right = (differs: boolean) => random() < (differs ? 0.8 : 0.15);
    const picks = scene.comparison.features.filter(({ differs }) => right(differs)).map(({ id }) => id);
    deeds.push({ deed: 'compare', on, of: '', picks });
  }
  if (scene.kind === 'targeting') {
    const likely = [...scene.targeting.rows].sort((a, b) => Number(b.hit) - Number(a.hit) + random() - 0.5);
    deeds.push({ deed: 'target', on, of: '', picks: likely.slice(0, scene.targeting.choose).map(({ id }) => id) });
  }
  return deeds;
}

function decision(content: CaseStudyContent, state: CaseState, scene: Scene, random: Random): Deed | undefined {
  const open = scene.choices.filter((choice) => isOpen(content, state, scene, choice));
  const choice = scene.kind === 'hearing' ? courtsWay(content, state, scene) : open[Math.floor(random() * open.length)];
  return choice && { deed: 'choose', on: scene.id, of: choice.id };
}

/** A run through a case as its rules allow it: to an ending for a share of 1, and a scene or two in for less. */
export function playedCase(content: CaseStudyContent, share: number, at: number, random: Random): Journal {
  const acts: [string, CaseAct][] = [];
  let state: CaseState | null = null;
  const act = (deed: Deed): boolean => {
    const done: CaseAct = { ...deed, after: acts.at(-1)?.[0] ?? '', at: at + acts.length };
    const next: CaseState | null = take(content, state, done);
    if (!next) return false;
    state = next;
    acts.push([actKey(done), done]);
    return true;
  };
  act({ deed: 'start', on: '', of: '1.demo' });
  const most = share === 1 ? content.scenes.length * 2 : 2;
  for (let n = 0; n < most; n++) {
    const now = state as CaseState | null;
    const scene = now && sceneOf(content, now.scene);
    if (!now || !scene || scene.kind === 'ending') break;
    before(content, now, scene, random).forEach(act);
    const decided = decision(content, state as unknown as CaseState, scene, random);
    if (!decided || !act(decided)) break;
  }
  return Object.fromEntries(acts);
}
