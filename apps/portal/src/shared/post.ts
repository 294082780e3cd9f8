import { refusalIn, type RefusalCode } from './refusal';

/**
 * Calls a plain route of the server, where GraphQL does not reach: signing in and what precedes it.
 * @returns null when it worked, else why not
 */
export async function post(url: string, body: object): Promise<RefusalCode | null> {
  try {
    const answer = await fetch(url, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return answer.ok ? null : refusalIn(await answer.json().catch(() => null));
  } catch {
    // fetch itself fails only where nobody answered.
    return 'OFFLINE';
  }
}
