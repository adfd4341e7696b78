import { createServer } from 'node:http';
import { describe, expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { enlace } from './enlace.ts';
import { deadAddress } from './running-service.ts';

describe('a command that is not understood', () => {
  test.each([
    [['frobnicate'], 'Unknown command frobnicate.'],
    [['queue', '--colour'], 'Unknown option --colour.'],
    [['recommend', 'P-4XK7QM'], 'The option --reason <code> is required.'],
    [['proposal'], 'The argument reference is missing.'],
    [['queue', '--limit'], 'The option --limit <number> needs a value.'],
    [['queue', '--limit=many'], '“many” is not a valid value of --limit <number>.'],
    [['queue', 'now'], 'Too many arguments.'],
    [['reject', 'P-4XK7QM', '--reason=rain'], 'Valid values: wrong-topic, wrong-audience'],
    [['queue', '--lang=de'], '“de” is not a valid value of --lang <language>.'],
  ])('%j says so', async (args, words) => {
    const { out, err, status } = await enlace(args);
    expect({ out, status }).toEqual({ out: '', status: 2 });
    expect(err).toContain(words);
    expect(err).toContain('enlace --help');
  });

  test('says so in the language that it names itself', async () => {
    const { err } = await enlace(['queue', '--lang', 'es', '--colour']);
    expect(err).toContain('Opción desconocida: --colour.');
  });
});

describe('the help', () => {
  test('names every command, in the language of the terminal', async () => {
    const { out, status } = await enlace(['--help'], { LC_ALL: 'pt_BR.UTF-8' });
    expect(status).toBe(0);
    expect(out).toContain('Comandos:');
    for (const name of ['serve', 'worker', 'migrate', 'match', 'queue', 'approve', 'audit']) {
      expect(out).toMatch(new RegExp(`^  ${name} `, 'm'));
    }
  });

  test('of a decision explains the codes of its reasons', async () => {
    const { out } = await enlace(['help', 'defer'], { ENLACE_LANG: 'fr' });
    expect(out).toMatch(/awaiting-funds +Dans l’attente de fonds/);
  });
});

describe('without a service', () => {
  test('there is nothing to speak to: neither an address nor a data folder', async () => {
    const { err, status } = await enlace(['queue'], { ENLACE_DATA: '/nowhere' });
    expect(status).toBe(2);
    expect(err).toContain('No Enlace runs on /nowhere.');
  });

  test('an address alone is not enough: keys of a demonstration are not sent elsewhere', async () => {
    const { err, status } = await enlace(['queue'], { ENLACE_URL: 'http://127.0.0.1:9' });
    expect(status).toBe(2);
    expect(err).toContain('ENLACE_KEY');
  });

  test('nobody answers', async () => {
    const url = await deadAddress();
    const { err, status } = await enlace(['stats'], { ENLACE_URL: url, ENLACE_KEY: 'enl_x' });
    expect(status).toBe(1);
    expect(err).toContain(`Nothing answers at ${url}`);
  });

  test('somebody else answers', async () => {
    const server = createServer((_, response) => response.end('<html>'));
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    onTestFinished(() => void server.close());
    const { port } = z.object({ port: z.int() }).parse(server.address());
    const url = `http://127.0.0.1:${port}`;
    const { err, status } = await enlace(['stats'], { ENLACE_URL: url, ENLACE_KEY: 'enl_x' });
    expect(status).toBe(1);
    expect(err).toContain('is not Enlace');
  });
});
