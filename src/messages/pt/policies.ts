import type { policies as english } from '../en/policies.ts';

export const policies = {
  'status.policy.draft': 'minuta',
  'status.policy.adopting': 'em processo de adoção',
  'status.policy.in-force': 'em vigor',
  'status.policy.retired': 'revogada',

  'policy.no-fitting':
    '{count, plural, =0 {Ainda não há análises reais} one {Há # análise real} many {Há # de análises reais} other {Há # análises reais}}: nenhum peso será ajustado até que existam {needed, number} análises reais.',
  'policy.may-be-fitted':
    '{count, plural, one {Há # análise real} many {Há # de análises reais} other {Há # análises reais}}: os pesos podem ser ajustados a elas, em uma minuta examinada e adotada por pessoas.',

  'comparison.reviewed-only':
    'Comparam-se apenas os pares que alguém analisou; os que nunca foram propostos não são considerados.',
  'comparison.not-judged':
    'Os valores conservados com as análises não mostram o efeito destas mudanças; só uma execução do motor o mostra: {pointers}.',
  'comparison.lexicon':
    'As políticas remetem a léxicos diferentes, o que altera o critério do texto; os valores conservados com as análises não o mostram.',
  'comparison.rank-unknown':
    '{count, plural, one {# decisão foi tomada} many {# de decisões foram tomadas} other {# decisões foram tomadas}} antes de se conservarem as propostas concorrentes: a classificação é desconhecida.',

  'difference.rescored': 'calculado abaixo',
  'difference.not-judged': 'as análises não o mostram',
  'difference.no-judgement': 'não altera nenhuma avaliação',

  'override.strong-rejected': 'Proposta forte rejeitada',
  'override.lower-approved': 'Proposta inferior aprovada e outra superior rejeitada',

  'problem.policy-version-taken': 'Já existe uma política com a versão {version}.',
  'problem.policy-in-force': 'A política {version} já está em vigor.',
  'problem.policy-retired':
    'A política {version} foi revogada. Elabore uma nova versão com o seu conteúdo.',
  'problem.adoption-under-way':
    'A política {version} está em processo de adoção desde {since}. Aguarde até que a fila tenha passado a ela.',
  'field.unknown-policy': 'Política desconhecida: {value}.',
  'field.unknown-lexicon': 'Léxico desconhecido: {value}.',

  'command.policy': 'as políticas segundo as quais se relacionam necessidades e ofertas',
  'command.policy-show': 'mostra a política em vigor ou outra versão',
  'command.policy-list': 'lista todas as políticas',
  'command.policy-new': 'elabora a minuta de uma política a partir de um arquivo JSON',
  'command.policy-compare':
    'mostra o que uma segunda política teria mudado nas decisões anteriores',
  'command.policy-adopt': 'adota uma política: relaciona tudo segundo ela e depois muda a fila',
  'argument.policy-version': 'versão de uma política, como 2.0.0',
  'argument.policy-file': 'arquivo JSON: o conteúdo de uma política ou os valores que ele altera',
  'option.policy-from': 'versão que o arquivo altera; se não indicada, a política em vigor',
  'option.policy-name': 'nome da política',
  'option.policy-as': 'versão da minuta; se não indicada, o número seguinte',
  'option.policy-lexicon': 'versão do léxico; se não indicada, a da política alterada',

  'policy.head': 'Política {version} · {status}',
  'policy.drafted': 'Elaborada por {name} em {date}.',
  'policy.from-files': 'Recebida com os arquivos de dados em {date}.',
  'policy.adopted': 'Adotada por {name} em {date}.',
  'policy.adopted-first': 'Adotada em {date} como primeira política desta instalação.',
  'policy.retired': 'Revogada em {date}.',
  'policy.adopting': 'Adoção solicitada por {name} em {date}.',
  'policy.adoption-failed': 'A última adoção falhou ({failure}); pode ser solicitada novamente.',
  'policy.lexicon': 'Léxico: {version}.',
  'policy.criterion': 'Critério',
  'policy.weight': 'Peso (‰)',
  'policy.neutral': 'Se não informado',
  'policy.threshold': 'Proposta a partir de',
  'policy.band': '{band} a partir de',
  'policy.points': '{points, number} pontos',
  'policy.clock.answer': 'Resposta ao Estado',
  'policy.clock.hold': 'Vagas reservadas após a aprovação',
  'policy.clock.offerStale': 'Nova confirmação da oferta',
  'policy.clock.offerGrace': 'A oferta sai do catálogo após outros',
  'policy.days': '{count, plural, one {# dia} many {# de dias} other {# dias}}',
  'policy.whole': 'Todos os valores: enlace policy show {version} --json',
  'policy.version': 'Versão',
  'policy.name': 'Nome',
  'policy.status': 'Situação',
  'policy.since': 'Desde',
  'policy.new-draft': 'A política {version} foi elaborada. Nada muda até que seja adotada.',
  'policy.next-steps': 'Para compará-la: {compare}. Para adotá-la, outra pessoa: {adopt}.',
  'policy.adoption-begun':
    'A adoção da política {version} foi iniciada. A fila mudará quando tudo tiver sido relacionado segundo ela: {command}',
  'policy.unreadable': '{file} não é um objeto JSON.',

  'comparison.head': 'Política {from} comparada com {to}',
  'comparison.same': 'As duas políticas dizem o mesmo.',
  'comparison.value': 'Valor',
  'comparison.effect': 'Efeito',
  'comparison.verdict': 'Decisão',
  'comparison.both': 'Proposta por ambas',
  'comparison.only': 'Só por {version}',
  'comparison.neither': 'Por nenhuma',
  'comparison.counts':
    'De {decisions, plural, one {# decisão} many {# de decisões} other {# decisões}}, {bands, plural, one {# muda} many {# mudam} other {# mudam}} de categoria e {ranks, plural, one {# muda} many {# mudam} other {# mudam}} de classificação.',
  'comparison.changed': 'Decisões que mudam',
  'comparison.rank': '{rank, number}º lugar',
  'comparison.not-proposed': 'não proposta',
  'comparison.overrides': 'Decisões contrárias à ordem do motor: {count, number}',
} as const satisfies Record<keyof typeof english, string>;
