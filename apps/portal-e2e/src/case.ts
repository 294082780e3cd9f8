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

/** All that a scene offers before its decision. */
function deedsOf(story: CaseStudyContent, state: CaseState, scene: Scene): Deed[] {
  const on = scene.id;
  const shown = story.exhibits.filter(({ id }) => scene.exhibits.includes(id));
  return [
    ...shown.filter(({ id }) => !state.examined.has(id)).map(({ id }): Deed => ({ deed: 'examine', on, of: id })),
    ...shown.flatMap((exhibit) =>
      offeredActions(state, exhibit).map(({ id }): Deed => ({ deed: 'custody', on, of: `${exhibit.id}/${id}` })),
    ),
    ...(scene.kind === 'interview' ? scene.questions.map(({ id }): Deed => ({ deed: 'ask', on, of: id })) : []),
    ...(scene.kind === 'document' ? scene.paper.passages.map(({ id }): Deed => ({ deed: 'mark', on, of: id })) : []),
    ...(scene.kind === 'comparator'
      ? [{ deed: 'compare' as const, on, of: '', picks: scene.comparison.features.map(({ id }) => id) }]
      : []),
  ];
}

/** A run through a case to one of its endings, by the rules that the server judges with. */
export function runToAnEnding(story: CaseStudyContent): Journal {
  for (let way = 0; way < 64; way++) {
    const acts: [string, CaseAct][] = [];
    let state: CaseState | null = null;
    const act = (deed: Deed) => {
      const done: CaseAct = { ...deed, after: acts.at(-1)?.[0] ?? '', at: Date.now() - 60_000 + acts.length };
      const next = take(story, state, done);
      if (!next) return;
      state = next;
      acts.push([actKey(done), done]);
    };
    act({ deed: 'start', on: '', of: '1.journey' });
    for (let n = 0; n < story.scenes.length * 2; n++) {
      const now = state as unknown as CaseState;
      const scene = sceneOf(story, now.scene);
      if (!scene) break;
      if (scene.kind === 'ending') return Object.fromEntries(acts);
      deedsOf(story, now, scene).forEach(act);
      const here = state as unknown as CaseState;
      const open = scene.choices.filter((choice) => isOpen(story, here, scene, choice));
      const choice = scene.kind === 'hearing' ? courtsWay(story, here, scene) : open[(way >> (n % 6)) % open.length];
      if (!choice) break;
      act({ deed: 'choose', on: scene.id, of: choice.id });
    }
  }
  throw new Error('no way through the case was found');
}
