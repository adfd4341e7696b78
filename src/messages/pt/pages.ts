import type { pages as english } from '../en/pages.ts';

export const pages = {
  'layout.service': 'Enlace',
  'layout.purpose':
    'Articulação da assistência técnica no enfrentamento do crime organizado transnacional',
  'layout.skip': 'Ir para o conteúdo principal',
  'layout.languages': 'Idioma',
  'layout.account': 'Conta',
  'layout.sign-out': 'Sair',
  'layout.demonstration': 'Demonstração.',
  'layout.demonstration-means':
    'Esta conta pertence a uma pessoa fictícia; o que for registrado aqui não descreve nada real.',

  'page.home': 'Ir para a página inicial',
  'page.request': 'Ao relatar o problema, informe este número: {id}',

  'form.errors-title': 'Há um problema',
  'form.error-in-title': 'Erro: {title}',

  'wrong.email.missing': 'Informe um endereço de e-mail.',
  'wrong.email.not-a-match': 'Informe um endereço de e-mail no formato nome@exemplo.org.',
  'wrong.password.missing': 'Informe sua senha.',
  'wrong.current.missing': 'Informe sua senha atual.',
  'wrong.code.missing': 'Informe o código.',

  'mailbox.title': 'Caixa de correio desta instalação',
  'mailbox.means':
    'Esta instalação não envia mensagens a ninguém: aqui fica guardado o que teria enviado.',
  'mailbox.empty': 'Nada foi enviado até o momento.',
  'mailbox.subject': 'Assunto',
  'mailbox.to': 'Para',
  'mailbox.sent': 'Enviada em',
  'mailbox.links': 'Links desta mensagem',
  'mailbox.back': 'Voltar à caixa de correio',
  'layout.breadcrumb': 'Você está aqui',
} as const satisfies Record<keyof typeof english, string>;
