// Once a run: the build that the command-line tests start, one cluster, and a template database that
// every test file copies.
import { spawnSync } from 'node:child_process';
import postgres from 'postgres';
import type { TestProject } from 'vitest/node';
import { migrate } from '../../src/db/migrate.ts';
import { packagePath } from '../../src/root.ts';
import { startTestCluster } from './cluster.ts';
import { loadTemplate } from './template.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    clusterUrl: string;
    templateName: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  build();
  const cluster = await startTestCluster();
  const templateName = `enlace_template_${process.pid}`;
  const client = postgres(cluster.url, { max: 1, onnotice: () => undefined });
  await client.unsafe(`create database ${templateName}`);
  await client.end();
  const url = withDatabase(cluster.url, templateName);
  await migrate(url);
  await loadTemplate(url);
  project.provide('clusterUrl', cluster.url);
  project.provide('templateName', templateName);
  return async () => {
    await dropTestDatabases(cluster.url, templateName);
    await cluster.stop();
  };
}

/** Types are the business of `npm run check`: what compiles to JavaScript can be tested. */
function build(): void {
  const compiler = packagePath('node_modules', 'typescript', 'bin', 'tsc');
  const assets = packagePath('scripts', 'build-assets.mjs');
  for (const command of [[assets], [compiler, '-p', packagePath('tsconfig.build.json')]]) {
    const { error } = spawnSync(process.execPath, command);
    if (error !== undefined) throw error;
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
