import type { demandPages as english } from '../en/demand-pages.ts';

export const demandPages = {
  'demand.title': 'Onde uma oferta seria mais útil',
  'demand.intro':
    'Quantas necessidades abertas mencionam cada tema, por sub-região. Uma necessidade conta uma vez em cada tema e sub-região que menciona.',
  'demand.caption': 'Necessidades abertas por tema e sub-região',
  'demand.theme': 'Tema',
  'demand.themes': 'Temas',
  'demand.total': 'Total',
  'demand.act': 'Sua oferta',
  'demand.list-offer': 'Cadastrar uma oferta',
  'demand.list-offer-on': 'Cadastrar uma oferta sobre: {theme}',
  'demand.not-shown': 'não exibido',
  'demand.legend': 'O que significam as cores',
  'demand.hidden-means':
    'Não exibido: nenhuma, ou um número que poderia apontar para Estados específicos',
  'demand.how': 'Como são elaborados estes números',
  'demand.how-counted':
    'Contam-se as necessidades abertas que seus Estados confirmaram e que os doadores podem conhecer. Não se incluem as reservadas à Secretaria.',
  'demand.how-hidden':
    'Um número só é exibido se houver por trás dele necessidades de pelo menos quatro Estados. Outros números, e alguns totais, são omitidos quando permitiriam deduzi-lo.',
  'demand.how-language':
    'Pela mesma razão, os números não podem ser filtrados e os idiomas não são contados. A lista de necessidades pode ser filtrada.',
  'demand.all-needs': 'Ver as necessidades abertas por trás destes números',
  'demand.needs-title': 'Necessidades abertas, como os prestadores podem conhecê-las',
  'demand.needs-intro':
    'Somente tema, tipo e sub-região: o próprio Estado decide se comunica que a solicita e o que solicita exatamente.',
  'demand.needs-empty':
    'Nenhuma necessidade aberta que os prestadores possam conhecer corresponde a estes filtros.',
  'demand.no-theme': 'Sem tema indicado',
  'demand.any-kind': 'Qualquer tipo',
  'demand.no-subregion': 'Sem sub-região indicada',
  'demand.opened': 'Aberta em',
  'demand.since': 'Aberta desde',
  'demand.reference': 'Referência',
  'released.list-title': 'Necessidades que nos foram comunicadas',
  'released.list-intro':
    'O que os Estados comunicaram à sua organização e ela ainda pode ler. Cada consulta fica registrada e o Estado pode vê-la.',
  'released.list-empty':
    'Nada foi comunicado à sua organização ainda. Você será avisado por e-mail.',
  'released.title': 'Comunicação {reference}',
  'released.fields': 'Dados comunicados',
  'released.on': 'Comunicada em',
  'released.standing': 'Atualidade',
  'released.current': 'atualizada',
  'released.outdated': 'alterada desde então',
  'released.outdated-means':
    'A necessidade foi alterada desde então. Você a lê como era quando foi comunicada; o Estado pode renovar a comunicação.',
  'released.made': 'Comunicada ao prestador ({provider}) em {on}, na versão {version, number}.',
  'released.renewed': 'Substituída por outra comunicação em {on}.',
  'released.revoked': 'Revogada em {on}.',
  'released.noted':
    'Fica registrado que você abriu esta página. O Estado solicitante pode ver quem a leu.',
  'released.outline': 'O que toda comunicação inclui',
  'released.released': 'O que lhe foi comunicado',
  'released.not-released': 'Não foi comunicado: {fields}.',
  'released.not-stated': 'não indicado',
  'released.ask': '{need}, pedido {ask, number}',
  'released.proposals': 'Propostas com suas ofertas',
  'released.proposals-mean': 'A Secretaria aprovou uma de suas ofertas para esta necessidade.',
  'released.your-offer': 'Oferta {reference}',
  'released.readers': 'Quem o leu',
  'released.no-readers': 'Ninguém o leu ainda.',
} as const satisfies Record<keyof typeof english, string>;
