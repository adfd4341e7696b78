import type { onBehalf as english } from '../en/on-behalf.ts';

export const onBehalf = {
  'problem.awaiting-second-approval':
    'A primeira aprovação já foi dada. Um supervisor dá a segunda, ou a proposta é adiada ou rejeitada.',
  'problem.no-first-approval': 'Ninguém deu a primeira aprovação desta proposta.',
  'problem.first-approval-void':
    'A necessidade ou a oferta foi alterada depois da primeira aprovação. A proposta deve ser aprovada novamente.',
  'problem.not-on-behalf':
    'O registro foi feito por seu titular. Documentos são anexados ao que foi registrado em nome de um titular.',
  'problem.too-many-documents': 'O registro já tem {limit, number} documentos; não pode ter mais.',
  'problem.no-document':
    'Não há documento anexado com o qual a vontade do titular possa ser confirmada.',
  'problem.disputed':
    'O titular informou que o registro está incorreto. Ele deve ser corrigido antes.',
  'problem.unsupported-document':
    'O documento deve ser um arquivo PDF, PNG ou JPEG. Escolha outro.',
  'field.not-this-type': 'O conteúdo não corresponde ao tipo declarado.',
  'field.no-address': 'Esta pessoa não tem endereço de e-mail.',
  'field.cannot-confirm':
    'Esta pessoa não exerce hoje a função em que um registro do titular é confirmado ({role}).',
  'field.not-independent':
    'Esta pessoa foi indicada por quem fez o registro ou por quem solicita sua confirmação. Outra pessoa deve tê-lo feito; se você apenas a solicita, basta um documento da designação.',
  'queue.awaiting-second': 'aguarda uma segunda aprovação',
  'proposal.awaiting-second':
    'Aprovada pela primeira vez em {at}, para {seats, plural, one {# vaga} many {# de vagas} other {# vagas}}: um supervisor dá a segunda aprovação.',
  'decided.approve-first':
    '{reference} tem uma primeira aprovação. Nenhuma vaga é ocupada até que um supervisor também a aprove.',
  'option.second': 'a segunda aprovação, por um supervisor, quando a política exige duas',
} as const satisfies Record<keyof typeof english, string>;
