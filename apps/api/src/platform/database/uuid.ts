const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether an id from outside can be one at all. PostgreSQL throws on what is none; to whoever asks, it is just not found. */
export function isUuid(id: string): boolean {
  return UUID.test(id);
}
