// A process of the service from its start to its end: it says what it does, and stops in good order.
import type { Config, ExternalConfig } from '../config.ts';
import { type Closing, startClosing } from '../runtime/closing.ts';
import { keysPath } from '../runtime/data-files.ts';
import { type EmbeddedService, startEmbedded } from '../runtime/start-embedded.ts';
import { startApi, startWorker } from '../runtime/start-external.ts';
import { listenForStop, type Stop } from '../runtime/stop.ts';
import { type Exit, exits, explain, failed } from './failures.ts';
import { columns } from './layout.ts';
import type { Terminal } from './terminal.ts';

/** How long what is open may take to close after a failure, in milliseconds. */
const patience = 5000;

/** Serves until it is told to stop, everything or the API alone; answers the exit status. */
export async function serve(config: Config, terminal: Terminal): Promise<Exit> {
  return await run(terminal, async (closing, stop) => {
    if (config.mode === 'external') {
      const url = await startApi(config, closing);
      terminal.tell(terminal.say('start.ready-api', { url, seconds: secondsSinceStart() }));
      await stop.requested;
      return;
    }
    terminal.tell(terminal.say('start.starting', { folder: config.dataFolder }));
    const { lost, onLoss } = watchLoss(terminal);
    const service = await startEmbedded(config, { closing, signal: stop.signal, onLoss });
    terminal.write(`${readyPage(terminal, service)}\n`);
    await Promise.race([stop.requested, lost]);
  });
}

/** Works in the background until it is told to stop; answers the exit status. */
export async function work(config: ExternalConfig, terminal: Terminal): Promise<Exit> {
  return await run(terminal, async (closing, stop) => {
    await startWorker(config, closing);
    await stop.requested;
  });
}

/**
 * Begins, waits until the end, and closes whatever was opened by then. What nobody catches ends the
 * process as a crash would, without writing messages that may hold what people filed.
 */
async function run(
  terminal: Terminal,
  begin: (closing: Closing, stop: Stop) => Promise<void>,
): Promise<Exit> {
  process.on('uncaughtException', (error) => {
    explain(terminal, error).lines.forEach(terminal.tell);
    process.exit(exits.refused);
  });
  const closing = startClosing();
  const stop = listenForStop(() => terminal.tell(terminal.say('start.stopping')));
  try {
    await begin(closing, stop);
  } catch (error) {
    // A start that was told to stop has not failed.
    if (stop.signal.aborted) return await end(terminal, closing);
    const { lines, exit } = explain(terminal, error);
    lines.forEach(terminal.tell);
    setTimeout(() => process.exit(exit), patience).unref();
    await closing.close().catch(() => undefined);
    return exit;
  }
  return await end(terminal, closing);
}

async function end(terminal: Terminal, closing: Closing): Promise<Exit> {
  await closing.close();
  terminal.tell(terminal.say('start.stopped'));
  return exits.well;
}

function watchLoss(terminal: Terminal) {
  let fail: (error: Error) => void = () => undefined;
  const lost = new Promise<never>((_, reject) => {
    fail = reject;
  });
  // It may be lost before anybody waits to hear of it.
  lost.catch(() => undefined);
  const onLoss = (lines: readonly string[]): void => {
    lines.forEach(terminal.tell);
    fail(failed('start.database-lost'));
  };
  return { lost, onLoss };
}

const labelWidth = 26;
const keyNameWidth = 15;
const keyLength = 48;

/** What there is to know about a service that has just started. */
function readyPage(terminal: Terminal, service: EmbeddedService): string {
  const { say, paint } = terminal;
  const { url, dataFolder, keys, newKeys } = service;
  const file = keysPath(dataFolder);
  const places = [
    ['', say('start.service'), url],
    ['', say('start.documentation'), `${url}/docs`],
    ['', say('start.data-folder'), dataFolder],
  ];
  const shown = keys.map(({ name, key, person }) => ['', name, key, person]);
  const page = [
    paint('bold', say('start.ready', { seconds: secondsSinceStart() })),
    places.map(([, label = '', value = '']) => `  ${label.padEnd(labelWidth)}${value}`).join('\n'),
  ];
  if (keys.length === 0) return page.join('\n\n');
  const accounts = keys.map(({ name, email = '', password = '' }) => ['', name, email, password]);
  const aboutKeys = newKeys
    ? [
        say('start.new-keys', { file }),
        columns(shown, [2, keyNameWidth, keyLength + 2, 40]),
        say('start.new-accounts', { url: `${url}/sign-in` }),
        columns(accounts, [2, keyNameWidth, keyLength + 2, 40]),
      ]
    : [say('start.kept-keys', { file })];
  const firstStep = say('start.first-steps', { command: 'npx enlace queue' });
  return [...page, aboutKeys.join('\n'), firstStep].join('\n\n');
}

function secondsSinceStart(): string {
  return process.uptime().toFixed(1);
}
