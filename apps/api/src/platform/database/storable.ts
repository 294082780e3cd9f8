/** Whether PostgreSQL can hold a text, alone or within jsonb: neither NUL nor half of a surrogate pair is in it. */
export function isStorable(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed();
}
