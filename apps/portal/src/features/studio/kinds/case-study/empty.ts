import type { CaseStudyContent, Scene } from '@provost/domain';
import { newId } from '../new-id';

export const emptyScene = (): Scene => ({ id: newId('s'), title: '', body: [''], exhibits: [], choices: [] });

/** A new case begins with the one scene in which it starts. */
export function empty(): CaseStudyContent {
  const scene = emptyScene();
  return { kind: 'case-study', brief: '', start: scene.id, scenes: [scene], exhibits: [], sources: [] };
}
