import type { matching as english } from '../en/matching.ts';

export const matching = {
  'criterion.topic': 'Tema',
  'criterion.text': 'Redação',
  'criterion.audience': 'Público-alvo',
  'criterion.kind': 'Tipo de assistência',
  'criterion.timing': 'Datas',
  'criterion.language': 'Idioma',
  'criterion.mode': 'Modalidade',
  'criterion.capacity': 'Vagas',
  'criterion.effect': 'Resultados anteriores',
  'band.strong': 'Forte',
  'band.possible': 'Possível',
  'band.weak': 'Fraca',
  'gate.not-live': 'A oferta não consta atualmente do catálogo.',
  'gate.country': 'A oferta não está aberta a este Estado: {state}.',
  'gate.language':
    'Não há idioma em comum: a necessidade aceita {asked}; a atividade é ministrada em {offered}.',
  'gate.over': 'A atividade termina em {ends}, antes que possa atender à necessidade ({earliest}).',
  'gate.late':
    'A atividade começa em {starts}, depois da última data útil para a necessidade ({latest}).',
  'gate.own': 'O próprio Estado lidera ou sedia a oferta: {state}.',
  'gate.no-seats': 'Não há mais vagas.',
  'gate.excluded-by-need': 'A necessidade exclui a assistência deste prestador: {provider}.',
  'gate.excluded-by-offer': 'O prestador exclui este Estado: {state}.',
  'reason.topic-exact': 'A oferta trata de um tema da necessidade: {concept}.',
  'reason.topic-narrower':
    'A necessidade refere-se a {asked}; a oferta aborda uma parte desse tema: {offered}.',
  'reason.topic-near':
    'A necessidade refere-se a {asked}; a oferta trata de um tema próximo: {offered}.',
  'reason.topic-missing': 'A oferta não abrange o seguinte: {concepts}.',
  'reason.no-shared-concept': 'A necessidade e a oferta não têm nenhum tema em comum.',
  'reason.words-alone':
    'Em uma das partes não foi possível reconhecer nenhum tema; a comparação baseia-se na redação dos textos.',
  'reason.audience-met':
    'A oferta destina-se a todo o público indicado na necessidade: {audiences}.',
  'reason.audience-partly':
    'A oferta destina-se a parte do público indicado na necessidade: {met}; mas não a: {missing}.',
  'reason.audience-other':
    'A necessidade indica como público {asked}; a oferta destina-se a outro: {offered}.',
  'reason.kind-wanted': 'O tipo de assistência é um dos solicitados: {kind}.',
  'reason.kind-near': 'O tipo de assistência ({kind}) é semelhante ao solicitado: {wanted}.',
  'reason.kind-other': 'O tipo de assistência ({kind}) difere do solicitado: {wanted}.',
  'reason.timing-overlap': 'As datas das duas partes coincidem de {from} a {to}.',
  'reason.timing-open': 'A oferta não tem datas fixas.',
  'reason.timing-after':
    'A atividade começa em {starts}, {days, plural, one {# dia} many {# de dias} other {# dias}} após o período indicado na necessidade.',
  'reason.language-shared':
    'A atividade é ministrada em um idioma que a necessidade aceita: {languages}.',
  'reason.language-interpreted':
    'A atividade conta com interpretação para um idioma que a necessidade aceita: {languages}.',
  'reason.language-passive':
    'A atividade é ministrada em um idioma que os participantes compreendem, mas no qual não trabalham: {languages}.',
  'reason.mode-shared': 'A modalidade atende à necessidade: {modes}.',
  'reason.mode-other':
    'A necessidade prefere outra modalidade: {asked}; a atividade é oferecida nesta: {offered}.',
  'reason.seats-enough':
    'Há vagas para {participants, plural, =1 {o único participante} one {# participante} many {o total de # de participantes} other {os # participantes}}.',
  'reason.seats-short':
    'Há {seats, plural, one {# vaga} many {# de vagas} other {# vagas}} para {participants, plural, one {# participante} many {# de participantes} other {# participantes}}.',
  'reason.effect-known':
    'Os resultados da oferta são conhecidos por {evaluations, plural, one {# avaliação} many {# de avaliações} other {# avaliações}}.',
  'reason.not-stated':
    'Não indicado por uma das partes e, por isso, contado com o valor neutro: {criterion}.',
} as const satisfies Record<keyof typeof english, string>;
