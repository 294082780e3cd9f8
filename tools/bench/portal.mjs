import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../run/place.mjs';
import { Stop } from '../run/stop.mjs';

/** @typedef {import('./plan.mjs').Request} Request */

/** The portal's own documents that are measured. */
export const DOCUMENTS = /** @type {const} */ ([
  'Attempt',
  'CoursePage',
  'DeskOfficers',
  'Home',
  'RecordEvidence',
  'SaveAnswer',
  'StartAttempt',
]);

/** @returns {Map<string, string>} the hash of each document of the built portal by its operation's name; fragments may stand first */
export function builtDocuments() {
  /** @type {Record<string, string>} */
  const manifest = JSON.parse(readFileSync(join(ROOT, 'apps/portal/src/gql/persisted-documents.json'), 'utf8'));
  const nameOf = (/** @type {string} */ text) => /(?:^|\} )(?:query|mutation) (\w+)/u.exec(text)?.[1] ?? '';
  return new Map(Object.entries(manifest).map(([hash, text]) => [nameOf(text), hash]));
}

/** What the portal's client sends along. */
const HEADERS = {
  accept:
    'application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed',
  'content-type': 'application/json',
};

/**
 * Speaks as the portal does: its own documents, named by their hash, with a session's cookie.
 * @param {string} url
 */
export function portalAt(url) {
  const hashes = builtDocuments();

  /**
   * @param {string} cookie
   * @param {typeof DOCUMENTS[number]} operation
   * @param {object} variables
   * @returns {Request}
   */
  function request(cookie, operation, variables) {
    const documentId = hashes.get(operation);
    if (!documentId) throw new Stop(`The portal has no document ${operation} any more: tools/bench must follow it.`);
    const body = JSON.stringify({ documentId, variables });
    return { method: 'POST', path: '/graphql', headers: { ...HEADERS, cookie }, body };
  }

  return {
    request,
    /**
     * Sends one request and gives the data of its first field. Throws a Stop when it is refused.
     * @param {Request} request
     */
    async ask(request) {
      const answer = await fetch(new URL(request.path, url), request);
      const { data, errors } = /** @type {{ data?: Record<string, any>, errors?: unknown }} */ (await answer.json());
      if (!answer.ok || errors || !data) throw new Stop(`Refused (${answer.status}): ${JSON.stringify(errors)}`);
      const { __typename, ...fields } = data;
      return Object.values(fields)[0];
    },
  };
}
