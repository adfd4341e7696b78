import type { home as english } from '../en/home.ts';

export const home = {
  'home.title': 'Assistência técnica contra o crime organizado transnacional',
  'home.lead':
    'O Enlace aproxima a assistência de que necessitam os Estados membros da Organização dos Estados Americanos e a assistência oferecida por Estados e organizações. Cada proposta é explicada, analisada pela Secretaria e executada somente com o consentimento de ambas as partes.',
  'home.browse': 'Ver as ofertas',
  'home.desk': 'Ir para a minha mesa de trabalho',
  'home.figures': 'Em resumo',
  'home.figure.offers': 'ofertas públicas',
  'home.figure.providers': 'Estados e organizações que oferecem assistência',
  'home.figure.states': 'Estados membros com ofertas ao seu alcance',
  'home.figure.themes': 'temas com alguma oferta',
  'home.includes':
    'Das ofertas, {sourced, plural, =0 {nenhuma consta} one {# consta} many {# constam} other {# constam}} de documentos da Organização sem confirmação do titular. Situação em {date}.',
  'home.examples':
    '{examples, plural, one {# oferta é um exemplo fictício} many {# ofertas são exemplos fictícios} other {# ofertas são exemplos fictícios}} desta demonstração.',
  'home.how': 'Como funciona',
  'home.step.need': 'Um Estado indica o que necessita',
  'home.step-text.need':
    'Em seu próprio idioma e em dez minutos. Decide quem pode ler a necessidade; se não indicar outra coisa, somente a Secretaria.',
  'home.step.match': 'O serviço encontra o que corresponde',
  'home.step-text.match':
    'Compara a necessidade com todas as ofertas e propõe as que a atendem, com os motivos. Que nenhuma corresponda também é uma resposta.',
  'home.step.review': 'A Secretaria analisa',
  'home.step-text.review':
    'Um oficial examina cada proposta e a recomenda; uma segunda pessoa a aprova.',
  'home.step.consent': 'Ambas as partes dão seu consentimento',
  'home.step-text.consent':
    'O Estado decide o que o prestador pode ler, e cada parte é livre para declinar.',
  'home.step.delivery': 'A assistência é prestada',
  'home.step-text.delivery':
    'As atividades são registradas e avaliadas, para não duplicar esforços e para que a próxima proposta seja melhor.',
  'home.map': 'O que está ao alcance de cada Estado',
  'home.map-means':
    'O mapa e a tabela mostram quantas ofertas públicas se destinam a cada Estado membro. Nada dizem sobre o que os Estados necessitam.',
  'home.map-title': 'Mapa das Américas: ofertas públicas destinadas a cada Estado membro',
  'home.map-description':
    'Cada Estado tem ao seu alcance entre {least, number} e {most, number} ofertas; a tabela a seguir traz o número de cada um.',
  'home.map-state':
    '{state}: {count, plural, =0 {nenhuma oferta} one {# oferta} many {# ofertas} other {# ofertas}}',
  'home.legend': 'Ofertas públicas destinadas a cada Estado',
  'home.legend-none': 'nenhuma',
  'home.member-state': 'Estado membro',
  'home.offers': 'Ofertas',
  'home.for': 'Quem o utiliza',
  'home.for-states': 'Pontos de contato nacionais',
  'home.for-states-text':
    'Apresentam necessidades, veem que ofertas poderiam atendê-las e acompanham seu andamento. Também basta uma nota verbal, um e-mail ou um telefonema: a Secretaria as registra em seu nome.',
  'home.for-providers': 'Estados e organizações que oferecem assistência',
  'home.for-providers-text':
    'Cadastram uma única vez cursos, especialistas, manuais ou equipamentos, e veem onde seriam mais úteis.',
  'home.for-public': 'Todo o público',
  'home.for-public-text':
    'Pode pesquisar as ofertas públicas, consultar as estatísticas, acompanhar as novas ofertas ou usar os dados em outro sistema.',
  'home.why': 'Por que existe este serviço',
  'home.why-text':
    'Em 2007 e novamente em 2011, os Estados membros, reunidos no Grupo Técnico sobre Crime Organizado Transnacional, pediram um inventário de necessidades e ofertas de capacitação, um método para classificá-las, consideração especial aos Estados do Caribe e que não haja duplicação de esforços. Uma lista por si só não atende a uma necessidade: este serviço acompanha cada uma até que receba resposta.',
  'home.follow': 'Acompanhar as novas ofertas',
} as const satisfies Record<keyof typeof english, string>;
