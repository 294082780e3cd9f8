// The rules of the house. Run it through `nx lint`: without Nx's project graph the boundary rule passes everything.
import nx from '@nx/eslint-plugin';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import { builtinRules } from 'eslint/use-at-your-own-risk';
import tseslint from 'typescript-eslint';

const SOURCES = ['**/*.ts', '**/*.tsx', '**/*.mjs'];
const TYPED = ['apps/*/src/**/*.ts', 'apps/*/src/**/*.tsx', 'libs/*/src/**/*.ts', 'libs/*/src/**/*.tsx'];
const SPECS = ['**/*.spec.ts', '**/*.spec.tsx'];
const BROWSER_ONLY = ['react', 'react-*', '@lingui/*', 'urql', '@urql/*', 'vite', 'video.js', '@tiptap/*'];
const SERVER_ONLY = ['@nestjs/*', 'typeorm', 'pg', 'pg-boss', '@apollo/server', 'fastify', '@fastify/*', 'better-auth'];

const sides = (core) => [
  core,
  {
    sourceTag: 'side:api',
    onlyDependOnLibsWithTags: ['side:core', 'side:contract', 'side:testing'],
    bannedExternalImports: BROWSER_ONLY,
  },
  {
    sourceTag: 'side:portal',
    onlyDependOnLibsWithTags: ['side:core', 'side:contract', 'side:ui'],
    bannedExternalImports: SERVER_ONLY,
  },
  { sourceTag: 'side:ui', onlyDependOnLibsWithTags: ['side:ui'], bannedExternalImports: SERVER_ONLY },
  { sourceTag: 'side:contract', onlyDependOnLibsWithTags: [] },
  { sourceTag: 'side:testing', onlyDependOnLibsWithTags: ['side:core', 'side:api'] },
  { sourceTag: 'side:e2e', onlyDependOnLibsWithTags: ['side:core'] },
  { sourceTag: 'side:tools', onlyDependOnLibsWithTags: ['*'] },
  { sourceTag: 'side:migrations', onlyDependOnLibsWithTags: [] },
];
const boundaries = (core) => ['error', { enforceBuildableLibDependency: false, depConstraints: sides(core) }];

/** What no file may hold; `more` adds what only some folders may not. */
const restricted = (...more) => [
  'error',
  {
    selector: 'MethodDefinition[kind="constructor"] > FunctionExpression[params.length>6]',
    message: 'A constructor takes at most 6 dependencies: this class does more than one job.',
  },
  ...more,
];
const ONE_CLOCK = {
  selector:
    'NewExpression[callee.name="Date"][arguments.length=0], CallExpression[callee.object.name="Date"][callee.property.name="now"]',
  message: 'Ask the Clock: the server has one clock, and tests move it.',
};
const WHOLE_SUITE = {
  selector: 'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(only|skip)$/]',
  message: 'Every test runs, always.',
};

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/dist.new/**',
      '**/node_modules/**',
      '.nx/**',
      '.provost/**',
      'apps/portal/src/gql/**',
      '**/locales/**',
      'tools/checks/fixtures/**',
    ],
  },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.strict.map((config) => ({ ...config, files: SOURCES })),
  {
    files: SOURCES,
    plugins: { '@nx': nx, budget: { rules: { 'max-lines': builtinRules.get('max-lines') } } },
    rules: {
      '@nx/enforce-module-boundaries': boundaries({
        sourceTag: 'side:core',
        onlyDependOnLibsWithTags: [],
        bannedExternalImports: ['*'],
      }),
      'budget/max-lines': ['warn', { max: 250 }],
      'max-lines': ['error', { max: 400 }],
      'no-restricted-syntax': restricted(),
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // Nest's modules are classes whose decorator is their body; resolvers' type functions name no argument.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-invalid-void-type': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: TYPED,
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['apps/api/src/**/*.ts'],
    ignores: ['apps/api/src/platform/clock.ts', ...SPECS],
    rules: { 'no-restricted-syntax': restricted(ONE_CLOCK) },
  },
  {
    files: ['libs/domain/src/**/*.ts'],
    ignores: SPECS,
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ group: ['node:*'], message: 'The core imports nothing.' }] }],
      'no-restricted-syntax': restricted(ONE_CLOCK),
    },
  },
  {
    files: SPECS,
    rules: {
      'no-restricted-syntax': restricted(WHOLE_SUITE),
      '@nx/enforce-module-boundaries': boundaries({
        sourceTag: 'side:core',
        onlyDependOnLibsWithTags: [],
        allowedExternalImports: ['fast-check', '@jest/globals'],
      }),
    },
  },
  {
    files: ['apps/portal/**/*.tsx', 'libs/ui/**/*.tsx'],
    ...jsxA11y.flatConfigs.strict,
  },
  {
    // Sound without a picture has a transcript beside it instead of captions over it (WCAG 1.2.1).
    files: ['apps/portal/src/features/player/kinds/podcast/**'],
    rules: { 'jsx-a11y/media-has-caption': 'off' },
  },
  {
    // The generator reads lists that it made itself a few lines above.
    files: ['tools/demo/load/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    // Courses are prose: their length is the reader's business.
    files: ['tools/demo/content/**'],
    rules: { 'budget/max-lines': 'off', 'max-lines': 'off' },
  },
  {
    files: ['apps/portal/**/*.ts', 'apps/portal/**/*.tsx', 'libs/ui/**/*.ts', 'libs/ui/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['utils', 'helpers', 'common', 'core', 'misc'].flatMap((name) => [
      `{apps,libs,tools}/**/${name}/**`,
      `{apps,libs,tools}/**/${name}.{ts,tsx,mjs}`,
    ]),
    rules: {
      'no-restricted-syntax': restricted({ selector: 'Program', message: 'Name the file after what it holds.' }),
    },
  },
);
