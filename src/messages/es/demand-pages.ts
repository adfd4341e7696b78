import type { demandPages as english } from '../en/demand-pages.ts';

export const demandPages = {
  'demand.title': 'Dónde sería más útil una oferta',
  'demand.intro':
    'Cuántas necesidades abiertas mencionan cada tema, por subregión. Una necesidad cuenta una vez en cada tema y subregión que menciona.',
  'demand.caption': 'Necesidades abiertas por tema y subregión',
  'demand.theme': 'Tema',
  'demand.themes': 'Temas',
  'demand.total': 'Total',
  'demand.act': 'Su oferta',
  'demand.list-offer': 'Presentar una oferta',
  'demand.list-offer-on': 'Presentar una oferta sobre: {theme}',
  'demand.not-shown': 'no se muestra',
  'demand.legend': 'Qué significan los colores',
  'demand.hidden-means':
    'No se muestra: ninguna, o una cifra que podría señalar a Estados concretos',
  'demand.how': 'Cómo se elaboran estas cifras',
  'demand.how-counted':
    'Se cuentan las necesidades abiertas que sus Estados han confirmado y que los donantes pueden conocer. No se incluyen las reservadas a la Secretaría.',
  'demand.how-hidden':
    'Una cifra solo se muestra si la respaldan necesidades de al menos cuatro Estados. Se omiten otras cifras, y algunos totales, cuando permitirían deducirla.',
  'demand.how-language':
    'Por la misma razón, las cifras no pueden filtrarse y no se cuentan los idiomas. La lista de necesidades sí puede filtrarse.',
  'demand.all-needs': 'Ver las necesidades abiertas que respaldan estas cifras',
  'demand.needs-title': 'Necesidades abiertas, tal como pueden conocerlas los proveedores',
  'demand.needs-intro':
    'Solo tema, tipo y subregión: el propio Estado decide si comunica que la solicita y qué solicita exactamente.',
  'demand.needs-empty':
    'Ninguna necesidad abierta que los proveedores puedan conocer corresponde a estos filtros.',
  'demand.no-theme': 'Sin tema indicado',
  'demand.any-kind': 'Cualquier tipo',
  'demand.no-subregion': 'Sin subregión indicada',
  'demand.opened': 'Abierta en',
  'demand.since': 'Abierta desde',
  'demand.reference': 'Referencia',
  'released.list-title': 'Necesidades que nos han comunicado',
  'released.list-intro':
    'Lo que los Estados han comunicado a su organización y esta aún puede leer. Cada consulta queda registrada y el Estado puede verla.',
  'released.list-empty':
    'Todavía no se ha comunicado nada a su organización. Se le avisará por correo electrónico.',
  'released.title': 'Comunicación {reference}',
  'released.fields': 'Datos comunicados',
  'released.on': 'Comunicada el',
  'released.standing': 'Actualidad',
  'released.current': 'actualizada',
  'released.outdated': 'modificada desde entonces',
  'released.outdated-means':
    'La necesidad se ha modificado desde entonces. Usted la lee tal como era cuando se comunicó; el Estado puede renovar la comunicación.',
  'released.made': 'Comunicada al proveedor ({provider}) el {on}, en la versión {version, number}.',
  'released.renewed': 'Reemplazada por otra comunicación el {on}.',
  'released.revoked': 'Revocada el {on}.',
  'released.noted':
    'Queda registrado que usted ha abierto esta página. El Estado solicitante puede ver quién la ha leído.',
  'released.outline': 'Lo que incluye toda comunicación',
  'released.released': 'Lo que se le ha comunicado',
  'released.not-released': 'No se ha comunicado: {fields}.',
  'released.not-stated': 'no se indica',
  'released.ask': '{need}, petición {ask, number}',
  'released.proposals': 'Propuestas con sus ofertas',
  'released.proposals-mean': 'La Secretaría ha aprobado una de sus ofertas para esta necesidad.',
  'released.your-offer': 'Oferta {reference}',
  'released.readers': 'Quién lo ha leído',
  'released.no-readers': 'Nadie lo ha leído todavía.',
} as const satisfies Record<keyof typeof english, string>;
