import type { confirmations as english } from '../en/confirmations.ts';

export const confirmations = {
  'confirmation.title': '¿Es correcto?',
  'confirmation.need':
    'La necesidad {reference} fue registrada en nombre de: {owner}. Registrada por: {enteredBy}. Léala e indique si es correcta.',
  'confirmation.offer':
    'La oferta {reference} fue registrada en nombre de: {owner}. Registrada por: {enteredBy}. Léala e indique si es correcta.',
  'confirmation.not-stated': 'no se indica',
  'confirmation.confirm': 'Es correcto: confirmar',
  'confirmation.wrong': 'Hay algo incorrecto',
  'confirmation.wrong-means':
    'En ese caso no se confirma nada. La Secretaría corrige el registro y vuelve a consultarle.',
  'confirmation.note': 'Qué es incorrecto',
  'confirmation.dispute': 'Devolver',

  'confirmed.title': 'Confirmado',
  'confirmed.means': 'Gracias. Lo registrado tiene ahora el valor de una declaración propia.',

  'disputed.title': 'Se ha avisado a la Secretaría',
  'disputed.means':
    'Gracias. No se ha confirmado nada; la Secretaría corregirá el registro y volverá a consultarle.',

  'channel.web': 'Registrado en el sitio web',
  'channel.api': 'Registrado por otro sistema',
  'channel.import': 'Importado de un archivo',
  'channel.note-verbale': 'Por nota verbal',
  'channel.mail': 'Por correo electrónico o carta',
  'channel.telephone': 'Por teléfono',

  'need-field.beneficiaries': 'Beneficiarios',
  'need-field.asks': 'Qué se solicita',
  'need-field.urgency': 'Urgencia',
  'need-field.excludedProviders': 'Proveedores no deseados',
  'need-field.visibility': 'Quién puede verla',

  'offer-field.kind': 'Tipo de asistencia',
  'offer-field.eligible': 'Abierta a',
  'offer-field.any-state': 'Cualquier Estado',
  'offer-field.excludedStates': 'No abierta a',
  'offer-field.conditions': 'Condiciones',

  'urgency.low': 'Baja',
  'urgency.normal': 'Media',
  'urgency.high': 'Alta',

  'need-visibility.secretariat': 'Solo la Secretaría',
  'need-visibility.donors': 'Donantes: solo tema, tipo y subregión',
  'need-visibility.members': 'Todos los Estados Miembros',
  'need-visibility.public': 'Todo el público',
} as const satisfies Record<keyof typeof english, string>;
