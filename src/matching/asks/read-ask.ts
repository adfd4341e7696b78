// How an ask that is one of several is read: by its own words, or with those of the need around it.
import type { Engine } from '../compiled.ts';
import type { Ask } from '../model.ts';
import { type PreparedAsk, prepareAsk } from '../prepare.ts';
import { emptinessOf } from './too-empty.ts';

/**
 * The ask as the engine judges it. The text of a bundle names the subjects of all its asks, so an ask that
 * says by itself what it is about is read alone, and no other ask of the need bears on what it is given. An ask
 * too empty to rank alone ("Equipment") is read with the text of its need, and so is one that the engine cut out
 * of a need and nobody has confirmed: the cut may have left its subject behind.
 */
export function readAsk(engine: Engine, ask: Ask): PreparedAsk {
  if (ask.context === '' || ask.suggested === true) return prepareAsk(engine, ask);
  const alone = prepareAsk(engine, { ...ask, context: '' });
  return emptinessOf(engine, alone) === null ? { ...alone, ask } : prepareAsk(engine, ask);
}
