/** API stories run on a real PostgreSQL that is started once a run; every spec file gets a database of its own. */
export default {
  displayName: 'api',
  testEnvironment: 'node',
  // The stories of the demo's own content are told to a college like all others.
  roots: ['<rootDir>/src', '<rootDir>/../../tools/demo/stories'],
  testMatch: ['**/*.spec.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': [
      '@swc/jest',
      {
        swcrc: false,
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
          keepClassNames: true,
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  moduleNameMapper: {
    '^@provost/domain$': '<rootDir>/../../libs/domain/src/index.ts',
    '^@provost/testing$': '<rootDir>/../../libs/testing/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  globalSetup: '../../tools/test/jest-postgres-setup.mjs',
  globalTeardown: '../../tools/test/jest-postgres-teardown.mjs',
  setupFilesAfterEnv: ['<rootDir>/jest.setup.ts'],
  testTimeout: 30_000,
};
