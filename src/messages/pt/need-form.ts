import type { needForm as english } from '../en/need-form.ts';

export const needForm = {
  'need-form.step.need': 'A necessidade',
  'need-form.step.details': 'Detalhes',
  'need-form.step.asks': 'Temas e pedidos',
  'need-form.step.check': 'Verificar e apresentar',
  'need-form.title.need': 'O que é necessário',
  'need-form.title.details': 'Detalhes úteis',
  'need-form.title.asks': 'Temas e pedidos da necessidade',
  'need-form.title.check': 'Verificar a necessidade',
  'need-form.lead':
    'Cerca de dez minutos, em seu próprio idioma. Você pode parar depois de qualquer etapa: o que foi salvo permanece como rascunho e só é examinado depois de apresentado.',
  'need-form.save-and-continue': 'Salvar e continuar',
  'need-form.save-for-later': 'Salvar e voltar mais tarde',
  'need-form.keep-mine': 'Salvar minha versão e continuar',
  'need-form.back': 'Voltar: {step}',
  'need-form.language': 'Idioma em que escreve',
  'need-form.language-hint':
    'Qualquer um dos quatro. O que conta é o original, que nenhuma tradução substitui.',
  'need-form.name': 'Título',
  'need-form.name-hint':
    'Uma linha que indique o assunto e a assistência desejada, por exemplo, “Capacitação em investigação financeira para promotores”.',
  'need-form.description': 'O que é necessário, e por quê',
  'need-form.description-hint':
    'Com suas próprias palavras: o que falta hoje, a quem serviria e o que deveria ser possível depois. Se houver vários pedidos, escreva cada um em uma linha iniciada por um hífen.',
  'need-form.for-state': 'A necessidade é para: {state}',
  'need-form.group': 'Grupo de Estados',
  'need-form.group-hint':
    'Seus membros de hoje passam a ser os beneficiários. Nenhum fica comprometido nem é nomeado a ninguém antes de participar.',
  'need-form.no-group': 'Nenhum grupo: os Estados abaixo',
  'need-form.beneficiaries': 'Estados que se beneficiariam',
  'need-form.beneficiaries-hint': 'Somente se nenhum grupo foi escolhido.',
  'need-form.several-states': 'O titular é um grupo: para quais Estados?',
  'need-form.translations': 'Traduções de que dispõe',
  'need-form.translations-hint':
    'Não são necessárias. São exibidas a quem lê nesse idioma; as ofertas são buscadas pelo original.',
  'need-form.translated-name': 'Título ({language})',
  'need-form.translated-description': 'O que é necessário, e por quê ({language})',
  'need-form.translation-status': 'Tipo de tradução',
  'need-form.not-stated': 'não indicado',
  'need-form.passive-languages': 'Idiomas que os participantes compreendem',
  'need-form.actions': 'Ações do programa de trabalho',
  'need-form.instruments': 'Instrumentos jurídicos',
  'need-form.overtaken-title': 'Outra pessoa salvou esta necessidade nesse meio-tempo',
  'need-form.overtaken-means':
    'O que você escreveu continua no formulário abaixo e nada disso foi salvo. Isto é o que consta agora na necessidade e difere do seu formulário:',
  'need-form.see-theirs': 'Descartar o que escrevi e mostrar a necessidade como está agora',
  'need-form.details-lead':
    'Nada aqui é obrigatório. Cada resposta permite encontrar ofertas mais adequadas; o que você deixar em branco não exclui nada.',
  'need-form.who': 'Quem participaria',
  'need-form.what': 'Que assistência',
  'need-form.languages': 'Idiomas',
  'need-form.when': 'Quando',
  'need-form.confidentiality': 'Quem pode conhecê-la',
  'need-form.mandates': 'Mandatos a que atende',
  'need-form.audience-hint':
    'A maioria das ofertas se destina a determinadas profissões: se indicar as suas, as ofertas adequadas aparecem primeiro.',
  'need-form.audience-text': 'Outros, com suas próprias palavras',
  'need-form.audience-text-hint': 'Um por linha. São exibidos a quem lê a necessidade.',
  'need-form.participants-hint':
    'Um número aproximado é suficiente: permite saber se as vagas de uma oferta bastam.',
  'need-form.kinds-hint': 'Não marque nada se qualquer tipo de assistência servir.',
  'need-form.modes-hint': 'Uma oferta que só é realizada em outra modalidade é menos adequada.',
  'need-form.delivery-hint':
    'Idiomas em que os participantes podem trabalhar. Não são propostas ofertas realizadas apenas em outros idiomas.',
  'need-form.passive-hint':
    'Outros idiomas que compreendem o bastante para ouvir e ler, mas não para trabalhar.',
  'need-form.window-hint':
    'O período em que a assistência seria útil. Não são propostas ofertas com datas fora dele.',
  'need-form.from': 'Não antes de',
  'need-form.to': 'Não depois de',
  'need-form.urgency-hint':
    'Define a ordem em que a Secretaria trabalha, nunca quais ofertas são adequadas.',
  'need-form.visibility-hint':
    'Qualquer que seja a escolha, a Secretaria a lê na íntegra e busca ofertas do mesmo modo.',
  'need-form.visibility.secretariat':
    'Ninguém mais sabe que a necessidade existe até que você comunique algo dela a um prestador.',
  'need-form.visibility.donors':
    'Os doadores veem que, em algum lugar da sua sub-região, se deseja essa assistência: não veem o texto nem de que Estado se trata.',
  'need-form.visibility.members': 'Os usuários de todos os Estados membros podem lê-la na íntegra.',
  'need-form.visibility.public': 'Qualquer pessoa pode lê-la na íntegra, sem conta.',
  'need-form.excluded-hint':
    'Suas ofertas nunca são propostas para esta necessidade. Somente a sua organização e a Secretaria conhecem esta escolha; o prestador não é informado.',
  'need-form.instruments-hint':
    'Convenções que a assistência ajudaria a aplicar. Servem aos relatórios, não à busca de ofertas.',
  'need-form.actions-hint':
    'Ações acordadas pelos Estados membros para as quais a necessidade contribui. Servem aos relatórios, não à busca de ofertas.',
  'need-form.asks-lead':
    'Isto é o que o serviço encontrou em suas palavras. Confirme o que está certo e corrija o que não está.',
  'need-form.themes': 'Temas da necessidade',
  'need-form.themes-hint':
    'Marque de que trata a necessidade. Os temas confirmados contam mais do que os que foram apenas reconhecidos.',
  'need-form.no-themes':
    'Não foi possível reconhecer nenhum tema. Busque um aqui ou amplie a descrição.',
  'need-form.search': 'Buscar outro tema',
  'need-form.search-button': 'Buscar',
  'need-form.found':
    '{found, plural, =0 {Nenhum tema contém estas palavras em seu nome.} one {# tema encontrado: marque-o acima.} many {# de temas encontrados: marque acima os que correspondem.} other {# temas encontrados: marque acima os que correspondem.}}',
  'need-form.asks-means':
    'Um pedido é algo que uma única oferta pode atender: um tema e um tipo de assistência. Cada um é atendido separadamente.',
  'need-form.one-ask':
    'A necessidade é lida como um só pedido. Se contiver vários, adicione-os aqui.',
  'need-form.add-ask': 'Adicionar um pedido',
  'need-form.suggested-asks': 'O texto parece conter {asks, number} pedidos',
  'need-form.suggested-hint':
    'Marque os que estão certos. Você poderá alterá-los depois de incorporados.',
  'need-form.accept': 'Incorporar os pedidos marcados',
  'need-form.ask': 'Pedido {number, number}',
  'need-form.ask-title': 'O que se solicita',
  'need-form.ask-description': 'Mais informações',
  'need-form.ask-topic': 'Tema',
  'need-form.ask-kind': 'Tipo de assistência',
  'need-form.remove-ask': 'Remover',
  'need-form.advice': 'O que daria acesso a mais ofertas',
  'need-form.no-advice': 'Não falta nada que daria acesso a mais ofertas.',
  'need-form.improve': 'Alterar',
  'need-form.likely-offers': 'Ofertas que podem atendê-la',
  'need-form.likely-offers-means':
    'Em ordem alfabética, não de mérito. A Secretaria examina quais são adequadas.',
  'need-form.no-likely-offers':
    'Nenhuma oferta do catálogo a atende hoje. Apresente-a assim mesmo: ela é comparada com cada nova oferta e é levada em conta ao indicar aos doadores o que falta.',
  'need-form.similar': 'Necessidades semelhantes da mesma organização',
  'need-form.similar-means':
    'Se for a mesma necessidade, altere aquela em vez de apresentá-la duas vezes.',
  'need-form.assistance': 'Assistência recebida sobre o mesmo tema',
  'need-form.assistance-means': 'Indicar o que ficou pendente ajuda a não repeti-la.',
  'need-form.summary': 'A necessidade em sua forma atual',
  'need-form.change': 'Alterar',
  'need-form.submit-title': 'Apresentação',
  'need-form.submit-means':
    'Se a apresentar hoje, a Secretaria responderá até {date}. Você recebe um recibo e ainda pode alterar a necessidade depois.',
  'need-form.submit': 'Apresentar a necessidade',
  'need-form.who-submits':
    'A necessidade é apresentada por um ponto de contato nacional da sua organização. O rascunho fica salvo e todos os pontos de contato da sua organização podem abri-lo.',
  'need-form.keep-draft': 'Mantê-la como rascunho por enquanto',
  'need-form.to-need': 'Ir para a página da necessidade',
  'need-form.withheld': 'Título reservado: a consulta fica registrada',
  'receipt.title': 'A necessidade foi apresentada',
  'receipt.promise': 'A Secretaria responderá até {date}. A referência é {reference}.',
  'receipt.reference': 'Referência',
  'receipt.owner': 'Apresentada em nome de',
  'receipt.submitted': 'Data de apresentação',
  'receipt.answer-by': 'Resposta até',
  'receipt.channel': 'Como foi recebida',
  'receipt.document': 'Documento',
  'receipt.next': 'O que acontece agora',
  'receipt.next-read':
    'Ela é comparada com todas as ofertas do catálogo e, depois, com cada nova oferta.',
  'receipt.next-matched':
    'A Secretaria a lê, pode pedir esclarecimentos e examina o que foi encontrado.',
  'receipt.next-answer':
    'Você é informado do que foi aprovado e por que motivos. Nada chega a um prestador sem o seu consentimento.',
  'receipt.to-need': 'Ir para a página da necessidade',
  'receipt.another': 'Apresentar outra necessidade',
  'wrong.content/title.missing': 'Informe um título.',
  'wrong.content/beneficiaries.no-beneficiary':
    'Escolha um grupo de Estados ou pelo menos um Estado.',
  'wrong.content/participants.wrong-type':
    'Informe o número de participantes em algarismos, por exemplo 25.',
  'wrong.content/window/from.missing': 'Informe também o primeiro dia do período.',
  'wrong.content/window/to.missing': 'Informe também o último dia do período.',
  'field.level-of-focal-point':
    'Somente um ponto de contato nacional pode ampliar o acesso a uma necessidade já apresentada.',
  'problem.other-step': 'Primeiro é preciso corrigir algo em outra etapa. Reveja as etapas.',
  'done.need-saved': 'As alterações foram salvas.',
  'need-form.left-open': 'Em branco',
  'need-form.as-one': 'A necessidade em seu conjunto, como um só pedido',
  'need-form.help-title': 'O que o serviço lê nas suas palavras',
  'need-form.help-topics':
    '{topics, plural, =0 {Ainda não foi reconhecido nenhum tema.} one {Foi reconhecido um tema.} many {Foram reconhecidos # temas.} other {Foram reconhecidos # temas.}}',
  'need-form.help-confirm': 'Na terceira etapa você poderá confirmá-los ou corrigi-los.',
  'need-form.help-offers':
    '{offers, plural, =0 {Nenhuma oferta do catálogo parece atender hoje à necessidade. Mesmo assim, é possível apresentá-la.} one {Uma oferta do catálogo pode atender à necessidade. Ela aparece na última etapa.} many {# ofertas do catálogo podem atender à necessidade. Elas aparecem na última etapa.} other {# ofertas do catálogo podem atender à necessidade. Elas aparecem na última etapa.}}',
  'need-form.lead-on-behalf':
    'Registre o que o titular pediu, no idioma em que escreveu. Você pode parar depois de qualquer etapa: o que foi salvo permanece como rascunho e só é examinado depois de apresentado.',
  'receipt.document-of': '{symbol}, de {date}',
  'receipt.next-answer-owner':
    'O titular é informado do que foi aprovado e por que motivos. Nada chega a um prestador sem o seu consentimento.',
  'receipt.unconfirmed': 'Falta a confirmação do titular',
  'receipt.unconfirmed-ask':
    '{owner} ainda não confirmou que esta é a sua necessidade. Ela é examinada mesmo assim, mas até lá nada é aprovado nem chega ao conhecimento de nenhum prestador. Peça a um ponto de contato que a confirme por um link, ou anexe o documento, com o qual um colega que não a tenha registrado pode confirmá-la.',
  'receipt.unconfirmed-give':
    'Foi registrada em nome de {owner} e é examinada, mas nada é aprovado nem chega ao conhecimento de nenhum prestador até que você confirme que está correta.',
  'receipt.documents': 'Documentos da necessidade',
  'receipt.read-and-confirm': 'Ler e confirmar',
} as const satisfies Record<keyof typeof english, string>;
