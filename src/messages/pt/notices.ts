import type { notices as english } from '../en/notices.ts';

export const notices = {
  'notice.sourced': 'Conforme consta em {documents}; não confirmado por seu titular.',
  'notice.on-behalf': 'Registrado em nome de seu titular, que ainda não o confirmou.',
  'notice.example':
    'Exemplo inventado: não descreve nenhuma necessidade, oferta ou organização real.',
} as const satisfies Record<keyof typeof english, string>;
