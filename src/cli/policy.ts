// `enlace policy`: the policy in force and the others; drafting, comparing and adopting one.
import { readFile } from 'node:fs/promises';
import type { Command } from '@commander-js/extra-typings';
import { z } from 'zod';
import type { KeyName } from '../runtime/data-files.ts';
import { failed } from './failures.ts';
import { ruledTable, shortDay } from './layout.ts';
import { type Cli, jsonOption, keyOption, languageOption } from './options.ts';
import {
  comparisonAnswer,
  evidenceAnswer,
  policyAnswer,
  policyListAnswer,
} from './policy-answers.ts';
import { comparisonPage } from './policy-comparison.ts';
import { policyPage } from './policy-page.ts';
import { findService, read } from './service.ts';

const inForce = 'in-force';

/** Adds the commands `policy show`, `list`, `new`, `compare` and `adopt`. */
export function registerPolicy(program: Command, cli: Cli): void {
  const { say } = cli.terminal;
  const policy = program.command('policy').description(say('command.policy'));
  command(policy, cli, 'show')
    .argument('[version]', say('argument.policy-version'))
    .action(async (version, options) => {
      await show(cli, version, options);
    });
  command(policy, cli, 'list').action(async (options) => {
    await list(cli, options);
  });
  command(policy, cli, 'new')
    .argument('<file>', say('argument.policy-file'))
    .requiredOption('--name <name>', say('option.policy-name'))
    .option('--as <version>', say('option.policy-as'))
    .option('--from <version>', say('option.policy-from'))
    .option('--lexicon <version>', say('option.policy-lexicon'))
    .action(async (file, options) => {
      await draft(cli, file, options);
    });
  command(policy, cli, 'compare')
    .argument('<from>', say('argument.policy-version'))
    .argument('<to>', say('argument.policy-version'))
    .action(async (from, to, options) => {
      await compare(cli, { from, to }, options);
    });
  command(policy, cli, 'adopt')
    .argument('<version>', say('argument.policy-version'))
    .action(async (version, options) => {
      await adopt(cli, version, options);
    });
}

type Asked = { key?: string; json?: true };

/** What the five have in common. */
function command(policy: Command, cli: Cli, name: 'show' | 'list' | 'new' | 'compare' | 'adopt') {
  return policy
    .command(name)
    .description(cli.terminal.say(`command.policy-${name}`))
    .addOption(keyOption(cli))
    .addOption(jsonOption(cli))
    .addOption(languageOption(cli));
}

async function serviceFor({ terminal, env }: Cli, { key }: Asked, usualKey: KeyName) {
  return await findService({ env, key, language: terminal.language, usualKey });
}

/** Writes the answer as it came, or in words. */
function answer({ terminal }: Cli, { json }: Asked, body: unknown, inWords: () => string): void {
  terminal.write(`${json === true ? JSON.stringify(body, null, 2) : inWords()}\n`);
}

async function show(cli: Cli, version: string | undefined, asked: Asked): Promise<void> {
  const service = await serviceFor(cli, asked, 'officer');
  const { body } = await service.get(policyPath(version ?? inForce));
  const policy = read(service, policyAnswer, body);
  answer(cli, asked, body, () => policyPage(cli.terminal, policy));
}

async function list(cli: Cli, asked: Asked): Promise<void> {
  const { terminal } = cli;
  const { say, language } = terminal;
  const service = await serviceFor(cli, asked, 'officer');
  const { body } = await service.get('/policies');
  const { items } = read(service, policyListAnswer, body);
  const head = [
    say('policy.version'),
    say('policy.status'),
    say('policy.since'),
    say('policy.name'),
  ];
  const rows = items.map(({ version, statusName, name, ...policy }) => [
    version,
    statusName,
    shortDay(language, policy.retiredAt ?? policy.adoptedAt ?? policy.createdAt),
    name,
  ]);
  const widths = [12, 24, 18, terminal.width - 59];
  answer(cli, asked, body, () =>
    ruledTable({ head: head.map((title) => terminal.paint('bold', title)), widths }, rows),
  );
}

type Draft = Asked & { name: string; as?: string; from?: string; lexicon?: string };

async function draft(cli: Cli, file: string, options: Draft): Promise<void> {
  const { say } = cli.terminal;
  const { name, as: version, from, lexicon } = options;
  const content = await readObject(file);
  const service = await serviceFor(cli, options, 'officer');
  const drafted = await service.post('/policies', { name, version, from, lexicon, content }, null);
  const policy = read(service, policyAnswer, drafted.body);
  answer(cli, options, drafted.body, () =>
    [
      say('policy.new-draft', { version: policy.version }),
      say('policy.next-steps', {
        compare: `enlace policy compare ${inForce} ${policy.version}`,
        adopt: `enlace policy adopt ${policy.version}`,
      }),
    ].join('\n'),
  );
}

/** The content of a file that must hold a JSON object. */
async function readObject(file: string): Promise<object> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const found = z.record(z.string(), z.unknown()).safeParse(jsonIn(text));
  if (!found.success) throw failed('policy.unreadable', { file });
  return found.data;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function compare(
  cli: Cli,
  versions: { from: string; to: string },
  asked: Asked,
): Promise<void> {
  const service = await serviceFor(cli, asked, 'officer');
  const [compared, evidence] = await Promise.all([
    service.get('/policies/compare', versions),
    service.get('/reviews/evidence'),
  ]);
  const comparison = read(service, comparisonAnswer, compared.body);
  const overrides = read(service, evidenceAnswer, evidence.body);
  const body = { comparison: compared.body, evidence: evidence.body };
  answer(cli, asked, body, () => comparisonPage(cli.terminal, comparison, overrides));
}

/** Reads the policy for its revision, then adopts just this one. */
async function adopt(cli: Cli, version: string, asked: Asked): Promise<void> {
  const service = await serviceFor(cli, asked, 'supervisor');
  const path = policyPath(version);
  const { etag } = await service.get(path);
  const { body } = await service.post(`${path}/adoption`, {}, etag);
  const said = { version, command: 'enlace policy show' };
  answer(cli, asked, body, () => cli.terminal.say('policy.adoption-begun', said));
}

function policyPath(version: string): string {
  return `/policies/${encodeURIComponent(version)}`;
}
