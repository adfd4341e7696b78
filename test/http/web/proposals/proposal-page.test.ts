// The page of a proposal: everything to the secretariat, reasons to the state, nothing to anybody else.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { approveProposal } from '../../../../src/actions/approve-proposal.ts';
import { releaseNeed } from '../../../../src/actions/disclosure/release-need.ts';
import { recommendProposal } from '../../../../src/actions/recommend-proposal.ts';
import { languages } from '../../../../src/domain/vocabulary.ts';
import { text } from '../../../../src/messages/format.ts';
import { readProposal } from '../../../support/proposals.ts';
import { openProposalDesk, type ProposalDesk } from './proposal-desk.ts';

let desk: ProposalDesk;

beforeAll(async () => {
  desk = await openProposalDesk();
});
afterAll(async () => await desk.api.close());

async function assessmentOf(reference: string) {
  const { assessment } = await readProposal(desk.api.database, reference);
  if (assessment === null) throw new Error('the proposal was not assessed');
  return assessment;
}

async function approved(reference: string): Promise<void> {
  const { id } = await assessmentOf(reference);
  await recommendProposal(desk.as('officer'), reference, { assessment: id, reason: 'fits-need' });
  await approveProposal(desk.as('approver'), reference, {
    assessment: id,
    reason: 'as-recommended',
  });
}

/** The points of the rows of the table of criteria, and those of its last line. */
function pointsIn(body: string) {
  const table = /<table class="[^"]*dossier-criteria[\s\S]*?<\/table>/.exec(body)?.[0] ?? '';
  const last = (row: string) =>
    Number(/([\d,]+)<\/td>\s*<\/tr>$/.exec(row)?.[1]?.replaceAll(',', ''));
  const [head = '', foot = ''] = table.split('<tfoot>');
  const rows = [...head.matchAll(/<tr[^>]*>[\s\S]*?<\/tr>/g)].map(([row]) => row).slice(1);
  const [total = ''] = foot.match(/<tr[\s\S]*?<\/tr>/) ?? [];
  return { rows: rows.map(last), total: last(total) };
}

describe('for the secretariat', () => {
  let references: string[];
  let need: string;

  beforeAll(async () => {
    const offers = [{}, { content: { title: 'Course on tracing firearms, second round' } }];
    ({ need, references } = await desk.proposed({ offers }));
  });

  it.each(languages)('in %s the points of the criteria add up before the eye', async (language) => {
    for (const reference of references) {
      const { score } = await assessmentOf(reference);
      const { statusCode, body } = await desk.get('officer', `/proposals/${reference}`, language);
      expect(statusCode).toBe(200);
      expect(body).toContain(`<h1>${text(language, 'dossier.title', { reference })}</h1>`);
      expect(body).not.toMatch(/(reason|gate|criterion|dossier|agreement)\.[a-z]+-?[a-z]*[<.]/);
      if (language !== 'en') continue;
      const { rows, total } = pointsIn(body);
      expect(rows).toHaveLength(9);
      expect(rows.reduce((sum, points) => sum + points, 0)).toBe(total);
      expect(total).toBe(score);
    }
  });

  it('shows both sides, the words that met, the rival and the other alternatives', async () => {
    const [first = '', second = ''] = references;
    const { body } = await desk.get('officer', `/proposals/${first}`);
    expect(body).toContain(`href="/needs/${need}"`);
    expect(body).toContain(`href="/proposals/${second}"`);
    expect(body).toContain(`/proposals/${first}?beside=${second}#comparison`);
    expect(body).toMatch(/<mark>[^<]*trac[^<]*<\/mark>/i);
    const beside = await desk.get('officer', `/proposals/${first}?beside=${second}`);
    expect(beside.body).toContain(text('en', 'dossier.sum-of-differences'));
  });

  it('works out what takes long only when asked', async () => {
    const [reference = ''] = references;
    const plain = await desk.get('officer', `/proposals/${reference}`);
    expect(plain.body).toContain(`href="/proposals/${reference}?show=replay#basis-part"`);
    expect(plain.body).not.toContain(text('en', 'replay.same'));
    const replayed = await desk.get('officer', `/proposals/${reference}?show=replay`);
    expect(replayed.body).toContain(text('en', 'replay.same'));
    const changes = await desk.get('officer', `/proposals/${reference}?show=changes`);
    expect(changes.body).not.toContain(text('en', 'dossier.work-out-changes'));
  });

  it('is not put off by nonsense in the address', async () => {
    const [reference = ''] = references;
    const nonsense = `/proposals/${reference}?show=everything&beside=O-1&done=nothing`;
    expect((await desk.get('officer', nonsense)).statusCode).toBe(200);
    expect((await desk.get('officer', '/proposals/P-000000')).statusCode).toBe(404);
    expect((await desk.get('officer', '/proposals/nonsense')).statusCode).toBe(404);
  });
});

