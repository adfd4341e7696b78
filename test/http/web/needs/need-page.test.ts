// The page of a need, for everybody who may see it, and what they do there.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fileNeed } from '../../../../src/actions/file-need.ts';
import { openNeed } from '../../../../src/actions/open-need.ts';
import { submitNeed } from '../../../../src/actions/submit-need.ts';
import type { Bearer } from '../../../../src/domain/actor.ts';
import type { Role } from '../../../../src/domain/vocabulary.ts';
import { needInput, submittedNeed } from '../../../support/needs.ts';
import { now } from '../../../support/offers.ts';
import { attachedNote, buildConfirmer, enteredNeed } from '../../../support/on-behalf.ts';
import { type Api, openApi } from '../../support.ts';
import { page, send, sendSeen, told } from './need-desk.ts';

type Someone = { key: string; actor: Bearer };
type Who =
  | 'owner'
  | 'drafter'
  | 'officer'
  | 'colleague'
  | 'supervisor'
  | 'peru'
  | 'sica'
  | 'honduras'
  | 'provider';

let api: Api;
let people: Record<Who, Someone>;
beforeAll(async () => {
  api = await openApi({ now: () => now });
  const person = async (code: string, role: Role) => await api.person(code, role);
  people = {
    owner: await person('ecu', 'focal-point'),
    drafter: await person('ecu', 'drafter'),
    officer: await person('oas-dtoc', 'officer'),
    colleague: await person('oas-dtoc', 'officer'),
    supervisor: await person('oas-dtoc', 'supervisor'),
    peru: await person('per', 'focal-point'),
    sica: await person('sica', 'focal-point'),
    honduras: await person('hnd', 'focal-point'),
    provider: await person('unodc', 'provider-editor'),
  };
});
afterAll(async () => {
  await api.close();
});

const as = (who: Who) => api.database.as(people[who].actor, { now });
const get = async (who: Who, url: string, language = 'en') =>
  await page(api, url, { key: people[who].key, language });

describe('the page of a need', () => {
  test('tells its owner where it stands, by when it is answered, and what can be done', async () => {
    const { reference } = await submittedNeed(as('owner'));
    const seen = await get('owner', `/needs/${reference}`);
    expect(seen.statusCode).toBe(200);
    expect(told(seen)).toMatch(/Received on .+\. The secretariat answers by /);
    expect(told(seen)).toContain('Tracing of firearms');
    expect(told(seen)).toContain('not covered');
    expect(seen.body).toContain(`/needs/${reference}/withdraw`);
    expect(seen.body).toContain(`/needs/${reference}/edit`);
    expect(seen.body).toContain(`/needs/${reference}/matches`);
    expect(seen.body).not.toContain(`action="/needs/${reference}/open"`);
  });

  test('is not there for another state or a provider, who may not know of it', async () => {
    const { reference } = await submittedNeed(as('owner'));
    for (const who of ['peru', 'provider'] as const) {
      expect((await get(who, `/needs/${reference}`)).statusCode).toBe(404);
      const sent = await send(api, `/needs/${reference}/withdraw`, people[who]);
      expect(sent.statusCode).toBe(404);
    }
  });

  test('marks the language of what was written, and what is a translation', async () => {
    const { reference } = await submittedNeed(as('owner'), {
      translations: [{ language: 'pt', status: 'machine', title: 'Rastreamento de armas' }],
    });
    const spanish = await get('owner', `/needs/${reference}`, 'es');
    expect(spanish.body).toContain('<html lang="es">');
    expect(spanish.body).toContain('<div lang="en"><p class="need-text-title">Tracing of firearms');
    const portuguese = await get('owner', `/needs/${reference}`, 'pt');
    expect(portuguese.body).toContain('<p class="need-text-title">Rastreamento de armas');
    expect(told(portuguese)).toContain('tradução automática');
  });

  test('notes once a day who of another organization reads it, and tells its owner', async () => {
    const { reference } = await submittedNeed(as('owner'));
    await get('officer', `/needs/${reference}`);
    await get('officer', `/needs/${reference}`);
    const seen = await get('owner', `/needs/${reference}`);
    expect(seen.body.match(/The need itself/g)).toHaveLength(1);
    expect(told(seen)).toContain('A person of oas-dtoc');
    const all = await get('owner', `/needs/${reference}/readers`);
    expect(told(all)).toContain('A person of oas-dtoc');
    expect((await get('officer', `/needs/${reference}/readers`)).statusCode).toBe(403);
    expect((await get('supervisor', `/needs/${reference}/readers`)).statusCode).toBe(200);
  });

  test('says that an entered need is not its owner’s word', async () => {
    const { reference } = await enteredNeed(as('officer'));
    const seen = await get('owner', `/needs/${reference}`);
    expect(told(seen)).toContain('Entered on behalf of its owner, not yet confirmed by it.');
    expect(told(seen)).toContain('By note verbale · NV 4-2-17/2026');
  });
});

