// `npm start`: the service, with a database of its own or on servers from outside.
import { explain } from './cli/failures.ts';
import { openTerminal } from './cli/terminal.ts';
import { environment, readConfig } from './config.ts';

const env = environment();
const terminal = openTerminal(process.argv.slice(2), env);
try {
  const config = readConfig(env);
  // What is heavy comes after what may be refused.
  const { serve } = await import('./cli/service-process.ts');
  process.exit(await serve(config, terminal));
} catch (error) {
  const { lines, exit } = explain(terminal, error);
  lines.forEach(terminal.tell);
  process.exit(exit);
}
