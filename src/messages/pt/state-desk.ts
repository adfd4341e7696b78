import type { stateDesk as english } from '../en/state-desk.ts';

export const stateDesk = {
  'desk.title': 'Minha mesa de trabalho',
  'desk.of': '{organization}: assuntos pendentes.',
  'desk.state': 'Nossas necessidades',
  'desk.provider': 'Nossas ofertas',
  'desk.secretariat': 'O trabalho da Secretaria',
  'desk.nothing-state':
    'Não há nada pendente. Aqui constarão o que lhe for devolvido, o que for aprovado e as datas em que se esperam respostas.',
  'desk.nothing-provider':
    'Não há nada pendente. Aqui constarão as necessidades que os Estados lhe comunicarem e as ofertas a confirmar.',
  'desk.observer': 'Como observador, você consulta o catálogo e as estatísticas.',
  'desk.approved': 'Propostas aprovadas a examinar',
  'desk.approved-means':
    'Propõe-se assistência para o pedido {ask} (prestador: {provider}). Leia os motivos e decida o que comunicar ao prestador.',
  'desk.returned': 'Devolvidas para complementação',
  'desk.to-confirm': 'Registradas em seu nome: confirme-as',
  'desk.to-join': 'Necessidades dos seus grupos em que você pode participar',
  'desk.to-join-means':
    'Apresentada por {group}. O seu Estado não é nomeado a ninguém antes de participar.',
  'desk.drafts': 'Rascunhos a concluir',
  'desk.awaited': 'Respostas em espera',
  'desk.answer-by': 'Resposta prevista até {day}',
  'desk.all-needs': 'Todas as necessidades',
  'desk.disclosed': 'Necessidades que lhe foram comunicadas',
  'desk.disclosed-about': '{themes} ({reference})',
  'desk.disclosed-on': 'Comunicada em {day}. Ainda não foi aberta.',
  'desk.to-renew': 'Ofertas cuja vigência deve ser confirmada',
  'desk.to-renew-means': 'Está há muito tempo sem confirmação. Sem resposta, sairá do catálogo.',
  'desk.offers-to-confirm': 'Registradas em seu nome: confirme-as',
  'desk.offer-drafts': 'Rascunhos a concluir',
  'desk.all-offers': 'Todas as nossas ofertas',
  'desk.overdue':
    '{count, plural, one {resposta em atraso} many {respostas em atraso} other {respostas em atraso}}',
  'desk.due-soon':
    '{count, plural, one {resposta prevista nos próximos sete dias} many {respostas previstas nos próximos sete dias} other {respostas previstas nos próximos sete dias}}',
  'desk.mine':
    '{count, plural, one {necessidade assumida por você} many {necessidades assumidas por você} other {necessidades assumidas por você}}',
  'desk.to-approve':
    '{count, plural, one {proposta aguarda aprovação} many {propostas aguardam aprovação} other {propostas aguardam aprovação}}',
  'desk.to-approve-second':
    '{count, plural, one {proposta aguarda uma segunda aprovação} many {propostas aguardam uma segunda aprovação} other {propostas aguardam uma segunda aprovação}}',
  'desk.offers-to-publish':
    '{count, plural, one {oferta a publicar} many {ofertas a publicar} other {ofertas a publicar}}',
  'desk.unconfirmed':
    '{count, plural, one {necessidade registrada em nome do titular, sem confirmação há duas semanas} many {necessidades registradas em nome do titular, sem confirmação há duas semanas} other {necessidades registradas em nome do titular, sem confirmação há duas semanas}}',
  'desk.failed-jobs':
    '{count, plural, one {tarefa automática que falhou} many {tarefas automáticas que falharam} other {tarefas automáticas que falharam}}',
  'desk.taken': 'Assumidas por você',
  'desk.need-of': '{reference}, {owner}',
  'contacts.title': 'Pontos de contato',
  'contacts.means':
    'Cada Estado membro designa, por meio de um documento, os pontos de contato nacionais que falam por ele no Enlace.',
  'contacts.own': 'Pessoas da nossa organização',
  'contacts.invite': 'Convidar uma pessoa',
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
  'desk.waiting':
    '{count, plural, one {necessidade na fila de análise} many {necessidades na fila de análise} other {necessidades na fila de análise}}',
} as const satisfies Record<keyof typeof english, string>;
