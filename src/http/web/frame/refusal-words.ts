// A refusal in the words of pages: other systems are told of bodies, keys and headers, people of what they
// were doing and what they can do now.
import type { Language } from '../../../domain/vocabulary.ts';
import { text } from '../../../messages/format.ts';
import type { RefusalModel } from '../../../views/refusal-page.tsx';
import { problemOf, type Refusal } from '../../problem.ts';

/** Refusals that pages put otherwise than problems do, by their codes. */
const puts = {
  'unknown-route': 'unknown-page',
  'not-found': 'unknown-record',
  forbidden: 'forbidden',
  'too-large': 'too-large',
  'too-many-requests': 'too-many-requests',
  failure: 'failure',
  unavailable: 'unavailable',
  invalid: 'wrong-address',
  'malformed-address': 'wrong-address',
  'malformed-request': 'unreadable',
  'malformed-json': 'unreadable',
  'malformed-encoding': 'unreadable',
  'unsupported-media-type': 'unreadable',
} as const;
type Put = keyof typeof puts;

function isPut(code: string): code is Put {
  return Object.hasOwn(puts, code);
}

/** What came by no form of ours and is not valid was in the address, which only a GET has alone. */
function wordsFor(code: Put, method: string) {
  return code === 'invalid' && method !== 'GET' ? 'unreadable' : puts[code];
}

type Refused = { language: Language; method: string; requestId: string };

/** What a page says of a refusal. */
export function refusalInWords(
  refusal: Refusal,
  { language, method, requestId }: Refused,
): RefusalModel {
  const { code, status, parameters = {} } = refusal;
  const further = {
    // Sent once more by a link, a form would be lost.
    passes: method === 'GET' && [429, 500, 503].includes(status),
    requestId: status >= 500 ? requestId : null,
  };
  // Who may not for a reason of their own is told that one.
  if (isPut(code) && parameters['because'] === undefined) {
    const words = wordsFor(code, method);
    return {
      ...further,
      title: text(language, `refusal-title.${words}`),
      detail: text(language, `refusal-means.${words}`, parameters),
    };
  }
  const { title, detail } = problemOf(refusal, language, requestId);
  const isConflict = status === 409;
  return {
    ...further,
    title: isConflict ? text(language, 'refusal-title.conflict') : title,
    detail,
  };
}
