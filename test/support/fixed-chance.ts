// Properties are tried with the same examples each time, so that a run says of a change what it says of
// none; `ENLACE_SEED` names other ones.
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['ENLACE_SEED'] ?? 20_260_301) });
