import type { people as english } from '../en/people.ts';

// What the service says of people, their roles and their invitations.
export const people = {
  'problem.without-second-factor': 'Esta pessoa não tem segundo fator.',
  'problem.own-role':
    'Ninguém altera as próprias funções. Dirija-se a outro ponto de contato de sua organização ou a um administrador.',
  'problem.role-not-yours':
    'Não lhe cabe atribuir nem retirar a função “{role}”: isso compete a um administrador.',
  'problem.role-held': 'A pessoa já exerce a função “{role}” em alguns desses dias.',
  'problem.role-ended': 'A função já terminou.',
  'problem.last-administrator':
    'Este é o último administrador. Designe antes outro, sem data de término.',
  'problem.account-exists': 'A pessoa já tem uma conta.',
  'problem.person-without-role':
    'A pessoa não exerce nenhuma função. Designe-a antes de convidá-la novamente.',
  'problem.no-open-invitation': 'A pessoa não tem nenhum convite em aberto.',
  'problem.already-decided-by-erased':
    'Uma pessoa cujos dados foram apagados já decidiu sobre esta proposta ({decidedAt}).',
  'field.role-not-open': 'Ninguém desta organização pode exercer a função “{role}”.',
  'field.before-today': 'A data não pode ser anterior a hoje.',
  'field.after-today': 'A data não pode ser posterior a hoje.',
  'field.ends-before-that': 'A função termina nesse dia ou antes.',
  'field.acting-for-oneself': 'Ninguém substitui a si mesmo.',
  'field.acting-too-long':
    'A substituição de outra pessoa dura no máximo {days, plural, one {# dia} many {# de dias} other {# dias}}.',
  'field.role-not-held':
    'Essa pessoa não pertence à organização ou não exerce a função “{role}” no primeiro dia.',
  'person.erased': 'uma pessoa cujos dados foram apagados',
  'start.new-accounts': 'As pessoas de demonstração entram em {url} com estes endereços e senhas:',
  'user.added':
    'Pessoa registrada: {name}. O link permite abrir uma conta até {until}. Ele é mostrado uma única vez: entregue-o pessoalmente.',
  'user.invited': 'Pessoa registrada: {name}. O convite está a caminho.',
  'user.withdrawn': 'A função fica retirada a partir de {on}.',
  'user.designated': 'A função foi atribuída.',
  'user.erased': 'Os dados da pessoa foram apagados. O que ela decidiu permanece.',
  'user.second-factor-taken':
    'O segundo fator foi retirado e as sessões da pessoa foram encerradas; ela é avisada por e-mail.',
  'user.none': 'Não há nenhuma pessoa registrada.',
  'user.name': 'Nome',
  'user.email': 'E-mail',
  'user.organization': 'Organização',
  'user.roles': 'Funções',
  'user.account': 'Convite',
  'user.role': 'Função',
  'user.from': 'Desde',
  'user.until': 'Até',
  'user.document': 'Documento',
  'user.role-withdrawn': 'retirada em {on}',
  'invitation-state.none': 'nenhum',
  'invitation-state.open': 'em aberto',
  'invitation-state.expired': 'vencido',
  'invitation-state.accepted': 'aceito',
  'invitation-state.withdrawn': 'retirado',
  'usage.which-role': '{email} não exerce nenhuma função “{role}” que possa ser retirada.',
  'command.user': 'pessoas da instalação e suas funções',
  'command.user-add': 'registra uma pessoa e mostra o link com que ela abre sua conta',
  'command.user-invite': 'registra uma pessoa e lhe envia o link por e-mail',
  'command.user-list': 'mostra as pessoas',
  'command.user-roles': 'mostra as funções de uma pessoa ou lhe atribui mais uma',
  'command.user-withdraw': 'retira uma função, de imediato ou a partir de um dia',
  'command.user-erase': 'apaga para sempre os dados de uma pessoa; o que ela decidiu permanece',
  'command.user-take-second-factor':
    'retira o segundo fator de quem o perdeu e encerra as suas sessões',
  'argument.email': 'e-mail da pessoa',
  'option.given-role': 'função; pode ser repetida',
  'option.valid-from': 'primeiro dia com a função; hoje, se não indicado',
  'option.valid-to': 'primeiro dia sem a função',
  'option.document': 'símbolo do documento pelo qual foi designada',
  'option.document-date': 'data desse documento',
  'option.give': 'função a atribuir',
  'option.acting-for': 'e-mail da pessoa que ela substitui',
  'option.withdrawn-role': 'função a retirar',
  'option.on': 'primeiro dia sem a função; de imediato, se não indicado',
  'option.only-organization': 'somente pessoas desta organização (código)',
} as const satisfies Record<keyof typeof english, string>;
