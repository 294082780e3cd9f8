// After a Jest run: nothing stays behind.
export default async function globalTeardown() {
  await globalThis.__PROVOST_TEST_POSTGRES__?.stop();
}
