import type { preferences as english } from '../en/preferences.ts';

export const preferences = {
  'preferences.title': 'Mensajes por correo electrónico',
  'preferences.intro':
    'Elija qué mensajes le envía Enlace. Todo lo que comunica un mensaje figura también en su escritorio.',
  'preferences.language': 'Idioma',
  'preferences.language-hint':
    'Todos los mensajes se escriben en este idioma, y también las páginas mientras no elija otro.',
  'preferences.wanted': 'Avisarme por correo electrónico cuando',
  'preferences.wanted-hint': 'Desmarque lo que prefiera ver solo en su escritorio.',
  'preferences.need-received': 'se haya recibido una necesidad nuestra',
  'preferences.need-returned': 'se nos haya devuelto una necesidad para completarla',
  'preferences.proposal-approved':
    'se haya aprobado una propuesta para una de nuestras necesidades',
  'preferences.release-made': 'un Estado nos haya comunicado una necesidad',
  'preferences.offer-stale': 'una de nuestras ofertas lleve mucho tiempo sin confirmarse',
  'preferences.always': 'Mensajes que siempre se envían',
  'preferences.always-means':
    'Protegen su cuenta, contienen un enlace que solo usted puede utilizar o le piden que no siga utilizando una información. No se pueden desactivar.',
  'preferences.invitation': 'Invitación a abrir una cuenta',
  'preferences.password-reset': 'Enlace para establecer una nueva contraseña',
  'preferences.password-changed': 'Su contraseña ha cambiado',
  'preferences.second-factor-changed': 'El segundo factor de su cuenta ha cambiado',
  'preferences.confirmation-request':
    'Solicitud de confirmar lo registrado en nombre de su organización',
  'preferences.release-revoked': 'Un Estado ha revocado lo que le había comunicado',
  'preferences.save': 'Guardar',
  'preferences.back': 'Volver a mi cuenta',
  'done.preferences-saved': 'Se ha guardado su elección.',
  'account.preferences': 'Elegir qué mensajes recibe',
} as const satisfies Record<keyof typeof english, string>;
