import { transformSync as expand } from '@babel/core';
import linguiMacro from '@lingui/babel-plugin-lingui-macro';
import { makeConfig } from '@lingui/conf';
import { transformSync as compile } from '@swc/core';
import { createHash } from 'node:crypto';
import { inlineDocuments, knownDocuments } from './inline-documents.mjs';

const linguiConfig = makeConfig({ locales: ['en'], sourceLocale: 'en' }, { skipValidation: true });
const known = knownDocuments();
const knownText = JSON.stringify([...known]);

/** Expands Lingui's macros and leaves the rest, types and JSX included, as it is. */
function withoutMacros(source, path) {
  if (!source.includes('/macro')) return source;
  const { code } = expand(source, {
    filename: path,
    configFile: false,
    babelrc: false,
    plugins: [[linguiMacro, { linguiConfig }]],
    parserOpts: { plugins: ['typescript', ...(path.endsWith('x') ? ['jsx'] : [])] },
    sourceMaps: 'inline',
  });
  return code;
}

/** What Vite does to a module of the portal, for Jest: known documents inlined, macros expanded, TypeScript and JSX compiled. */
export default {
  getCacheKey: (source, path) => createHash('sha256').update(source).update(path).update(knownText).digest('hex'),
  process(source, path) {
    const inlined = inlineDocuments(source, path, known) ?? source;
    const { code, map } = compile(withoutMacros(inlined, path), {
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
