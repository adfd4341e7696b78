// Why somebody is shown another page than the one they asked for, in the words of people rather than of systems.
export const refusals = {
  'refusal-title.unknown-page': 'Página não encontrada',
  'refusal-means.unknown-page':
    'Não há nenhuma página neste endereço. Se você o digitou ou colou, verifique se está completo. Se seguiu um link, a página pode ter sido transferida ou removida.',
  'refusal-title.unknown-record': 'Não encontrado',
  'refusal-means.unknown-record':
    'Não há nada com esta referência que lhe possa ser mostrado: {reference}. Talvez não exista ou esteja aberto somente a outras pessoas. Verifique se a referência está completa.',
  'refusal-title.forbidden': 'Esta página não está aberta para você',
  'refusal-means.forbidden':
    'A sua função não inclui esta ação. Se considera que deveria incluí-la, dirija-se a um ponto de contato nacional da sua organização ou a um administrador do serviço.',
  'refusal-title.too-large': 'Grande demais para ser enviado',
  'refusal-means.too-large':
    'O que você enviou é maior do que este formulário aceita, por isso nada foi salvo. Volte com o botão do navegador: o que você digitou ainda deve estar lá. Depois escolha um arquivo menor ou encurte o texto.',
  'refusal-title.too-many-requests': 'Um momento, por favor',
  'refusal-means.too-many-requests':
    'Em pouco tempo foram solicitadas muitas páginas, por você ou a partir da mesma rede. Aguarde {seconds, plural, one {um segundo} many {# segundos} other {# segundos}} e tente novamente. O que foi salvo não é afetado.',
  'refusal-title.failure': 'Algo deu errado no serviço',
  'refusal-means.failure':
    'A falha é do serviço, não sua, e ficou registrada. O que foi salvo antes está seguro. Tente novamente; se voltar a ocorrer, avise a Secretaria. Se estava enviando um formulário, volte com o botão do navegador: o que você digitou ainda deve estar lá.',
  'refusal-title.unavailable': 'O serviço não está disponível no momento',
  'refusal-means.unavailable':
    'Aguarde um minuto e tente novamente. O que foi salvo antes está seguro. Se estava enviando um formulário, volte com o botão do navegador: o que você digitou ainda deve estar lá.',
  'refusal-title.unreadable': 'Não foi possível ler o que foi enviado',
  'refusal-means.unreadable':
    'Não chegou como o serviço espera, por isso nada foi salvo. Volte com o botão do navegador, carregue a página novamente e repita a ação.',
  'refusal-title.wrong-address': 'Este endereço não funciona',
  'refusal-means.wrong-address':
    'Algo nele não está correto. Se você o digitou ou colou, verifique se está completo.',
  'refusal-title.conflict': 'Isto não é possível na situação atual',
  'refusal.again': 'Tentar novamente',
  'refusal.desk': 'Ir para a minha mesa de trabalho',
} as const;
