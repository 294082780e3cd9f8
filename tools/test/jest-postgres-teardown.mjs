// After a Jest run: nothing stays behind.
export default async function globalTeardown() {
  const { __PROVOST_TEST_POSTGRES__: server } = /** @type {import('./jest-postgres-setup.mjs').TestPostgres} */ (
    globalThis
  );
  await server?.stop();
}
