/** A reason to stop that a person can act on: it is printed as one line, without a stack, and the exit code is 1. */
export class Stop extends Error {}

/**
 * Turns anything thrown into the one line that is printed.
 * @param {unknown} error
 * @returns {string}
 */
export function oneLine(error) {
  if (!(error instanceof Error)) return String(error);
  const code = /** @type {NodeJS.ErrnoException} */ (error).code;
  if (code === 'ENOSPC') return NO_SPACE;
  if (error instanceof Stop) return error.message;
  return (error.stack ?? error.message).trim();
}

export const NO_SPACE =
  'There is no space left on the disk. Free at least 1 GB and start again: nothing that was saved is lost.';
