import type {
  CaseStudyContent,
  Choice,
  CustodyAction,
  Exhibit,
  Note,
  Picture,
  Scene,
  SceneKind,
  Variable,
} from '@provost/domain';
import { newId } from '../new-id';

export const emptyScene = (): Scene => ({
  ...{ id: newId('s'), kind: 'decision', title: '', body: [], exhibits: [], choices: [] },
});
export const emptyChoice = (): Choice => ({ id: newId('c'), label: '', to: '' });
export const emptyNote = (): Note => ({ id: newId('n'), text: '' });
export const emptyAction = (): CustodyAction => ({ id: newId('a'), act: 'photograph', label: '', entry: '' });
const emptyPicture = (): Picture => ({ file: '', alt: '' });

/** A new variable has a short name, for it is written in conditions. */
export function emptyVariable(before: readonly Variable[]): Variable {
  const taken = new Set(before.map(({ id }) => id));
  let number = before.length + 1;
  while (taken.has(`v${number}`)) number += 1;
  return { id: `v${number}`, title: '', type: 'number', initial: 0, shown: true };
}

/** A new exhibit takes the next letter of the alphabet as its seal, as on the evidence bags of a case. */
export const emptyExhibit = (before: number): Exhibit => ({
  id: newId('e'),
  seal: before < 26 ? String.fromCharCode(65 + before) : String(before + 1),
  ...{ title: '', found: '', description: '', facts: [] },
  ...{ holder: '', place: '', provenance: '', status: 'as-found', actions: [] },
});

/** The scene with the task of another kind, empty; what it had in common with the kind before is kept. */
export function sceneOfKind(scene: Scene, kind: SceneKind): Scene {
  const { id, title, body, exhibits, choices, place, clock, effects, notes } = scene;
  const head = {
    ...{ id, title, body, exhibits, choices },
    ...(place !== undefined && { place }),
    ...(clock !== undefined && { clock }),
    ...(effects && { effects }),
    ...(notes && { notes }),
  };
  switch (kind) {
    case 'narrative':
    case 'decision':
      return { ...head, kind };
    case 'interview':
      return { ...head, kind, person: { name: '', role: '' }, questions: [] };
    case 'document':
      return { ...head, kind, paper: { title: '', from: '', passages: [] } };
    case 'comparator':
      return { ...head, kind, comparison: { left: emptyPicture(), right: emptyPicture(), features: [] } };
    case 'targeting':
      return { ...head, kind, targeting: { columns: [''], rows: [], choose: 1, costEach: 1, unit: '' } };
    case 'hearing':
      return { ...head, kind, hearing: { before: '', rulings: [] } };
    case 'ending':
      return { ...head, kind, ending: { verdict: 'partial', debrief: '', legalBasis: [] } };
  }
}

/** A new case begins with the one scene in which it starts. */
export function empty(): CaseStudyContent {
  const scene = emptyScene();
  return {
    ...{ kind: 'case-study', brief: '', start: scene.id, scenes: [scene] },
    ...{ variables: [], exhibits: [], notes: [], sources: [] },
  };
}
