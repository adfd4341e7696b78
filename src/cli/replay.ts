// `enlace replay`: whether a past assessment would be made again, byte for byte.
import type { Command } from '@commander-js/extra-typings';
import { type ReplayAnswer, replayAnswer } from './answers.ts';
import { exits } from './failures.ts';
import { type Cli, jsonOption, keyOption, languageOption } from './options.ts';
import { proposalPath } from './proposal.ts';
import { findService, read } from './service.ts';
import type { Terminal } from './terminal.ts';

/** Adds the command `replay`. It ends with 1 where the assessment is not what it should be. */
export function registerReplay(program: Command, cli: Cli): void {
  const { terminal, env } = cli;
  const { say } = terminal;
  program
    .command('replay')
    .description(say('command.replay'))
    .argument('<reference>', say('argument.reference'))
    .option('--assessment <id>', say('option.assessment'))
    .addOption(keyOption(cli))
    .addOption(jsonOption(cli))
    .addOption(languageOption(cli))
    .action(async (reference, { assessment, key, json }) => {
      const access = { env, key, language: terminal.language, usualKey: 'officer' } as const;
      const service = await findService(access);
      const { body } = await service.get(`${proposalPath(reference)}/replay`, { assessment });
      const replay = read(service, replayAnswer, body);
      terminal.write(
        json === true ? `${JSON.stringify(body, null, 2)}\n` : `${inWords(terminal, replay)}\n`,
      );
      if (replay.outcome === 'different') process.exitCode = exits.refused;
    });
}

const marks = { passed: '✓', failed: '✗', skipped: '–' } as const;
const colours = { passed: 'green', failed: 'red', skipped: 'yellow' } as const;

function inWords({ say, paint }: Terminal, replay: ReplayAnswer): string {
  const { assessment: judged, checks, outcome, reference, engineVersion } = replay;
  const checked = checks.flatMap(({ text, outcome: came, skipped, faults }) => [
    `${paint(colours[came], marks[came])} ${text}${skipped === null ? '' : ` (${skipped.text})`}`,
    ...faults.map((fault) => `    ${fault.text}`),
  ]);
  const versions = { policy: judged.policyVersion, present: engineVersion };
  return [
    paint('bold', reference),
    say('replay.head', {
      assessment: judged.id,
      needVersion: judged.needVersion,
      offerVersion: judged.offerVersion,
      editionVersion: judged.editionVersion ?? '–',
      asOf: judged.asOf,
    }),
    say('replay.made-with', { assessed: judged.engineVersion, ...versions }),
    '',
    ...checked,
    '',
    paint(outcome === 'different' ? 'red' : 'green', say(`replay.${outcome}`)),
  ].join('\n');
}
