import type { onBehalfPages as english } from '../en/on-behalf-pages.ts';

export const onBehalfPages = {
  'on-behalf.legend': 'Como a necessidade chegou à Secretaria',
  'on-behalf.owner': 'De quem é a necessidade',
  'on-behalf.choose': 'Escolha',
  'on-behalf.channel': 'Como foi recebida',
  'on-behalf.symbol': 'Símbolo do documento',
  'on-behalf.symbol-hint': 'Como consta na nota verbal. Obrigatório para notas verbais.',
  'on-behalf.date': 'Data do documento',
  'wrong.onBehalf/owner.missing': 'Escolha a organização em cujo nome faz o registro.',
  'wrong.onBehalf/channel.not-one-of': 'Escolha a forma de recebimento.',
  'wrong.onBehalf/documentSymbol.missing': 'Informe o símbolo da nota verbal.',
  'documents.title': 'Documentos relativos a {reference}',
  'documents.none': 'Nenhum documento anexado.',
  'documents.about': '{size} kB, anexado em {date}',
  'documents.document': 'Documento',
  'documents.hint': 'A própria nota ou carta, em PDF, PNG ou JPEG de no máximo {limit, number} MB.',
  'documents.attach': 'Anexar o documento',
  'documents.unconfirmed':
    'O titular ainda não confirmou o registro. Na página dele, peça a confirmação a uma pessoa da organização titular, ou um colega pode confirmá-lo com estes documentos.',
  'documents.back-need': 'Ir para a página da necessidade',
  'documents.back-offer': 'Ir para a página da oferta',
  'wrong.document.missing': 'Escolha um documento.',
  'wrong.document.unsupported-document':
    'O documento deve ser um arquivo PDF, PNG ou JPEG. Escolha outro.',
  'wrong.document.too-large': 'O documento não deve exceder {limit, number} MB.',
  'wrong.document.not-this-type':
    'O conteúdo do arquivo não corresponde ao seu nome. Escolha outro arquivo.',
  'wrong.document.choose-again': 'Escolha o documento novamente.',
  'wrong.document.overtaken':
    'Outra pessoa alterou o registro nesse meio-tempo. Veja os documentos e escolha o seu novamente.',
  'done.document-attached': 'O documento foi anexado.',
} as const satisfies Record<keyof typeof english, string>;
