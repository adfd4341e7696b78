import type { stateDesk as english } from '../en/state-desk.ts';

export const stateDesk = {
  'desk.title': 'Minha mesa de trabalho',
  'desk.of': 'Assuntos pendentes de {organization}.',
  'desk.state': 'Nossas necessidades',
  'desk.provider': 'Nossas ofertas',
  'desk.secretariat': 'O trabalho da Secretaria',
  'desk.nothing-state':
    'Não há nada pendente. Aqui constará o que lhe for devolvido, o que for aprovado e até quando se esperam respostas.',
  'desk.nothing-provider':
    'Não há nada pendente. Aqui constarão as necessidades que os Estados lhe derem a conhecer e as ofertas a confirmar.',
  'desk.observer': 'Como observador, consulta-se o catálogo e as estatísticas.',
  'desk.approved': 'Propostas aprovadas a examinar',
  'desk.approved-means':
    'Propõe-se assistência de {provider} para a parte {ask}. Leia os motivos e decida o que dar a conhecer ao prestador.',
  'desk.returned': 'Devolvidas para complementação',
  'desk.to-confirm': 'Registradas em seu nome: favor confirmar',
  'desk.to-join': 'Necessidades dos seus grupos em que se pode participar',
  'desk.to-join-means':
    'Apresentada por {group}. O seu Estado não é mencionado a ninguém antes de participar.',
  'desk.drafts': 'Rascunhos a concluir',
  'desk.awaited': 'Respostas esperadas',
  'desk.answer-by': 'Resposta prevista até {day}',
  'desk.all-needs': 'Todas as necessidades',
  'desk.disclosed': 'Necessidades que lhe foram dadas a conhecer',
  'desk.disclosed-about': '{themes} ({reference})',
  'desk.disclosed-on': 'Dada a conhecer em {day}. Ainda não foi aberta.',
  'desk.to-renew': 'Continua correta?',
  'desk.to-renew-means': 'Está há muito tempo sem confirmação. Sem resposta, sairá do catálogo.',
  'desk.offers-to-confirm': 'Registradas em seu nome: favor confirmar',
  'desk.offer-drafts': 'Rascunhos a concluir',
  'desk.all-offers': 'Todas as nossas ofertas',
  'desk.overdue':
    '{count, plural, one {resposta em atraso} many {respostas em atraso} other {respostas em atraso}}',
  'desk.due-soon':
    '{count, plural, one {resposta prevista nos próximos sete dias} many {respostas previstas nos próximos sete dias} other {respostas previstas nos próximos sete dias}}',
  'desk.mine':
    '{count, plural, one {necessidade a seu cargo} many {necessidades a seu cargo} other {necessidades a seu cargo}}',
  'desk.to-approve':
    '{count, plural, one {proposta à espera de aprovação} many {propostas à espera de aprovação} other {propostas à espera de aprovação}}',
  'desk.to-approve-second':
    '{count, plural, one {proposta à espera de segunda aprovação} many {propostas à espera de segunda aprovação} other {propostas à espera de segunda aprovação}}',
  'desk.offers-to-publish':
    '{count, plural, one {oferta a publicar} many {ofertas a publicar} other {ofertas a publicar}}',
  'desk.unconfirmed':
    '{count, plural, one {necessidade registrada em nome de outrem, sem confirmação há duas semanas} many {necessidades registradas em nome de outrem, sem confirmação há duas semanas} other {necessidades registradas em nome de outrem, sem confirmação há duas semanas}}',
  'desk.failed-jobs':
    '{count, plural, one {tarefa que falhou} many {tarefas que falharam} other {tarefas que falharam}}',
  'desk.taken': 'A seu cargo',
  'desk.need-of': '{reference}, {owner}',
  'contacts.title': 'Pontos de contato',
  'contacts.means':
    'Cada Estado membro designa, por meio de um documento, os pontos de contato nacionais que falam por ele no Enlace.',
  'contacts.own': 'Nossas pessoas',
  'contacts.invite': 'Designar e convidar alguém',
  'contacts.not-yours': 'Um ponto de contato nacional designa pessoas e lhes retira as funções.',
  'contacts.no-role': 'nenhuma função hoje',
  'contacts.until': 'até {day}',
  'contacts.states': 'Pontos de contato dos Estados membros',
  'contacts.missing':
    '{count, plural, one {Um Estado membro ainda não designou} many {# de Estados membros ainda não designaram} other {# Estados membros ainda não designaram}} um ponto de contato: {states}.',
  'contacts.state': 'Estado membro',
  'contacts.designated': 'Designação',
  'contacts.since': 'desde {day}',
  'contacts.acting': 'interino',
} as const satisfies Record<keyof typeof english, string>;
