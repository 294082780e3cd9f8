import { TextDecoder, TextEncoder } from 'node:util';

// Every browser has these; jsdom does not.
globalThis.TextEncoder ??= TextEncoder;
globalThis.TextDecoder ??= TextDecoder;
