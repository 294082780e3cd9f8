/** Whether a link leads to a web page over TLS and nowhere else (`javascript:`, `data:` and relative addresses do not). */
export function isHttps(href: unknown): boolean {
  return typeof href === 'string' && /^https:\/\/[^\s/]/u.test(href) && URL.canParse(href);
}

/** Whether a text names a file that is kept: a relative path under `/files/`, without a way out of that folder. */
export function isFilePath(path: unknown): boolean {
  return typeof path === 'string' && /^(?!\.{1,2}(\/|$))[^/\\:?#\0]+(\/(?!\.{1,2}(\/|$))[^/\\:?#\0]+)*$/u.test(path);
}
