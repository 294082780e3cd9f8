const DOMAIN = /^([a-z0-9-]+\.)+[a-z0-9-]{2,}$/u;

/** The domains in a text that parts them by spaces, commas or lines; each once, in lower case and without its @. */
export function domainsIn(text: string): readonly string[] {
  const words = text.toLowerCase().split(/[\s,;،]+/u);
  return [...new Set(words.map((word) => word.replace(/^@/u, '')).filter(Boolean))];
}

/** Those that cannot be domains, as they were written. */
export function wrongDomains(text: string): readonly string[] {
  return domainsIn(text).filter((domain) => !DOMAIN.test(domain));
}
