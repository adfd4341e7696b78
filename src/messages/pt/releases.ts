export const releases = {
  'problem.version-superseded':
    'A necessidade foi alterada: sua versão atual é a {present, number}. Consulte-a novamente e indique essa versão.',
  'problem.provider-excluded':
    'A necessidade exclui este prestador ({provider}). Altere primeiro a necessidade para levantar a exclusão.',
  'problem.already-released':
    'Este pedido já foi comunicado ao prestador ({release}). Renove essa comunicação.',
  'problem.release-ended': 'A comunicação foi renovada ou revogada.',
  'problem.nothing-to-renew': 'Estes campos desta versão já foram comunicados.',
  'field.not-a-provider':
    'Nada pode ser comunicado a esta organização ({value}): é a sua própria ou não presta assistência.',
  'field.not-on-behalf': 'Você age por sua própria organização, não em nome de outra.',
} as const;
