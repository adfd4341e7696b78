// Where a JSON text stops being JSON. The engine's own messages name a position only sometimes and
// differ between versions of Node, so the grammar (RFC 8259) is walked here when parsing fails.

const token =
  /\s*(?:([{}[\],:])|("(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/uy;

type State = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'end';

/** The line (from 1) of the first fault of a text that is not JSON. */
export function lineOfFault(text: string): number {
  return text.slice(0, faultIn(text)).split('\n').length;
}

/** The offset of the first token that cannot stand where it stands. */
function faultIn(text: string): number {
  const open: string[] = [];
  let state: State = 'value';
  let offset = 0;
  while (state !== 'end') {
    token.lastIndex = offset;
    const match = token.exec(text);
    const start = offset + leadingSpace(text, offset);
    if (match === null) return start;
    const next = follow(state, { mark: match[1], isText: match[2] !== undefined }, open);
    if (next === null) return start;
    state = next;
    offset = token.lastIndex;
  }
  return offset + leadingSpace(text, offset);
}

function leadingSpace(text: string, offset: number): number {
  const space = /\s*/y;
  space.lastIndex = offset;
  return space.exec(text)?.[0].length ?? 0;
}

type Token = { mark: string | undefined; isText: boolean };

/** The state after a token, null where it must not come; keeps the stack of open brackets. */
function follow(state: State, { mark, isText }: Token, open: string[]): State | null {
  if (state === 'colon') return mark === ':' ? 'value' : null;
  if (mark === '}' || mark === ']') return close(state, mark, open);
  if (state === 'key' || state === 'key-or-end') return isText ? 'colon' : null;
  if (state === 'comma-or-end') {
    if (mark !== ',') return null;
    return open.at(-1) === '{' ? 'key' : 'value';
  }
  if (mark === ',' || mark === ':') return null;
  if (mark === undefined) return afterValue(open);
  open.push(mark);
  return mark === '{' ? 'key-or-end' : 'value-or-end';
}

function close(state: State, mark: string, open: string[]): State | null {
  const empty = mark === '}' ? 'key-or-end' : 'value-or-end';
  const opener = mark === '}' ? '{' : '[';
  if ((state !== 'comma-or-end' && state !== empty) || open.at(-1) !== opener) return null;
  open.pop();
  return afterValue(open);
}

function afterValue(open: readonly string[]): State {
  return open.length === 0 ? 'end' : 'comma-or-end';
}
