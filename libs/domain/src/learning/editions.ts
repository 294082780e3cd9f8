/** A step of an edition. `lineage` is the same for a step and its copies in later editions. */
export interface EditionStepRef {
  readonly id: string;
  readonly lineage: string;
  readonly required: boolean;
}

/**
 * The steps of a newer edition that the edition an officer completed did not have: shown as "new since you finished".
 * They take nothing back: her completion stays.
 */
export function newSinceCompletion(completed: readonly EditionStepRef[], newest: readonly EditionStepRef[]): string[] {
  const known = new Set(completed.map(({ lineage }) => lineage));
  return newest.filter(({ lineage }) => !known.has(lineage)).map(({ id }) => id);
}

/** Whether an officer may move to a newer edition now; if not, the modules that she has begun and not finished. */
export type MoveCheck =
  { readonly allowed: true } | { readonly allowed: false; readonly unfinishedModules: readonly string[] };

/**
 * An officer moves at a module boundary: each module of her edition is either finished (every required step complete)
 * or untouched (nothing recorded), so that no half-done work changes under her hands.
 */
export function mayMoveEdition(
  modules: readonly { readonly id: string; readonly steps: readonly EditionStepRef[] }[],
  touched: ReadonlySet<string>,
  completed: ReadonlySet<string>,
): MoveCheck {
  const unfinishedModules = modules
    .filter(({ steps }) => steps.some(({ id }) => touched.has(id) || completed.has(id)))
    .filter(({ steps }) => !steps.filter(({ required }) => required).every(({ id }) => completed.has(id)))
    .map(({ id }) => id);
  return unfinishedModules.length === 0 ? { allowed: true } : { allowed: false, unfinishedModules };
}

/** The completions that come along: pairs of a completed step and its copy in the newer edition. What was dropped stays with the old. */
export function carriedCompletions(
  from: readonly EditionStepRef[],
  to: readonly EditionStepRef[],
  completed: ReadonlySet<string>,
): { readonly from: string; readonly to: string }[] {
  const done = new Map(from.filter(({ id }) => completed.has(id)).map(({ lineage, id }) => [lineage, id]));
  return to.flatMap((step) => {
    const source = done.get(step.lineage);
    return source === undefined ? [] : [{ from: source, to: step.id }];
  });
}
