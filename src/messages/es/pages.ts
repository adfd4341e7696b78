import type { pages as english } from '../en/pages.ts';

export const pages = {
  'layout.service': 'Enlace',
  'layout.purpose':
    'Vinculación de la asistencia técnica frente a la delincuencia organizada transnacional',
  'layout.skip': 'Ir al contenido principal',
  'layout.languages': 'Idioma',
  'layout.account': 'Cuenta',
  'layout.sign-out': 'Cerrar sesión',
  'layout.demonstration': 'Demostración.',
  'layout.demonstration-means':
    'Esta cuenta pertenece a una persona ficticia; lo que se registre aquí no describe nada real.',

  'page.home': 'Ir a la página de inicio',
  'page.request': 'Si comunica el problema, indique este número: {id}',

  'form.errors-title': 'Hay un problema',
  'form.error-in-title': 'Error: {title}',

  'wrong.email.missing': 'Escriba una dirección de correo electrónico.',
  'wrong.email.not-a-match':
    'Escriba una dirección de correo electrónico con el formato nombre@ejemplo.org.',
  'wrong.password.missing': 'Escriba su contraseña.',
  'wrong.current.missing': 'Escriba su contraseña actual.',
  'wrong.code.missing': 'Escriba el código.',

  'mailbox.title': 'Buzón de esta instalación',
  'mailbox.means':
    'Esta instalación no envía correo a nadie: aquí se conserva lo que habría enviado.',
  'mailbox.empty': 'Todavía no se ha enviado nada.',
  'mailbox.subject': 'Asunto',
  'mailbox.to': 'Para',
  'mailbox.sent': 'Enviado',
  'mailbox.links': 'Enlaces de este mensaje',
  'mailbox.back': 'Volver al buzón',
  'layout.breadcrumb': 'Usted está aquí',
} as const satisfies Record<keyof typeof english, string>;
