import type { people as english } from '../en/people.ts';

// What the service says of people, their roles and their invitations.
export const people = {
  'problem.without-second-factor': 'Esta persona no tiene segundo factor.',
  'problem.own-role':
    'Nadie modifica sus propias funciones. Diríjase a otro punto de contacto de su organización o a un administrador.',
  'problem.role-not-yours':
    'Usted no puede asignar ni retirar la función «{role}»: le corresponde a un administrador.',
  'problem.role-held': 'La persona ya ejerce la función «{role}» en algunos de esos días.',
  'problem.role-ended': 'La función ya ha terminado.',
  'problem.last-administrator':
    'Es el último administrador. Designe antes a otro, sin fecha de término.',
  'problem.account-exists': 'La persona ya tiene una cuenta.',
  'problem.person-without-role':
    'La persona no ejerce ninguna función. Desígnela antes de invitarla de nuevo.',
  'problem.no-open-invitation': 'La persona no tiene ninguna invitación abierta.',
  'problem.already-decided-by-erased':
    'Una persona cuyos datos fueron suprimidos ya decidió sobre esta propuesta ({decidedAt}).',
  'field.role-not-open': 'Nadie de esta organización puede ejercer la función «{role}».',
  'field.before-today': 'La fecha no puede ser anterior a hoy.',
  'field.after-today': 'La fecha no puede ser posterior a hoy.',
  'field.ends-before-that': 'La función termina ese día o antes.',
  'field.acting-for-oneself': 'Nadie se reemplaza a sí mismo.',
  'field.acting-too-long':
    'El reemplazo de otra persona dura como máximo {days, plural, one {# día} many {# de días} other {# días}}.',
  'field.role-not-held':
    'Esa persona no pertenece a la organización o no ejerce la función «{role}» el primer día.',
  'person.erased': 'una persona cuyos datos fueron suprimidos',
  'start.new-accounts':
    'Las personas de demostración inician sesión en {url} con estas direcciones y contraseñas:',
  'user.added':
    'Persona registrada: {name}. El enlace permite abrir una cuenta hasta {until}. Se muestra una sola vez: entréguelo usted mismo.',
  'user.invited': 'Persona registrada: {name}. La invitación está en camino.',
  'user.withdrawn': 'La función queda retirada a partir del {on}.',
  'user.designated': 'La función queda asignada.',
  'user.erased': 'Los datos de la persona fueron suprimidos. Lo que decidió se conserva.',
  'user.second-factor-taken':
    'Se retiró el segundo factor y se cerraron las sesiones de la persona, a quien se le avisa por correo electrónico.',
  'user.none': 'No hay ninguna persona registrada.',
  'user.name': 'Nombre',
  'user.email': 'Correo electrónico',
  'user.organization': 'Organización',
  'user.roles': 'Funciones',
  'user.account': 'Invitación',
  'user.role': 'Función',
  'user.from': 'Desde',
  'user.until': 'Hasta',
  'user.document': 'Documento',
  'user.role-withdrawn': 'retirada el {on}',
  'invitation-state.none': 'ninguna',
  'invitation-state.open': 'abierta',
  'invitation-state.expired': 'vencida',
  'invitation-state.accepted': 'aceptada',
  'invitation-state.withdrawn': 'retirada',
  'usage.which-role': '{email} no ejerce ninguna función «{role}» que pueda retirarse.',
  'command.user': 'personas de la instalación y sus funciones',
  'command.user-add': 'registra a una persona y muestra el enlace con el que abre su cuenta',
  'command.user-invite': 'registra a una persona y le envía el enlace por correo electrónico',
  'command.user-list': 'muestra las personas',
  'command.user-roles': 'muestra las funciones de una persona o le asigna otra',
  'command.user-withdraw': 'retira una función, de inmediato o a partir de un día',
  'command.user-erase': 'suprime para siempre los datos de una persona; lo que decidió se conserva',
  'command.user-take-second-factor':
    'retira el segundo factor de quien lo perdió y cierra sus sesiones',
  'argument.email': 'correo electrónico de la persona',
  'option.given-role': 'función; puede repetirse',
  'option.valid-from': 'primer día con la función; hoy si no se indica',
  'option.valid-to': 'primer día sin la función',
  'option.document': 'signatura del documento por el que fue designada',
  'option.document-date': 'fecha de ese documento',
  'option.give': 'función que se asigna',
  'option.acting-for': 'correo electrónico de la persona a la que reemplaza',
  'option.withdrawn-role': 'función que se retira',
  'option.on': 'primer día sin la función; de inmediato si no se indica',
  'option.only-organization': 'solo personas de esta organización (código)',
} as const satisfies Record<keyof typeof english, string>;
