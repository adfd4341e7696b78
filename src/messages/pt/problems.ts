import type { problems as english } from '../en/problems.ts';

export const problems = {
  'title.unauthenticated': 'Não identificado',
  'title.forbidden': 'Ação não permitida',
  'title.not-found': 'Não encontrado',
  'title.conflict': 'Conflito com a situação atual',
  'title.precondition-failed': 'O registro foi alterado',
  'title.precondition-required': 'É necessário indicar a revisão',
  'title.invalid': 'Dados inválidos',
  'title.malformed': 'Solicitação ilegível',
  'title.too-large': 'Solicitação grande demais',
  'title.unsupported-media-type': 'Formato não aceito',
  'title.too-many-requests': 'Excesso de solicitações',
  'title.unavailable': 'Temporariamente indisponível',
  'title.failure': 'Erro interno',

  'problem.unauthenticated':
    'Inicie sessão ou apresente uma chave válida. Não há sessão nem chave, ou ela é desconhecida, expirou ou foi revogada.',
  'problem.forbidden': 'Sua função ou sua chave não permite esta ação.',
  'problem.forbidden.took-part':
    'Outra pessoa deve fazê-lo: você já interveio no assunto em outra função, ou trata-se de você.',
  'problem.missing-scope': 'Sua chave não inclui a permissão “{scope}”, que esta ação exige.',
  'problem.not-found': 'O registro {reference} não existe, ou não está ao alcance de sua consulta.',
  'problem.unknown-route': 'Não há nada neste endereço.',
  'problem.precondition-failed':
    'O registro foi alterado desde que foi lido. Leia-o novamente e repita a alteração.',
  'problem.precondition-required':
    'Indique no cabeçalho If-Match a revisão do registro que foi lida (seu ETag).',
  'problem.invalid':
    '{count, plural, =0 {A solicitação não é válida.} one {Um valor não é válido.} many {# de valores não são válidos.} other {# valores não são válidos.}}',
  'problem.malformed-json': 'O corpo da solicitação não é JSON válido.',
  'problem.malformed-encoding': 'O corpo da solicitação não está codificado em UTF-8.',
  'problem.malformed-address': 'O endereço não está bem formado.',
  'problem.malformed-idempotency-key':
    'O cabeçalho Idempotency-Key deve ter de 1 a 200 caracteres ASCII visíveis, sem espaços.',
  'problem.malformed-request': 'A solicitação não está bem formada.',
  'problem.too-large': 'O corpo da solicitação ultrapassa {limit, number} bytes.',
  'problem.unsupported-media-type':
    'O corpo da solicitação deve estar em formato JSON (application/json).',
  'problem.too-many-requests':
    'O limite de {limit, plural, one {# solicitação} many {# de solicitações} other {# solicitações}} por minuto foi ultrapassado. Tente novamente em {seconds, plural, one {# segundo} many {# de segundos} other {# segundos}}.',
  'problem.too-heavy':
    'Esta operação exige muitos cálculos; por isso, pode ser solicitada no máximo {limit, plural, one {uma vez} many {# de vezes} other {# vezes}} por minuto. Tente novamente em {seconds, plural, one {# segundo} many {# de segundos} other {# segundos}}.',
  'problem.unavailable':
    'O serviço não pode responder no momento. Tente novamente em breve; com um Idempotency-Key, uma solicitação repetida é executada uma única vez.',
  'problem.busy':
    'Outras pessoas estavam alterando os mesmos registros neste momento. Nada foi alterado; tente novamente.',
  'problem.failure': 'Ocorreu um erro inesperado, que foi registrado.',
  'problem.conflicting-data': 'A solicitação contradiz dados já registrados.',
  'problem.idempotency-key-reused':
    'Este valor de Idempotency-Key já foi utilizado em outra solicitação.',
  'problem.need-closed': 'A necessidade está encerrada.',
  'problem.not-in-status': 'A situação atual do registro não permite este passo.',
  'problem.offer-closed': 'A oferta está encerrada.',
  'problem.offer-over': 'Todas as edições da oferta já haviam terminado em {asOf}.',
  'problem.no-edition': 'A oferta não tem nenhuma edição vigente.',
  'problem.edition-cancelled': 'A edição está cancelada.',
  'problem.last-edition':
    'Uma oferta publicada mantém ao menos uma edição. Suspenda ou retire a oferta.',
  'problem.already-confirmed': 'O registro já foi confirmado por seu titular.',
  'problem.seats-by-secretariat':
    'Depois de publicada a oferta, somente a Secretaria reduz as vagas de uma edição ou a cancela: dirija-se a ela ou suspenda a oferta.',
  'problem.seats-taken':
    'A edição reserva vagas para assistência em exame: não pode ter menos nem ser cancelada.',
  'problem.already-decided': '{decidedBy} já decidiu sobre esta proposta ({decidedAt}).',
  'problem.assessment-superseded':
    'A proposta foi avaliada novamente. Leia-a de novo e decida sobre a avaliação atual.',
  'problem.not-enough-seats':
    '{left, plural, =0 {Não há mais vagas} one {Resta apenas # vaga} many {Restam apenas # de vagas} other {Restam apenas # vagas}}; {asked, plural, one {é necessária #} many {são necessárias #} other {são necessárias #}}.',
  'problem.unconfirmed-need':
    'A necessidade foi registrada em nome de seu titular, que ainda não a confirmou.',
  'problem.unconfirmed-offer':
    'A oferta foi registrada em nome de seu titular, que ainda não a confirmou.',
  'problem.gate-failed': 'A oferta já não pode atender à necessidade.',
  'problem.gate-failed.not-live':
    'A oferta já não pode atender à necessidade: não consta atualmente do catálogo.',
  'problem.gate-failed.country':
    'A oferta já não pode atender à necessidade: não está aberta ao Estado.',
  'problem.gate-failed.language':
    'A oferta já não pode atender à necessidade: não há idioma em comum.',
  'problem.gate-failed.over':
    'A oferta já não pode atender à necessidade: a atividade termina cedo demais.',
  'problem.gate-failed.late':
    'A oferta já não pode atender à necessidade: a atividade começa tarde demais.',
  'problem.gate-failed.own':
    'A oferta já não pode atender à necessidade: o próprio Estado a lidera ou sedia.',
  'problem.gate-failed.no-seats': 'A oferta já não pode atender à necessidade: não há mais vagas.',
  'problem.gate-failed.excluded-by-need':
    'A oferta já não pode atender à necessidade: a necessidade exclui o prestador.',
  'problem.gate-failed.excluded-by-offer':
    'A oferta já não pode atender à necessidade: o prestador exclui o Estado.',

  'field.missing': 'Falta um valor obrigatório.',
  'field.unknown-field': 'O campo não é reconhecido.',
  'field.wrong': 'O valor não é válido.',
  'field.wrong-type': 'O valor não é do tipo esperado ({expected}).',
  'field.not-one-of': 'O valor deve ser um dos seguintes: {values}.',
  'field.not-a-date': 'O valor não é uma data no formato AAAA-MM-DD.',
  'field.not-a-match': 'O valor não tem a forma exigida.',
  'field.not-a-cursor': 'O cursor não provém de uma resposta anterior.',
  'field.too-big-string':
    'O texto é longo demais: o máximo é de {limit, plural, one {# caractere} many {# de caracteres} other {# caracteres}}.',
  'field.too-small-string':
    'O texto é curto demais: o mínimo é de {limit, plural, one {# caractere} many {# de caracteres} other {# caracteres}}.',
  'field.too-big-array':
    'A lista é longa demais: o máximo é de {limit, plural, one {# item} many {# de itens} other {# itens}}.',
  'field.too-small-array':
    'A lista é curta demais: o mínimo é de {limit, plural, one {# item} many {# de itens} other {# itens}}.',
  'field.too-big-number': 'O valor não deve ser superior a {limit}.',
  'field.too-small-number': 'O valor não deve ser inferior a {limit}.',
  'field.too-big-int': 'O valor não deve ser superior a {limit}.',
  'field.too-small-int': 'O valor não deve ser inferior a {limit}.',
  'field.unusable-character': 'O texto contém um caractere que não pode ser armazenado (U+0000).',
  'field.ends-before-it-starts': 'O período termina antes de começar.',
  'field.no-beneficiary': 'Indique ao menos um Estado ou um grupo de Estados.',
  'field.translation-of-itself': 'Uma tradução está no mesmo idioma do texto original.',
  'field.also-delivery-language':
    'Um mesmo idioma não pode figurar aqui e entre os idiomas de realização.',
  'field.one-lead': 'O titular da oferta é quem a lidera; indique apenas as demais organizações.',
  'field.weights-not-1000': 'Os pesos devem somar 1000.',
  'field.bands-out-of-order': 'A faixa “possível” não deve começar acima da faixa “forte”.',
  'field.languages-out-of-order': 'Um idioma passivo não deve valer mais do que a interpretação.',
  'field.not-your-group': 'Um Estado apresenta necessidades próprias, não de um grupo.',
  'field.not-your-state': 'Só é possível indicar o próprio Estado: {state}.',
  'field.unknown-state': 'Estado desconhecido: {value}.',
  'field.unknown-group': 'Grupo de Estados desconhecido: {value}.',
  'field.unknown-audience': 'Público-alvo desconhecido: {value}.',
  'field.unknown-concept': 'Conceito desconhecido: {value}.',
  'field.unknown-action': 'Ação do programa de trabalho desconhecida: {value}.',
  'field.unknown-instrument': 'Instrumento desconhecido: {value}.',
  'field.unknown-organization': 'Organização desconhecida: {value}.',
  'field.unknown-person': 'Pessoa desconhecida: {value}.',
  'field.unknown-ask': 'A necessidade não tem nenhum pedido aberto com o número {value}.',
  'field.one-bearer': 'Uma chave pertence a uma só pessoa ou a um só serviço.',
  'field.nobody-eligible': 'A oferta não estaria aberta a nenhum Estado.',
  'field.not-after-today': 'A data deve ser posterior a hoje.',
  'field.repeated-language': 'Há mais de um texto neste idioma.',
} as const satisfies Record<keyof typeof english, string>;
