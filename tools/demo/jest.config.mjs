/** The demo college is plain data: TypeScript through SWC, native ES modules, the domain read from its source. */
export default {
  displayName: 'demo',
  testEnvironment: 'node',
  testMatch: ['<rootDir>/{content,load,media}/**/*.spec.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2023' }, module: { type: 'es6' } },
    ],
  },
  moduleNameMapper: {
    '^@provost/domain$': '<rootDir>/../../libs/domain/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
};
