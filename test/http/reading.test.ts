// What is told to whom: the same record for its owner, another state, a provider, the secretariat.
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { approveProposal } from '../../src/actions/approve-proposal.ts';
import { openNeed } from '../../src/actions/open-need.ts';
import { recommendProposal } from '../../src/actions/recommend-proposal.ts';
import { withActor } from '../../src/db/client.ts';
import { needs } from '../../src/db/schema/needs.ts';
import { provenances } from '../../src/db/schema/provenance.ts';
import { documents, sources } from '../../src/db/schema/reference.ts';
import { system } from '../support/database.ts';
import { submittedNeed } from '../support/needs.ts';
import { now, offerInput, publishedOffer } from '../support/offers.ts';
import { bestProposal, matcherOf } from '../support/proposals.ts';
import { type Api, codeOf, need, openApi, recordIn } from './support.ts';

let api: Api;
let people: Awaited<ReturnType<typeof buildPeople>>;

async function buildPeople() {
  return {
    ecuador: await api.person('ecu', 'focal-point'),
    peru: await api.person('per', 'focal-point'),
    unodc: await api.person('unodc', 'provider-editor'),
    officer: await api.person('oas-dtoc', 'officer'),
    approver: await api.person('oas-dtoc', 'approver'),
  };
}

beforeAll(async () => {
  api = await openApi({ now: () => now });
  people = await buildPeople();
});
afterAll(async () => await api.close());

const as = (who: keyof typeof people) => api.database.as(people[who].actor, { now });
const read = async (who: keyof typeof people, url: string, language = 'en') =>
  await api.ask({ url, key: people[who].key, headers: { 'accept-language': language } });

describe('a need open to all members', () => {
  it('hides from them whom it excludes and how it was filed', async () => {
    const content = { visibility: 'members', excludedProviders: ['interpol'] };
    const { reference } = await submittedNeed(as('ecuador'), content);
    await openNeed(as('officer'), reference);
    const own = (await read('ecuador', `/needs/${reference}`)).json();
    const others = (await read('peru', `/needs/${reference}`)).json();
    expect(own.content.excludedProviders).toEqual(['interpol']);
    expect(own.filing).toMatchObject({ channel: 'api', list: 'queue' });
    expect(others.content.excludedProviders).toEqual([]);
    expect(others.filing).toBeNull();
    expect((await read('unodc', `/needs/${reference}`)).statusCode).toBe(404);
    expect((await read('peru', `/needs/${reference}/likely-offers`)).statusCode).toBe(403);
    expect((await read('peru', `/needs/${reference}/history`)).json().items).toEqual([]);
  });

  it('shows its owner what happened to it, and by which organization', async () => {
    const { reference } = await submittedNeed(as('ecuador'));
    await openNeed(as('officer'), reference);
    const { items } = (await read('ecuador', `/needs/${reference}/history`)).json();
    expect(items).toMatchObject([
      { verb: 'need.file', by: 'person', organization: 'ecu' },
      { verb: 'need.submit', by: 'person', organization: 'ecu' },
      { verb: 'need.open', by: 'person', organization: 'oas-dtoc' },
    ]);
    expect(JSON.stringify(items)).not.toContain(people.officer.actor.id);
  });
});

describe('a need entered on behalf of a state', () => {
  it('says in the language of its reader that it is not confirmed', async () => {
    const body = {
      ...need,
      onBehalf: { owner: 'ecu', channel: 'note-verbale', documentSymbol: 'NV-7/2026' },
    };
    const filed = await api.ask({ method: 'POST', url: '/needs', key: people.officer.key, body });
    const { reference } = recordIn(filed);
    const notices = await Promise.all(
      ['en', 'es', 'pt', 'fr'].map(
        async (language) => (await read('officer', `/needs/${reference}`, language)).json().notice,
      ),
    );
    expect(notices).toEqual([
      'Entered on behalf of its owner, not yet confirmed by it.',
      'Registrado en nombre de su titular, que aún no lo ha confirmado.',
      'Registrado em nome de seu titular, que ainda não o confirmou.',
      'Saisi au nom de son titulaire, qui ne l’a pas encore confirmé.',
    ]);
  });
});

