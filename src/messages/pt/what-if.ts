import type { whatIf as english } from '../en/what-if.ts';

export const whatIf = {
  'what-if.intro':
    'Experimente outros valores e veja como mudaria o início da fila. Nada é salvo; o endereço da página contém os valores. Está em vigor a política {version}.',
  'what-if.values': 'Valores a experimentar',
  'what-if.in-force': 'Em vigor: {value, number}',
  'what-if.sum': 'Soma: {sum} de 1.000',
  'what-if.days': 'Dias em que uma necessidade é antecipada',
  'what-if.value.high': 'Urgência alta',
  'what-if.value.normal': 'Urgência média',
  'what-if.value.low': 'Urgência baixa',
  'what-if.value.consideration': 'Consideração especial',
  'what-if.show': 'Ver o resultado',
  'what-if.reset': 'Voltar aos valores em vigor',
  'what-if.top': 'As primeiras {count, number} necessidades da fila',
  'what-if.needs-moved': 'necessidades mudam de lugar',
  'what-if.other-rank': 'propostas mudam de posição',
  'what-if.other-band': 'propostas mudam de adequação',
  'what-if.leave': 'propostas sairiam',
  'what-if.nothing-moves': 'Com estes valores tudo permanece como está.',
  'what-if.limits':
    'Calculado a partir dos valores guardados com cada proposta. Os pares que hoje não são propostos não aparecem: somente uma avaliação completa com uma política adotada encontra os que entrariam.',
  'what-if.was': 'antes {place, number}',
  'what-if.enters': 'entra',
  'what-if.falls': 'sai',
  'what-if.then': 'Então',
  'what-if.compare': 'Comparar com as decisões anteriores',
  'what-if.draft-title': 'Salvar como minuta de política',
  'what-if.draft-means':
    'Uma minuta nada muda até que seja adotada por um supervisor que não a tenha elaborado.',
  'what-if.draft': 'Salvar como minuta',
  'wrong.name.missing': 'Informe um nome.',
} as const satisfies Record<keyof typeof english, string>;
