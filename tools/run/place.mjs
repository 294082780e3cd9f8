import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** The folder of everything that is kept on this machine. */
export const DATA = resolve(ROOT, process.env.PROVOST_DATA || '.provost');
