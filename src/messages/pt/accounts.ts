import type { accounts as english } from '../en/accounts.ts';

export const accounts = {
  'sign-in.title': 'Entrar',
  'sign-in.email': 'Endereço de e-mail',
  'sign-in.password': 'Senha',
  'sign-in.button': 'Entrar',
  'sign-in.forgotten': 'Esqueci minha senha',
  'sign-in.by-invitation':
    'As contas são abertas por convite. Se não tiver uma, dirija-se a seu ponto de contato nacional ou à Secretaria.',

  'code.title': 'Confirme sua identidade',
  'code.means': 'A senha está correta. Mais uma etapa protege sua conta.',
  'code.code': 'Código',
  'code.hint':
    'Os seis dígitos que seu aplicativo autenticador mostra agora, ou um de seus códigos de reserva.',
  'code.button': 'Continuar',
  'code.start-again': 'Começar de novo',

  'forgotten.title': 'Senha esquecida',
  'forgotten.means':
    'Informe o endereço de e-mail de sua conta. Enviaremos um link para definir uma nova senha.',
  'forgotten.button': 'Enviar o link',
  'forgotten.back': 'Ir para a página de entrada',

  'mail-sent.title': 'Verifique seu e-mail',
  'mail-sent.means':
    'Se houver uma conta com este endereço, um link foi enviado a ele. O link pode ser usado uma única vez e expira em breve.',
  'mail-sent.nothing':
    'Se nada chegar em alguns minutos, verifique a caixa de spam ou tente novamente.',

  'new-password.title': 'Definir nova senha',
  'new-password.means':
    'Sua sessão será encerrada em todos os dispositivos; em seguida, será possível entrar novamente.',
  'new-password.password': 'Nova senha',
  'new-password.hint':
    'No mínimo 12 caracteres. Várias palavras em sequência são fáceis de lembrar e difíceis de adivinhar.',
  'new-password.button': 'Definir a senha',

  'link-not-valid.title': 'Este link não é mais válido',
  'link-not-valid.means': 'Já foi usado, expirou ou não foi copiado por inteiro.',
  'link-not-valid.what-to-do':
    'Para uma nova senha, solicite outro link. No caso de um convite ou de uma confirmação, escreva a quem o enviou.',

  'invitation.title': 'Aceitar o convite',
  'invitation.means':
    'O convite é para trabalhar no Enlace em nome de: {organization}. Escolha uma senha para abrir sua conta.',
  'invitation.expires': 'Válido até',
  'invitation.button': 'Abrir minha conta',
  'invitation.not-you':
    'Se o convite não for para você ou se houver algum dado incorreto, não prossiga: escreva a quem o convidou.',

  'account.title': 'Minha conta',
  'account.name': 'Nome',
  'account.organization': 'Organização',
  'account.roles': 'Funções',
  'account.since': 'desde {from}',
  'account.from-to': 'de {from} a {to}',
  'account.acting-for': 'em substituição a {name}',
  'account.document': 'conforme a designação {document}',
  'account.signing-in': 'Acesso',
  'account.change-password': 'Alterar a senha',
  'account.back': 'Voltar à minha conta',

  'change-password.means':
    'Sua sessão continuará aberta aqui e será encerrada em todos os outros dispositivos.',
  'change-password.current': 'Senha atual',

  'devices.title': 'Dispositivos',
  'devices.means':
    'Sua sessão está aberta nestes dispositivos. Encerre a sessão de qualquer um que não reconheça.',
  'devices.this': 'este dispositivo',
  'devices.unknown': 'Dispositivo desconhecido',
  'devices.times': 'Sessão iniciada em {since}, último uso em {used}',
  'devices.end': 'Encerrar a sessão',
  'devices.end-others': 'Encerrar todas as outras sessões',

  'second-factor.title': 'Segundo fator',
  'second-factor.on': 'Ativado',
  'second-factor.off': 'Desativado',
  'second-factor.set-up': 'Configurar',
  'second-factor.manage': 'Gerenciar',
  'second-factor.required':
    'Sua função exige um segundo fator. Configure-o agora para começar a trabalhar.',
  'second-factor.means':
    'Um aplicativo autenticador em seu telefone mostra um código que muda a cada 30 segundos. Quem descobrir sua senha não conseguirá entrar sem ele. Informe sua senha para começar.',
  'second-factor.is-on':
    'Um aplicativo autenticador protege sua conta. Informe sua senha para obter novos códigos de reserva, que substituem os anteriores, ou para remover o segundo fator, por exemplo antes de mudar de telefone.',
  'second-factor.renew-codes': 'Obter novos códigos de reserva',
  'second-factor.begin': 'Começar',
  'second-factor.remove': 'Remover o segundo fator',

  'enrolment.title': 'Configurar o segundo fator',
  'enrolment.add': '1. Adicione o Enlace a seu aplicativo autenticador',
  'enrolment.add-how': 'Leia esta imagem com o aplicativo.',
  'enrolment.picture': 'Código QR para o aplicativo autenticador; a chave abaixo diz o mesmo',
  'enrolment.open-app': 'Abrir o aplicativo autenticador neste dispositivo',
  'enrolment.or-type': 'Ou digite esta chave:',
  'enrolment.codes': '2. Guarde seus códigos de reserva',
  'enrolment.codes-how':
    'Imprima ou anote estes códigos e guarde-os em local seguro. Cada um abre sua conta uma única vez em caso de perda do telefone. Eles só são mostrados agora.',
  'enrolment.confirm': '3. Informe o primeiro código',
  'enrolment.code': 'Código',
  'enrolment.code-hint': 'Os seis dígitos que o aplicativo mostra agora.',
  'enrolment.button': 'Ativar o segundo fator',

  'backup-codes.title': 'Códigos de reserva',
  'backup-codes.renewed': 'Seus códigos de reserva anteriores não valem mais.',

  'done.password-set': 'Sua nova senha foi definida. Entre com ela.',
  'done.password-changed': 'Sua senha foi alterada.',
  'done.second-factor-on': 'O segundo fator está ativado.',
  'done.second-factor-off': 'O segundo fator foi removido.',
  'done.device-ended': 'A sessão foi encerrada.',
  'done.devices-ended': 'Todas as outras sessões foram encerradas.',
  'done.signed-out': 'Sua sessão foi encerrada.',

  'role.drafter': 'Redator',
  'role.focal-point': 'Ponto de contato nacional',
  'role.provider-editor': 'Editor de ofertas',
  'role.officer': 'Oficial',
  'role.approver': 'Aprovador',
  'role.supervisor': 'Supervisor',
  'role.administrator': 'Administrador',
  'role.observer': 'Observador',
} as const satisfies Record<keyof typeof english, string>;
