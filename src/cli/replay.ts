// `enlace replay`: whether a past assessment would be made again, byte for byte; and whether what is
// noted of a past run is what was written.
import type { Command } from '@commander-js/extra-typings';
import type { z } from 'zod';
import {
  type ReplayAnswer,
  type RunReplayAnswer,
  replayAnswer,
  runReplayAnswer,
} from './answers.ts';
import { exits, misunderstood } from './failures.ts';
import { type Cli, jsonOption, keyOption, languageOption } from './options.ts';
import { proposalPath } from './proposal.ts';
import { findService, read } from './service.ts';
import type { Terminal } from './terminal.ts';

/** Adds the command `replay`. It ends with 1 where something is not what it should be. */
export function registerReplay(program: Command, cli: Cli): void {
  const { say } = cli.terminal;
  program
    .command('replay')
    .description(say('command.replay'))
    .argument('[reference]', say('argument.reference'))
    .option('--assessment <id>', say('option.assessment'))
    .option('--run <id>', say('option.run'))
    .addOption(keyOption(cli))
    .addOption(jsonOption(cli))
    .addOption(languageOption(cli))
    .action(async (reference, { assessment, run, key, json }) => {
      const asked = { key, json: json === true };
      if ((reference === undefined) === (run === undefined)) {
        throw misunderstood('failure.replay-what');
      }
      if (run !== undefined) {
        const path = `/runs/${encodeURIComponent(run)}/replay`;
        await replay(cli, { ...asked, path, shape: runReplayAnswer, inWords: runInWords });
        return;
      }
      const path = `${proposalPath(reference ?? '')}/replay`;
      const query = { assessment };
      await replay(cli, { ...asked, path, query, shape: replayAnswer, inWords: replayInWords });
    });
}

type Question<Shape extends z.ZodType<{ outcome: string }>> = {
  key: string | undefined;
  json: boolean;
  path: string;
  query?: Readonly<Record<string, string | undefined>>;
  shape: Shape;
  inWords(terminal: Terminal, answer: z.infer<Shape>): string[];
};

async function replay<Shape extends z.ZodType<{ outcome: string }>>(
  { terminal, env }: Cli,
  { key, json, path, query, shape, inWords }: Question<Shape>,
): Promise<void> {
  const access = { env, key, language: terminal.language, usualKey: 'officer' } as const;
  const service = await findService(access);
  const { body } = await service.get(path, query);
  const answer = read(service, shape, body);
  const lines = json ? [JSON.stringify(body, null, 2)] : inWords(terminal, answer);
  terminal.write(`${lines.join('\n')}\n`);
  if (answer.outcome === 'different') process.exitCode = exits.refused;
}

function replayInWords(terminal: Terminal, replayed: ReplayAnswer): string[] {
  const { say, paint } = terminal;
  const { assessment: judged, outcome, engineVersion: present } = replayed;
  const { id, needVersion, offerVersion, editionVersion, asOf } = judged;
  return [
    paint('bold', replayed.reference),
    say('replay.head', {
      assessment: id,
      needVersion,
      offerVersion,
      editionVersion: editionVersion ?? '–',
      asOf,
    }),
    say('replay.made-with', {
      assessed: judged.engineVersion,
      policy: judged.policyVersion,
      present,
    }),
    ...checksInWords(terminal, replayed.checks),
    paint(outcome === 'different' ? 'red' : 'green', say(`replay.${outcome}`)),
  ];
}

function runInWords(terminal: Terminal, replayed: RunReplayAnswer): string[] {
  const { say, paint } = terminal;
  const { run, asOf, manifest, outcome } = replayed;
  return [
    say('replay.run-head', {
      run,
      asOf,
      judgements: manifest.counts.judgements,
      needs: manifest.needs.length,
      offers: manifest.offers.length,
    }),
    ...checksInWords(terminal, replayed.checks),
    paint(outcome === 'different' ? 'red' : 'green', say(`replay.run-${outcome}`)),
  ];
}

const marks = { passed: '✓', failed: '✗', skipped: '–' } as const;
const colours = { passed: 'green', failed: 'red', skipped: 'yellow' } as const;

function checksInWords({ paint }: Terminal, checks: ReplayAnswer['checks']): string[] {
  const lines = checks.flatMap(({ text, outcome, skipped, faults }) => [
    `${paint(colours[outcome], marks[outcome])} ${text}${skipped === null ? '' : ` (${skipped.text})`}`,
    ...faults.map((fault) => `    ${fault.text}`),
  ]);
  return ['', ...lines, ''];
}
