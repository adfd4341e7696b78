import type { gaps as english } from '../en/gaps.ts';

export const gaps = {
  'gaps.title': 'Análisis de brechas',
  'gaps.lead':
    'Peticiones abiertas por tema y por Estado, y cuántas de ellas no tienen ninguna oferta adecuada. Una petición se cuenta una vez por cada Estado al que se refiere y en cada tema que indica.',
  'gaps.adequate':
    'Una oferta es adecuada si existe una propuesta con ella que no ha sido rechazada ni declinada y que no ha caducado.',
  'gaps.theme': 'Tema',
  'gaps.all-themes': 'Todos los temas',
  'gaps.subregion': 'Subregión',
  'gaps.all-subregions': 'Todas, por subregión',
  'gaps.all-states': 'Todas, por Estado',
  'gaps.origin': 'Procedencia',
  'gaps.origin.filed': 'Presentadas por los Estados',
  'gaps.origin.sourced': 'Consignadas en documentos',
  'gaps.origin.example': 'Ejemplos ficticios',
  'gaps.table': 'Peticiones sin oferta adecuada, del total de peticiones abiertas',
  'gaps.itself': '{theme} (en general)',
  'gaps.total': 'Total',
  'gaps.cell': '{unanswered, number} de {asks, number} sin oferta adecuada: {theme}, {place}',
  'gaps.of': 'de {asks, number}',
  'gaps.legend': 'Peticiones sin oferta adecuada',
  'gaps.legend-none': 'ninguna',
  'gaps.legend-empty': '– ninguna petición',
  'gaps.none': 'Aquí no hay ninguna petición abierta.',
  'gaps.two-subregions': 'Un Estado que pertenece a dos subregiones se cuenta en ambas.',
  'gaps.state': 'Estado',
  'gaps.asks': 'Peticiones abiertas',
  'gaps.answered': 'Con oferta adecuada',
  'gaps.unanswered': 'Sin oferta adecuada',
} as const satisfies Record<keyof typeof english, string>;
