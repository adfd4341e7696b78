import type { help as english } from '../en/help.ts';

export const help = {
  'help.title': 'Ajuda',
  'help.lead': 'O que você pode fazer aqui e como.',
  'help.parts': 'Nesta página',
  'help.states': 'Para os Estados',
  'help.accounts': 'Contas',
  'help.states.account':
    'As contas são abertas por convite. O ponto de contato designado por seu Estado convida os demais usuários; a Secretaria convida o ponto de contato.',
  'help.states.file':
    'Indique com suas próprias palavras o que é necessário, para quem e quando. O serviço sugere temas e, se o texto contiver vários pedidos, cada um em separado; confirme o que corresponder. Indica também o que falta esclarecer e que ofertas poderiam responder. É possível salvar a qualquer momento e continuar depois.',
  'help.who-reads': 'Quem pode ler uma necessidade',
  'help.states.visibility':
    'Você decide quem pode lê-la: somente a Secretaria (enquanto não escolher outra opção), os doadores (apenas tema, tipo e sub-região), todos os Estados membros ou todo o público. Qualquer que seja a escolha, buscam-se ofertas da mesma maneira.',
  'help.outcome': 'O que resulta dela',
  'help.states.answer':
    'Você receberá uma referência e a data até a qual a Secretaria responderá. Sua mesa de trabalho mostra o andamento de cada necessidade, quem a abriu e o que aguarda sua resposta. Se nenhuma oferta for adequada, a página da necessidade explica por quê e o que permitiria mudar isso.',
  'help.releasing': 'O que um prestador pode ler',
  'help.states.release':
    'Na página da necessidade você decide que partes um determinado prestador pode ler, o mais tardar quando uma proposta é aprovada. Antes verá exatamente o que ele lerá. Se a necessidade mudar, renove a comunicação; é possível revogá-la a qualquer momento, e a página indica quem a leu.',
  'help.group': 'Necessidades de um grupo',
  'help.states.group':
    'A necessidade que um grupo apresenta relaciona seus membros, mas não dá a conhecer nenhum deles. Cada membro decide na página da necessidade se participa, e pode retirar-se depois.',
  'help.states.people':
    'Aqui o ponto de contato convida seus colegas, atribui-lhes uma função até uma data e a retira quando alguém deixa o cargo.',
  'help.imports.text':
    'É possível incluir muitas necessidades ou ofertas em um arquivo CSV ou XLSX. Primeiro o arquivo é verificado: você verá cada linha com o que houver a corrigir, e nada é registrado até que o indique.',
  'help.note': 'Por nota verbal, e-mail ou telefone',
  'help.note.text':
    'Nenhum Estado é obrigado a usar uma conta. Envie à Secretaria uma nota verbal, escreva ou telefone: ela registrará em seu nome a necessidade, a oferta ou a resposta, com o símbolo e a data de seu documento, e pedirá que a confirme por um link enviado por e-mail ou por outro documento. Enquanto não houver confirmação, nada é aprovado e ninguém mais é informado.',
  'help.providers': 'Para quem oferece assistência',
  'help.providers.list':
    'Cadastre uma única vez cada curso, oficina, conjunto de ferramentas ou outra assistência, e adicione uma edição para cada vez que se realizar: datas, local, idiomas, vagas. A Secretaria a publica.',
  'help.providers.renew':
    'Uma vez por ano pergunta-se se a oferta continua vigente; basta pressionar um botão para confirmá-la. O que não é confirmado sai do catálogo. É possível suspender ou retirar uma oferta a qualquer momento.',
  'help.providers.demand':
    'Veja onde a assistência seria mais útil, por tema e sub-região. Você só saberá que Estado necessita de quê quando esse Estado o comunicar.',
  'help.providers.released':
    'O que os Estados lhe permitiram ler de suas necessidades, e as propostas aprovadas de suas ofertas para elas. Você lê uma cópia de uma versão; não a utilize para nenhum outro fim, nem depois de revogada.',
  'help.secretariat': 'Para a Secretaria',
  'help.secretariat.queue':
    'Mostra primeiro as necessidades que devem ser respondidas antes. Assuma uma necessidade, para que seus colegas vejam quem cuida dela. Recomende, rejeite ou adie suas propostas com um motivo, uma a uma ou várias de uma vez. Com outras só pode ser aprovado o que foi recomendado em separado.',
  'help.secretariat.proposals':
    'A proposta mostra a necessidade e a oferta lado a lado, com os pontos de cada critério. Aprova-a quem nada tenha apresentado ou registrado no assunto nem a tenha recomendado: verificam-se de novo todas as condições e as vagas são tomadas. Acima do número de vagas que a política fixa, aprova também um supervisor.',
  'help.entering': 'Para um Estado ou doador que não usa uma conta',
  'help.secretariat.enter':
    'Escolha de quem é a necessidade ou a oferta, por que meio chegou à Secretaria e o símbolo e a data do documento, e anexe o documento. Depois peça a uma pessoa do titular que a confirme por um link, ou que um segundo oficial a confirme com base no documento.',
  'help.secretariat.collective':
    'As necessidades da Organização em seu conjunto, ou que um documento enuncia para um grupo, constam de uma lista à parte.',
  'help.secretariat.gaps':
    'Onde as necessidades não encontram oferta, por tema e Estado, até as próprias necessidades.',
  'help.secretariat.what-if':
    'Experimente outros valores e veja como a fila seria ordenada: nada é salvo. Guarde o que o convencer como minuta de política e compare-a com as decisões anteriores; adota-a um supervisor que não a tenha redigido.',
  'help.secretariat.people':
    'Convide pessoas, atribua funções por um prazo e retire-as. Ninguém atribui uma função a si mesmo.',
  'help.secretariat.audit': 'Quem fez o quê e quando, e se o registro está íntegro.',
  'help.secretariat.jobs':
    'O que o serviço faz por si só: comparar necessidades com ofertas, enviar mensagens, controlar os prazos. Uma tarefa que falhou pode ser reiniciada.',
  'help.account': 'Para quem tem uma conta',
  'help.account.text':
    'Altere sua senha, configure um segundo fator (quem trabalha na Secretaria precisa dele) e veja em que dispositivos sua conta está aberta. Guarde os códigos de reserva: cada um abre a conta uma vez em caso de perda do telefone.',
  'help.account.mails':
    'Escolha que mensagens recebe e em que idioma. As que protegem sua conta são sempre enviadas.',
  'help.kept': 'O que foi digitado',
  'help.account.kept':
    'A sessão termina após meia hora sem uso. O que foi digitado é conservado: entre de novo e encontrará o formulário como o deixou.',
  'help.downloads': 'Listas como planilhas',
  'help.downloads.text':
    'Toda lista pode ser baixada como planilha com exatamente o que mostra; cada download fica registrado na auditoria.',
  'help.contact': 'Contato',
  'help.contact.text':
    'A Secretaria é o Departamento contra o Crime Organizado Transnacional da Organização dos Estados Americanos. Os Estados dirigem-se a ela por intermédio de suas missões permanentes, por nota verbal ou no endereço que consta dos e-mails deste serviço.',
  'help.more': 'Mais informações',
  'help.api': 'Para outros sistemas: a API e sua documentação',
  'accessibility.title': 'Acessibilidade',
  'accessibility.lead':
    'Este serviço destina-se a todas as pessoas, com qualquer dispositivo, com ou sem tecnologias assistivas, com uma conexão lenta e em papel.',
  'accessibility.standard': 'Norma',
  'accessibility.standard.text':
    'Foi elaborado para atender às Diretrizes de Acessibilidade para Conteúdo Web (WCAG) 2.2, nível AA.',
  'accessibility.can': 'O que se pode fazer',
  'accessibility.can.keyboard':
    'usar todas as páginas somente com o teclado e saltar o que se repete;',
  'accessibility.can.scripts': 'usar todas as páginas sem scripts;',
  'accessibility.can.narrow':
    'ampliar o texto a 400 por cento ou usar uma tela de 320 pixels sem rolar para o lado, salvo em tabelas largas;',
  'accessibility.can.colours':
    'usar suas próprias cores e um contraste alto; nada é indicado somente pela cor;',
  'accessibility.can.figures': 'ler em uma tabela todos os números de um mapa ou gráfico;',
  'accessibility.can.language':
    'ouvir cada texto no idioma em que está escrito, mesmo quando há vários idiomas juntos;',
  'accessibility.can.print': 'imprimir todas as páginas.',
  'accessibility.tested': 'O que foi testado',
  'accessibility.tested.text':
    'Sempre que o serviço é modificado, as páginas são verificadas por programas nos quatro idiomas (axe) e usadas em um navegador real com o teclado, sem scripts e em uma tela estreita. Ainda não foram testadas por pessoas que usam tecnologias assistivas no dia a dia.',
  'accessibility.limits': 'Limitações conhecidas',
  'accessibility.limits.text':
    'Os documentos anexados pelos Estados são tão acessíveis quanto seus autores os fizeram. A documentação da API requer scripts e está em inglês. As tabelas largas rolam separadamente em uma tela estreita.',
  'accessibility.report': 'Fale conosco',
  'accessibility.report.text':
    'Se algo o impedir de usar o serviço, informe à Secretaria de que página se trata e o que tentava fazer. Ela fornecerá o que for necessário de outra forma e fará corrigir a página.',
} as const satisfies Record<keyof typeof english, string>;
