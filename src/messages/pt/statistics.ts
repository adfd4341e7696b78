import type { statistics as english } from '../en/statistics.ts';

export const statistics = {
  'statistics.title': 'Estatísticas',
  'statistics.lead':
    'O que se oferece e, na medida em que pode ser mostrado, o que se solicita. Números em {date}.',
  'statistics.demonstration': 'Esta é uma demonstração: parte do que se conta é fictícia.',
  'statistics.offers': 'O que se oferece',
  'statistics.offers-means':
    'Aqui {count, plural, one {é contada # oferta pública} many {são contadas # de ofertas públicas} other {são contadas # ofertas públicas}}, das quais {sourced, number} constam de documentos sem confirmação do titular. Uma oferta é contada em cada tema, idioma e sub-região que indica.',
  'statistics.by.theme': 'Ofertas por tema',
  'statistics.by.kind': 'Ofertas por tipo de assistência',
  'statistics.by.language': 'Ofertas por idioma em que são ministradas',
  'statistics.by.subregion': 'Ofertas por sub-região de destino',
  'statistics.count': 'Ofertas',
  'statistics.value.theme': 'Tema',
  'statistics.value.kind': 'Tipo de assistência',
  'statistics.value.language': 'Idioma',
  'statistics.value.subregion': 'Sub-região',
  'statistics.demand': 'O que se solicita',
  'statistics.demand-means':
    'Necessidades abertas que os Estados confirmaram e permitem divulgar, por tema e sub-região. Uma necessidade é contada em cada tema e sub-região que indica.',
  'statistics.suppressed-title': 'O que se omite e por quê',
  'statistics.suppressed':
    'Não se mostra um número que provenha de menos de quatro Estados, nem qualquer outro do qual pudesse ser deduzido: poderia revelar o que falta a um deles. Não se distingue entre “nenhuma” e “poucas”. As necessidades que um Estado mostra somente à Secretaria não são contadas em lugar algum.',
  'statistics.left-out': 'omitido',
  'statistics.total': 'Total',
  'statistics.demand-table': 'Necessidades abertas por tema e sub-região, em {date}',
  'statistics.no-demand':
    'Ainda não se pode mostrar nenhum número: em nenhum tema há quatro ou mais Estados que permitam divulgar uma necessidade aberta.',
  'statistics.other-themes':
    '{count, plural, one {Um tema não tem} many {# temas não têm} other {# temas não têm}} nenhum número que possa ser mostrado.',
} as const satisfies Record<keyof typeof english, string>;
