// Who may import what. Two pure folders hold what the service knows, a store holds all SQL, an action
// is one thing someone can do, HTTP and workers are two doors to the same actions. Type-only imports
// count: a type that travels the wrong way brings the rest after it.
const { layers } = require('./scripts/check/layers.cjs');

/** Modules that put the others together: they alone read the configuration, and may import anything. */
const roots = '^src/(main\\.ts$|cli/|runtime/)';

/** Modules of the store that HTTP may read through; each of its lists names its reader or is public. */
const reads =
  '[a-z-]+-(columns|counts|figures|lists|outlines|reads|register|summaries)|api-keys|deeds|groups|history|last-events|organizations|page|policies|queue|queue-order|search|statistics|themes';

/** Packages that have one home, so that what they do can be found, and changed, in one place. */
const homes = [
  ['drizzle-orm', '^(src/(db|store)/|test/|bench/)'],
  ['postgres', '^(src/(db|embedded)/|test/|bench/)'],
  [
    'fastify|@fastify/[^/]+|fastify-type-provider-zod',
    '^(src/http/|test/(http|access|disclosure)/)',
  ],
  ['bullmq|ioredis|pg', '^(workers/|src/runtime/|test/|bench/)'],
  ['intl-messageformat|@formatjs/[^/]+', '^(src/messages/|test/|scripts/)'],
  ['preact', '^(src/views/|src/http/web/|test/)'],
  ['qr', '^(src/views/|test/)'],
  ['preact-render-to-string', '^(src/http/web/|test/)'],
  ['d3-geo|topojson-client|world-atlas', '^(src/views/|scripts/|test/)'],
  ['csv-parse|csv-stringify|read-excel-file|write-excel-file', '^(src/interchange/|test/|bench/)'],
  ['feed', '^src/http/web/'],
  ['playwright-core|axe-core', '^test/'],
  ['better-auth|@better-auth/[^/]+', '^(src/accounts/|test/)'],
  ['n3', '^src/reference/'],
  ['nodemailer', '^src/mail/'],
  ['smtp-server|postal-mime', '^(src/runtime/|test/|bench/)'],
  ['commander|@commander-js/[^/]+|cli-table3', '^(src|test)/cli/'],
];

const inPackage = (name) => `(^|/)node_modules/(@types/)?(${name})/`;
const escaped = (path) => path.replaceAll('.', '\\.');
const folderOf = ({ folder }) => `^${folder}`;

function layerRule({ folder, may = [], packages = [], node = [], comment }) {
  const allowed = [
    ...[folder, ...may].map((path) => `^${escaped(path)}`),
    ...packages.map(inPackage),
    ...(node.length > 0 ? [`^(node:)?(${node.join('|')})$`] : []),
  ];
  return {
    name: `${folder.replace(/^src\/|\/$/g, '').replace(/\/$/, '')}-imports`,
    comment,
    severity: 'error',
    from: { path: `^${folder}`, pathNot: roots },
    to: { pathNot: allowed },
  };
}

module.exports = {
  forbidden: [
    ...layers.map(layerRule),
    ...homes.map(([name, home]) => ({
      name: `home-of-${name.split('|')[0].replaceAll(/[^a-z0-9]+/g, '-')}`,
      comment: `The package has one home (${home}). Use what that folder offers, or add it there.`,
      severity: 'error',
      from: { pathNot: `${home}|node_modules` },
      to: { path: inPackage(name) },
    })),
    {
      name: 'a-place-for-everything',
      comment:
        'A new folder of src/ needs an entry in scripts/check/layers.cjs that says what it may import; a loose file belongs in a folder.',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: [...layers.map(folderOf), roots, '^src/(config|root)\\.ts$'],
      },
      to: {},
    },
    {
      name: 'http-reads-only',
      comment:
        'What HTTP changes, it changes through an action: one transaction with its audit row and its outbox row. A module of reads alone is named …-reads, …-lists or is in the list at the top of this file.',
      severity: 'error',
      from: { path: '^src/http/' },
      to: { path: '^src/store/', pathNot: `/(${reads})\\.ts$` },
    },
    {
      name: 'config-at-the-roots',
      comment:
        'The environment is read once, where the process is put together. Take the setting as an argument.',
      severity: 'error',
      from: { pathNot: `${roots}|^(test|bench)/` },
      to: { path: '^src/config\\.ts$' },
    },
    {
      name: 'config-alone',
      comment: 'The configuration is read before anything else is there.',
      severity: 'error',
      from: { path: '^src/config\\.ts$' },
      to: { pathNot: ['^src/domain/', inPackage('zod'), '^(node:)?(os|path|fs)$'] },
    },
    {
      name: 'doors-apart',
      comment: 'The two doors do not know of each other. Share through an action or the domain.',
      severity: 'error',
      from: { path: '^src/', pathNot: roots },
      to: { path: '^workers/' },
    },
    {
      name: 'pure-tests',
      comment:
        'Tests of the pure folders need no database and no files. Test what does elsewhere, or hand in values.',
      severity: 'error',
      from: { path: '^test/(domain|matching)/' },
      to: { path: '^(src/(db|store|actions|http|embedded)|workers|test/support)/' },
    },
    {
      name: 'no-test-in-production',
      comment:
        'What is shipped stands without its tests, benches and scripts. Move what is shared to src/.',
      severity: 'error',
      from: { path: '^(src|workers|bin)/' },
      to: { path: '^(test|bench|scripts)/' },
    },
    {
      name: 'no-development-package-in-production',
      comment:
        'A package that production code imports must be among the dependencies, or an installation without development packages does not start.',
      severity: 'error',
      from: { path: '^(src|workers|bin)/' },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only', 'npm'],
        pathNot: '(^|/)node_modules/@types/',
      },
    },
    {
      name: 'no-undeclared-package',
      comment:
        'A package that package.json does not list is there by chance. Ask for it to be added.',
      severity: 'error',
      from: { pathNot: 'node_modules' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'resolvable',
      comment: 'The module is not there: a wrong path, or a package that is not installed.',
      severity: 'error',
      from: {},
      // bin/ starts what is built.
      to: { couldNotResolve: true, pathNot: '/dist/' },
    },
    {
      name: 'no-cycles',
      comment:
        'Modules that need one another cannot be understood apart. Move what both need, often a type, to a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'Nothing imports it and it imports nothing: use it or delete it.',
      severity: 'error',
      from: {
        orphan: true,
        // What browsers run is served as a file.
        pathNot: [
          roots,
          '\\.d\\.ts$',
          '\\.config\\.ts$',
          '^(test|bench|scripts|bin|src/views/scripts)/',
        ],
      },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|drizzle|data)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
