/** The pure parts of the bench: what is asked, added up and printed. Nothing here measures time. */
export default {
  displayName: 'bench',
  testEnvironment: 'node',
  testMatch: ['<rootDir>/**/*.spec.mjs'],
  transform: {},
};
