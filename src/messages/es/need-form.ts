import type { needForm as english } from '../en/need-form.ts';

export const needForm = {
  'need-form.step.need': 'La necesidad',
  'need-form.step.details': 'Detalles',
  'need-form.step.asks': 'Temas y peticiones',
  'need-form.step.check': 'Revisar y presentar',
  'need-form.title.need': 'Qué se necesita',
  'need-form.title.details': 'Detalles útiles',
  'need-form.title.asks': 'Temas y peticiones de la necesidad',
  'need-form.title.check': 'Revisar la necesidad',
  'need-form.lead':
    'Unos diez minutos, en su propio idioma. Puede detenerse después de cualquier paso: lo guardado queda como borrador y no se examina hasta que se presente.',
  'need-form.save-and-continue': 'Guardar y continuar',
  'need-form.save-for-later': 'Guardar y volver más tarde',
  'need-form.keep-mine': 'Guardar mi versión y continuar',
  'need-form.back': 'Volver: {step}',
  'need-form.language': 'Idioma en el que escribe',
  'need-form.language-hint':
    'Cualquiera de los cuatro. Lo que cuenta es el original, que ninguna traducción sustituye.',
  'need-form.name': 'Título',
  'need-form.name-hint':
    'Una línea que indique el asunto y la asistencia que se desea, por ejemplo, «Capacitación en investigación financiera para fiscales».',
  'need-form.description': 'Qué se necesita y por qué',
  'need-form.description-hint':
    'Con sus propias palabras: qué falta hoy, a quién serviría y qué debería ser posible después. Si son varias peticiones, escriba cada una en una línea que empiece con un guion.',
  'need-form.for-state': 'La necesidad es para: {state}',
  'need-form.group': 'Grupo de Estados',
  'need-form.group-hint':
    'Sus miembros de hoy pasan a ser los beneficiarios. Ninguno queda comprometido ni se nombra ante nadie antes de participar.',
  'need-form.no-group': 'Ningún grupo: los Estados que siguen',
  'need-form.beneficiaries': 'Estados que se beneficiarían',
  'need-form.beneficiaries-hint': 'Solo si no se ha elegido un grupo.',
  'need-form.several-states': 'El titular es un grupo: ¿para qué Estados?',
  'need-form.translations': 'Traducciones de que dispone',
  'need-form.translations-hint':
    'No son necesarias. Se muestran a quienes leen en ese idioma; las ofertas se buscan por el original.',
  'need-form.translated-name': 'Título ({language})',
  'need-form.translated-description': 'Qué se necesita y por qué ({language})',
  'need-form.translation-status': 'Tipo de traducción',
  'need-form.not-stated': 'no se indica',
  'need-form.passive-languages': 'Idiomas que los participantes comprenden',
  'need-form.actions': 'Acciones del programa de trabajo',
  'need-form.instruments': 'Instrumentos jurídicos',
  'need-form.overtaken-title': 'Otra persona ha guardado esta necesidad entretanto',
  'need-form.overtaken-means':
    'Lo que escribió sigue en el formulario de abajo y nada de ello se ha guardado. Esto es lo que figura ahora en la necesidad y difiere de su formulario:',
  'need-form.see-theirs': 'Descartar lo que escribí y mostrar la necesidad como está ahora',
  'need-form.details-lead':
    'Nada de esto es obligatorio. Cada respuesta permite encontrar ofertas más adecuadas; lo que deje en blanco no excluye nada.',
  'need-form.who': 'Quiénes participarían',
  'need-form.what': 'Qué asistencia',
  'need-form.languages': 'Idiomas',
  'need-form.when': 'Cuándo',
  'need-form.confidentiality': 'Quién puede conocerla',
  'need-form.mandates': 'Mandatos a los que responde',
  'need-form.audience-hint':
    'La mayoría de las ofertas se dirigen a determinadas profesiones: si indica las suyas, aparecen primero las adecuadas.',
  'need-form.audience-text': 'Otros, con sus propias palabras',
  'need-form.audience-text-hint': 'Uno por línea. Se muestran a quienes leen la necesidad.',
  'need-form.participants-hint':
    'Basta un número aproximado: permite saber si alcanzan las plazas de una oferta.',
  'need-form.kinds-hint': 'No marque nada si serviría cualquier tipo de asistencia.',
  'need-form.modes-hint':
    'Una oferta que solo se imparte en otra modalidad resulta menos adecuada.',
  'need-form.delivery-hint':
    'Idiomas en los que los participantes pueden trabajar. No se proponen ofertas impartidas solo en otros idiomas.',
  'need-form.passive-hint':
    'Otros idiomas que entienden lo bastante para escuchar y leer, pero no para trabajar.',
  'need-form.window-hint':
    'El período en que la asistencia sería útil. No se proponen ofertas con fechas fuera de él.',
  'need-form.from': 'No antes del',
  'need-form.to': 'No después del',
  'need-form.urgency-hint':
    'Determina el orden en que trabaja la Secretaría, nunca qué ofertas son adecuadas.',
  'need-form.visibility-hint':
    'Sea cual sea su elección, la Secretaría la lee íntegra y busca ofertas del mismo modo.',
  'need-form.visibility.secretariat':
    'Nadie más sabe que la necesidad existe hasta que usted comunique algo de ella a un proveedor.',
  'need-form.visibility.donors':
    'Los donantes ven que en algún lugar de su subregión se desea esa asistencia: no ven el texto ni de qué Estado se trata.',
  'need-form.visibility.members':
    'Los usuarios de todos los Estados Miembros pueden leerla íntegra.',
  'need-form.visibility.public': 'Cualquier persona puede leerla íntegra, sin cuenta.',
  'need-form.excluded-hint':
    'Sus ofertas nunca se proponen para esta necesidad. Solo su organización y la Secretaría conocen esta elección; no se comunica al proveedor.',
  'need-form.instruments-hint':
    'Convenciones que la asistencia le permitiría aplicar. Sirven para los informes, no para la búsqueda de ofertas.',
  'need-form.actions-hint':
    'Acciones acordadas por los Estados Miembros a las que contribuye la necesidad. Sirven para los informes, no para la búsqueda de ofertas.',
  'need-form.asks-lead':
    'Esto es lo que el servicio encontró en sus palabras. Confirme lo correcto y corrija lo que no lo sea.',
  'need-form.themes': 'Temas de la necesidad',
  'need-form.themes-hint':
    'Marque de qué trata la necesidad. Los temas confirmados cuentan más que los que solo se han reconocido.',
  'need-form.no-themes':
    'No se pudo reconocer ningún tema. Busque uno aquí o amplíe la descripción.',
  'need-form.search': 'Buscar otro tema',
  'need-form.search-button': 'Buscar',
  'need-form.found':
    '{found, plural, =0 {Ningún tema contiene estas palabras en su nombre.} one {# tema encontrado: márquelo arriba.} many {# de temas encontrados: marque arriba los que correspondan.} other {# temas encontrados: marque arriba los que correspondan.}}',
  'need-form.asks-means':
    'Una petición es algo que una sola oferta puede atender: un tema y un tipo de asistencia. Cada una se atiende por separado.',
  'need-form.one-ask':
    'La necesidad se lee como una sola petición. Si contiene varias, añádalas aquí.',
  'need-form.add-ask': 'Añadir una petición',
  'need-form.suggested-asks': 'El texto parece contener {asks, number} peticiones',
  'need-form.suggested-hint':
    'Marque las que sean correctas. Podrá modificarlas una vez incorporadas.',
  'need-form.accept': 'Incorporar las peticiones marcadas',
  'need-form.ask': 'Petición {number, number}',
  'need-form.ask-title': 'Qué se solicita',
  'need-form.ask-description': 'Más información',
  'need-form.ask-topic': 'Tema',
  'need-form.ask-kind': 'Tipo de asistencia',
  'need-form.remove-ask': 'Quitar',
  'need-form.advice': 'Qué daría acceso a más ofertas',
  'need-form.no-advice': 'No falta nada que daría acceso a más ofertas.',
  'need-form.improve': 'Modificar',
  'need-form.likely-offers': 'Ofertas que podrían atenderla',
  'need-form.likely-offers-means':
    'Por orden alfabético, no de mérito. La Secretaría examina cuáles son adecuadas.',
  'need-form.no-likely-offers':
    'Ninguna oferta del catálogo la atiende hoy. Preséntela de todos modos: se compara con cada nueva oferta y se tiene en cuenta al señalar a los donantes lo que falta.',
  'need-form.similar': 'Necesidades similares de la misma organización',
  'need-form.similar-means':
    'Si es la misma necesidad, modifique esa en lugar de presentarla dos veces.',
  'need-form.assistance': 'Asistencia recibida sobre el mismo tema',
  'need-form.assistance-means': 'Indicar qué quedó pendiente ayuda a no repetirla.',
  'need-form.summary': 'La necesidad en su forma actual',
  'need-form.change': 'Modificar',
  'need-form.submit-title': 'Presentación',
  'need-form.submit-means':
    'Si la presenta hoy, la Secretaría responderá a más tardar el {date}. Recibirá un acuse de recibo y podrá seguir modificando la necesidad.',
  'need-form.submit': 'Presentar la necesidad',
  'need-form.who-submits':
    'La presenta un punto de contacto nacional de su organización. El borrador queda guardado y todos los puntos de contacto de su organización pueden abrirlo.',
  'need-form.keep-draft': 'Mantenerla como borrador por ahora',
  'need-form.to-need': 'Ir a la página de la necesidad',
  'need-form.withheld': 'Título reservado: la consulta queda registrada',
  'receipt.title': 'Se ha presentado la necesidad',
  'receipt.promise':
    'La Secretaría responderá a más tardar el {date}. La referencia es {reference}.',
  'receipt.reference': 'Referencia',
  'receipt.owner': 'Presentada en nombre de',
  'receipt.submitted': 'Fecha de presentación',
  'receipt.answer-by': 'Respuesta a más tardar el',
  'receipt.channel': 'Cómo se recibió',
  'receipt.document': 'Documento',
  'receipt.next': 'Qué sucede ahora',
  'receipt.next-read':
    'Se compara con todas las ofertas del catálogo y, después, con cada nueva oferta.',
  'receipt.next-matched':
    'La Secretaría la lee, puede solicitar aclaraciones y examina lo encontrado.',
  'receipt.next-answer':
    'Se le informa de lo aprobado y de los motivos. Nada llega a un proveedor sin su consentimiento.',
  'receipt.to-need': 'Ir a la página de la necesidad',
  'receipt.another': 'Presentar otra necesidad',
  'wrong.content/title.missing': 'Indique un título.',
  'wrong.content/beneficiaries.no-beneficiary': 'Elija un grupo de Estados o al menos un Estado.',
  'wrong.content/participants.wrong-type':
    'Indique el número de participantes en cifras, por ejemplo 25.',
  'wrong.content/window/from.missing': 'Indique también el primer día del período.',
  'wrong.content/window/to.missing': 'Indique también el último día del período.',
  'field.level-of-focal-point':
    'Solo un punto de contacto nacional puede ampliar el acceso a una necesidad ya presentada.',
  'problem.other-step': 'Primero debe corregirse algo en otro paso. Revise los pasos de nuevo.',
  'done.need-saved': 'Los cambios se han guardado.',
  'need-form.left-open': 'En blanco',
  'need-form.as-one': 'La necesidad en su conjunto, como una sola petición',
  'need-form.help-title': 'Lo que el servicio lee en sus palabras',
  'need-form.help-topics':
    '{topics, plural, =0 {Todavía no se ha reconocido ningún tema.} one {Se ha reconocido un tema.} many {Se han reconocido # temas.} other {Se han reconocido # temas.}}',
  'need-form.help-confirm': 'En el tercer paso podrá confirmarlos o corregirlos.',
  'need-form.help-offers':
    '{offers, plural, =0 {Ninguna oferta del catálogo parece responder hoy a la necesidad. Puede presentarla de todos modos.} one {Una oferta del catálogo podría responder a la necesidad. La verá en el último paso.} many {# ofertas del catálogo podrían responder a la necesidad. Las verá en el último paso.} other {# ofertas del catálogo podrían responder a la necesidad. Las verá en el último paso.}}',
  'need-form.lead-on-behalf':
    'Registre lo que pidió el titular, en el idioma en que escribió. Puede detenerse después de cualquier paso: lo guardado queda como borrador y no se examina hasta que se presente.',
  'receipt.document-of': '{symbol}, del {date}',
  'receipt.next-answer-owner':
    'Se informa al titular de lo aprobado y de los motivos. Nada llega a un proveedor sin su consentimiento.',
  'receipt.unconfirmed': 'Falta la confirmación del titular',
  'receipt.unconfirmed-ask':
    '{owner} no ha confirmado todavía que esta es su necesidad. Se examina de todos modos, pero hasta entonces nada se aprueba ni llega a conocimiento de ningún proveedor. Pida a un punto de contacto que la confirme mediante un enlace, o adjunte el documento, con el cual podrá confirmarla un colega que no la haya registrado.',
  'receipt.unconfirmed-give':
    'Se registró en nombre de {owner} y se examina, pero nada se aprueba ni llega a conocimiento de ningún proveedor hasta que usted confirme que es correcta.',
  'receipt.documents': 'Documentos de la necesidad',
  'receipt.read-and-confirm': 'Leerla y confirmarla',
} as const satisfies Record<keyof typeof english, string>;
