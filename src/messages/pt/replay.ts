import type { replay as english } from '../en/replay.ts';

export const replay = {
  'command.replay': 'refazer uma avaliação anterior e compará-la byte a byte',
  'option.assessment': 'identificador de uma avaliação anterior da proposta',
  'option.run': 'identificador de uma execução completa, cujo manifesto é verificado',
  'replay.head':
    'Avaliação {assessment}, da versão {needVersion} da necessidade, da versão {offerVersion} da oferta e da versão {editionVersion} da edição, com data de referência de {asOf}.',
  'replay.made-with':
    'Feita pelo motor {assessed} com a política {policy}; o motor atual é o {present}.',
  'replay.same': 'O motor dá a mesma avaliação, byte a byte.',
  'replay.verified': 'Nenhum erro foi encontrado na avaliação. Não foi possível refazê-la.',
  'replay.different': 'A avaliação não é a que deveria ser.',
  'replay.run-head':
    'Execução {run}, com data de referência de {asOf}: {judgements, plural, one {# avaliação} many {# de avaliações} other {# avaliações}} sobre {needs, plural, one {# necessidade} many {# de necessidades} other {# necessidades}} e {offers, plural, one {# oferta} many {# de ofertas} other {# ofertas}}.',
  'replay.run-verified': 'Nenhum erro foi encontrado na execução.',
  'replay.run-different': 'A execução não é a que deveria ser.',
  'replay-check.arithmetic': 'Pontos, pesos, pontuação e nível decorrem da política.',
  'replay-check.record': 'A avaliação diz o que dizia quando foi registrada.',
  'replay-check.versions': 'A necessidade, a oferta e a edição constam tal como foram avaliadas.',
  'replay-check.groups': 'A oferta estava aberta aos Estados que eram membros na época.',
  'replay-check.judgement': 'O motor chega ao mesmo resultado.',
  'replay-check.manifest': 'O manifesto é o que foi registrado e concorda com a execução.',
  'replay-check.manifest-versions': 'Todas as versões que ele indica constam.',
  'replay-skipped.other-engine': 'não verificado: foi feita por outra versão do motor',
  'replay-skipped.inputs-not-kept':
    'não verificado: na época seus dados de entrada não eram conservados',
  'replay-fault.criteria': 'Os critérios não são os do motor, cada um uma única vez.',
  'replay-fault.points':
    '{criterion}: {value, number} × {weight, number} não é igual a {points, number}.',
  'replay-fault.weight': '{criterion}: o peso é {stored, number}; na política é {policy, number}.',
  'replay-fault.neutral':
    '{criterion}: não está informado e conta {stored, number}; segundo a política, {policy, number}.',
  'replay-fault.sum': 'Os pontos somam {sum, number}; a pontuação é {score, number}.',
  'replay-fault.band': 'O nível é “{stored}”; segundo a política é “{policy}”.',
  'replay-fault.threshold':
    'A pontuação de {score, number} está abaixo do limiar de {threshold, number}.',
  'replay-fault.fingerprint': 'A impressão digital é a de outra avaliação.',
  'replay-fault.version-missing':
    'Falta a versão {version} da {record, select, need {necessidade} offer {oferta} other {edição}}.',
  'replay-fault.part': 'Esta parte não é a que foi avaliada: {part}.',
  'replay-fault.eligible':
    'Segundo as participações em grupos que a avaliação indica, a oferta estava aberta a outros Estados.',
  'replay-fault.no-edition': 'Segundo o motor, a oferta não pode atender nenhum dos beneficiários.',
  'replay-fault.difference': '{pointer}: antes {stored}, agora {found}',
  'replay-fault.engine-data': 'O manifesto indica outros dados do motor que a execução.',
  'replay-fault.counts': 'As contagens do manifesto diferem das da execução.',
  'problem.run-without-manifest':
    'A execução foi de uma só necessidade ou oferta e não tem manifesto. Refaça as suas avaliações.',
  'failure.replay-what': 'Indique uma proposta ou uma execução com --run.',
  'part.text': 'texto e temas',
  'part.audience': 'público-alvo',
  'part.kind': 'tipo de assistência',
  'part.dates': 'datas',
  'part.language': 'idiomas',
  'part.eligibility': 'elegibilidade',
  'part.seats': 'participantes e vagas',
} as const satisfies Record<keyof typeof english, string>;