describe('a need taken from documents', () => {
  it('says from which, in the language of its reader, and shows the words', async () => {
    const { reference, id } = await submittedNeed(as('ecuador'));
    await withActor(api.database.owner, system, async (tx) => {
      const titles = { en: 'Papers', es: 'Documentos', pt: 'Documentos', fr: 'Documents' };
      await tx.insert(sources).values({ code: 'papers', titles, asOf: '2011-11-30' });
      const paper = { code: 'doc-6', sourceCode: 'papers', symbol: 'DOT/doc.6/07', title: 'Paper' };
      await tx.insert(documents).values(paper);
      const quotation = 'training in the tracing of firearms';
      await tx
        .insert(provenances)
        .values({ documentCode: 'doc-6', line: 12, quotation, needId: id });
      const changes = { sourceCode: 'papers', confirmedAt: null, confirmedById: null };
      await tx.update(needs).set(changes).where(eq(needs.id, id));
    });
    const told = (await read('officer', `/needs/${reference}`, 'pt')).json();
    expect(told).toMatchObject({
      notice: 'Conforme consta em DOT/doc.6/07; não confirmado por seu titular.',
      source: 'papers',
      provenance: [
        { symbol: 'DOT/doc.6/07', line: 12, quotation: expect.stringMatching(/^training/) },
      ],
    });
    const { items } = (await read('officer', '/needs', 'en')).json();
    const listed = items.find((item: { reference: string }) => item.reference === reference);
    expect(listed.notice).toBe('As recorded in DOT/doc.6/07, not confirmed by its owner.');
  });
});

describe('a list of needs', () => {
  it('comes in pages that hold each need once', async () => {
    const { key, actor } = await api.person('bol', 'focal-point');
    const filed = [];
    for (let count = 0; count < 5; count += 1) {
      const body = { content: { ...need.content, beneficiaries: ['BOL'] } };
      filed.push(recordIn(await api.ask({ method: 'POST', url: '/needs', key, body })).reference);
    }
    const seen: string[] = [];
    let next: string | null = '';
    while (next !== null) {
      const page = await api.ask({
        url: `/needs?owner=bol&limit=2${next && `&cursor=${next}`}`,
        key,
      });
      seen.push(...page.json().items.map((item: { reference: string }) => item.reference));
      ({ next } = page.json());
    }
    expect(actor.organization.state).toBe('BOL');
    expect(seen.toSorted()).toEqual(filed.toSorted());
  });

  it('finds words in the language of the text', async () => {
    const { reference } = await submittedNeed(as('ecuador'), {
      language: 'es',
      title: 'Decomiso de bienes',
      description: 'Administración de los bienes incautados.',
    });
    const found = (await read('officer', '/needs?words=bien+incautado')).json().items;
    expect(found.map((item: { reference: string }) => item.reference)).toContain(reference);
    expect((await read('peru', '/needs?words=incautados')).json().items).toEqual([]);
  });
});

