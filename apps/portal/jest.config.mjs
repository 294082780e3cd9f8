/** Components in jsdom, compiled as Vite compiles them. */
export default {
  displayName: 'portal',
  testEnvironment: 'jsdom',
  // jsdom's own "browser" condition would pick CommonJS builds; sources of the workspace are read directly.
  testEnvironmentOptions: { customExportConditions: ['@provost/source', 'node'] },
  testMatch: ['<rootDir>/src/**/*.spec.{ts,tsx}'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.(ts|tsx)$': '<rootDir>/build/jest-transform.mjs' },
  moduleNameMapper: { '\\.css$': '<rootDir>/build/empty.mjs', '^(\\.{1,2}/.*)\\.js$': '$1' },
  setupFiles: ['<rootDir>/build/jest-setup.mjs'],
};
