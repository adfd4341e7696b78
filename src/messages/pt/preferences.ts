import type { preferences as english } from '../en/preferences.ts';

export const preferences = {
  'preferences.title': 'Mensagens por e-mail',
  'preferences.intro':
    'Escolha quais mensagens o Enlace lhe envia. O que cada mensagem informa também consta da sua mesa de trabalho.',
  'preferences.language': 'Idioma',
  'preferences.language-hint':
    'Todas as mensagens são escritas neste idioma, assim como as páginas enquanto outro não for escolhido.',
  'preferences.wanted': 'Avisar-me por e-mail quando',
  'preferences.wanted-hint': 'Desmarque o que preferir ver apenas na sua mesa de trabalho.',
  'preferences.need-received': 'uma necessidade nossa tiver sido recebida',
  'preferences.need-returned': 'uma necessidade nos tiver sido devolvida para complementação',
  'preferences.proposal-approved':
    'uma proposta para uma de nossas necessidades tiver sido aprovada',
  'preferences.release-made': 'um Estado nos tiver comunicado uma necessidade',
  'preferences.offer-stale': 'uma de nossas ofertas estiver há muito tempo sem confirmação',
  'preferences.always': 'Mensagens sempre enviadas',
  'preferences.always-means':
    'Protegem a sua conta, contêm um link que só você pode utilizar ou pedem que uma informação não seja mais utilizada. Não podem ser desativadas.',
  'preferences.invitation': 'Convite para abrir uma conta',
  'preferences.password-reset': 'Link para definir uma nova senha',
  'preferences.password-changed': 'Sua senha foi alterada',
  'preferences.second-factor-changed': 'O segundo fator da sua conta foi alterado',
  'preferences.confirmation-request':
    'Pedido de confirmação do que foi registrado em nome da sua organização',
  'preferences.release-revoked': 'Um Estado revogou o que lhe havia comunicado',
  'preferences.save': 'Salvar',
  'preferences.back': 'Voltar à minha conta',
  'done.preferences-saved': 'Sua escolha foi salva.',
  'account.preferences': 'Escolher quais mensagens receber',
} as const satisfies Record<keyof typeof english, string>;
