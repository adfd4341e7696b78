// A process with an environment of its own: signs in, and says what it was answered.
import { randomBytes } from 'node:crypto';
import { connect } from '../../../dist/src/db/client.js';
import { buildApp } from '../../../dist/src/http/app.js';

const { url, links, email, password, code } = JSON.parse(process.argv[2] ?? '');
const { db, close } = connect(url, 'enlace_app', 4);
const app = await buildApp({
  db,
  links,
  randomBytes,
  now: () => new Date(),
  logger: false,
  requestsPerMinute: null,
  trustProxy: false,
  checks: {},
  demonstration: false,
});
const post = async (path, payload, cookie = '') => {
  const response = await app.inject({
    method: 'POST',
    url: `/api/v1${path}`,
    payload,
    headers: { cookie, 'user-agent': 'environment' },
  });
  const cookies = response.cookies.map(({ name, value, expires, ...flags }) => [
    name,
    flags,
    value.replaceAll(/[\w+/=-]/g, 'x').length,
    expires !== undefined,
  ]);
  return { response, said: [response.statusCode, response.json(), cookies] };
};
const { said: half, response } = await post('/session', { email, password });
const [challenge] = response.cookies;
const cookie = `${challenge?.name}=${encodeURIComponent(challenge?.value ?? '')}`;
const { said: whole } = await post('/session/second-factor', { code }, cookie);
const wrong = [];
for (let attempt = 0; attempt < 5; attempt += 1) {
  const nobody = `${code}@example.org`;
  const { said } = await post('/session', { email: nobody, password: 'not the password' });
  wrong.push([said[0], said[1].type]);
}
process.stdout.write(JSON.stringify({ half, whole, wrong }));
await app.close();
await close();
