import type { confirmations as english } from '../en/confirmations.ts';

export const confirmations = {
  'confirmation.title': 'Está correto?',
  'confirmation.need':
    'A necessidade {reference} foi registrada em nome de: {owner}. Registrada por: {enteredBy}. Leia-a e informe se está correta.',
  'confirmation.offer':
    'A oferta {reference} foi registrada em nome de: {owner}. Registrada por: {enteredBy}. Leia-a e informe se está correta.',
  'confirmation.not-stated': 'não indicado',
  'confirmation.confirm': 'Está correto: confirmar',
  'confirmation.wrong': 'Há algo incorreto',
  'confirmation.wrong-means':
    'Nesse caso, nada é confirmado. A Secretaria corrige o registro e volta a consultá-lo.',
  'confirmation.note': 'O que está incorreto',
  'confirmation.dispute': 'Devolver à Secretaria',

  'confirmed.title': 'Confirmação registrada',
  'confirmed.means': 'Agradecemos. O que foi registrado passa a valer como declaração própria.',

  'disputed.title': 'A Secretaria foi avisada',
  'disputed.means':
    'Agradecemos. Nada foi confirmado; a Secretaria corrigirá o registro e voltará a consultá-lo.',

  'channel.web': 'Registrado no site',
  'channel.api': 'Registrado por outro sistema',
  'channel.import': 'Importado de um arquivo',
  'channel.note-verbale': 'Por nota verbal',
  'channel.mail': 'Por e-mail ou carta',
  'channel.telephone': 'Por telefone',

  'need-field.beneficiaries': 'Beneficiários',
  'need-field.asks': 'O que se solicita',
  'need-field.urgency': 'Urgência',
  'need-field.excludedProviders': 'Prestadores não desejados',
  'need-field.visibility': 'Quem pode ver',

  'offer-field.kind': 'Tipo de assistência',
  'offer-field.eligible': 'Aberta a',
  'offer-field.any-state': 'Qualquer Estado',
  'offer-field.excludedStates': 'Não aberta a',
  'offer-field.conditions': 'Condições',

  'urgency.low': 'Baixa',
  'urgency.normal': 'Média',
  'urgency.high': 'Alta',

  'need-visibility.secretariat': 'Somente a Secretaria',
  'need-visibility.donors': 'Doadores: somente tema, tipo e sub-região',
  'need-visibility.members': 'Todos os Estados membros',
  'need-visibility.public': 'Todo o público',
} as const satisfies Record<keyof typeof english, string>;
