// Names of codes, as the service lists them in the language of the terminal.
import { listAnswer } from './answers.ts';
import { read, type Service } from './service.ts';
import type { Terminal } from './terminal.ts';

/** Gives the name of a code; a code without one stands for itself. */
export type Namer = (code: string) => string;

/** States by their short names. */
export async function stateNames(service: Service, { language }: Terminal): Promise<Namer> {
  const { items } = read(service, listAnswer, (await service.get('/reference/states')).body);
  const names = new Map(
    items.map(({ code, name, shortNames }) => [code, shortNames?.[language] ?? name]),
  );
  return (code) => names.get(code) ?? code;
}

/** The entries of another reference list by their names. */
async function namesOf(service: Service, list: string): Promise<Namer> {
  const { items } = read(service, listAnswer, (await service.get(`/reference/${list}`)).body);
  const names = new Map(items.map(({ code, name }) => [code, name]));
  return (code) => names.get(code) ?? code;
}

/** Names of all the codes that a need and an offer can have. */
export async function allNames(service: Service, terminal: Terminal) {
  const [state, kind, mode, language, audience] = await Promise.all([
    stateNames(service, terminal),
    namesOf(service, 'kinds'),
    namesOf(service, 'modes'),
    namesOf(service, 'languages'),
    namesOf(service, 'audiences'),
  ]);
  return { state, kind, mode, language, audience };
}

export type Names = Awaited<ReturnType<typeof allNames>>;
