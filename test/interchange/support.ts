// Small reference lists for reading files, and rows to read.
import { createLookups, type LookupOptions, type Lookups } from '../../src/interchange/lookups.ts';

const named = (code: string, ...names: string[]) => ({ code, names });

/** Lookups over a handful of entries of each list. */
export function testLookups(options: LookupOptions = {}): Lookups {
  const sources = {
    states: [
      named('ECU', 'Ecuador', 'República del Ecuador', 'Équateur'),
      named('HTI', 'Haiti', 'Haití', 'Haïti'),
      named('JAM', 'Jamaica', 'Jamaïque'),
    ],
    groups: [
      named('CARICOM', 'Caribbean Community', 'Comunidad del Caribe', 'Communauté des Caraïbes'),
      named('OAS', 'OAS member states', 'Estados miembros de la OEA'),
    ],
    audiences: [
      named('police', 'Police', 'Policía'),
      named(
        'financial-intelligence-unit',
        'Financial intelligence unit',
        'Unidad de inteligencia financiera',
      ),
      named('forensic-experts', 'Forensic laboratories', 'Laboratorios forenses'),
      named('border-guards', 'Border guards', 'Gardes-frontières'),
      named('judges', 'Judges', 'Jueces', 'Juízes', 'Juges'),
    ],
    kinds: [
      named('course', 'Course', 'Curso'),
      named('e-learning', 'E-learning', 'Formación en línea'),
    ],
    modes: [named('in-person', 'In person', 'Presencial'), named('online', 'Online', 'En línea')],
    languages: [
      named('en', 'English', 'Inglés'),
      named('es', 'Spanish', 'Español'),
      named('pt', 'Portuguese', 'Português'),
      named('fr', 'French', 'Francés'),
      named('nl', 'Dutch'),
    ],
    concepts: [named('money-laundering', 'Money laundering', 'Lavado de activos')],
    actions: [named('1.1', 'Promote meetings')],
    instruments: [named('UNTOC', 'Palermo Convention')],
    organizations: [
      { ...named('ecu', 'Ecuador', 'ECU'), state: 'ECU' },
      { ...named('unodc', 'UNODC', 'United Nations Office on Drugs and Crime'), state: null },
      { ...named('interpol', 'INTERPOL'), state: null },
    ],
  };
  return createLookups(sources, options);
}

/** A need that lacks nothing. */
export const goodNeed = {
  id: 'n1',
  country: 'ECU',
  language: 'es',
  title: 'Capacitación en lavado de activos',
} as const;

/** An offer that lacks nothing. */
export const goodOffer = {
  id: 'o1',
  provider: 'UNODC',
  language: 'en',
  title: 'Course on money laundering',
  kind: 'course',
} as const;
