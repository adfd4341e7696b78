// How the walk asks the pages: one line a route, as requests.ts has them.
import type { Line } from './line.ts';

export const pageRequests: Readonly<Record<string, Line>> = {
  'GET /offers/:reference': { verb: 'public', about: 'offer', answers: [200, 404] },
};
