/** In characters. NIST SP 800-63B-4, section 3.1.1.2, asks for at least 8; longer is ours. */
export const SHORTEST_PASSWORD = 10;
/** In characters. */
export const LONGEST_PASSWORD = 128;

/** What keeps this from being a password; null where nothing does. */
export function passwordProblem(password: string): 'too-short' | 'too-long' | null {
  if (password.length < SHORTEST_PASSWORD) return 'too-short';
  return password.length > LONGEST_PASSWORD ? 'too-long' : null;
}

/** Whether this has the shape of an e-mail address. The server is stricter, and only a mail that arrives is proof. */
export function looksLikeEmail(text: string): boolean {
  return /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/u.test(text);
}
