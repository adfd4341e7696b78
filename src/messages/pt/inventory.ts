import type { inventory as english } from '../en/inventory.ts';

export const inventory = {
  'draft-reason.information-service':
    'O documento solicita informações, como um inventário, um registro ou um portal, e não assistência a um Estado.',
  'draft-reason.cooperation':
    'O documento solicita cooperação operacional ou institucional, e não assistência.',
  'draft-reason.mandated':
    'O documento atribui a atividade a uma entidade; não a oferece aos Estados.',
  'draft-reason.proposed': 'O documento propõe a atividade; ninguém a oferece ainda.',
  'draft-reason.readiness':
    'O Estado manifestou disposição para prestar assistência, sem especificar qual nem quando.',
  'draft-reason.described-practice':
    'O documento descreve uma experiência própria; não oferece assistência.',
  'draft-reason.offer-over': 'Todas as edições já haviam terminado quando a oferta foi importada.',
} as const satisfies Record<keyof typeof english, string>;
