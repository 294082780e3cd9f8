import { fileURLToPath } from 'node:url';

/** The folder tools/demo of the repository: whether this runs from its source or from its build, one folder below. */
export const PLACE = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/(dist\/?)?$/u, '');
