// Once a run: the build that the command-line tests start, one cluster, and a template database that
// every test file copies.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import postgres from 'postgres';
import type { TestProject } from 'vitest/node';
import { migrate } from '../../src/db/migrate.ts';
import { packagePath } from '../../src/root.ts';
import { startTestCluster, type TestCluster } from './cluster.ts';
import { loadTemplate } from './template.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    clusterUrl: string;
    templateName: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const templateName = `enlace_template_${process.pid}`;
  const [cluster] = await Promise.all([openCluster(templateName), build()]);
  project.provide('clusterUrl', cluster.url);
  project.provide('templateName', templateName);
  return async () => {
    await dropTestDatabases(cluster.url, templateName);
    await cluster.stop();
  };
}

/** A cluster with the template in it. */
async function openCluster(templateName: string): Promise<TestCluster> {
  const cluster = await startTestCluster();
  const client = postgres(cluster.url, { max: 1, onnotice: () => undefined });
  await client.unsafe(`create database ${templateName}`);
  await client.end();
  const url = withDatabase(cluster.url, templateName);
  await migrate(url);
  await loadTemplate(url);
  return cluster;
}

/** Types are the business of `npm run check`: what can be turned into JavaScript can be tested. */
async function build(): Promise<void> {
  // Whoever runs the tests several times in a row has built all by the second.
  if (process.env['ENLACE_TEST_BUILT'] !== undefined) return;
  const compiler = packagePath('node_modules', 'typescript', 'bin', 'tsc');
  const project = packagePath('tsconfig.build.json');
  for (const command of [
    [packagePath('scripts', 'build-assets.mjs')],
    [compiler, '-p', project, '--noCheck'],
  ]) {
    const child = spawn(process.execPath, command, { stdio: ['ignore', 'ignore', 'inherit'] });
    const [code]: unknown[] = await once(child, 'exit');
    if (code !== 0) throw new Error(`${command.join(' ')} ended with ${String(code)}`);
  }
}

function withDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}

async function dropTestDatabases(url: string, templateName: string): Promise<void> {
  const client = postgres(url, { max: 1, onnotice: () => undefined });
  const rows = await client<{ name: string }[]>`
    select datname as name from pg_database where datname like ${`${templateName}%`}`;
  for (const { name } of rows) await client.unsafe(`drop database ${name} with (force)`);
  await client.end();
}
