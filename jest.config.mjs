/** Every specification of the repository; each project says how its own are run. */
export default {
  projects: [
    'libs/domain',
    'libs/ui',
    'apps/api',
    'apps/portal',
    'tools/demo',
    'tools/media',
    'tools/checks',
    'tools/bench',
  ].map((path) => `<rootDir>/${path}`),
  testTimeout: 30_000,
  maxWorkers: 2,
};
