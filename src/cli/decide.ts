// `enlace recommend|approve|reject|defer`: a decision about a proposal, on the assessment as it is.
import { type Command, Option } from '@commander-js/extra-typings';
import { type ReviewVerdict, reviewReasons } from '../domain/review.ts';
import type { KeyName } from '../runtime/data-files.ts';
import { proposalAnswer } from './answers.ts';
import { columns } from './layout.ts';
import { stateNames } from './names.ts';
import { type Cli, day, jsonOption, keyOption, languageOption, wholeNumber } from './options.ts';
import { proposalPath } from './proposal.ts';
import { holdInWords } from './proposal-page.ts';
import { findService, read } from './service.ts';

const mostSeats = 10_000;

/** The demonstration key of whoever usually decides so. */
const usualKeys: Readonly<Record<ReviewVerdict, KeyName>> = {
  recommend: 'officer',
  approve: 'approver',
  reject: 'officer',
  defer: 'officer',
};

type Decision = { reason: string; note?: string; seats?: number; second?: true; until?: string };
type Options = Decision & { key?: string; json?: true };

/** Adds the commands of the four decisions. */
export function registerDecisions(program: Command, cli: Cli): void {
  const { say } = cli.terminal;
  command(program, cli, 'recommend').action(async (reference, options) => {
    await decide(cli, { reference, verdict: 'recommend' }, options);
  });
  command(program, cli, 'approve')
    .option('--seats <number>', say('option.seats'), wholeNumber(mostSeats))
    .option('--second', say('option.second'))
    .action(async (reference, options) => {
      await decide(cli, { reference, verdict: 'approve' }, options);
    });
  command(program, cli, 'reject').action(async (reference, options) => {
    await decide(cli, { reference, verdict: 'reject' }, options);
  });
  command(program, cli, 'defer')
    .requiredOption('--until <date>', say('option.until'), day)
    .action(async (reference, options) => {
      await decide(cli, { reference, verdict: 'defer' }, options);
    });
}

/** What the four have in common. */
function command(program: Command, cli: Cli, verdict: ReviewVerdict) {
  const { say } = cli.terminal;
  return program
    .command(verdict)
    .description(say(`command.${verdict}`))
    .argument('<reference>', say('argument.reference'))
    .addOption(
      new Option('--reason <code>', say('option.reason'))
        .choices(reviewReasons[verdict])
        .makeOptionMandatory(),
    )
    .option('--note <text>', say('option.note'))
    .addOption(keyOption(cli))
    .addOption(jsonOption(cli))
    .addOption(languageOption(cli))
    .addHelpText('after', () => `\n${reasonsInWords(cli, verdict)}`);
}

function reasonsInWords({ terminal }: Cli, verdict: ReviewVerdict): string {
  const rows = reviewReasons[verdict].map((code) => [
    '',
    code,
    terminal.label(`review.${verdict}`, code),
  ]);
  return `${terminal.say('help.reasons')}\n${columns(rows, [2, 26, terminal.width - 28])}`;
}

/** Reads the proposal for its revision and its assessment, then decides on just these. */
async function decide(
  { terminal, env }: Cli,
  { reference, verdict }: { reference: string; verdict: ReviewVerdict },
  { key, json, second, ...given }: Options,
): Promise<void> {
  const { language } = terminal;
  const service = await findService({
    env,
    key,
    language,
    usualKey: second ? 'supervisor' : usualKeys[verdict],
  });
  const path = proposalPath(reference);
  const { body, etag } = await service.get(path);
  const { assessment } = read(service, proposalAnswer, body);
  const { reason, note, seats, until } = given;
  const decision = { assessment: assessment?.id, reason, note, seats, until };
  const operation = second ? 'second-approval' : verdict;
  const decided = await service.post(`${path}/${operation}`, decision, etag);
  if (json === true) {
    terminal.write(`${JSON.stringify(decided.body, null, 2)}\n`);
    return;
  }
  const proposal = read(service, proposalAnswer, decided.body);
  const said = proposal.awaitingSecondApproval === null ? verdict : 'approve-first';
  terminal.write(`${terminal.say(`decided.${said}`, { reference: proposal.reference })}\n`);
  if (proposal.holds.length === 0) return;
  const nameOf = await stateNames(service, terminal);
  for (const hold of proposal.holds) {
    terminal.write(`${holdInWords(terminal, hold, nameOf)}\n`);
  }
}
