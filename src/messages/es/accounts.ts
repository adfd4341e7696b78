import type { accounts as english } from '../en/accounts.ts';

export const accounts = {
  'sign-in.title': 'Iniciar sesión',
  'sign-in.email': 'Correo electrónico',
  'sign-in.password': 'Contraseña',
  'sign-in.button': 'Iniciar sesión',
  'sign-in.forgotten': 'He olvidado mi contraseña',
  'sign-in.by-invitation':
    'Las cuentas se abren por invitación. Si no tiene una, diríjase a su punto de contacto nacional o a la Secretaría.',

  'code.title': 'Confirme su identidad',
  'code.means': 'La contraseña es correcta. Un paso más protege su cuenta.',
  'code.code': 'Código',
  'code.hint':
    'Los seis dígitos que muestra ahora su aplicación de autenticación, o uno de sus códigos de respaldo.',
  'code.button': 'Continuar',
  'code.start-again': 'Empezar de nuevo',

  'forgotten.title': 'Contraseña olvidada',
  'forgotten.means':
    'Escriba la dirección de correo electrónico de su cuenta. Le enviaremos un enlace para establecer una contraseña nueva.',
  'forgotten.button': 'Enviar el enlace',
  'forgotten.back': 'Ir a la página de inicio de sesión',

  'mail-sent.title': 'Revise su correo electrónico',
  'mail-sent.means':
    'Si existe una cuenta con esta dirección, se le ha enviado un enlace. Puede utilizarse una sola vez y caduca pronto.',
  'mail-sent.nothing':
    'Si no recibe nada en unos minutos, revise el correo no deseado o vuelva a intentarlo.',

  'new-password.title': 'Establecer una contraseña nueva',
  'new-password.means':
    'Se cerrará su sesión en todos los dispositivos; después podrá iniciarla de nuevo.',
  'new-password.password': 'Contraseña nueva',
  'new-password.hint':
    'Al menos 12 caracteres. Varias palabras seguidas son fáciles de recordar y difíciles de adivinar.',
  'new-password.button': 'Establecer la contraseña',

  'link-not-valid.title': 'Este enlace ya no es válido',
  'link-not-valid.means': 'Ya se utilizó, caducó o no se copió completo.',
  'link-not-valid.what-to-do':
    'Si necesita una contraseña nueva, solicite otro enlace. Si se trata de una invitación o de una confirmación, escriba a quien se la envió.',

  'invitation.title': 'Aceptar la invitación',
  'invitation.means':
    'Se le ha invitado a trabajar en Enlace en nombre de: {organization}. Elija una contraseña para abrir su cuenta.',
  'invitation.expires': 'Válida hasta',
  'invitation.button': 'Abrir mi cuenta',
  'invitation.not-you':
    'Si no se trata de usted o hay algún dato incorrecto, no continúe: escriba a quien le invitó.',

  'account.title': 'Mi cuenta',
  'account.name': 'Nombre',
  'account.organization': 'Organización',
  'account.roles': 'Funciones',
  'account.since': 'desde el {from}',
  'account.from-to': 'del {from} al {to}',
  'account.acting-for': 'en sustitución de {name}',
  'account.document': 'según la designación {document}',
  'account.signing-in': 'Inicio de sesión',
  'account.change-password': 'Cambiar la contraseña',
  'account.back': 'Volver a mi cuenta',

  'change-password.means':
    'Su sesión seguirá abierta aquí y se cerrará en todos los demás dispositivos.',
  'change-password.current': 'Contraseña actual',

  'devices.title': 'Dispositivos',
  'devices.means':
    'Tiene la sesión abierta en estos dispositivos. Cierre la de cualquiera que no reconozca.',
  'devices.this': 'este dispositivo',
  'devices.unknown': 'Dispositivo desconocido',
  'devices.times': 'Sesión iniciada el {since}, último uso el {used}',
  'devices.end': 'Cerrar la sesión',
  'devices.end-others': 'Cerrar todas las demás sesiones',

  'second-factor.title': 'Segundo factor',
  'second-factor.on': 'Activado',
  'second-factor.off': 'Desactivado',
  'second-factor.set-up': 'Configurar',
  'second-factor.manage': 'Administrar',
  'second-factor.required':
    'Su función exige un segundo factor. Configúrelo ahora y podrá empezar a trabajar.',
  'second-factor.means':
    'Una aplicación de autenticación en su teléfono muestra un código que cambia cada 30 segundos. Quien conozca su contraseña no podrá iniciar sesión sin él. Escriba su contraseña para empezar.',
  'second-factor.is-on':
    'Una aplicación de autenticación protege su cuenta. Escriba su contraseña para obtener códigos de respaldo nuevos, que sustituyen a los anteriores, o para quitar el segundo factor, por ejemplo antes de pasar a otro teléfono.',
  'second-factor.renew-codes': 'Obtener códigos de respaldo nuevos',
  'second-factor.begin': 'Empezar',
  'second-factor.remove': 'Quitar el segundo factor',

  'enrolment.title': 'Configurar el segundo factor',
  'enrolment.add': '1. Añada Enlace a su aplicación de autenticación',
  'enrolment.add-how': 'Escanee esta imagen con la aplicación.',
  'enrolment.picture':
    'Código QR para la aplicación de autenticación; la clave que figura debajo dice lo mismo',
  'enrolment.open-app': 'Abrir la aplicación de autenticación en este dispositivo',
  'enrolment.or-type': 'O escriba esta clave a mano:',
  'enrolment.codes': '2. Guarde sus códigos de respaldo',
  'enrolment.codes-how':
    'Imprima o anote estos códigos y guárdelos en un lugar seguro. Cada uno abre su cuenta una sola vez si pierde el teléfono. Solo se muestran ahora.',
  'enrolment.confirm': '3. Escriba el primer código',
  'enrolment.code': 'Código',
  'enrolment.code-hint': 'Los seis dígitos que muestra ahora la aplicación.',
  'enrolment.button': 'Activar el segundo factor',

  'backup-codes.title': 'Códigos de respaldo',
  'backup-codes.renewed': 'Sus códigos de respaldo anteriores ya no son válidos.',

  'done.password-set': 'Su contraseña nueva quedó establecida. Inicie sesión con ella.',
  'done.password-changed': 'Su contraseña se ha cambiado.',
  'done.second-factor-on': 'El segundo factor está activado.',
  'done.second-factor-off': 'El segundo factor se ha quitado.',
  'done.device-ended': 'La sesión se ha cerrado.',
  'done.devices-ended': 'Todas las demás sesiones se han cerrado.',
  'done.signed-out': 'Ha cerrado la sesión.',

  'role.drafter': 'Redactor',
  'role.focal-point': 'Punto de contacto nacional',
  'role.provider-editor': 'Editor de ofertas',
  'role.officer': 'Oficial',
  'role.approver': 'Aprobador',
  'role.supervisor': 'Supervisor',
  'role.administrator': 'Administrador',
  'role.observer': 'Observador',
} as const satisfies Record<keyof typeof english, string>;
