import type { accountProblems as english } from '../en/account-problems.ts';

export const accountProblems = {
  'problem.wrong-credentials': 'O endereço de e-mail ou a senha estão incorretos.',
  'problem.wrong-code': 'O código está incorreto ou já foi utilizado. Aguarde o próximo.',
  'problem.sign-in-again':
    'O acesso demorou demais. Informe novamente o endereço de e-mail e a senha.',
  'problem.link-not-valid':
    'Este link não é válido. Pode estar incompleto, ter sido utilizado, substituído ou retirado, ou ter expirado.',
  'problem.too-many-attempts':
    'Houve tentativas em excesso. Tente novamente em {seconds, plural, one {# segundo} many {# de segundos} other {# segundos}}.',
  'problem.no-role':
    'No momento, nenhuma função lhe está atribuída, por isso nada lhe é acessível aqui. Seu ponto de contato ou a administração do serviço podem atribuir-lhe uma.',
  'problem.second-factor-required':
    'Sua função exige um segundo fator. Configure-o em sua conta; até lá, nada mais poderá ser feito.',
  'problem.forged-request':
    'A solicitação não partiu de uma página deste serviço, ou a página era antiga demais. Recarregue a página e repita a operação.',
  'problem.second-factor-present':
    'Sua conta já tem um segundo fator. Remova-o para configurar outro.',
  'problem.no-second-factor':
    'Sua conta não tem segundo fator, nem há um em configuração. Comece por configurá-lo.',
  'field.password-too-short': 'A senha deve ter pelo menos 12 caracteres.',
  'field.password-too-long': 'A senha não deve ter mais de 128 caracteres.',
  'field.password-common':
    'Esta senha está entre as primeiras que qualquer pessoa tentaria. Escolha outra.',
  'field.password-is-address': 'A senha não deve ser o seu próprio endereço de e-mail.',
  'field.wrong-password': 'A senha está incorreta.',
  'field.wrong-code': 'O código está incorreto. Verifique se o relógio do seu telefone está certo.',
} satisfies Record<keyof typeof english, string>;
