import type { explanations as english } from '../en/explanations.ts';

export const explanations = {
  'contrast.more':
    '{criterion}: {points, plural, one {# punto} many {# de puntos} other {# puntos}} más.',
  'contrast.less':
    '{criterion}: {points, plural, one {# punto} many {# de puntos} other {# puntos}} menos.',
  'contrast.equal': '{criterion}: igual número de puntos.',
  'change.accept-language':
    'La necesidad tendría que admitir un idioma de impartición más: {language}.',
  'change.accept-mode': 'La necesidad tendría que admitir una modalidad más: {mode}.',
  'change.widen-window': 'La necesidad tendría que admitir fechas del {from} al {to}.',
  'change.open-to-states': 'El proveedor tendría que abrir la oferta a estos Estados: {states}.',
  'change.open-to-beneficiaries':
    'El proveedor tendría que abrir la oferta a los beneficiarios de la necesidad.',
  'change.add-language':
    'El proveedor tendría que impartir la actividad en un idioma más: {language}.',
  'change.add-interpretation':
    'El proveedor tendría que ofrecer interpretación de la actividad a un idioma más: {language}.',
  'change.move-dates': 'El proveedor tendría que celebrar la actividad entre el {from} y el {to}.',
  'change.hold-again':
    'El proveedor tendría que celebrar la actividad una vez más, el {from} o después.',
  'change.add-seats':
    'El proveedor tendría que añadir {seats, plural, one {# plaza} many {# de plazas} other {# plazas}}.',
  'unnamed.country': 'La oferta no está abierta a los beneficiarios de la necesidad.',
  'gate-note.interpreted': 'Cuenta con interpretación en {interpreted}.',
  'gate-note.passive': 'Los participantes también comprenden: {passive}.',
  'gate-name.not-live': 'No figura actualmente en el catálogo',
  'gate-name.country': 'No está abierta a los beneficiarios',
  'gate-name.language': 'Ningún idioma en común',
  'gate-name.over': 'Termina antes de poder atender la necesidad',
  'gate-name.late': 'Demasiado tarde para la necesidad',
  'gate-name.own': 'Dirigida o acogida por el propio beneficiario',
  'gate-name.no-seats': 'Sin plazas disponibles',
  'gate-name.excluded-by-need': 'Proveedor excluido por la necesidad',
  'gate-name.excluded-by-offer': 'Beneficiario excluido por el proveedor',
  'cause.too-empty':
    'La necesidad aporta muy pocos datos para que pueda compararse con las ofertas.',
  'cause.no-offer-on-topic': 'Ninguna oferta del catálogo trata del tema de la necesidad.',
  'cause.all-blocked':
    'Hay ofertas sobre el tema de la necesidad, pero ninguna cumple todas las condiciones.',
  'cause.below-threshold':
    'Hay ofertas sobre el tema de la necesidad que cumplen todas las condiciones, pero ninguna se ajusta lo suficiente.',
  'need-field.concepts': 'Temas',
  'need-field.audience': 'Destinatarios',
  'need-field.wantedKinds': 'Tipos de asistencia',
  'need-field.window': 'Fechas',
  'need-field.deliveryLanguages': 'Idiomas de impartición',
  'need-field.modes': 'Modalidades',
  'need-field.participants': 'Número de participantes',
  'gap.blocks':
    '{field}: bastaría con indicar o ampliar este dato para que {offers, plural, one {# oferta fuera adecuada} many {# de ofertas fueran adecuadas} other {# ofertas fueran adecuadas}}.',
  'gap.weakens':
    '{field}: si se indicara este dato, {offers, plural, one {# oferta podría valorarse} many {# de ofertas podrían valorarse} other {# ofertas podrían valorarse}} mejor.',
  'lift.strong': 'La propuesta pasaría a la categoría más alta.',
  'lift.ahead': 'La propuesta superaría entonces a la otra oferta.',
  'proposal.concepts': 'Temas de ambas partes y grado de proximidad (1000: el mismo)',
  'proposal.declared': 'declarado',
  'proposal.contrast':
    'En comparación con {reference}, {title} ({provider}): {points, number} puntos',
  'proposal.difference': 'Diferencia',
  'proposal.lifts': 'Qué podría cambiar la necesidad',
} as const satisfies Record<keyof typeof english, string>;
