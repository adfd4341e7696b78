import type { gaps as english } from '../en/gaps.ts';

export const gaps = {
  'gaps.title': 'Análise de lacunas',
  'gaps.lead':
    'Pedidos abertos por tema e por Estado, e quantos deles não têm nenhuma oferta adequada. Um pedido é contado uma vez para cada Estado a que se refere e em cada tema que indica.',
  'gaps.adequate':
    'Uma oferta é adequada se existe uma proposta com ela que não foi rejeitada nem declinada e que não caducou.',
  'gaps.theme': 'Tema',
  'gaps.all-themes': 'Todos os temas',
  'gaps.subregion': 'Sub-região',
  'gaps.all-subregions': 'Todos, por sub-região',
  'gaps.all-states': 'Todos, por Estado',
  'gaps.origin': 'Procedência',
  'gaps.origin.filed': 'Apresentados pelos Estados',
  'gaps.origin.sourced': 'Consignados em documentos',
  'gaps.origin.example': 'Exemplos fictícios',
  'gaps.table': 'Pedidos sem oferta adequada, do total de pedidos abertos',
  'gaps.itself': '{theme} (em geral)',
  'gaps.total': 'Total',
  'gaps.cell': '{unanswered, number} de {asks, number} sem oferta adequada: {theme}, {place}',
  'gaps.of': 'de {asks, number}',
  'gaps.legend': 'Pedidos sem oferta adequada',
  'gaps.legend-none': 'nenhum',
  'gaps.legend-empty': '– nenhum pedido',
  'gaps.none': 'Não há nenhum pedido aberto aqui.',
  'gaps.two-subregions': 'Um Estado que pertence a duas sub-regiões é contado em ambas.',
  'gaps.state': 'Estado',
  'gaps.asks': 'Pedidos abertos',
  'gaps.answered': 'Com oferta adequada',
  'gaps.unanswered': 'Sem oferta adequada',
} as const satisfies Record<keyof typeof english, string>;
