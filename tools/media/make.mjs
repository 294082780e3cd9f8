/**
 * Makes the demo college's media from their scripts: `node tools/media/make.mjs [video|podcast|verify|sketch|descriptions]…` (the first three when none is named).
 * Node strips the types of the TypeScript beside it; the hook lets the house style (`./x.js` for `./x.ts`) resolve without a build.
 */
import { registerHooks } from 'node:module';

registerHooks({
  resolve(specifier, context, next) {
    if (!specifier.startsWith('.') || !specifier.endsWith('.js') || !context.parentURL?.endsWith('.ts')) {
      return next(specifier, context);
    }
    return next(specifier.replace(/\.js$/, '.ts'), context);
  },
});

const { make } = await import('./make.ts');
await make(process.argv.slice(2));
