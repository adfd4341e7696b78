import type { notices as english } from '../en/notices.ts';

export const notices = {
  'notice.sourced': 'Según consta en {documents}; no confirmado por su titular.',
  'notice.on-behalf': 'Registrado en nombre de su titular, que aún no lo ha confirmado.',
  'notice.example': 'Ejemplo ficticio: no describe ninguna necesidad, oferta ni organización real.',
} as const satisfies Record<keyof typeof english, string>;
