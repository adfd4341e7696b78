import type { interchange as english } from '../en/interchange.ts';

export const interchange = {
  'interchange.malformed-file':
    'Não é possível ler o arquivo: o formato não é válido na linha {line}.',
  'interchange.malformed-row': 'A linha não é JSON válido.',
  'interchange.not-a-list': 'O arquivo deve conter uma lista de registros.',
  'interchange.not-a-record': 'A entrada não é um registro com campos identificados.',
  'interchange.empty-file': 'O arquivo está vazio: falta a linha de cabeçalho.',
  'interchange.repeated-column': 'A coluna “{value}” aparece duas vezes na linha de cabeçalho.',
  'interchange.wrong-number-of-cells':
    'A linha tem {found, plural, one {# célula} many {# de células} other {# células}}; a linha de cabeçalho tem {expected}.',
  'interchange.missing': 'Falta um valor obrigatório.',
  'interchange.wrong-type': 'O valor não é do tipo previsto ({expected}).',
  'interchange.too-short':
    'O texto é curto demais: exige-se um mínimo de {least, plural, one {# caractere} many {# de caracteres} other {# caracteres}}.',
  'interchange.too-long':
    'O texto é longo demais: admite-se um máximo de {most, plural, one {# caractere} many {# de caracteres} other {# caracteres}}.',
  'interchange.too-many':
    'A lista é longa demais: admite-se um máximo de {most, plural, one {# item} many {# de itens} other {# itens}}.',
  'interchange.too-small': 'O valor não pode ser inferior a {least, number}.',
  'interchange.too-big': 'O valor não pode ser superior a {most, number}.',
  'interchange.not-in-list': '“{value}” não é um dos valores admitidos: {allowed}.',
  'interchange.not-a-date': '“{value}” não é uma data no formato AAAA-MM-DD.',
  'interchange.invalid-format': '“{value}” não tem o formato exigido.',
  'interchange.ends-before-it-starts': 'O período termina antes de começar.',
  'interchange.no-beneficiary':
    'Nenhum beneficiário foi indicado: exige-se country, countries ou region.',
  'interchange.translation-of-itself': 'Uma das traduções está no mesmo idioma do texto.',
  'interchange.also-delivery-language':
    'Um mesmo idioma não pode figurar aqui e entre os idiomas de realização.',
  'interchange.unknown-country':
    'País desconhecido: “{value}”. {suggested, select, yes {Nomes mais próximos: {nearest}.} other {}}',
  'interchange.unknown-group':
    'Grupo de Estados desconhecido: “{value}”. {suggested, select, yes {Nomes mais próximos: {nearest}.} other {}}',
  'interchange.unknown-kind':
    'Tipo de assistência desconhecido: “{value}”. {suggested, select, yes {Nomes mais próximos: {nearest}.} other {}}',
  'interchange.unknown-mode':
    'Modalidade desconhecida: “{value}”. {suggested, select, yes {Nomes mais próximos: {nearest}.} other {}}',
  'interchange.unknown-language':
    'Idioma desconhecido: “{value}”. {suggested, select, yes {Nomes mais próximos: {nearest}.} other {}}',
  'interchange.unknown-concept':
    'Conceito desconhecido: “{value}”. {suggested, select, yes {Nomes mais próximos: {nearest}.} other {}}',
  'interchange.unknown-action':
    'Ação do programa de trabalho desconhecida: “{value}”. {suggested, select, yes {Nomes mais próximos: {nearest}.} other {}}',
  'interchange.unknown-instrument':
    'Instrumento desconhecido: “{value}”. {suggested, select, yes {Nomes mais próximos: {nearest}.} other {}}',
  'interchange.unknown-organization':
    'Organização desconhecida: “{value}”. {suggested, select, yes {Nomes mais próximos: {nearest}.} other {}}',
  'interchange.duplicate-id': 'O identificador “{value}” já é utilizado na linha {earlier}.',
  'interchange.duplicate-edition': 'A edição “{value}” já consta da linha {earlier}.',
  'interchange.contradicts-earlier-row':
    'A linha contradiz a linha {earlier}, que apresenta a mesma oferta.',
  'interchange.part-of-refused-record':
    'A linha não foi incorporada, porque outra linha de “{value}” contém erros.',
  'interchange.unknown-column': 'Coluna desconhecida: não foi considerada.',
  'interchange.unknown-audience':
    'Destinatários desconhecidos: “{value}”. Foram mantidos como texto.',
  'interchange.unknown-provider-type':
    'Tipo de prestador desconhecido: “{value}”. Não foi considerado.',
  'interchange.unlisted-country': '“{value}” não consta da lista de Estados: o código foi mantido.',
  'interchange.unlisted-organization':
    '“{value}” não consta da lista de organizações: o nome foi mantido.',
  'interchange.at-field': '{file}, linha {row}, {field}: {message}',
  'interchange.at-row': '{file}, linha {row}: {message}',
  'interchange.warning': 'Aviso: {message}',
  'interchange.unreadable-file': 'Não é possível ler o arquivo {file}.',
  'interchange.unwritable-file': 'Não é possível gravar o arquivo {file}.',
  'interchange.invalid-regions':
    'O arquivo {file} não é uma tabela de grupos: nomes distintos entre si, cada um com uma lista de códigos de país de três letras.',
  'interchange.invalid-policy': 'O arquivo {file} não é uma política válida. {fields}',
  'interchange.invalid-as-of': '“{value}” não é uma data no formato AAAA-MM-DD.',
  'interchange.invalid-top': '“{value}” não é um número de ofertas igual ou superior a 1.',
  'interchange.too-many-rows':
    'O arquivo tem mais de {most, number} linhas. Divida-o em vários arquivos.',
  'interchange.too-many-columns':
    'A linha de cabeçalho indica mais de {most, number} colunas. Remova as que não forem necessárias.',
} as const satisfies Record<keyof typeof english, string>;
