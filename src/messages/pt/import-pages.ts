import type { importPages as english } from '../en/import-pages.ts';

export const importPages = {
  'imports.title': 'Importar necessidades e ofertas',
  'imports.means':
    'Carregue uma planilha ou outro arquivo. Primeiro ele é verificado: você vê o que seria adicionado e o que está errado em cada linha. Nada é salvo antes da sua confirmação.',
  'imports.noun': 'O que o arquivo contém?',
  'imports.noun.needs': 'Necessidades',
  'imports.noun.offers': 'Ofertas',
  'imports.source': 'Nome da fonte',
  'imports.source-hint':
    'Use sempre o mesmo nome ao carregar uma versão mais recente do mesmo arquivo: assim os registros são alterados, e não adicionados de novo.',
  'imports.options': 'Mais opções',
  'imports.option.atomic': 'Se houver linhas com erros',
  'imports.option-label.atomic': 'Não importar nada',
  'imports.option.overwrite': 'Se um registro foi alterado aqui nesse meio-tempo',
  'imports.option-label.overwrite': 'Prevalece o arquivo',
  'imports.option.drafts': 'Situação dos novos registros',
  'imports.option-label.drafts': 'Deixá-los como rascunhos',
  'imports.option.createProviders': 'Se o prestador não for conhecido',
  'imports.option-label.createProviders': 'Registrá-lo como nova organização',
  'imports.file': 'Arquivo',
  'imports.file-hint':
    'XLSX, CSV, JSON ou JSON Lines, com no máximo 5 megabytes: cerca de dez mil registros. De uma planilha lê-se somente a primeira aba, cuja primeira linha contém os nomes das colunas. A verificação de um arquivo grande pode levar um minuto; depois a página indica, linha por linha, o que seria acrescentado.',
  'imports.try': 'Verificar o arquivo',
  'imports.kept': 'Arquivos que você carregou ({count, number} de no máximo {most, number})',
  'imports.kept-means':
    'Somente para você e por sete dias. São guardados os {most, number} mais recentes: cada novo arquivo substitui o mais antigo. O que foi importado de um arquivo permanece.',
  'imports.status.imported': 'Importado',
  'imports.status.tried': 'Aguarda sua decisão',
  'imports.templates': 'Modelos',
  'imports.templates-mean':
    'Comece com um modelo: ele traz as colunas e uma linha de exemplo, a ser substituída pelas suas.',
  'imports.columns-of': 'Colunas: {noun}',
  'imports.column': 'Coluna',
  'imports.column-meaning': 'Conteúdo',
  'imports.required': 'Obrigatória.',
  'imports.lists':
    'Vários valores em uma célula são separados por ponto e vírgula. As datas são escritas 2027-03-01. Os nomes podem ser escritos em qualquer dos quatro idiomas.',
  'imports.trial-title': 'Verificação de {file}',
  'imports.result-title': 'Importação de {file}',
  'imports.tried': 'Todas as linhas podem ser importadas. Nada foi salvo ainda.',
  'imports.tried-with-errors':
    '{errors, plural, one {Um erro deixa de fora o seu registro} many {# de erros deixam de fora os seus registros} other {# erros deixam de fora os seus registros}}; os demais podem ser importados. Nada foi salvo ainda.',
  'imports.tried-in-vain':
    'Nada pode ser importado deste arquivo como está. Corrija as linhas e carregue-o novamente.',
  'imports.nothing-new': 'O arquivo não contém nada que já não esteja registrado.',
  'imports.imported':
    '{changed, plural, =0 {Nenhum registro foi adicionado ou alterado.} one {Um registro foi adicionado ou alterado.} many {# de registros foram adicionados ou alterados.} other {# registros foram adicionados ou alterados.}} {errors, plural, =0 {} one {Um erro deixou de fora o seu registro.} many {# de erros deixaram de fora os seus registros.} other {# erros deixaram de fora os seus registros.}}',
  'imports.count.rows': 'Linhas',
  'imports.count.created': 'Novos',
  'imports.count.updated': 'Alterados',
  'imports.count.unchanged': 'Sem alteração',
  'imports.count.errors': 'Erros',
  'imports.count.warnings': 'Advertências',
  'imports.carry-out':
    'Importar {count, plural, one {um registro} many {# de registros} other {# registros}}',
  'imports.discard': 'Descartar o arquivo',
  'imports.findings': 'Observações por linha',
  'imports.findings-mean':
    'Um erro deixa de fora o registro inteiro. Uma advertência, não: verifique se era isso mesmo.',
  'imports.findings-download': 'Baixá-las como planilha',
  'imports.first-of': 'São mostradas as primeiras {shown, number} de {all, number}.',
  'imports.row': 'Linha {row}',
  'imports.whole-row': 'A linha completa',
  'imports.doubt': 'Advertência:',
  'imports.error': 'Erro',
  'imports.severity': 'Tipo',
  'imports.finding': 'Observação',
  'imports.records': 'O que aconteceria com os registros',
  'imports.records-taken': 'O que aconteceu com os registros',
  'imports.row-number': 'Linha',
  'imports.id': 'Identificador',
  'imports.record-title': 'Título',
  'imports.owner': 'Titular',
  'imports.outcome': 'Resultado',
  'imports.outcome.created': 'novo',
  'imports.outcome.updated': 'alterado',
  'imports.outcome.unchanged': 'sem alteração',
  'imports.another': 'Carregar outro arquivo',
  'done.import-discarded': 'O arquivo foi descartado. Nada dele foi salvo.',
  'problem.import-begun':
    'Este arquivo está sendo importado neste momento. Abra a página novamente daqui a alguns minutos.',
  'problem.import-done': 'Este arquivo já foi importado.',
  'wrong.noun.missing': 'Indique se o arquivo contém necessidades ou ofertas.',
  'wrong.source.missing': 'Dê um nome à fonte.',
  'wrong.file.missing': 'Escolha um arquivo.',
  'field.file-too-large':
    'O arquivo tem mais de {megabytes} megabytes. Divida-o e carregue as partes.',
  'field.file-unknown':
    'O arquivo não é uma planilha (XLSX) nem um arquivo de texto com registros (CSV, JSON). Escolha outro arquivo.',
  'field.spreadsheet-old-or-locked':
    'A planilha está protegida por senha ou tem um formato antigo (XLS). Salve-a como XLSX sem senha.',
  'field.spreadsheet-encrypted': 'A planilha está protegida por senha. Salve-a sem senha.',
  'field.spreadsheet-damaged':
    'A planilha está danificada e não pode ser lida. Abra-a, salve-a como XLSX e carregue-a novamente.',
  'field.spreadsheet-too-large':
    'A planilha contém mais do que pode ser lido com segurança. Elimine as linhas e colunas vazias e o que não for dado, ou divida-a.',
  'field.spreadsheet-not-a-spreadsheet':
    'É um arquivo compactado, não uma planilha (XLSX). Escolha outro arquivo.',
  'import-column.id': 'Seu próprio número ou nome para o registro; não muda.',
  'import-column.country': 'O Estado que solicita a assistência.',
  'import-column.provider': 'A organização que oferece a assistência.',
  'import-column.language': 'Idioma dos textos: en, es, pt ou fr.',
  'import-column.title': 'Do que se trata, em uma linha.',
  'import-column.description': 'O que é necessário ou oferecido, em poucas frases.',
  'import-column.wantedKinds': 'Tipos de assistência que ajudariam.',
  'import-column.kind': 'Tipo de assistência.',
  'import-column.audience': 'Para quem: por exemplo, promotores.',
  'import-column.participants': 'Número aproximado de pessoas.',
  'import-column.deliveryLanguages': 'Idiomas em que pode ser realizada.',
  'import-column.modes': 'Presencial, on-line ou híbrida.',
  'import-column.edition':
    'Nome ou número da edição. Uma linha com o mesmo identificador e outra edição adiciona uma.',
  'import-column.window.from': 'Primeiro dia.',
  'import-column.window.to': 'Último dia.',
  'import-column.venue': 'Local onde se realiza.',
  'import-column.capacity': 'Vagas; em branco se não houver limite.',
  'import-column.eligible.countries': 'Estados que podem participar; em branco se forem todos.',
  'import-column.eligible.regions': 'Grupos de Estados que podem participar, por exemplo CARICOM.',
  'import-column.urgency': 'low, normal ou high (baixa, média ou alta).',
  'import-column.visibility':
    'secretariat, donors, members ou public (a Secretaria, os doadores, os membros ou todo o público); secretariat se estiver em branco.',
  'import-example.title.needs': 'Capacitação em investigação financeira',
  'import-example.description.needs':
    'Exemplo a ser substituído: os promotores devem aprender a rastrear e bloquear o produto do crime organizado.',
  'import-example.title.offers': 'Curso de investigação financeira',
  'import-example.description.offers':
    'Exemplo a ser substituído: curso de uma semana sobre o rastreamento e o bloqueio do produto do crime organizado.',
  'imports.replaces-undecided':
    'Você tem aqui {count, number} arquivos, o máximo que é guardado. Mais um substituirá o mais antigo, que ainda aguarda a sua decisão: {file}',
  'imports.replaces-imported':
    'Você tem aqui {count, number} arquivos, o máximo que é guardado. Mais um substituirá o mais antigo, que já foi importado: {file}',
  'imports.decide-until': 'Decida até {date}: depois disso o arquivo é excluído.',
} as const satisfies Record<keyof typeof english, string>;
