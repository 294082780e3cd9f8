/** Primitives in jsdom: TypeScript and JSX through SWC, native ES modules. */
export default {
  displayName: 'ui',
  testEnvironment: 'jsdom',
  testEnvironmentOptions: { customExportConditions: ['@provost/source', 'node'] },
  testMatch: ['<rootDir>/src/**/*.spec.tsx'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        swcrc: false,
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          target: 'es2023',
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'es6' },
      },
    ],
  },
  moduleNameMapper: { '\\.css$': '<rootDir>/jest/no-style.mjs' },
  setupFiles: ['<rootDir>/jest/browser.mjs'],
};
