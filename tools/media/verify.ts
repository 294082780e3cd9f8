export async function verify(_m: string, _x: unknown): Promise<void> {}
