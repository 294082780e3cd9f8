import { transformSync } from '@babel/core';
import linguiMacro from '@lingui/babel-plugin-lingui-macro';
import { makeConfig } from '@lingui/conf';

const linguiConfig = makeConfig({ locales: ['en'], sourceLocale: 'en' }, { skipValidation: true });

/**
 * Expands Lingui's macros in one module and leaves the rest, types and JSX included, as it is. Babel does it, not
 * Lingui's faster native tools: those are missing where npm itself ran on Node 20.
 * @param {string} source text of the module
 * @param {string} path its path; only `.tsx` may hold JSX
 * @returns {{ code: string, map: object } | null} null where there is no macro
 */
export function withoutMacros(source, path) {
  if (!source.includes('/macro')) return null;
  const { code, map } = transformSync(source, {
    filename: path,
    configFile: false,
    babelrc: false,
    plugins: [[linguiMacro, { linguiConfig }]],
    parserOpts: { plugins: ['typescript', ...(path.endsWith('x') ? ['jsx'] : [])] },
    sourceMaps: true,
  });
  return { code, map };
}
