// Which file may import which, inside a project. Type imports count: a cycle of types ties files together as well.
const FLOORS = [
  ['platform'],
  ['people'],
  ['catalog'],
  ['learning'],
  ['assessment', 'webinars', 'community', 'podcasts'],
  ['certification'],
  ['coordination', 'proof'],
];
const floors = FLOORS.flat();
const inFloors = (names) => `^apps/api/src/(${names.join('|')})/`;
/** The folders that hold content kinds, one folder a kind, on every side. */
const KINDS =
  '(libs/domain/src/kinds|apps/api/src/catalog/kinds|apps/portal/src/features/player/kinds|apps/portal/src/features/studio/kinds)';
const DOORS = '\\.(module|service|events|type)\\.ts$';
const SPEC = '\\.spec\\.tsx?$';

/** A floor imports only lower floors; floors beside it are closed as well. */
const floorRules = FLOORS.flatMap((level, height) =>
  level.map((floor) => ({
    name: `floor-${floor}`,
    comment: 'Imports point down. Facts travel up as jobs after the commit.',
    severity: 'error',
    from: { path: `^apps/api/src/${floor}/` },
    to: { path: inFloors(FLOORS.slice(height).flat()), pathNot: `^apps/api/src/${floor}/` },
  })),
);

module.exports = {
  forbidden: [
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      // Generated files are absent before the first build.
      to: { couldNotResolve: true, pathNot: ['/gql(/|$)', 'messages(\\.mjs|\\.po)?$', '^virtual:', '\\?(raw|url)$'] },
    },
    ...floorRules,
    {
      name: 'floor-doors',
      comment: 'A floor is entered by its module, service, events or type files only.',
      severity: 'error',
      from: { path: `^apps/api/src/(${floors.join('|')})/` },
      to: { path: inFloors(floors.slice(1)), pathNot: ['^apps/api/src/$1/', DOORS] },
    },
    {
      name: 'list-of-floors',
      comment: 'app.module.ts is the list of floors and nothing else.',
      severity: 'error',
      from: { path: '^apps/api/src/app\\.module\\.ts$' },
      to: { path: '^apps/api/src/', pathNot: '\\.module\\.ts$' },
    },
    {
      name: 'kinds-apart',
      comment: 'What a content kind is, its own folders know. What two kinds share stands beside them.',
      severity: 'error',
      from: { path: `^${KINDS}/([^/]+)/` },
      to: { path: `^${KINDS}/[^/]+/`, pathNot: '^$1/$2/' },
    },
    {
      name: 'kinds-by-registry',
      comment: 'Everything else meets a kind through its registry (and, of the core, through its index).',
      severity: 'error',
      from: {
        path: '^(apps|libs)/',
        pathNot: [
          `^${KINDS}/[^/]+/`,
          `^${KINDS}/registry\\.ts$`,
          '^libs/domain/src/index\\.ts$',
          SPEC,
          '\\.fixture\\.ts$',
        ],
      },
      to: { path: `^${KINDS}/[^/]+/` },
    },
    {
      name: 'core-imports-nothing',
      severity: 'error',
      from: { path: '^libs/domain/src/', pathNot: SPEC },
      to: { pathNot: '^libs/domain/src/' },
    },
    {
      name: 'features-apart',
      comment: 'Features meet only in app/ and in the address bar.',
      severity: 'error',
      from: { path: '^apps/portal/src/features/([^/]+)/' },
      to: { path: '^apps/portal/src/features/', pathNot: '^apps/portal/src/features/$1/' },
    },
    {
      name: 'shared-knows-no-feature',
      severity: 'error',
      from: { path: '^apps/portal/src/shared/' },
      to: { path: '^apps/portal/src/(features|app|evidence|film|listening)/' },
    },
    {
      name: 'film-knows-no-feature',
      comment: 'Films are opened in one way: the officers’ player and the preview of the studio stand on it.',
      severity: 'error',
      from: { path: '^apps/portal/src/film/' },
      to: { path: '^apps/portal/src/(features|app|evidence|listening)/' },
    },
    {
      name: 'evidence-knows-no-feature',
      comment: 'The saving of evidence outlives pages: features and the shell stand on it.',
      severity: 'error',
      from: { path: '^apps/portal/src/evidence/' },
      to: { path: '^apps/portal/src/(features|app)/' },
    },
    {
      name: 'listening-knows-no-feature',
      comment: 'What plays outlives pages: the page that begins it and the player at the foot stand on it.',
      severity: 'error',
      from: { path: '^apps/portal/src/listening/' },
      to: { path: '^apps/portal/src/(features|app|evidence)/' },
    },
    {
      name: 'feature-knows-no-app',
      severity: 'error',
      from: { path: '^apps/portal/src/features/' },
      to: { path: '^apps/portal/src/app/' },
    },
    {
      name: 'no-spec-in-product',
      severity: 'error',
      from: {
        path: '^(apps|libs)/',
        pathNot: [SPEC, '/specs/', 'jest\\.setup\\.ts$', '^libs/testing/', '^apps/portal-e2e/'],
      },
      to: { path: [SPEC, '/specs/', '^libs/testing/'] },
    },
    {
      name: 'api-runs-without-dev-packages',
      severity: 'error',
      from: { path: '^apps/api/src/', pathNot: [SPEC, '/specs/'] },
      to: { dependencyTypes: ['npm-dev'], pathNot: '^node_modules/@types/' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    doNotFollow: { path: ['node_modules', '/dist/'] },
    exclude: { path: ['(^|/)dist(\.new)?/', '^apps/portal/src/gql/'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@provost/source', 'import', 'module', 'browser', 'node', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
    },
  },
};