describe('duplication', () => {
  it('is a warning with its evidence once something alike was approved for the same state', async () => {
    const [first = ''] = (await desk.proposed()).references;
    await approved(first);
    const [second = ''] = (await desk.proposed()).references;
    const { body } = await desk.get('officer', `/proposals/${second}`);
    expect(body).toContain(text('en', 'dossier.see-evidence'));
    expect(body).toContain(text('en', 'duplication.approved'));
    const [, evidence = ''] = body.split('id="duplication"');
    expect(evidence.split('</section>')[0]).toContain(`href="/proposals/${first}"`);
    const { score } = await assessmentOf(second);
    expect(score).toBe((await assessmentOf(first)).score);
  });
});

describe('for the state whose need it answers', () => {
  it('is nothing before approval, then reasons without scores, rivals or names', async () => {
    const offers = [{}, { content: { title: 'Course on tracing seized firearms' } }];
    const { need, references } = await desk.proposed({ offers });
    const [reference = '', rival = ''] = references;
    const url = `/proposals/${reference}`;
    expect((await desk.get('ecuador', url)).statusCode).toBe(404);
    await approved(reference);
    const { statusCode, body } = await desk.get('ecuador', url, 'es');
    expect(statusCode).toBe(200);
    expect(body).toContain(text('es', 'dossier.reasons'));
    expect(body).toContain(`href="/needs/${need}"`);
    const { assessment, reviews } = await readProposal(desk.api.database, reference);
    const score = new Intl.NumberFormat('es').format(assessment?.score ?? 0);
    for (const secret of [rival, score, ...reviews.map(({ by }) => by), 'dossier-criteria']) {
      expect(body).not.toContain(secret);
    }
    const again = await desk.get('ecuador', `${url}?show=changes&beside=${rival}`);
    expect(again.statusCode).toBe(200);
    expect(again.body).not.toContain(`/proposals/${rival}`);
  });

  it('leads to the release to its provider, then says that it was made', async () => {
    const { need, references } = await desk.proposed();
    const [reference = ''] = references;
    await approved(reference);
    const url = `/proposals/${reference}`;
    const before = await desk.get('ecuador', url);
    expect(before.body).toContain(`href="/needs/${need}/releases/new?ask=1&amp;provider=unodc"`);
    const made = await releaseNeed(desk.as('ecuador'), need, {
      ask: 1,
      fields: ['owner'],
      provider: 'unodc',
      version: 1,
    });
    const after = await desk.get('ecuador', url);
    expect(after.body).toContain(`href="/needs/${need}/releases/${made.reference}"`);
    expect(after.body).not.toContain(`/needs/${need}/releases/new`);
    expect(after.body).not.toContain('knows nothing of your need');
  });

  it('is nothing to a provider or to another state, approved or not', async () => {
    const [reference = ''] = (await desk.proposed()).references;
    await approved(reference);
    for (const who of ['unodc', 'peru'] as const) {
      expect((await desk.get(who, `/proposals/${reference}`)).statusCode).toBe(404);
    }
  });
});