describe('a proposal', () => {
  it('is told in words to the secretariat, and once approved to the state without scores', async () => {
    const offer = await publishedOffer([as('unodc'), as('officer')], offerInput());
    const filed = await submittedNeed(as('ecuador'));
    const { reference, assessment } = await bestProposal(
      api.database,
      matcherOf(api.database, now),
      filed,
    );
    const url = `/proposals/${reference}`;
    const toOfficer = (await read('officer', url, 'es')).json();
    expect(toOfficer.offer.reference).toBe(offer);
    expect(toOfficer.assessment).toMatchObject({ id: assessment.id, score: assessment.score });
    expect(toOfficer.reasons.length).toBeGreaterThan(0);
    for (const { text } of toOfficer.reasons) expect(text).toMatch(/^\p{Lu}.*\.$/u);
    expect(JSON.stringify(toOfficer)).not.toContain('reason.');
    expect(codeOf(await read('ecuador', url))).toBe('not-found');

    await recommendProposal(as('officer'), reference, {
      assessment: assessment.id,
      reason: 'fits-need',
    });
    await approveProposal(as('approver'), reference, {
      assessment: assessment.id,
      reason: 'as-recommended',
    });
    const toState = (await read('ecuador', url)).json();
    expect(toState).toMatchObject({
      status: 'approved',
      assessment: null,
      score: null,
      band: null,
    });
    expect(toState.reasons.length).toBeGreaterThan(0);
    expect(toState.reviews).toEqual([]);
    expect(toState.edition.seatsLeft).toBeNull();
    for (const who of ['unodc', 'peru'] as const) {
      expect(codeOf(await read(who, url))).toBe('not-found');
      expect((await read(who, '/proposals')).json().items).toEqual([]);
    }
    const reviewed = (await read('officer', url)).json().reviews;
    expect(reviewed).toMatchObject([
      { verdict: 'recommend', text: 'It fits the need' },
      { verdict: 'approve', text: 'As recommended' },
    ]);
  });

  it('decided already is a conflict that says by whom and when', async () => {
    await publishedOffer([as('unodc'), as('officer')], offerInput());
    const filed = await submittedNeed(as('ecuador'));
    const { reference, assessment } = await bestProposal(
      api.database,
      matcherOf(api.database, now),
      filed,
    );
    const body = { assessment: assessment.id, reason: 'fits-need' };
    const recommend = {
      method: 'POST',
      url: `/proposals/${reference}/recommend`,
      key: people.officer.key,
      body,
      headers: { 'if-match': '*', 'accept-language': 'pt' },
    } as const;
    expect((await api.ask(recommend)).statusCode).toBe(200);
    const again = await api.ask(recommend);
    expect([again.statusCode, codeOf(again)]).toEqual([409, 'already-decided']);
    expect(again.json()).toMatchObject({
      status: 409,
      recordStatus: 'recommended',
      decidedAt: now.toISOString(),
      decidedBy: expect.any(String),
    });
    expect(again.json().detail).toContain('1º de março de 2026');
  });

  it('waits in the queue with its need', async () => {
    const { items } = (await read('officer', '/queue')).json();
    const proposed = items.find((item: { asks: { proposals: unknown[] }[] }) =>
      item.asks.some(({ proposals }) => proposals.length > 0),
    );
    expect(proposed).toMatchObject({ owner: { code: 'ecu', name: 'Ecuador' }, notice: null });
    expect((await read('ecuador', '/queue')).statusCode).toBe(403);
  });
});

describe('likely offers', () => {
  it('are told to the owner by title, without scores', async () => {
    const offer = await publishedOffer([as('unodc'), as('officer')], offerInput());
    const { reference } = await submittedNeed(as('ecuador'));
    const { items } = (await read('ecuador', `/needs/${reference}/likely-offers`)).json();
    expect(items.map((item: { reference: string }) => item.reference)).toContain(offer);
    expect(JSON.stringify(items)).not.toMatch(/score|points|band/);
  });
});

describe('reference lists', () => {
  it('name what they hold in the language of the reader', async () => {
    const states = (await read('ecuador', '/reference/states', 'fr')).json().items;
    expect(states).toContainEqual(
      expect.objectContaining({ code: 'BRA', name: expect.stringContaining('Brésil') }),
    );
    const groups = (await read('ecuador', '/reference/groups')).json().items;
    const caricom = groups.find(({ code }: { code: string }) => code === 'CARICOM');
    expect(caricom.members).toContain('JAM');
    const reasons = (await read('ecuador', '/reference/review-reasons', 'es')).json().items;
    expect(reasons).toContainEqual(
      expect.objectContaining({
        verdict: 'reject',
        code: 'wrong-topic',
        name: 'Versa sobre otro tema',
      }),
    );
  });
});

describe('figures', () => {
  it('count what the secretariat may see', async () => {
    const { needs: counted, offers, proposals } = (await read('officer', '/statistics')).json();
    expect(counted).toContainEqual(
      expect.objectContaining({ origin: 'filed', list: 'queue', status: 'open' }),
    );
    expect(offers[0].count).toBeGreaterThan(0);
    expect(proposals).toContainEqual(expect.objectContaining({ status: 'approved' }));
    expect((await read('officer', '/jobs')).json().waiting).toBeGreaterThan(0);
    const report = (await read('approver', '/audit/verification')).json();
    expect(report).toMatchObject({ sealed: 0, faults: [], head: null });
  });
});
