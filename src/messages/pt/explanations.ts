import type { explanations as english } from '../en/explanations.ts';

export const explanations = {
  'contrast.more':
    '{criterion}: {points, plural, one {# ponto} many {# de pontos} other {# pontos}} a mais.',
  'contrast.less':
    '{criterion}: {points, plural, one {# ponto} many {# de pontos} other {# pontos}} a menos.',
  'contrast.equal': '{criterion}: mesmo número de pontos.',
  'change.accept-language':
    'A necessidade teria de aceitar mais um idioma de realização: {language}.',
  'change.accept-mode': 'A necessidade teria de aceitar mais uma modalidade: {mode}.',
  'change.widen-window': 'A necessidade teria de aceitar datas de {from} a {to}.',
  'change.open-to-states': 'O prestador teria de abrir a oferta a estes Estados: {states}.',
  'change.open-to-beneficiaries':
    'O prestador teria de abrir a oferta aos beneficiários da necessidade.',
  'change.add-language':
    'O prestador teria de ministrar a atividade em mais um idioma: {language}.',
  'change.add-interpretation':
    'O prestador teria de oferecer interpretação da atividade para mais um idioma: {language}.',
  'change.move-dates': 'O prestador teria de realizar a atividade entre {from} e {to}.',
  'change.hold-again':
    'O prestador teria de realizar a atividade mais uma vez, em {from} ou depois.',
  'change.add-seats':
    'O prestador teria de acrescentar {seats, plural, one {# vaga} many {# de vagas} other {# vagas}}.',
  'unnamed.country': 'A oferta não está aberta aos beneficiários da necessidade.',
  'gate-note.interpreted': 'Conta com interpretação em {interpreted}.',
  'gate-note.passive': 'Os participantes também compreendem: {passive}.',
  'gate-name.not-live': 'Não consta atualmente do catálogo',
  'gate-name.country': 'Não está aberta aos beneficiários',
  'gate-name.language': 'Nenhum idioma em comum',
  'gate-name.over': 'Termina antes que possa atender à necessidade',
  'gate-name.late': 'Tarde demais para a necessidade',
  'gate-name.own': 'Liderada ou sediada pelo próprio beneficiário',
  'gate-name.no-seats': 'Sem vagas disponíveis',
  'gate-name.excluded-by-need': 'Prestador excluído pela necessidade',
  'gate-name.excluded-by-offer': 'Beneficiário excluído pelo prestador',
  'cause.too-empty':
    'A necessidade traz informações insuficientes para que possa ser comparada com as ofertas.',
  'cause.no-offer-on-topic': 'Nenhuma oferta do catálogo trata do tema da necessidade.',
  'cause.all-blocked':
    'Há ofertas sobre o tema da necessidade, mas nenhuma cumpre todas as condições.',
  'cause.below-threshold':
    'Há ofertas sobre o tema da necessidade que cumprem todas as condições, mas nenhuma é suficientemente adequada.',
  'need-field.concepts': 'Temas',
  'need-field.audience': 'Público-alvo',
  'need-field.wantedKinds': 'Tipos de assistência',
  'need-field.window': 'Datas',
  'need-field.deliveryLanguages': 'Idiomas de realização',
  'need-field.modes': 'Modalidades',
  'need-field.participants': 'Número de participantes',
  'gap.blocks':
    '{field}: bastaria indicar ou ampliar este dado para que {offers, plural, one {# oferta fosse adequada} many {# de ofertas fossem adequadas} other {# ofertas fossem adequadas}}.',
  'gap.weakens':
    '{field}: se este dado fosse indicado, {offers, plural, one {# oferta poderia ser avaliada} many {# de ofertas poderiam ser avaliadas} other {# ofertas poderiam ser avaliadas}} mais favoravelmente.',
  'lift.strong': 'A proposta passaria à faixa mais alta.',
  'lift.ahead': 'A proposta superaria então a outra oferta.',
  'proposal.concepts': 'Temas das duas partes e grau de proximidade (1000: o mesmo)',
  'proposal.declared': 'declarado',
  'proposal.contrast':
    'Em comparação com {reference}, {title} ({provider}): {points, number} pontos',
  'proposal.difference': 'Diferença',
  'proposal.lifts': 'O que a necessidade poderia mudar',
} as const satisfies Record<keyof typeof english, string>;
