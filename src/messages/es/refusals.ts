// Why somebody is shown another page than the one they asked for, in the words of people rather than of systems.
export const refusals = {
  'refusal-title.unknown-page': 'No se encontró la página',
  'refusal-means.unknown-page':
    'No hay ninguna página en esta dirección. Si la escribió o la pegó, compruebe que esté completa. Si siguió un enlace, es posible que la página se haya trasladado o eliminado.',
  'refusal-title.unknown-record': 'No se encontró',
  'refusal-means.unknown-record':
    'No hay nada con esta referencia que se le pueda mostrar: {reference}. Puede que no exista o que solo esté abierto a otras personas. Compruebe que la referencia esté completa.',
  'refusal-title.forbidden': 'No tiene acceso a esta página',
  'refusal-means.forbidden':
    'Su función no incluye esta acción. Si considera que debería incluirla, diríjase a un punto de contacto nacional de su organización o a un administrador del servicio.',
  'refusal-title.too-large': 'Demasiado grande para enviarse',
  'refusal-means.too-large':
    'Lo que envió es más grande de lo que admite este formulario, por lo que no se guardó nada. Vuelva atrás con el botón del navegador: lo que escribió debería seguir allí. Después elija un archivo más pequeño o acorte el texto.',
  'refusal-title.too-many-requests': 'Un momento, por favor',
  'refusal-means.too-many-requests':
    'En poco tiempo se solicitaron muchísimas páginas, por usted o desde la misma red. Espere {seconds, plural, one {un segundo} many {# segundos} other {# segundos}} e inténtelo de nuevo. Lo guardado no se ve afectado.',
  'refusal-title.failure': 'Algo ha fallado en el servicio',
  'refusal-means.failure':
    'El fallo es del servicio, no suyo, y ha quedado registrado. Lo que se guardó antes está a salvo. Inténtelo de nuevo; si vuelve a ocurrir, avise a la Secretaría. Si estaba enviando un formulario, vuelva atrás con el botón del navegador: lo que escribió debería seguir allí.',
  'refusal-title.unavailable': 'El servicio no está disponible en este momento',
  'refusal-means.unavailable':
    'Espere un minuto e inténtelo de nuevo. Lo que se guardó antes está a salvo. Si estaba enviando un formulario, vuelva atrás con el botón del navegador: lo que escribió debería seguir allí.',
  'refusal-title.unreadable': 'No se pudo leer lo enviado',
  'refusal-means.unreadable':
    'No llegó como lo espera el servicio, por lo que no se guardó nada. Vuelva atrás con el botón del navegador, cargue la página de nuevo y repita la acción.',
  'refusal-title.wrong-address': 'Esta dirección no es válida',
  'refusal-means.wrong-address':
    'Algo en ella no es correcto. Si la escribió o la pegó, compruebe que esté completa.',
  'refusal-title.conflict': 'No es posible en la situación actual',
  'refusal.again': 'Intentar de nuevo',
  'refusal.desk': 'Ir a mi escritorio',
} as const;
