// Who may import what. Two pure folders hold what the service knows, a store holds all SQL, an action
// is one thing someone can do, HTTP and workers are two doors to the same actions. Type-only imports
// count: a type that travels the wrong way brings the rest after it.
const { builtinModules } = require('node:module');

/** Modules that put the others together: they alone read the configuration, and may import anything. */
const roots = '^src/(main\\.ts$|cli/|runtime/)';

/**
 * The folders, what they may import besides themselves, and what to do where more seems to be needed.
 * `packages` are those of npm, `node` the modules of Node.
 */
const layers = [
  {
    folder: 'src/domain/',
    packages: ['zod'],
    comment:
      'The vocabulary and the rules must be true whatever stores or serves them. Take what is needed as an argument, or move the code to the folder that has it.',
  },
  {
    folder: 'src/matching/',
    may: ['src/domain/'],
    packages: ['snowball-stemmers'],
    comment:
      'The engine gives the same bytes for the same input on any machine, for ever: no clock, no I/O, no other package. Prepare its input in actions/matching.',
  },
  {
    folder: 'src/messages/',
    may: ['src/domain/'],
    packages: ['intl-messageformat', '@formatjs/[^/]+'],
    comment:
      'Catalogues turn codes and parameters into words and know nothing else. Give the values as parameters.',
  },
  {
    folder: 'src/views/',
    may: ['src/messages/', 'src/domain/'],
    packages: ['preact', 'qr'],
    comment:
      'A view is a function from what is to be shown to HTML: it knows no request, no database and no clock. Read what it needs in http/web and hand it over.',
  },
  {
    folder: 'src/interchange/',
    may: ['src/domain/'],
    packages: ['csv-parse', 'zod'],
    node: ['crypto'],
    comment:
      'File formats are pure: text in, records and findings out. Look up codes through the lookups that are handed in; open files in cli or http.',
  },
  {
    folder: 'src/reference/',
    may: ['src/domain/', 'src/root.ts'],
    packages: ['zod', 'n3'],
    node: ['fs', 'fs/promises', 'crypto'],
    comment:
      'Reads the files of data/ and checks them. It does not know where they are stored: actions/load-reference-data does that.',
  },
  {
    folder: 'src/db/',
    may: ['src/domain/', 'src/root.ts'],
    packages: ['drizzle-orm', 'postgres'],
    comment: 'Connection and tables. A query belongs in store, a rule in domain.',
  },
  {
    folder: 'src/store/',
    may: ['src/db/', 'src/domain/'],
    packages: ['drizzle-orm', 'zod'],
    comment:
      'All SQL and nothing else. What decides belongs in domain or actions; what the engine judges comes in as rows to save.',
  },
  {
    folder: 'src/accounts/',
    may: ['src/db/client.ts', 'src/db/schema/accounts.ts', 'src/domain/'],
    packages: ['better-auth'],
    node: ['crypto', 'timers/promises'],
    comment:
      'What better-auth does, in the transaction that is handed in. Who may, how often, and what is written down of it belongs in actions.',
  },
  {
    folder: 'src/actions/',
    may: [
      'src/accounts/',
      'src/store/',
      'src/matching/',
      'src/interchange/',
      'src/reference/',
      'src/domain/',
      'src/db/client.ts',
    ],
    packages: ['zod'],
    node: ['crypto'],
    comment:
      'An action is the same behind every door and on every runtime: no SQL, no HTTP, no queue, no configuration. Write the query in store, queue work through the outbox, take settings from the context.',
  },
  {
    folder: 'src/mail/',
    may: ['src/messages/', 'src/domain/'],
    packages: ['nodemailer'],
    node: ['stream'],
    comment:
      'A letter in, a message out and the way to the server. What is to be sent, to whom and how often is decided in actions/send-mail.',
  },
  {
    folder: 'src/http/',
    may: [
      'src/actions/',
      'src/store/',
      'src/views/',
      'src/messages/',
      'src/domain/',
      'src/db/client.ts',
      'src/root.ts',
    ],
    packages: [
      'preact',
      'preact-render-to-string',
      'fastify',
      '@fastify/[^/]+',
      'fastify-type-provider-zod',
      'zod',
      'prom-client',
      'pino',
    ],
    node: ['buffer', 'crypto', 'fs/promises', 'http', 'stream'],
    comment:
      'HTTP is a door: it parses, asks an action or a read of the store, and presents. Judging is for actions, SQL for store, work after the answer for the outbox.',
  },
  {
    folder: 'src/embedded/',
    may: ['src/domain/errors.ts'],
    packages: ['postgres', 'zod'],
    node: builtinModules,
    comment:
      'The launcher of PostgreSQL knows nothing of what is kept in it, so that it can be trusted and moved on its own.',
  },
  {
    folder: 'workers/',
    may: ['src/actions/', 'src/store/', 'src/domain/', 'src/db/(client|listen).ts'],
    packages: ['bullmq', 'ioredis', 'pg', 'zod'],
    node: ['crypto', 'events', 'timers/promises'],
    comment:
      'Workers are a door like HTTP: they parse a payload of ids and call an action. Judging is for actions, SQL for store, settings come from the runtime.',
  },
];

/** Modules of the store that HTTP may read through; each of its lists names its reader or is public. */
const reads =
  '[a-z-]+-(reads|columns|lists|summaries)|api-keys|groups|history|organizations|page|policies|queue|search|statistics';

/** Packages that have one home, so that what they do can be found, and changed, in one place. */
const homes = [
  ['drizzle-orm', '^(src/(db|store)/|test/)'],
  ['postgres', '^(src/(db|embedded)/|test/|bench/)'],
  ['fastify|@fastify/[^/]+|fastify-type-provider-zod', '^(src/http/|test/http/)'],
  ['bullmq|ioredis|pg', '^(workers/|src/runtime/|test/|bench/)'],
  ['intl-messageformat|@formatjs/[^/]+', '^(src/messages/|test/|scripts/)'],
  ['preact', '^(src/views/|src/http/web/|test/)'],
  ['qr', '^(src/views/|test/)'],
  ['preact-render-to-string', '^(src/http/web/|test/)'],
  ['playwright-core', '^test/'],
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
        'A new folder of src/ needs a line above that says what it may import; a loose file belongs in a folder.',
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
        'What HTTP changes, it changes through an action: one transaction with its audit row and its outbox row. A module of reads alone is named …-reads, …-lists or stands in the list above.',
      severity: 'error',
      from: { path: '^src/http/' },
      to: { path: '^src/store/', pathNot: `^src/store/(${reads})\\.ts$` },
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
        pathNot: [roots, '\\.d\\.ts$', '\\.config\\.ts$', '^(test|bench|scripts|bin)/'],
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
