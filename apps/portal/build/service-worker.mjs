import { join } from 'node:path';
import { build } from 'vite';

const SOURCE = 'src/service-worker/service-worker.ts';

/**
 * Builds the service worker after the portal, because it carries the list of the portal's assets. It lies beside
 * index.html: a worker rules the folder it lies in.
 * @returns {import('vite').Plugin}
 */
export function serviceWorker() {
  /** @type {{ root: string, outDir: string }} */
  let place;
  /** @type {{ first: string[], all: string[] }} */
  let assets;
  return {
    name: 'provost-service-worker',
    apply: 'build',
    configResolved(config) {
      place = { root: config.root, outDir: join(config.root, config.build.outDir) };
    },
    writeBundle(_options, bundle) {
      const all = Object.keys(bundle).filter((file) => file.startsWith('assets/'));
      assets = { first: [...firstOf(bundle)].map(addressOf), all: all.map(addressOf) };
    },
    async closeBundle() {
      if (!assets) return;
      await build({
        configFile: false,
        root: place.root,
        publicDir: false,
        logLevel: 'warn',
        define: { FIRST_ASSETS: JSON.stringify(assets.first), ALL_ASSETS: JSON.stringify(assets.all) },
        build: {
          target: 'es2023',
          outDir: place.outDir,
          emptyOutDir: false,
          rolldownOptions: {
            input: join(place.root, SOURCE),
            output: { format: 'iife', entryFileNames: 'sw.js' },
          },
        },
      });
    },
  };
}

const addressOf = (/** @type {string} */ file) => `/${file}`;

/**
 * The scripts and styles that every page loads: the entry with all that it imports.
 * @param {import('rolldown').OutputBundle} bundle
 */
function firstOf(bundle) {
  /** @type {Set<string>} */
  const files = new Set();
  const add = (/** @type {string} */ name) => {
    const chunk = bundle[name];
    if (chunk?.type !== 'chunk' || files.has(name)) return;
    files.add(name);
    for (const style of chunk.viteMetadata?.importedCss ?? []) files.add(style);
    chunk.imports.forEach(add);
  };
  for (const [name, chunk] of Object.entries(bundle)) if (chunk.type === 'chunk' && chunk.isEntry) add(name);
  return files;
}
