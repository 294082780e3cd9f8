import { useState } from 'react';

/** Words on their way to the discussion. The id is made once, so that sending again after a lost answer adds nothing. */
export interface UnsentPost {
  readonly id: string;
  readonly body: string;
}

/** Not randomUUID: browsers give that to secure origins only, and a college may run without TLS in its house. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

const keyOf = (personId: string, place: string) => `provost.discussion.${personId}.${place}`;

function read(key: string): UnsentPost | null {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? 'null') as Partial<UnsentPost> | null;
    return typeof kept?.id === 'string' && typeof kept.body === 'string' ? (kept as UnsentPost) : null;
  } catch {
    return null;
  }
}

function write(key: string, post: UnsentPost | null): void {
  try {
    if (post) localStorage.setItem(key, JSON.stringify(post));
    else localStorage.removeItem(key);
  } catch {
    // A device that keeps nothing: the words are still on the screen.
  }
}

/**
 * What a person types at one place of a discussion, kept on the device until the server has it.
 * @param place a step, or the question that is answered
 */
export function useUnsentPost(personId: string, place: string) {
  const key = keyOf(personId, place);
  const [post, setPost] = useState<UnsentPost>(() => read(key) ?? { id: newId(), body: '' });
  return {
    post,
    type(body: string) {
      const next = { ...post, body };
      setPost(next);
      write(key, body === '' ? null : next);
    },
    sent() {
      write(key, null);
      setPost({ id: newId(), body: '' });
    },
  };
}
