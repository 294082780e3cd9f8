import { lingui } from '@lingui/vite-plugin';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { inlineDocuments, knownDocuments } from './build/inline-documents.mjs';
import { withoutMacros } from './build/macros.mjs';
import { serviceWorker } from './build/service-worker.mjs';

/** Puts each known document where it is used; development reads the list afresh, so that a new document needs no restart. */
function knownDocumentsInPlace(): Plugin {
  let known = new Map<string | undefined, { hash: string; text: string }>();
  return {
    name: 'provost-known-documents',
    enforce: 'pre',
    buildStart() {
      known = knownDocuments();
    },
    transform: {
      filter: { id: /\/src\/.*\.tsx?$/ },
      handler(code, id) {
        if (this.environment.mode === 'dev') known = knownDocuments();
        const inlined = inlineDocuments(code, id.split('?')[0] ?? id, known);
        return inlined === null ? null : { code: inlined, map: null };
      },
    },
  };
}

/** The sentences of the interface: `<Trans>` and `t` become look-ups in the catalogues. */
const macros: Plugin = {
  name: 'provost-macros',
  enforce: 'pre',
  transform: {
    filter: { id: /\/src\/.*\.tsx?$/, code: '/macro' },
    handler: (code, id) => withoutMacros(code, id.split('?')[0] ?? id),
  },
};

/** React Aria speaks thirty languages; the portal needs four of them. */
const ariaLocales = optimizeLocales.vite({ locales: ['ar-AE', 'en-US', 'es-ES', 'fr-FR'] });

const FRAME = /node_modules\/(react|react-dom|scheduler|react-router|@lingui\/(core|react)|urql|@urql|wonka|@0no-co)\//;
/** Without the primitives that carry React Aria: those travel with the pages that use them. */
const SHARED =
  /apps\/portal\/src\/shared\/|libs\/ui\/src\/(?!(dialog|menu|tabs|toolbar|number-field|date-time-field|document-locale))[\w-]+\.tsx?$/;

/** What plays films, half a megabyte before it is compressed: in a chunk of its own, so that a check can say who loads it. */
const FILM_ENGINE = /node_modules\/(video\.js|@videojs|videojs-[\w-]+|mux\.js|m3u8-parser|mpd-parser|aes-decrypter)\//;

const api = `http://localhost:${process.env.PORT ?? 4000}`;

export default defineConfig({
  root: import.meta.dirname,
  plugins: [
    knownDocumentsInPlace(),
    macros,
    lingui({ cwd: import.meta.dirname }),
    react(),
    { ...ariaLocales, enforce: 'pre' },
    serviceWorker(),
  ],
  resolve: { conditions: ['@provost/source', 'module', 'browser', 'development|production'] },
  build: {
    target: 'es2023',
    outDir: 'dist',
    emptyOutDir: true,
    // A font subset inlined as base64 would be loaded by everybody, whatever she reads.
    assetsInlineLimit: 0,
    sourcemap: false,
    manifest: true,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // What changes seldom and everybody needs stays cached over releases.
            { name: 'frame', test: FRAME, priority: 2 },
            // What nearly every page needs comes in one piece, not in a dozen crumbs.
            { name: 'portal', test: SHARED, priority: 1 },
            { name: 'film-engine', test: FILM_ENGINE },
          ],
        },
      },
    },
  },
  server: { proxy: { '/graphql': api, '/api': api, '/files': api } },
});
