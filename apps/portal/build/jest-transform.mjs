import { transformSync } from '@swc/core';
import { createHash } from 'node:crypto';
import { inlineDocuments, knownDocuments } from './inline-documents.mjs';
import { withoutMacros } from './macros.mjs';

const known = knownDocuments();
const knownText = JSON.stringify([...known]);

/** What Vite does to a module of the portal, for Jest: known documents inlined, macros expanded, TypeScript and JSX compiled. */
export default {
  getCacheKey: (source, path) => createHash('sha256').update(source).update(path).update(knownText).digest('hex'),
  process(source, path) {
    const inlined = inlineDocuments(source, path, known) ?? source;
    const { code, map } = transformSync(withoutMacros(inlined, path)?.code ?? inlined, {
      filename: path,
      swcrc: false,
      sourceMaps: true,
      jsc: {
        parser: { syntax: 'typescript', tsx: path.endsWith('x') },
        target: 'es2023',
        transform: { react: { runtime: 'automatic' } },
      },
      module: { type: 'es6' },
    });
    return { code, map };
  },
};
