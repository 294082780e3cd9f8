/** Tests of the checks and of the start: they run the real programs on planted copies, so they need more time. */
export default {
  displayName: 'checks',
  testEnvironment: 'node',
  testMatch: ['<rootDir>/**/*.spec.mjs'],
  transform: {},
  setupFilesAfterEnv: ['<rootDir>/jest.setup.mjs'],
};
