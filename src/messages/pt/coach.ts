import type { coach as english } from '../en/coach.ts';

export const coach = {
  'preview.no-title': 'A necessidade ainda não tem título.',
  'preview.no-beneficiary': 'A necessidade ainda não indica nenhum beneficiário.',
  'preview.says-nothing':
    'A necessidade ainda não diz de que trata, de modo que não é possível encontrar ofertas para ela. Indique em uma ou duas frases que crime, procedimento, equipamento ou serviço está em questão, e o que falta.',
  'preview.names-no-subject':
    'Não foi possível reconhecer nenhum tema na necessidade, de modo que não é possível encontrar ofertas para ela. Nomeie o crime, o procedimento, o equipamento ou o serviço em questão, ou escolha um tema da lista.',
  'preview.several-asks':
    'O texto parece conter {asks, number} pedidos. Verifique a divisão sugerida e confirme-a ou corrija-a: cada pedido é atendido separadamente.',
  'preview.accept-language':
    'Se a necessidade aceitasse também este idioma de realização: {language}, ficaria aberta a {offers, select, few {mais uma ou duas ofertas} some {mais três a nove ofertas} other {outras dez ou mais ofertas}}.',
  'preview.widen-window':
    'Se a necessidade aceitasse datas de {from} a {to}, ficaria aberta a {offers, select, few {mais uma ou duas ofertas} some {mais três a nove ofertas} other {outras dez ou mais ofertas}}.',
  'preview.field-blocks':
    '{field}: indicar este dado poderia bastar para que {offers, select, few {mais uma ou duas ofertas fossem adequadas} some {mais três a nove ofertas fossem adequadas} other {outras dez ou mais ofertas fossem adequadas}}.',
  'preview.field-weakens':
    '{field}: se este dado fosse indicado, {offers, select, few {uma ou duas ofertas poderiam ser avaliadas} some {três a nove ofertas poderiam ser avaliadas} other {dez ou mais ofertas poderiam ser avaliadas}} mais favoravelmente.',
  'preview.confirm-topics':
    'Se você confirmar os temas reconhecidos no texto, {offers, select, few {uma ou duas ofertas poderiam ser avaliadas} some {três a nove ofertas poderiam ser avaliadas} other {dez ou mais ofertas poderiam ser avaliadas}} mais favoravelmente.',
  'preview.field-blocks-joint':
    'Indicar algum destes dados poderia bastar para que {offers, select, few {mais uma ou duas ofertas fossem adequadas} some {mais três a nove ofertas fossem adequadas} other {outras dez ou mais ofertas fossem adequadas}}:',
  'preview.field-weakens-joint':
    '{offers, select, few {Uma ou duas ofertas poderiam ser avaliadas} some {Três a nove ofertas poderiam ser avaliadas} other {Dez ou mais ofertas poderiam ser avaliadas}} mais favoravelmente se fosse indicado o seguinte:',
} as const satisfies Record<keyof typeof english, string>;
