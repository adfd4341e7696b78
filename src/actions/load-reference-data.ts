// Brings the reference data of the package into the database: each file once per version of it.
import { type Db, type Tx, withActor } from '../db/client.ts';
import type { System } from '../domain/actor.ts';
import type { GroupMemberships } from '../domain/membership.ts';
import { foldName } from '../interchange/fold.ts';
import { readAudiences } from '../reference/audiences.ts';
import { readExampleOrganizations } from '../reference/examples.ts';
import { type Group, readGroups } from '../reference/groups.ts';
import { readInstruments } from '../reference/instruments.ts';
import { readLexicon } from '../reference/lexicon.ts';
import { type Organization, readOrganizations } from '../reference/organizations.ts';
import { readPolicy } from '../reference/policy.ts';
import { readStates } from '../reference/states.ts';
import { readKinds, readLanguages, readModes } from '../reference/terms.ts';
import { readThesaurus } from '../reference/thesaurus.ts';
import { readWorkProgramme } from '../reference/work-programme.ts';
import {
  saveLexicon,
  saveMembershipVersion,
  savePolicy,
  saveThesaurus,
} from '../store/reference/engine-data.ts';
import { saveGroups, saveStates } from '../store/reference/geography.ts';
import {
  saveAudiences,
  saveInstruments,
  saveOrganizations,
  saveTerms,
  saveWorkActions,
} from '../store/reference/lists.ts';
import { isLoaded, noteLoad } from '../store/reference/loads.ts';
import { hashOf } from './hash.ts';

const loader: System = { kind: 'system', name: 'reference-loader' };

type File = { version: string; hash: string };

/**
 * Loads every data file that changed since it was loaded last; names those in the answer. `db` runs
 * as the owner: nobody else may write reference data. All or nothing, and safe to run again.
 */
export async function loadReferenceData(
  db: Db,
  { now, examples }: { now: Date; examples: boolean },
): Promise<string[]> {
  return await withActor(db, loader, async (tx) => {
    const loaded: string[] = [];
    const load = async <Content extends File>(
      name: string,
      file: Content,
      save: (content: Content) => Promise<void>,
    ): Promise<void> => {
      if (await isLoaded(tx, name, file.hash)) return;
      await save(file);
      await noteLoad(tx, { name, version: file.version, hash: file.hash });
      loaded.push(name);
    };
    await load('states', await readStates(), async (file) => await saveStates(tx, file.states));
    await load('groups', await readGroups(), async (file) => await saveGroups(tx, file.groups));
    await load('memberships', await readGroups(), async ({ version, hash, groups }) => {
      await saveMembershipVersion(tx, { version, hash, content: groups.map(membershipsOf) });
    });
    const audiencesFile = await readAudiences();
    await load('audiences', audiencesFile, async ({ audiences }) => {
      await saveAudiences(
        tx,
        audiences.map(({ code, labels, broader }) => ({ code, labels, broader })),
      );
    });
    await load(
      'kinds',
      await readKinds(),
      async (file) => await saveTerms(tx, inList('kind', file.kinds)),
    );
    await load(
      'modes',
      await readModes(),
      async (file) => await saveTerms(tx, inList('mode', file.modes)),
    );
    await load('languages', await readLanguages(), async (file) => {
      await saveTerms(tx, inList('language', file.languages));
    });
    await load('work-programme', await readWorkProgramme(), async ({ actions }) => {
      await saveWorkActions(
        tx,
        actions.map(({ code, area, labels, priority }) => ({ code, area, labels, priority })),
      );
    });
    await load('instruments', await readInstruments(), async ({ instruments }) => {
      await saveInstruments(
        tx,
        instruments.map(({ code, names, kind, adopted }) => ({
          code,
          names,
          kind,
          adoptedOn: adopted?.date ?? null,
        })),
      );
    });
    await load('organizations', await readOrganizations(), async (file) => {
      await saveOrganizations(tx, file.organizations.map(withAliases));
    });
    if (examples) {
      await load('example-organizations', await readExampleOrganizations(), async (file) => {
        await saveOrganizations(tx, file.organizations.map(withAliases));
      });
    }
    // The engine reads both: a version of the thesaurus stands for the audiences too.
    const thesaurus = await readThesaurus();
    const hash = hashOf([thesaurus.hash, audiencesFile.hash]);
    await load('thesaurus', { ...thesaurus, hash }, async (file) => {
      const audiences = audiencesFile.audiences.map(({ code, broader }) => ({ code, broader }));
      await saveThesaurus(tx, { ...file, audiences });
    });
    await load('lexicon', await readLexicon(), async (file) => {
      await saveLexicon(tx, file);
    });
    await load('policy', await readPolicy(), async (file) => await loadPolicy(tx, file, now));
    return loaded;
  });
}

/** The dated memberships of a group, without what does not bear on who is a member when. */
function membershipsOf({ code, memberships }: Group): GroupMemberships {
  return {
    code,
    memberships: memberships.map(({ state, status, from, to }) => ({ state, status, from, to })),
  };
}

async function loadPolicy(
  tx: Tx,
  policy: Awaited<ReturnType<typeof readPolicy>>,
  now: Date,
): Promise<void> {
  const lexiconId = await saveLexicon(tx, await readLexicon());
  const { version, hash, name, content } = policy;
  await savePolicy(tx, { version, hash, name, content, lexiconId }, now);
}

function inList(
  vocabulary: string,
  entries: readonly { code: string; labels: Record<'en' | 'es' | 'pt' | 'fr', string> }[],
) {
  return entries.map(({ code, labels }) => ({ vocabulary, code, labels }));
}

function withAliases({
  code,
  names,
  shortName,
  kind,
  providerType,
  state,
  aliases,
  example,
}: Organization) {
  const all = [code, shortName, ...Object.values(names), ...aliases];
  return {
    code,
    names,
    shortName,
    kind,
    providerType,
    stateCode: state,
    example,
    aliases: [...new Map(all.map((alias) => [foldName(alias), alias]))].map(([folded, alias]) => ({
      folded,
      alias,
    })),
  };
}
