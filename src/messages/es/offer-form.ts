import type { offerForm as english } from '../en/offer-form.ts';

export const offerForm = {
  'offer-form.new-title': 'Presentar una oferta',
  'offer-form.edit-title': 'Modificar la oferta',
  'offer-form.intro':
    'Una sola página. Lo marcado como opcional puede dejarse en blanco, y puede guardar en cualquier momento y continuar después.',
  'offer-form.what': 'Qué ofrece',
  'offer-form.whom': 'A quién se dirige',
  'offer-form.topics': 'Temas',
  'offer-form.topics-hint':
    'Las ofertas se comparan con las necesidades por sus temas. Aquí se sugieren los que menciona su texto: marque los que correspondan.',
  'offer-form.suggest-topics': 'Sugerir temas a partir del texto',
  'offer-form.find-topics': 'Buscar otro tema',
  'offer-form.find-topics-hint': 'Por ejemplo: lavado de activos, armas de fuego',
  'offer-form.find': 'Buscar',
  'offer-form.no-topics': 'No se encontró ningún tema para «{words}».',
  'offer-form.references': 'Programa de trabajo e instrumentos jurídicos',
  'offer-form.parties': 'Quién más participa',
  'offer-form.parties-hint': 'Su propia organización dirige la oferta y no hace falta indicarla.',
  'offer-form.party': 'Organización {number, number}',
  'offer-form.add-party': 'Añadir una organización',
  'offer-form.translations': 'La oferta en otros idiomas',
  'offer-form.translations-hint':
    'Opcional. Quien lee ve la oferta en su idioma si usted la facilita; el texto anterior sigue siendo el original.',
  'offer-form.translation': 'Traducción {number, number}',
  'offer-form.add-translation': 'Añadir una traducción',
  'offer-form.editions': 'Cuándo y dónde',
  'offer-form.editions-hint':
    'Cada vez que se realiza es una edición, con sus propias fechas y plazas. Lo que está disponible en cualquier momento tiene una edición sin fechas.',
  'offer-form.edition': 'Edición {number, number}',
  'offer-form.add-edition': 'Añadir otra edición',
  'offer-form.remove': 'Quitar',
  'offer-form.submit': 'Guardar y presentar para su publicación',
  'offer-form.submit-hint':
    'La Secretaría lee la oferta y la publica. Un borrador solo lo ve su organización.',
  'offer-form.save': 'Guardar como borrador',
  'offer-form.save-changes': 'Guardar los cambios',
  'offer-form.on-behalf': 'De quién es la oferta',
  'offer-form.on-behalf-hint':
    'Lo que registre en nombre de otra organización queda a la espera de su confirmación: entretanto la oferta puede publicarse y compararse con necesidades, pero no puede aprobarse ninguna propuesta con ella.',
  'offer-form.own': 'Propia: {organization}',
  'offer-form.stale-title': 'Otra persona ha modificado esta oferta',
  'offer-form.stale':
    'Lo que escribió sigue aquí y no se ha guardado. Si lo guarda ahora, sustituirá lo que escribió la otra persona.',
  'offer-form.stale-link': 'Ver la oferta tal como está ahora (se abre en otra pestaña)',
  'offer-form.edition-add': 'Añadir una edición',
  'offer-form.edition-edit': 'Modificar la edición',
  'offer-form.edition-cancel': '¿Cancelar la edición?',
  'offer-form.edition-cancel-means':
    'La edición «{label}» de la oferta {reference} se cancela definitivamente. Sigue figurando como cancelada y ya no se compara con ninguna necesidad.',
  'offer-form.edition-cancel-button': 'Cancelar esta edición',
  'offer-form.keep-edition': 'Mantener la edición',
  'offer-form.copied':
    'Copiada de «{label}», con las fechas un año después. Compruébelas antes de guardar.',
  'offer-form.seats-note':
    'Una vez publicada la oferta, puede haber plazas reservadas. Usted puede añadir plazas; para reducirlas o cancelar una edición, escriba a la Secretaría o, entretanto, suspenda la oferta.',
  'offer-field.owner': 'Organización',
  'offer-field.language': 'Idioma de este texto',
  'offer-field.language-hint': 'El idioma en que escribe, no el de la actividad.',
  'offer-field.title': 'Título',
  'offer-field.title-hint': 'Por ejemplo: Curso de rastreo de armas de fuego',
  'offer-field.description': 'Descripción',
  'offer-field.description-hint':
    'Qué sabrán hacer después los participantes, cómo se imparte y cuánto dura.',
  'offer-field.translation-language': 'Idioma',
  'offer-field.translation-status': 'Tipo de traducción',
  'offer-field.audienceText': 'Otros destinatarios',
  'offer-field.audienceText-hint': 'Con sus propias palabras, uno por línea.',
  'offer-field.eligible-hint': 'Si no elige nada, la oferta está abierta a cualquier Estado.',
  'offer-field.eligible-groups': 'Grupos de Estados',
  'offer-field.eligible-states': 'Estados individuales',
  'offer-field.excludedStates-hint':
    'La oferta nunca se propone a estos Estados. Solo usted y la Secretaría pueden ver esta lista.',
  'offer-field.conditions-hint':
    'Requisitos que deben cumplir los participantes o su Estado, y gastos que deben costear.',
  'offer-field.party': 'Organización',
  'offer-field.party-role': 'Su función',
  'offer-visibility.public': 'En el catálogo público.',
  'offer-visibility.members':
    'Solo para quienes actúan en nombre de un Estado Miembro y para la Secretaría.',
  'edition-field.label': 'Nombre de la edición',
  'edition-field.label-hint': 'Por ejemplo: 2027, segundo semestre',
  'edition-field.window-hint':
    'Deje ambas fechas en blanco si está disponible en cualquier momento.',
  'edition-field.from': 'Primer día',
  'edition-field.to': 'Último día',
  'edition-field.venue': 'Lugar',
  'edition-field.venue-hint': 'Ciudad e institución.',
  'edition-field.venueState': 'Estado',
  'edition-field.interpretedLanguages': 'Interpretación a',
  'edition-field.seats': 'Plazas',
  'edition-field.seats-hint': 'Deje en blanco si no hay límite.',
  'wrong.content/kind.missing': 'Elija el tipo de asistencia.',
  'wrong.editions.no-edition':
    'Indique cuándo se realiza: al menos las fechas de una edición, o su nombre si está disponible en cualquier momento.',
  'field.missing-day': 'Indique tanto el primer día como el último, o ninguno.',
  'field.not-a-number': 'Escriba un número entero.',
  'wrong.content/translations/*/title.missing':
    'Indique el título en el otro idioma o suprima esa traducción.',
  'wrong.content/parties/*/organization.missing': 'Elija la organización que participa.',
  'wrong.content/parties/*/role.missing': 'Elija la función de la organización en la oferta.',
} as const satisfies Record<keyof typeof english, string>;
