import type { inventory as english } from '../en/inventory.ts';

export const inventory = {
  'draft-reason.information-service':
    'El documento solicita información, como un inventario, un registro o un portal, y no asistencia para un Estado.',
  'draft-reason.cooperation':
    'El documento solicita cooperación operativa o institucional, y no asistencia.',
  'draft-reason.mandated':
    'El documento encomienda la actividad a una entidad; no la ofrece a los Estados.',
  'draft-reason.proposed': 'El documento propone la actividad; nadie la ofrece todavía.',
  'draft-reason.readiness':
    'El Estado manifestó su disposición a prestar asistencia, sin precisar cuál ni cuándo.',
  'draft-reason.described-practice':
    'El documento describe una experiencia propia; no ofrece asistencia.',
  'draft-reason.offer-over': 'Todas las ediciones habían terminado cuando se importó la oferta.',
} as const satisfies Record<keyof typeof english, string>;