describe('the moves of a need', () => {
  test('a drafter finishes a need and cannot submit it; a point of contact can', async () => {
    const { reference } = await fileNeed(as('drafter'), needInput());
    const url = `/needs/${reference}`;
    const drafts = await get('drafter', url);
    expect(told(drafts)).toContain('This need is a draft.');
    expect(drafts.body).not.toContain(`action="${url}/submit"`);
    const refused = await send(api, `${url}/submit`, {
      ...people.drafter,
      fields: { _revision: '1' },
    });
    expect(refused.statusCode).toBe(403);
    const seen = await get('owner', url);
    const sent = await sendSeen(api, seen, { url: `${url}/submit`, ...people.owner });
    expect([sent.statusCode, sent.headers.location]).toEqual([303, `${url}?done=need-submitted`]);
    const done = await get('owner', `${url}?done=need-submitted`);
    expect(told(done)).toContain('The need has been submitted.');
  });

  test('is taken up, or returned with a note that its owner reads', async () => {
    const { reference } = await submittedNeed(as('owner'));
    const url = `/needs/${reference}`;
    const seen = await get('officer', `${url}/return`);
    const short = await sendSeen(api, seen, {
      url: `${url}/return`,
      ...people.officer,
      fields: [['note', 'x']],
    });
    expect(short.statusCode).toBe(422);
    expect(short.body).toContain('href="#field-note"');
    const sent = await sendSeen(api, seen, {
      url: `${url}/return`,
      ...people.officer,
      fields: [['note', 'Which units are meant?']],
    });
    expect(sent.statusCode).toBe(303);
    const back = await get('owner', url);
    expect(told(back)).toContain('Which units are meant?');
    expect(told(back)).toContain('Returned with a note');
    // What is to be done comes before what it leads to, and the note is in sight while it is done.
    expect(back.body.indexOf(`${url}/edit"`)).toBeLessThan(back.body.indexOf(`${url}/submit"`));
    for (const step of ['need', 'details', 'asks', 'check']) {
      expect(told(await get('owner', `${url}/edit?step=${step}`))).toContain(
        'Which units are meant?',
      );
    }
    await submitNeed(as('owner'), reference);
    const again = await get('officer', url);
    const opened = await sendSeen(api, again, { url: `${url}/open`, ...people.officer });
    expect(opened.headers.location).toBe(`${url}?done=need-opened`);
  });

  test('of a need that has changed meanwhile is refused, and nothing typed is lost', async () => {
    const { reference } = await submittedNeed(as('owner'));
    const url = `/needs/${reference}`;
    const seen = await get('officer', `${url}/return`);
    await openNeed(as('colleague'), reference);
    const late = await sendSeen(api, seen, {
      url: `${url}/return`,
      ...people.officer,
      fields: [['note', 'Which units are meant?']],
    });
    expect(late.statusCode).toBe(412);
    expect(told(late)).toContain('The record has changed since you read it.');
    expect(late.body).toContain('Which units are meant?</textarea>');
    const stale = await sendSeen(api, seen, { url: `${url}/open`, ...people.officer });
    expect(stale.statusCode).toBe(412);
    expect(told(stale)).toContain('The record has changed since you read it.');
  });

  test('withdraws it for good, after saying what that means', async () => {
    const { reference } = await submittedNeed(as('owner'));
    const url = `/needs/${reference}`;
    const asked = await get('owner', `${url}/withdraw`);
    expect(told(asked)).toContain('this cannot be undone.');
    expect((await get('drafter', `${url}/withdraw`)).statusCode).toBe(403);
    const sent = await sendSeen(api, asked, { url: `${url}/withdraw`, ...people.owner });
    expect(sent.headers.location).toBe(`${url}?done=need-withdrawn`);
    const closed = await get('owner', url);
    expect(told(closed)).toMatch(/Withdrawn on /);
    expect(closed.body).not.toContain('class="need-moves"');
  });

  test('confirms an entered one: by its owner, by a link, or by a second officer’s look', async () => {
    const { reference } = await enteredNeed(as('officer'));
    const url = `/needs/${reference}`;
    expect((await get('officer', url)).body).not.toContain('confirm-with-document');
    await attachedNote(as('officer'), reference);
    expect((await get('officer', url)).body).not.toContain('confirm-with-document');
    expect((await get('officer', `${url}/confirm-with-document`)).statusCode).toBe(403);
    const asked = await get('colleague', `${url}/confirm-with-document`);
    expect(told(asked)).toContain('note.pdf');
    const sent = await sendSeen(api, asked, {
      url: `${url}/confirm-with-document`,
      ...people.colleague,
    });
    expect(sent.headers.location).toBe(`${url}?done=need-confirmed`);

    const other = await enteredNeed(as('officer'));
    const confirmer = await buildConfirmer(api.database, 'ecu', {
      by: people.owner.actor,
      symbol: 'NV 1/2026',
    });
    const form = await get('officer', `/needs/${other.reference}/request-confirmation`);
    expect(form.body).toContain(confirmer.id);
    const requested = await sendSeen(api, form, {
      url: `/needs/${other.reference}/request-confirmation`,
      ...people.officer,
      fields: [['person', confirmer.id]],
    });
    expect(requested.headers.location).toContain('done=confirmation-requested');
    const seen = await get('owner', `/needs/${other.reference}`);
    const confirmed = await sendSeen(api, seen, {
      url: `/needs/${other.reference}/confirm`,
      ...people.owner,
    });
    expect(confirmed.statusCode).toBe(303);
  });
});

describe('a need of a group', () => {
  test('is joined and left by a beneficiary, who sees nothing of the others', async () => {
    const { reference } = await fileNeed(
      as('sica'),
      needInput({ beneficiaries: [], group: 'SICA' }),
    );
    await submitNeed(as('sica'), reference);
    await openNeed(as('officer'), reference);
    const url = `/needs/${reference}`;
    const seen = await get('honduras', url);
    expect(told(seen)).toContain('Honduras');
    expect(told(seen)).not.toContain('Guatemala');
    expect(told(seen)).not.toContain('History');
    const joined = await sendSeen(api, seen, { url: `${url}/join`, ...people.honduras });
    expect(joined.headers.location).toBe(`${url}?done=need-joined`);
    expect((await get('honduras', url)).body).toContain(`action="${url}/leave"`);
    const owners = await get('sica', url);
    expect(told(owners)).toContain('A state takes part');
    expect(told(owners)).toMatch(/Not covered: .*Guatemala/);
    expect((await get('peru', url)).statusCode).toBe(404);
  });
});
