import type { mails as english } from '../en/mails.ts';

export const mails = {
  'mail.greeting': 'Prezada Senhora, Prezado Senhor,',
  'mail.about':
    'O Enlace vincula a assistência técnica de que os Estados necessitam contra o crime organizado transnacional à que os doadores oferecem. Esta é uma mensagem automática: as respostas não são lidas.',
  'mail.in-enlace': 'Mais informações no Enlace',
  'mail.set-password': 'Definir uma nova senha',

  'mail.invitation.subject': 'Convite para abrir uma conta no Enlace',
  'mail.invitation.body':
    'Temos a satisfação de convidar Vossa Senhoria a abrir uma conta no Enlace.\n\nSolicitamos a gentileza de utilizar o link abaixo. Ele pode ser usado uma única vez, até {until}.',
  'mail.invitation.action': 'Abrir a conta',
  'mail.invitation.reason':
    'Esta mensagem lhe foi enviada porque se previu uma conta no Enlace para este endereço. Se não a esperava, nada precisa ser feito: sem o link, nenhuma conta é aberta.',

  'mail.password-reset.subject': 'Nova senha do Enlace',
  'mail.password-reset.body':
    'Foi solicitada uma nova senha para a sua conta no Enlace. Se a solicitação partiu de Vossa Senhoria, pedimos a gentileza de utilizar o link abaixo. Ele pode ser usado uma única vez, até {until}.\n\nCaso contrário, nada precisa ser feito: a sua senha permanece a mesma.',
  'mail.password-reset.action': 'Definir uma nova senha',
  'mail.password-reset.reason':
    'Esta mensagem lhe foi enviada porque se solicitou uma nova senha para a conta deste endereço.',

  'mail.password-changed.subject': 'A sua senha do Enlace foi alterada',
  'mail.password-changed.body':
    'A senha da sua conta no Enlace foi alterada. Se a alteração foi feita por Vossa Senhoria, nada precisa ser feito.\n\nCaso contrário, pedimos que defina imediatamente uma nova senha e informe a Secretaria.',
  'mail.password-changed.reason':
    'Esta mensagem lhe foi enviada porque Vossa Senhoria tem uma conta no Enlace, para que ninguém possa alterar a sua senha sem o seu conhecimento.',

  'mail.second-factor-changed.subject': 'O segundo fator da sua conta no Enlace foi alterado',
  'mail.second-factor-changed.body':
    'O segundo fator com que Vossa Senhoria acessa o Enlace, ou os seus códigos de reserva, foram alterados. Se a alteração foi feita por Vossa Senhoria, nada precisa ser feito.\n\nCaso contrário, pedimos que defina imediatamente uma nova senha e informe a Secretaria.',
  'mail.second-factor-changed.reason':
    'Esta mensagem lhe foi enviada porque Vossa Senhoria tem uma conta no Enlace, para que ninguém possa alterar a sua proteção sem o seu conhecimento.',

  'mail.confirmation-request.subject': 'Solicitamos a confirmação de {reference}',
  'mail.confirmation-request.body':
    'A Secretaria registrou {reference} no Enlace em nome da sua organização, tal como o recebeu dela.\n\nSolicitamos a gentileza de consultá-lo pelo link abaixo e confirmar que está correto. O link pode ser usado uma única vez, até {until}.',
  'mail.confirmation-request.action': 'Consultar e confirmar {reference}',
  'mail.confirmation-request.reason':
    'Esta mensagem lhe foi enviada porque Vossa Senhoria pode confirmar, pela sua organização, o que se registra em nome dela.',

  'mail.need-received.subject': 'A necessidade {reference} foi recebida',
  'mail.need-received.body':
    'A necessidade {reference} foi recebida. A Secretaria responderá até {answerBy}.\n\nNo Enlace é possível consultar a qualquer momento o andamento dado a ela.',
  'mail.need-received.reason':
    'Esta mensagem lhe foi enviada porque a sua organização apresentou esta necessidade.',

  'mail.need-returned.subject': 'A necessidade {reference} lhe foi devolvida',
  'mail.need-returned.body':
    'A Secretaria lhe devolveu a necessidade {reference} para que seja completada ou corrigida. O que se pede pode ser consultado no Enlace.\n\nSolicitamos que a apresente novamente quando estiver completa.',
  'mail.need-returned.reason':
    'Esta mensagem lhe foi enviada porque a sua organização apresentou esta necessidade.',

  'mail.proposal-approved.subject': 'Foi aprovada uma proposta para a necessidade {needReference}',
  'mail.proposal-approved.body':
    'Foi aprovada a proposta {reference} para a necessidade {needReference}. No Enlace é possível consultar o que se propõe e por que motivos.',
  'mail.proposal-approved.reason':
    'Esta mensagem lhe foi enviada porque a sua organização apresentou esta necessidade.',

  'mail.release-made.subject':
    'Informações sobre uma necessidade lhe foram comunicadas: {reference}',
  'mail.release-made.body':
    'Foram comunicadas à sua organização informações sobre uma necessidade ({reference}). Elas podem ser consultadas no Enlace enquanto a comunicação estiver em vigor e destinam-se exclusivamente à sua organização.',
  'mail.release-made.reason':
    'Esta mensagem lhe foi enviada porque Vossa Senhoria cuida das ofertas da sua organização.',

  'mail.release-revoked.subject': 'A comunicação {reference} foi revogada',
  'mail.release-revoked.body':
    'A comunicação {reference} foi revogada: as suas informações já não podem ser consultadas no Enlace. Solicitamos que não se faça mais uso das cópias existentes.',
  'mail.release-revoked.reason':
    'Esta mensagem lhe foi enviada porque Vossa Senhoria cuida das ofertas da sua organização.',

  'mail.offer-stale.subject': 'A oferta {reference} continua vigente?',
  'mail.offer-stale.body':
    'A oferta {reference} não é confirmada há muito tempo. Solicitamos que confirme no Enlace que ela continua vigente ou que a retire.\n\nAs ofertas que não são confirmadas deixam de constar do catálogo.',
  'mail.offer-stale.reason':
    'Esta mensagem lhe foi enviada porque Vossa Senhoria cuida das ofertas da sua organização.',
  'mail.preferences': 'É possível escolher quais destas mensagens receber: {url}',
} as const satisfies Record<keyof typeof english, string>;
