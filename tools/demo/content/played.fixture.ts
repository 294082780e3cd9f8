import { expect } from '@jest/globals';
import { isOpen, sceneOf, take, type CaseAct, type CaseState, type CaseStudyContent } from '@provost/domain';

/** Something that an officer does in the scene where the case stands. */
export type Deed = readonly [deed: CaseAct['deed'], of: string, picks?: readonly string[]];

/** A case after these deeds, each in the scene that the one before it led to; every one of them must be open. */
export function played(story: CaseStudyContent, deeds: readonly Deed[]): CaseState {
  let state = take(story, null, { after: '', deed: 'start', on: '', of: '1.a', at: 1 });
  for (const [deed, of, picks = []] of deeds) {
    const next: CaseState | null = take(story, state, { after: 'x', deed, on: state?.scene ?? '', of, picks, at: 2 });
    expect([deed, of, next === null]).toEqual([deed, of, false]);
    state = next;
  }
  return state as CaseState;
}

export const examine = (...ids: string[]): Deed[] => ids.map((id) => ['examine', id]);
export const custody = (...actions: string[]): Deed[] => actions.map((action) => ['custody', action]);

/** The ways that stand open to the officer where the case stands. */
export const openWays = (story: CaseStudyContent, state: CaseState): string[] => {
  const scene = sceneOf(story, state.scene);
  return scene?.choices.filter((choice) => isOpen(story, state, scene, choice)).map(({ id }) => id) ?? [];
};
