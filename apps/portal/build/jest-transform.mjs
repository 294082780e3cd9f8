import { transform as expandMacros } from '@lingui/native-tools';
import { transform as compile } from '@swc/core';
import { createHash } from 'node:crypto';
import { inlineDocuments, knownDocuments } from './inline-documents.mjs';

const known = knownDocuments();
const knownText = JSON.stringify([...known]);

/** What Vite does to a module of the portal, for Jest: known documents inlined, Lingui's macros expanded, TypeScript and JSX compiled. */
export default {
  canInstrument: false,
  getCacheKey: (source, path, { transformerConfig }) =>
    createHash('sha256')
      .update(source)
      .update(path)
      .update(knownText)
      .update(JSON.stringify(transformerConfig))
      .digest('hex'),
  process() {
    throw new Error('The portal is made of ES modules: run Jest with --experimental-vm-modules');
  },
  async processAsync(source, path) {
    const inlined = inlineDocuments(source, path, known) ?? source;
    const expanded = inlined.includes('/macro')
      ? (await expandMacros(inlined, path, { sourceMaps: 'inline' })).code
      : inlined;
    const syntax =
      expanded === inlined ? { syntax: 'typescript', tsx: path.endsWith('x') } : { syntax: 'ecmascript', jsx: true };
    const { code, map } = await compile(expanded, {
      filename: path,
      swcrc: false,
      sourceMaps: true,
      jsc: { parser: syntax, target: 'es2023', transform: { react: { runtime: 'automatic' } } },
      module: { type: 'es6' },
    });
    return { code, map };
  },
};
