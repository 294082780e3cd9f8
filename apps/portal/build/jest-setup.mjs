import { TextDecoder, TextEncoder } from 'node:util';

// Browsers have these; jsdom does not.
globalThis.TextEncoder ??= TextEncoder;
globalThis.TextDecoder ??= TextDecoder;
globalThis.matchMedia ??= (query) => ({
  matches: false,
  media: query,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
});
// What a dialog asks of the page's head; no test has names that need it.
globalThis.CSS ??= { escape: (text) => text, supports: () => false };
