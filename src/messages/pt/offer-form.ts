import type { offerForm as english } from '../en/offer-form.ts';

export const offerForm = {
  'offer-form.new-title': 'Cadastrar uma oferta',
  'offer-form.edit-title': 'Alterar a oferta',
  'offer-form.intro':
    'Uma única página. O que está marcado como opcional pode ficar em branco, e você pode salvar a qualquer momento e continuar depois.',
  'offer-form.what': 'O que oferece',
  'offer-form.whom': 'A quem se destina',
  'offer-form.topics': 'Temas',
  'offer-form.topics-hint':
    'As ofertas são comparadas com as necessidades por seus temas. Aqui são sugeridos os que seu texto menciona: marque os que correspondem.',
  'offer-form.suggest-topics': 'Sugerir temas a partir do texto',
  'offer-form.find-topics': 'Buscar outro tema',
  'offer-form.find-topics-hint': 'Por exemplo: lavagem de dinheiro, armas de fogo',
  'offer-form.find': 'Buscar',
  'offer-form.no-topics': 'Nenhum tema foi encontrado para “{words}”.',
  'offer-form.references': 'Programa de trabalho e instrumentos jurídicos',
  'offer-form.parties': 'Quem mais participa',
  'offer-form.parties-hint': 'Sua própria organização lidera a oferta e não precisa ser indicada.',
  'offer-form.party': 'Organização {number, number}',
  'offer-form.add-party': 'Adicionar uma organização',
  'offer-form.translations': 'A oferta em outros idiomas',
  'offer-form.translations-hint':
    'Opcional. Quem lê vê a oferta em seu idioma se você a fornecer; o texto acima continua sendo o original.',
  'offer-form.translation': 'Tradução {number, number}',
  'offer-form.add-translation': 'Adicionar uma tradução',
  'offer-form.editions': 'Quando e onde',
  'offer-form.editions-hint':
    'Cada realização é uma edição, com suas próprias datas e vagas. O que está disponível a qualquer momento tem uma edição sem datas.',
  'offer-form.edition': 'Edição {number, number}',
  'offer-form.add-edition': 'Adicionar outra edição',
  'offer-form.remove': 'Remover',
  'offer-form.submit': 'Salvar e apresentar para publicação',
  'offer-form.submit-hint':
    'A Secretaria lê a oferta e a publica. Um rascunho só é visto por sua organização.',
  'offer-form.save': 'Salvar como rascunho',
  'offer-form.save-changes': 'Salvar as alterações',
  'offer-form.on-behalf': 'De quem é a oferta',
  'offer-form.on-behalf-hint':
    'O que for registrado em nome de outra organização aguarda a confirmação dela: até lá, a oferta pode ser publicada e comparada com necessidades, mas nenhuma proposta com ela pode ser aprovada.',
  'offer-form.own': 'Própria: {organization}',
  'offer-form.stale-title': 'Outra pessoa alterou esta oferta',
  'offer-form.stale':
    'O que você escreveu continua aqui e não foi salvo. Se salvar agora, substituirá o que a outra pessoa escreveu.',
  'offer-form.stale-link': 'Ver a oferta como está agora (abre em outra aba)',
  'offer-form.edition-add': 'Adicionar uma edição',
  'offer-form.edition-edit': 'Alterar a edição',
  'offer-form.edition-cancel': 'Cancelar a edição?',
  'offer-form.edition-cancel-means':
    'A edição “{label}” da oferta {reference} é cancelada definitivamente. Continua figurando como cancelada e não é mais comparada com nenhuma necessidade.',
  'offer-form.edition-cancel-button': 'Cancelar esta edição',
  'offer-form.keep-edition': 'Manter a edição',
  'offer-form.copied':
    'Copiada de “{label}”, com as datas um ano depois. Confira-as antes de salvar.',
  'offer-form.seats-note':
    'Depois de publicada a oferta, pode haver vagas reservadas. Você pode acrescentar vagas; para reduzi-las ou cancelar uma edição, escreva à Secretaria ou, enquanto isso, suspenda a oferta.',
  'offer-field.owner': 'Organização',
  'offer-field.language': 'Idioma deste texto',
  'offer-field.language-hint': 'O idioma em que escreve, não o da atividade.',
  'offer-field.title': 'Título',
  'offer-field.title-hint': 'Por exemplo: Curso de rastreamento de armas de fogo',
  'offer-field.description': 'Descrição',
  'offer-field.description-hint':
    'O que os participantes saberão fazer depois, como é ministrado e quanto dura.',
  'offer-field.translation-language': 'Idioma',
  'offer-field.translation-status': 'Tipo de tradução',
  'offer-field.audienceText': 'Outros públicos',
  'offer-field.audienceText-hint': 'Em suas próprias palavras, um por linha.',
  'offer-field.eligible-hint': 'Se nada for escolhido, a oferta fica aberta a qualquer Estado.',
  'offer-field.eligible-groups': 'Grupos de Estados',
  'offer-field.eligible-states': 'Estados individuais',
  'offer-field.excludedStates-hint':
    'A oferta nunca é proposta a estes Estados. Somente você e a Secretaria podem ver esta lista.',
  'offer-field.conditions-hint':
    'Requisitos que os participantes ou seu Estado devem cumprir, e custos que devem assumir.',
  'offer-field.party': 'Organização',
  'offer-field.party-role': 'Sua função',
  'offer-visibility.public': 'No catálogo público.',
  'offer-visibility.members':
    'Somente para quem atua em nome de um Estado membro e para a Secretaria.',
  'edition-field.label': 'Nome da edição',
  'edition-field.label-hint': 'Por exemplo: 2027, segundo semestre',
  'edition-field.window-hint':
    'Deixe as duas datas em branco se estiver disponível a qualquer momento.',
  'edition-field.from': 'Primeiro dia',
  'edition-field.to': 'Último dia',
  'edition-field.venue': 'Local',
  'edition-field.venue-hint': 'Cidade e instituição.',
  'edition-field.venueState': 'Estado',
  'edition-field.interpretedLanguages': 'Interpretação para',
  'edition-field.seats': 'Vagas',
  'edition-field.seats-hint': 'Deixe em branco se não houver limite.',
  'wrong.content/kind.missing': 'Escolha o tipo de assistência.',
  'wrong.editions.no-edition':
    'Informe quando se realiza: ao menos as datas de uma edição, ou seu nome se estiver disponível a qualquer momento.',
  'field.missing-day': 'Informe o primeiro e o último dia, ou nenhum dos dois.',
  'field.not-a-number': 'Informe um número inteiro.',
  'wrong.content/translations/*/title.missing':
    'Informe o título no outro idioma ou retire essa tradução.',
  'wrong.content/parties/*/organization.missing': 'Escolha a organização que participa.',
  'wrong.content/parties/*/role.missing': 'Escolha a função da organização na oferta.',
} as const satisfies Record<keyof typeof english, string>;
