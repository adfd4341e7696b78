import type { keptForm as english } from '../en/kept-form.ts';

export const keptForm = {
  'kept-form.session-ended':
    'Sua sessão terminou. Nada se perdeu: entre novamente e você poderá enviar o que escreveu.',
  'kept-form.title': 'O que você escreveu foi conservado',
  'kept-form.means':
    'Sua sessão havia terminado quando você enviou o formulário, por isso nada foi feito ainda. Envie-o agora e continue de onde parou.',
  'kept-form.documents':
    'O documento que você havia escolhido não é conservado. Você poderá anexá-lo novamente depois.',
  'kept-form.send': 'Enviar agora',
  'kept-form.discard': 'Descartar e ir para a minha mesa de trabalho',
  'kept-form.forgotten': 'Esqueci minha senha (abre em uma nova aba).',
  'kept-form.forgotten-means':
    'Enquanto isso, deixe esta página aberta: nela fica conservado o que você escreveu, e aqui você poderá entrar com a nova senha.',
} as const satisfies Record<keyof typeof english, string>;
