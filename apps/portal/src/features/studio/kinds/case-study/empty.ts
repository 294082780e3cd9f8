import type { CaseStudyContent, Choice, Ending, Exhibit, Scene } from '@provost/domain';
import { newId } from '../new-id';

export const emptyScene = (): Scene => ({ id: newId('s'), title: '', body: [], exhibits: [], choices: [] });
export const emptyChoice = (): Choice => ({ id: newId('c'), label: '', to: '' });
export const emptyEnding = (): Ending => ({ verdict: 'partial', debrief: '', legalBasis: [] });

/** A new exhibit takes the next letter of the alphabet as its seal, as on the evidence bags of a case. */
export const emptyExhibit = (before: number): Exhibit => ({
  id: newId('e'),
  seal: before < 26 ? String.fromCharCode(65 + before) : String(before + 1),
  title: '',
  found: '',
  description: '',
  facts: [],
});

/** A new case begins with the one scene in which it starts. */
export function empty(): CaseStudyContent {
  const scene = emptyScene();
  return { kind: 'case-study', brief: '', start: scene.id, scenes: [scene], exhibits: [], sources: [] };
}
