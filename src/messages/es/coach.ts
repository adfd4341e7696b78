import type { coach as english } from '../en/coach.ts';

export const coach = {
  'preview.no-title': 'La necesidad aún no tiene título.',
  'preview.no-beneficiary': 'La necesidad aún no indica ningún beneficiario.',
  'preview.says-nothing':
    'La necesidad aún no dice de qué trata, por lo que no es posible encontrar ofertas para ella. Indique en una o dos frases qué delito, procedimiento, equipo o servicio está en cuestión, y qué hace falta.',
  'preview.names-no-subject':
    'No se pudo reconocer ningún tema en la necesidad, por lo que no es posible encontrar ofertas para ella. Nombre el delito, el procedimiento, el equipo o el servicio en cuestión, o elija un tema de la lista.',
  'preview.several-asks':
    'El texto parece contener {asks, number} peticiones. Revise la división que se sugiere y confírmela o corríjala: cada petición se atiende por separado.',
  'preview.accept-language':
    'Si la necesidad aceptara también este idioma de impartición: {language}, podría optar a {offers, select, few {una o dos ofertas más} some {entre tres y nueve ofertas más} other {diez o más ofertas adicionales}}.',
  'preview.widen-window':
    'Si la necesidad aceptara fechas del {from} al {to}, podría optar a {offers, select, few {una o dos ofertas más} some {entre tres y nueve ofertas más} other {diez o más ofertas adicionales}}.',
  'preview.field-blocks':
    '{field}: indicar este dato podría bastar para que {offers, select, few {una o dos ofertas más fueran adecuadas} some {entre tres y nueve ofertas más fueran adecuadas} other {diez o más ofertas adicionales fueran adecuadas}}.',
  'preview.field-weakens':
    '{field}: si se indicara este dato, {offers, select, few {una o dos ofertas podrían valorarse} some {entre tres y nueve ofertas podrían valorarse} other {diez o más ofertas podrían valorarse}} mejor.',
  'preview.confirm-topics':
    'Si confirma los temas reconocidos en el texto, {offers, select, few {una o dos ofertas podrían valorarse} some {entre tres y nueve ofertas podrían valorarse} other {diez o más ofertas podrían valorarse}} mejor.',
  'preview.field-blocks-joint':
    'Indicar alguno de estos datos podría bastar para que {offers, select, few {una o dos ofertas más fueran adecuadas} some {entre tres y nueve ofertas más fueran adecuadas} other {diez o más ofertas adicionales fueran adecuadas}}:',
  'preview.field-weakens-joint':
    '{offers, select, few {Una o dos ofertas podrían valorarse} some {Entre tres y nueve ofertas podrían valorarse} other {Diez o más ofertas podrían valorarse}} mejor si se indicara lo siguiente:',
} as const satisfies Record<keyof typeof english, string>;
