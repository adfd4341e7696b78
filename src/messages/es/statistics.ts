import type { statistics as english } from '../en/statistics.ts';

export const statistics = {
  'statistics.title': 'Estadísticas',
  'statistics.lead':
    'Lo que se ofrece y, en la medida en que puede mostrarse, lo que se solicita. Cifras al {date}.',
  'statistics.demonstration': 'Esta es una demostración: parte de lo que se cuenta es ficticio.',
  'statistics.offers': 'Lo que se ofrece',
  'statistics.offers-means':
    'Aquí se {count, plural, one {cuenta # oferta pública} many {cuentan # de ofertas públicas} other {cuentan # ofertas públicas}}, de las cuales {sourced, number} constan en documentos sin confirmación de su titular. Una oferta se cuenta en cada tema, idioma y subregión que indica.',
  'statistics.by.theme': 'Ofertas por tema',
  'statistics.by.kind': 'Ofertas por tipo de asistencia',
  'statistics.by.language': 'Ofertas por idioma en que se imparten',
  'statistics.by.subregion': 'Ofertas por subregión de destino',
  'statistics.count': 'Ofertas',
  'statistics.value.theme': 'Tema',
  'statistics.value.kind': 'Tipo de asistencia',
  'statistics.value.language': 'Idioma',
  'statistics.value.subregion': 'Subregión',
  'statistics.demand': 'Lo que se solicita',
  'statistics.demand-means':
    'Necesidades abiertas que los Estados han confirmado y permiten dar a conocer, por tema y subregión. Una necesidad se cuenta en cada tema y subregión que indica.',
  'statistics.suppressed-title': 'Qué se omite y por qué',
  'statistics.suppressed':
    'No se muestra una cifra que provenga de menos de cuatro Estados, ni ninguna de la que pudiera deducirse: podría revelar de qué carece uno de ellos. No se distingue entre «ninguna» y «pocas». Las necesidades que un Estado muestra solo a la Secretaría no se cuentan en ninguna parte.',
  'statistics.left-out': 'omitida',
  'statistics.total': 'Total',
  'statistics.demand-table': 'Necesidades abiertas por tema y subregión, al {date}',
  'statistics.no-demand':
    'Aún no puede mostrarse ninguna cifra: en ningún tema hay cuatro Estados o más que permitan dar a conocer una necesidad abierta.',
  'statistics.other-themes':
    '{count, plural, one {Un tema no tiene} many {# temas no tienen} other {# temas no tienen}} ninguna cifra que pueda mostrarse.',
} as const satisfies Record<keyof typeof english, string>;
