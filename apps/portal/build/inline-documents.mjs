import { existsSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const SOURCE = resolve(dirname(fileURLToPath(import.meta.url)), '../src');
const MANIFEST = resolve(SOURCE, 'gql/persisted-documents.json');
const CALL = /\bgraphql\(\s*(?:\/\*\s*GraphQL\s*\*\/\s*)?`([^`]*)`\s*,?\s*\)/g;
const NAMED = /\b(query|mutation|subscription)\s+(\w+)/;

/** Reads the known documents that codegen wrote: operation name → its hash and its text with all fragments. */
export function knownDocuments() {
  if (!existsSync(MANIFEST)) return new Map();
  const manifest = JSON.parse(readFileSync(MANIFEST, 'utf8'));
  return new Map(Object.entries(manifest).map(([hash, text]) => [NAMED.exec(text)?.[2], { hash, text }]));
}

/**
 * Replaces each graphql(`...`) by its known document, in place. Without this the generated lookup table would put
 * every document of the portal into the first load; with it each document travels with the screen that sends it.
 * @param {string} code source text of one module
 * @param {string} file its path, for the import and for errors
 * @param {Map<string | undefined, { hash: string, text: string }>} known from {@link knownDocuments}
 * @returns {string | null} the new source, or null when there is nothing to replace
 */
export function inlineDocuments(code, file, known) {
  if (!code.includes('graphql(') || !file.startsWith(SOURCE) || file.startsWith(resolve(SOURCE, 'gql'))) return null;
  let changed = false;
  const replaced = code.replace(CALL, (_call, text) => {
    changed = true;
    const name = NAMED.exec(text)?.[2];
    // A fragment has no document of its own: its text is part of each operation that spreads it.
    if (!name) return '(undefined)';
    const document = known.get(name);
    if (!document)
      throw new Error(`${relative(SOURCE, file)}: "${name}" is not among the known documents; run codegen`);
    return `knownDocument(${JSON.stringify(name)}, ${JSON.stringify(document.hash)}, ${JSON.stringify(document.text)})`;
  });
  if (!changed) return null;
  const from = relative(dirname(file), resolve(SOURCE, 'shared/known-document'));
  return `import { knownDocument } from '${from.startsWith('.') ? from : `./${from}`}';${replaced}`;
}
