import type { terminal as english } from '../en/terminal.ts';

export const terminal = {
  'config.alone':
    '{variable} está definida, mas {other} não. Defina ambas para usar um PostgreSQL e um Redis próprios, ou nenhuma para usar o banco de dados incorporado.',
  'config.missing': 'Este comando exige que {variable} esteja definida.',
  'config.empty': '{variable} está definida, mas vazia. Atribua-lhe um valor ou remova-a.',
  'config.not-postgres': '{variable} não é a URL de um banco de dados PostgreSQL (postgres://…).',
  'config.not-redis': '{variable} não é a URL de um servidor Redis (redis://… ou rediss://…).',
  'config.not-http': '{variable} não é um endereço web (http://… ou https://…).',
  'config.not-a-port': '{variable} não é uma porta: um número inteiro de 0 a 65535.',
  'config.not-a-number': '{variable} não é um número inteiro de 0 a 9999999.',
  'config.not-one-of': '{variable} deve ter um destes valores: {values}.',
  'config.loopback-only':
    '{variable} deve ser 127.0.0.1: com o banco de dados incorporado, o Enlace atende somente esta máquina. Defina DATABASE_URL e REDIS_URL para atender outras.',
  'config.external-only':
    '{variable} é própria de uma instalação com servidores próprios, mas nem DATABASE_URL nem REDIS_URL estão definidas. Defina ambas, ou remova-a para executar uma demonstração com o banco de dados incorporado.',
  'config.too-short':
    '{variable} deve ter pelo menos 32 caracteres que ninguém possa adivinhar, por exemplo os de: openssl rand -base64 32.',
  'config.not-public':
    '{variable} não é o endereço do serviço: https://… (http://… somente para esta máquina), sem caminho.',
  'config.not-smtp':
    '{variable} não é a URL de um servidor de correio (smtps://… ou smtp://…; sem cifra, somente com ?tls=off).',
  'config.not-a-sender':
    "{variable} não é o remetente de uma mensagem: um endereço, ou Nome '<'endereço'>'.",

  'embedded.unsupported-platform':
    'Não há PostgreSQL incorporado para esta máquina ({platform}). Refaça a instalação com as dependências opcionais, ou defina DATABASE_URL e REDIS_URL.',
  'embedded.binaries-unusable':
    'O PostgreSQL incorporado em {folder} não funciona nesta máquina. Defina DATABASE_URL e REDIS_URL para usar outro.',
  'embedded.data-folder-in-use':
    'Outro Enlace (processo {pid}) já está em execução em {folder}. Encerre-o primeiro, ou indique outra pasta em ENLACE_DATA.',
  'embedded.other-major':
    '{folder} pertence ao PostgreSQL {found}; este Enlace traz o PostgreSQL {expected}. Use o Enlace que a criou, ou indique outra pasta em ENLACE_DATA.',
  'embedded.cannot-drop-root':
    'O PostgreSQL não é executado como root e, aqui, não pode ser executado como nenhum outro usuário com acesso a {folder}. Inicie o Enlace como usuário comum.',
  'embedded.initdb-failed': 'Não foi possível criar o banco de dados em {folder}.',
  'embedded.start-failed': 'O banco de dados incorporado não inicia.',

  'start.starting': 'Iniciando o Enlace em {folder} …',
  'start.ready': 'O Enlace está pronto após {seconds} s.',
  'start.ready-api': 'O Enlace está pronto após {seconds} s em {url}',
  'start.service': 'Serviço',
  'start.documentation': 'Documentação da API',
  'start.data-folder': 'Pasta de dados',
  'start.new-keys':
    'Chaves de demonstração, exibidas somente desta vez e guardadas em {file} (somente você pode lê-lo):',
  'start.kept-keys': 'As chaves de demonstração estão guardadas em {file}.',
  'start.first-steps': 'Em outro terminal: {command}',
  'start.port-taken':
    'Outro programa ocupa a porta {port}. Indique outra em ENLACE_PORT (0: qualquer uma livre).',
  'start.port-denied': 'Este usuário não tem permissão para atender em {host}, porta {port}.',
  'start.stopping': 'Encerrando … (mais uma vez para encerrar de imediato)',
  'start.stopped': 'Encerrado.',
  'start.database-lost':
    'O banco de dados incorporado terminou de forma inesperada; suas últimas palavras estão acima. Inicie o Enlace novamente: nada do que foi confirmado se perdeu.',
  'start.worker-needs-servers':
    'Um processo de trabalho à parte exige DATABASE_URL e REDIS_URL. Com o banco de dados incorporado, esse trabalho faz parte de “enlace serve”.',
  'start.migrated': 'O banco de dados está atualizado.',
  'start.loaded': 'Dados carregados: {parts}.',
  'start.nothing-to-load': 'Todos os dados já estavam carregados.',

  'failure.database-unreachable': 'Não é possível acessar o banco de dados ({code}).',
  'failure.database-refused': 'O banco de dados recusou o comando ({code}).',
  'failure.unexpected': 'Falha inesperada: {code}.',
  'failure.no-answer': 'Nada responde em {url}. O Enlace está em execução?',
  'failure.not-enlace': 'O que responde em {url} não é o Enlace, ou é outra versão dele.',
  'failure.no-service':
    'Nenhum Enlace está em execução em {folder}. Inicie-o com “npm start”, ou defina ENLACE_URL e ENLACE_KEY.',
  'failure.no-database':
    'Nenhum Enlace está em execução em {folder}. Inicie-o com “npm start”, ou defina DATABASE_URL.',
  'failure.no-key': 'É necessária uma chave: defina ENLACE_KEY, ou indique uma com --key.',
  'failure.no-such-key':
    'Não há chave chamada “{name}” em {file}. {known, select, none {Não contém nenhuma.} other {Contém: {names}.}}',
  'failure.at': '{pointer}: {detail}',
  'problem.person-exists': 'Já há uma pessoa registrada com este endereço de e-mail.',

  'usage.unknown-option': 'Opção desconhecida: {what}.',
  'usage.unknown-command': 'Comando desconhecido: {what}.',
  'usage.missing-argument': 'Falta o argumento {what}.',
  'usage.missing-option': 'A opção {what} é obrigatória.',
  'usage.missing-value': 'A opção {what} exige um valor.',
  'usage.invalid-value': '“{value}” não é um valor válido de {what}.',
  'usage.allowed-values': 'Valores válidos: {values}.',
  'usage.too-many-arguments': 'Há argumentos em excesso.',
  'usage.conflicting-options': 'A opção {what} não pode ser usada com {value}.',
  'usage.see-help': 'Consulte {command}.',
  'usage.person-or-service':
    'Indique uma pessoa (--person) ou um serviço (--service, --organization, --role), mas não ambos.',
  'usage.unknown-email': 'Não há pessoa registrada com o endereço {email}.',

  'status.proposal.proposed': 'proposta',
  'status.proposal.recommended': 'recomendada',
  'status.proposal.approved': 'aprovada',
  'status.proposal.rejected': 'rejeitada',
  'status.proposal.deferred': 'adiada',
  'status.proposal.superseded': 'substituída',
  'status.proposal.consulting': 'em consulta',
  'status.proposal.agreed': 'acordada',
  'status.proposal.declined': 'declinada',
  'status.proposal.lapsed': 'caduca',
  'status.need.draft': 'rascunho',
  'status.need.submitted': 'apresentada',
  'status.need.returned': 'devolvida',
  'status.need.open': 'aberta',
  'status.need.closed': 'encerrada',
  'status.offer.draft': 'rascunho',
  'status.offer.submitted': 'apresentada',
  'status.offer.published': 'publicada',
  'status.offer.suspended': 'suspensa',
  'status.offer.exhausted': 'esgotada',
  'status.offer.expired': 'vencida',
  'status.offer.withdrawn': 'retirada',

  'queue.answer-by': 'Responder até',
  'queue.need': 'Necessidade',
  'queue.proposals': 'Melhores propostas',
  'queue.urgency': '{days, plural, one {# dia} many {# de dias} other {# dias}} antes: urgente',
  'queue.not-urgent':
    '{days, plural, one {# dia} many {# de dias} other {# dias}} depois: não urgente',
  'queue.consideration':
    '{days, plural, one {# dia} many {# de dias} other {# dias}} antes: consideração especial',
  'queue.example': 'exemplo',
  'queue.sourced': 'extraída de documentos, não confirmada',
  'queue.unconfirmed': 'não confirmada por seu titular',
  'queue.reconfirm': 'rever: alterada depois',
  'queue.more': 'mais {count, plural, one {#} many {#} other {#}}',
  'queue.no-themes': 'Temas não indicados',
  'queue.nothing': 'Nenhuma oferta adequada.',
  'queue.approved':
    '{count, plural, one {# proposta aprovada, à espera das partes} many {# propostas aprovadas, à espera das partes} other {# propostas aprovadas, à espera das partes}}',
  'queue.empty': 'Não há necessidades pendentes.',
  'queue.shown':
    '{count, plural, one {# necessidade exibida.} many {# de necessidades exibidas.} other {# necessidades exibidas.}}',
  'queue.shown-of-more':
    '{count, plural, one {A primeira necessidade é exibida} many {As primeiras # de necessidades são exibidas} other {As primeiras # necessidades são exibidas}}; veja mais com --limit.',
  'queue.next': 'Para abrir uma proposta: {command}',

  'proposal.points': '{points, number} de 1.000.000 de pontos',
  'proposal.judged':
    'Avaliada em {date} pelo motor {engine} conforme a política {policy} (versão {needVersion} da necessidade, {offerVersion} da oferta).',
  'proposal.need': 'Necessidade',
  'proposal.offer': 'Oferta',
  'proposal.ask': 'Pedido {number}',
  'proposal.beneficiaries': 'Para',
  'proposal.provider': 'De',
  'proposal.kinds': 'Tipo',
  'proposal.audience': 'Público-alvo',
  'proposal.languages': 'Idiomas',
  'proposal.passive': 'também se compreendem: {languages}',
  'proposal.interpreted': 'com interpretação em {languages}',
  'proposal.modes': 'Modalidade',
  'proposal.dates': 'Datas',
  'proposal.period': 'de {from} a {to}',
  'proposal.open-dates': 'sem datas fixas',
  'proposal.participants':
    '{count, plural, one {# participante} many {# de participantes} other {# participantes}}',
  'proposal.seats': 'Vagas',
  'proposal.seats-left': 'restam {left, number} de {seats, number}',
  'proposal.unlimited': 'sem limite',
  'proposal.not-stated': 'não informado',
  'proposal.provenance': '{document}{line, select, none {} other {, linha {line}}}: “{quotation}”',
  'proposal.gates': 'Condições',
  'proposal.gates-met': 'todas as condições cumpridas',
  'proposal.criteria': 'Critérios',
  'proposal.value-weight': 'valor × peso',
  'proposal.score': 'Pontuação',
  'proposal.neutral': 'não informado: valor neutro',
  'proposal.reasons': 'Motivos',
  'proposal.history': 'Decisões',
  'proposal.decided': '{at}: {verdict} por {by}. {reason}.',
  'proposal.note': '“{note}”',
  'proposal.hold':
    '{seats, plural, one {# vaga reservada} many {# de vagas reservadas} other {# vagas reservadas}} para este Estado até {until}: {state}.',
  'proposal.deferred-until': 'Adiada até {date}.',
  'proposal.reconfirm':
    'A necessidade ou a oferta foi alterada em {at}: examine a proposta novamente.',
  'proposal.next': 'O que se pode fazer agora',
  'proposal.nothing-next': 'Nada mais há a decidir aqui sobre esta proposta.',
  'proposal.by-another': 'A aprovação cabe a quem não a tenha recomendado.',

  'decided.recommend': '{reference} foi recomendada.',
  'decided.approve': '{reference} foi aprovada.',
  'decided.reject': '{reference} foi rejeitada.',
  'decided.defer': '{reference} foi adiada.',

  'stats.needs': 'Necessidades',
  'stats.offers': 'Ofertas',
  'stats.proposals': 'Propostas',
  'stats.total': 'Total',
  'stats.filed': 'apresentadas',
  'stats.sourced': 'de documentos',
  'stats.example': 'exemplos',

  'audit.sound':
    'O registro de auditoria está íntegro: {sealed, plural, one {# evento selado} many {# de eventos selados} other {# eventos selados}}, {unsealed, plural, one {# evento} many {# de eventos} other {# eventos}} ainda por selar.',
  'audit.faulty':
    'O registro de auditoria apresenta {count, plural, one {# falha} many {# de falhas} other {# falhas}}:',
  'audit.fault-edited': 'Posição {position}: o evento ou seu selo foi alterado.',
  'audit.fault-missing': 'Posição {position}: falta um evento ou um selo.',
  'audit.fault-order': 'Posição {position}: o evento está fora de ordem.',
  'audit.fault-truncated': 'Posição {position}: o fim da cadeia foi cortado.',
  'audit.fault-fork': 'Posição {position}: a cadeia não é a do cabeçalho indicado.',
  'audit.head': 'Cabeçalho: {head}',
  'audit.no-head': 'Nada foi selado ainda.',
  'audit.against-head': 'Comparado com o cabeçalho guardado em {file}.',

  'key.created':
    'A chave {prefix}… é válida até {until}. Ela é exibida somente desta vez: guarde-a em lugar seguro.',
  'key.revoked': 'A chave {prefix}… foi revogada.',
  'key.prefix': 'Chave',
  'key.bearer': 'Titular',
  'key.organization': 'Organização',
  'key.scopes': 'Permissões',
  'key.validity': 'Válida até',
  'key.was-revoked': 'revogada',
  'key.none': 'Não há chaves.',
} as const satisfies Record<keyof typeof english, string>;
