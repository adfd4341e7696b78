import type { help as english } from '../en/help.ts';

export const help = {
  'help.title': 'Ajuda',
  'help.lead': 'O que você pode fazer aqui e como.',
  'help.parts': 'Nesta página',
  'help.states': 'Para os Estados',
  'help.states.account':
    'As contas são abertas por convite. O ponto de contato designado por seu Estado convida os demais usuários; a Secretaria convida o ponto de contato.',
  'help.states.file':
    'Para apresentar uma necessidade, indique com suas próprias palavras o que é necessário, para quem e quando. O serviço sugere temas; confirme os que correspondem. É possível salvar a qualquer momento e continuar depois.',
  'help.states.visibility':
    'Você decide quem pode lê-la: somente a Secretaria (enquanto não escolher outra opção), os doadores (apenas tema, tipo e sub-região), todos os Estados membros ou todo o público. Qualquer que seja a escolha, buscam-se ofertas da mesma maneira.',
  'help.states.answer':
    'Você receberá uma referência e a data até a qual a Secretaria responderá. Sua mesa de trabalho mostra o andamento de cada necessidade, quem a abriu e o que aguarda sua resposta.',
  'help.states.release':
    'Quando uma proposta é aprovada, você decide que partes da necessidade são comunicadas ao prestador. É possível revogar a comunicação; a página indica quem leu o quê até então.',
  'help.note': 'Por nota verbal, e-mail ou telefone',
  'help.note.text':
    'Nenhum Estado é obrigado a usar uma conta. Envie à Secretaria uma nota verbal, escreva ou telefone: ela registrará em seu nome a necessidade, a oferta ou a resposta, com o símbolo e a data de seu documento, e pedirá que a confirme por um link enviado por e-mail ou por outro documento. Enquanto não houver confirmação, nada é aprovado e ninguém mais é informado.',
  'help.providers': 'Para quem oferece assistência',
  'help.providers.list':
    'Cadastre uma única vez cada curso, oficina, conjunto de ferramentas ou outra assistência, e adicione uma edição para cada vez que se realizar: datas, local, idiomas, vagas. A Secretaria a publica.',
  'help.providers.renew':
    'Uma vez por ano pergunta-se se a oferta continua vigente. O que não é confirmado sai do catálogo.',
  'help.providers.demand':
    'Veja onde a assistência seria mais útil, por tema e sub-região. Você só saberá que Estado necessita de quê quando esse Estado o comunicar.',
  'help.secretariat': 'Para a Secretaria',
  'help.secretariat.queue':
    'A fila de análise mostra primeiro as necessidades que devem ser respondidas antes. Assuma uma necessidade, leia por que cada oferta é proposta e recomende-a, rejeite-a ou adie-a com um motivo; uma segunda pessoa aprova.',
  'help.secretariat.files':
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
