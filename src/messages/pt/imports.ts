import type { imports as english } from '../en/imports.ts';

export const imports = {
  'import.not-yours': 'O registro pertence a {owner}: não lhe é permitido inseri-lo nem alterá-lo.',
  'import.not-your-group': 'Um Estado insere necessidades próprias, não as de um grupo.',
  'import.not-your-state': 'Um Estado insere somente necessidades próprias: {state}.',
  'import.nobody-eligible': 'As exclusões não deixam nenhum Estado que possa participar.',
  'import.edited-elsewhere':
    'O registro “{value}” foi alterado por outra via desde a última importação. Foi mantido como está, porque não se pediu que fosse sobrescrito.',
  'import.record-closed': 'O registro “{value}” está encerrado e já não pode ser alterado.',
  'import.id-taken':
    'O identificador “{value}” já corresponde a um registro cujo acesso não lhe é permitido.',
  'import.seats-by-secretariat':
    'O registro “{value}” foi mantido como está: depois de publicada a oferta, somente a Secretaria lhe retira vagas ou edições.',
  'import.seats-taken':
    'O registro “{value}” foi mantido como está: propostas aprovadas reservam vagas que o arquivo suprimiria.',
  'import.unusable-character':
    'O registro “{value}” contém um caractere que não pode ser armazenado (U+0000).',
  'import.not-stored': 'O registro “{value}” não pode ser armazenado ({reason}).',

  'import.summary':
    'Linhas: {rows, number}. Novos: {created, number}. Alterados: {updated, number}. Sem alteração: {unchanged, number}. Conflitos: {conflicts, number}. Erros: {errors, number}.',
  'import.trial': 'Foi um teste: nada foi gravado.',
  'import.nothing-kept': 'Nada foi gravado, porque nem todos os registros puderam ser aceitos.',

  'import.argument-noun': 'conteúdo do arquivo',
  'import.argument-file': 'arquivo de registros, em JSON, JSON Lines ou CSV',
  'import.option-format': 'formato do arquivo (por padrão, conforme a terminação do nome)',
  'import.option-source':
    'nome da fonte, dentro da qual os identificadores são únicos (por padrão, nome do arquivo)',
  'import.option-as': 'correio eletrônico da pessoa em cujo nome os registros são importados',
  'import.option-dry-run': 'informa o que aconteceria, sem gravar nada',
  'import.option-atomic': 'aceita todos os registros ou nenhum',
  'import.option-overwrite': 'faz o arquivo prevalecer sobre alterações feitas por outra via',
  'import.option-create-providers':
    'registra as organizações que não constam de nenhuma lista (somente a Secretaria)',
  'import.option-drafts': 'deixa os registros como rascunhos, sem apresentá-los nem publicá-los',
} as const satisfies Record<keyof typeof english, string>;
