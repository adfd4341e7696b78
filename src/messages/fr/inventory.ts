import type { inventory as english } from '../en/inventory.ts';

export const inventory = {
  'draft-reason.information-service':
    'Le document demande des informations, telles qu’un inventaire, un registre ou un portail, et non une assistance à un État.',
  'draft-reason.cooperation':
    'Le document demande une coopération opérationnelle ou institutionnelle, et non une assistance.',
  'draft-reason.mandated':
    'Le document confie l’activité à une entité ; il ne l’offre pas aux États.',
  'draft-reason.proposed': 'Le document propose l’activité ; personne ne l’offre encore.',
  'draft-reason.readiness':
    'L’État s’est dit disposé à prêter assistance, sans préciser laquelle ni quand.',
  'draft-reason.described-practice':
    'Le document décrit une expérience propre ; il n’offre pas d’assistance.',
  'draft-reason.offer-over': 'Toutes les éditions avaient pris fin lorsque l’offre a été importée.',
} as const satisfies Record<keyof typeof english, string>;
