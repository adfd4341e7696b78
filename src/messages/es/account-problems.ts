import type { accountProblems as english } from '../en/account-problems.ts';

export const accountProblems = {
  'problem.wrong-credentials':
    'La dirección de correo electrónico o la contraseña son incorrectas.',
  'problem.wrong-code': 'El código es incorrecto o ya se ha utilizado. Espere al siguiente.',
  'problem.sign-in-again':
    'El inicio de sesión ha tardado demasiado. Introduzca de nuevo su dirección de correo electrónico y su contraseña.',
  'problem.link-not-valid':
    'Este enlace no es válido. Puede estar incompleto, haberse utilizado, sustituido o retirado, o haber vencido.',
  'problem.too-many-attempts':
    'Ha habido demasiados intentos. Inténtelo de nuevo en {seconds, plural, one {# segundo} many {# de segundos} other {# segundos}}.',
  'problem.no-role':
    'Actualmente no tiene asignada ninguna función, por lo que no puede acceder a nada aquí. Su punto de contacto o la administración del servicio pueden asignarle una.',
  'problem.second-factor-required':
    'Su función exige un segundo factor. Configúrelo en su cuenta; hasta entonces no podrá hacer nada más.',
  'problem.forged-request':
    'La solicitud no procede de una página de este servicio, o la página era demasiado antigua. Vuelva a cargarla y repita la operación.',
  'problem.second-factor-present':
    'Su cuenta ya tiene un segundo factor. Elimínelo para configurar otro.',
  'problem.no-second-factor':
    'Su cuenta no tiene ningún segundo factor ni se está configurando ninguno. Comience por configurarlo.',
  'field.password-too-short': 'La contraseña debe tener al menos 12 caracteres.',
  'field.password-too-long': 'La contraseña no debe superar los 128 caracteres.',
  'field.password-common':
    'Esta contraseña es una de las primeras que cualquiera probaría. Elija otra.',
  'field.password-is-address':
    'La contraseña no debe ser su propia dirección de correo electrónico.',
  'field.wrong-password': 'La contraseña es incorrecta.',
  'field.wrong-code':
    'El código es incorrecto. Compruebe que el reloj de su teléfono esté en hora.',
} satisfies Record<keyof typeof english, string>;
