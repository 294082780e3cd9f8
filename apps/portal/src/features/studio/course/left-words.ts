import { CONTENT_KINDS, type ContentKind } from '@provost/domain';
import type { Draft } from '../step/step-form';
import type { Texts } from '../texts';

/** Words that a form of this course left on the device. */
export type LeftWords =
  | { readonly of: 'step'; readonly id: string; readonly position: number; readonly title: Texts }
  | { readonly of: 'new'; readonly id: string; readonly kind: ContentKind }
  | { readonly of: 'module' | 'about'; readonly id: string };

/**
 * What on this device belongs to the draft, by the places where the forms keep it: `step/<id>`, `new/<module>/<kind>`,
 * `module/<id>`, `about/<edition>`. What belongs to an earlier edition is none of it.
 */
export function leftIn(draft: Draft, places: readonly string[]): LeftWords[] {
  const steps = new Map(draft.modules.flatMap((module) => module.steps.map((step) => [step.id, step])));
  const modules = new Set(draft.modules.map(({ id }) => id));
  return places.flatMap((place): LeftWords[] => {
    const [of, id = '', word] = place.split('/');
    const step = steps.get(id);
    const kind = CONTENT_KINDS.find((one) => one === word);
    if (of === 'step' && step) return [{ of, id, position: step.position, title: step.title }];
    if (of === 'new' && modules.has(id) && kind) return [{ of, id, kind }];
    if (of === 'module' && (modules.has(id) || id === 'new')) return [{ of, id }];
    return of === 'about' && id === draft.id ? [{ of, id }] : [];
  });
}
