import type { gaps as english } from '../en/gaps.ts';

export const gaps = {
  'gaps.title': 'Análisis de brechas',
  'gaps.lead':
    'Solicitudes abiertas por tema y por Estado, y cuántas de ellas no tienen ninguna oferta que se haya considerado adecuada. Una solicitud se cuenta una vez por cada Estado al que se refiere y en cada tema que indica.',
  'gaps.adequate':
    'Adecuada: existe una propuesta que no ha sido rechazada, declinada ni ha caducado.',
  'gaps.theme': 'Tema',
  'gaps.all-themes': 'Todos los temas',
  'gaps.subregion': 'Subregión',
  'gaps.all-subregions': 'Todas, por subregión',
  'gaps.all-states': 'Todas, por Estado',
  'gaps.origin': 'Registros',
  'gaps.origin.filed': 'Presentados por los Estados',
  'gaps.origin.sourced': 'Consignados en documentos',
  'gaps.origin.example': 'Ejemplos ficticios',
  'gaps.table': 'Solicitudes sin oferta adecuada, del total de solicitudes abiertas',
  'gaps.itself': '{theme} (en general)',
  'gaps.total': 'Total',
  'gaps.cell': '{unanswered, number} de {asks, number} sin oferta adecuada: {theme}, {place}',
  'gaps.of': 'de {asks, number}',
  'gaps.legend': 'Solicitudes sin oferta adecuada',
  'gaps.legend-none': 'ninguna',
  'gaps.legend-range': 'de {from, number} a {to, number}',
  'gaps.legend-empty': '– nadie lo solicita',
  'gaps.none': 'Aquí no hay ninguna solicitud abierta.',
  'gaps.two-subregions': 'Un Estado de dos subregiones se cuenta en ambas.',
  'gaps.state': 'Estado',
  'gaps.asks': 'Solicitudes abiertas',
  'gaps.answered': 'Con oferta adecuada',
  'gaps.unanswered': 'Sin oferta adecuada',
} as const satisfies Record<keyof typeof english, string>;
