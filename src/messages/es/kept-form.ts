import type { keptForm as english } from '../en/kept-form.ts';

export const keptForm = {
  'kept-form.session-ended':
    'Su sesión ha finalizado. No se ha perdido nada: inicie sesión de nuevo y podrá enviar lo que escribió.',
  'kept-form.title': 'Lo que escribió se ha conservado',
  'kept-form.means':
    'Su sesión había finalizado cuando envió el formulario, de modo que aún no se ha realizado nada. Envíelo ahora y continuará donde lo dejó.',
  'kept-form.documents':
    'El documento que había elegido no se conserva. Podrá adjuntarlo de nuevo después.',
  'kept-form.send': 'Enviar ahora',
  'kept-form.discard': 'Descartarlo e ir a mi escritorio',
  'kept-form.forgotten': 'He olvidado mi contraseña (se abre en una pestaña nueva).',
  'kept-form.forgotten-means':
    'Entretanto, deje abierta esta página: en ella se conserva lo que escribió y aquí podrá iniciar sesión con la contraseña nueva.',
} as const satisfies Record<keyof typeof english, string>;
