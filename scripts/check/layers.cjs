// Which folder may import what; .dependency-cruiser.cjs makes a rule of each.
const { builtinModules } = require('node:module');

/**
 * The folders, what they may import besides themselves, and what to do where more seems to be needed.
 * `packages` are those of npm, `node` the modules of Node.
 */
exports.layers = [
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
    packages: ['preact', 'qr', 'd3-geo', 'topojson-client', 'world-atlas'],
    comment:
      'A view is a function from what is to be shown to HTML: it knows no request, no database and no clock. Read what it needs in http/web and hand it over.',
  },
  {
    folder: 'src/interchange/',
    may: ['src/domain/'],
    packages: ['csv-parse', 'csv-stringify', 'read-excel-file', 'write-excel-file', 'zod'],
    node: ['buffer', 'crypto', 'stream', 'timers/promises', 'worker_threads', 'zlib'],
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
      'src/interchange/',
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
      'feed',
      'prom-client',
      'pino',
    ],
    node: ['buffer', 'crypto', 'fs/promises', 'http', 'stream', 'zlib'],
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
