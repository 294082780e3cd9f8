/** A cookie to be sent back with an answer. */
export interface CookieToSet {
  readonly name: string;
  readonly value: string;
  readonly secure: boolean;
  /** In seconds. */
  readonly maxAge: number;
}

/** What a browser sends back of a `Set-Cookie` line. */
export function cookiePair(setCookie: string): string {
  return setCookie.replace(/;.*$/, '');
}

/** The `Set-Cookie` line: out of reach of scripts, and not sent along by forms of other sites. */
export function serializeCookie({ name, value, secure, maxAge }: CookieToSet): string {
  const line = `${name}=${encodeURIComponent(value)}; Max-Age=${maxAge}; Path=/; HttpOnly; SameSite=Lax`;
  return secure ? `${line}; Secure` : line;
}

/** The value of one cookie of a `Cookie` header, decoded; null when absent or malformed. */
export function cookieIn(header: string | undefined, name: string): string | null {
  for (const part of (header ?? '').split(';')) {
    const equals = part.indexOf('=');
    if (part.slice(0, equals).trim() !== name) continue;
    try {
      return decodeURIComponent(part.slice(equals + 1).trim());
    } catch {
      return null;
    }
  }
  return null;
}
