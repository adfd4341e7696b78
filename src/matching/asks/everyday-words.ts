// Words that tell nothing of what a need is about: those of every call for assistance, of courtesy and
// of urgency.
import type { Language } from '../../domain/vocabulary.ts';
import { stem } from '../text/stems.ts';
import { fold } from '../text/tokens.ts';

const lists: Record<Language, string> = {
  en: `activities activity advanced agencies agency also america americas any anything appreciate
    appreciated area areas ask asks assist assistance authorities authority available basic
    benefit best building capacity caribbean carry case cases challenge challenges combat
    contribution cooperate cooperation countries country course courses crime criminal days
    deficiencies department develop development different difficulties difficulty directorate
    equipment exchange exercises experience expert experts field fight general give given good
    government grateful great guide help hemisphere importance important improve increase
    institution institutions interest interested international investigation investigations
    investigators issue issues judges kind kindly kinds knowledge lack lacks latin law limited
    main manual matter matters member methods ministry mission modern months national necessary
    need needs network new offer offers office officer officers official officials online
    organization organized participants participate partner partners people personnel please
    police policing possible practical practice practices present priority problem problems
    program programme project prosecutors provide provided public quality receive received
    regional related relevant request requested requests required resource resources safety
    scarce security seek seeks seminar serious service services sessions share short shortage
    skills small staff state states strengthen strengthening subject subjects support technical
    techniques thank thanks tools topic topics train trained training transnational type types
    unit units urgent use used using various virtual visit want wants weeks welcome will wish
    work working workshop year years`,
  es: `actividad actividades adiestramiento agencia agentes agradece agradecer américa apoyo
    apreciar asistencia asistir aumentar autoridad autoridades avanzado ayuda año años
    bienvenida bienvenido brindar buenas busca básico capacidad capacidades capacitación
    capacitar carece caribe caso casos combate combatir conocimientos contribución cooperación
    cooperar crimen cualquier cuenta curso cursos deficiencias delincuencia delito delitos
    departamento desarrollar desarrollo desea desean diferente dificultad dificultades dirección
    dirigido disponible diverso diversos días ejercicios entrenamiento equipo equipos escasez
    escasos estado estados experiencia experiencias experto expertos falta faltan fiscales
    fiscalía formación formar fortalecer fortalecimiento funcionarios general gobierno gran
    grande gustaría guía hace herramientas importancia importante instituciones institución
    intercambio interesado internacional interés investigaciones investigación investigadores
    jueces latina ley limitado limitados lucha manual materia materias mejorar meses miembro
    ministerio misión moderno mucho métodos nacional nacionales necesidad necesidades necesita
    nueva nuevo oferta oficina organización organizada organizado participantes participar país
    países penal persona personal personas pide piden policial policiales policía posible
    presente prioridad problema problemas programa proyecto práctica prácticas práctico pública
    público quisiera recibir recurso recursos red regional relacionado relevante requiere
    requieren secretaría seguridad semanas seminario serio servicio servicios será serán
    sesiones socio socios solicita solicitar solicitud taller talleres tema temas tipo tipos
    trabajo transnacional técnica técnicas técnico unidad unidades urgente uso utilizar virtual
    visita ámbito ámbitos área áreas`,
  pt: `agentes agradece agradecer agência ajuda américa ano anos apoiar apoio assistir assistência
    atividade atividades aumentar autoridade autoridades avançado bem boas busca básico
    capacidade capacidades capacitar capacitação carece caribe caso casos combate combater
    conhecimentos contribuição cooperar cooperação crime crimes criminalidade curso cursos
    deficiências delito departamento deseja desenvolver desenvolvimento destinado dias diferente
    dificuldade dificuldades diretoria direção disponível diverso diversos equipamento equipe
    equipes escassez escassos escritório especialistas estado estados exercícios experiência
    experiências falta faltam federais federal ferramentas formar formação fornecer fortalecer
    fortalecimento funcionários geral gostaria governo grande guia importante importância
    instituição instituições intercâmbio interessado interesse internacional investigadores
    investigação investigações juízes latina lei limitado limitados luta manual matéria matérias
    melhorar membro meses ministério missão moderno muito métodos nacionais nacional necessidade
    necessidades nova novo oferta oficina oficinas organizada organizado organização parceiro
    parceiros participantes participar país países pede pedem pedido pedidos penal peritos
    pessoa pessoal pessoas policiais policial polícia possível precisa presente prioridade
    problema problemas procuradores programa projeto promotores prática práticas prático pública
    público qualquer receber recurso recursos rede regional relacionado relevante requer
    secretaria segurança semanas seminário servidores serviço serviços será serão sessões
    solicita solicitar sério tema temas tipo tipos trabalho transnacional treinamento técnica
    técnicas técnico unidade unidades urgente uso utilizar vinda vindo virtual visita área áreas
    âmbito`,
  fr: `activité activités agence agents aide améliorer amérique année années apprécier appui
    assistance assister atelier ateliers augmenter autorité autorités avancé avons base besoin
    besoins bienvenu bienvenue bonnes bureau capacité capacités caraïbes cas concret concrets
    connaissances contribution coopération coopérer cours crime criminalité demande demander
    demandes destiné difficulté difficultés diffèrent différents direction disponible divers
    domaine domaines défi défis délit département développement développer enquête enquêtes
    enquêteurs exercices expert experts expérience expériences fonctionnaires formation former
    formés fournir gouvernement grand grave guide général importance important institution
    institutions international intéressé intérêt jours judiciaire juges latine limité limités
    loi lutte lutter magistrats manque manquent manuel matière matières membre ministère mission
    moderne mois méthodes national nationale nationales nationaux nouveau nouvelle officiers
    offre offres organisation organisé organisée outils partenaire partenaires participants
    participer pays personne personnel personnes police policiers possible pratique pratiques
    priorité problème problèmes procureurs programme projet présent public publique pénal
    quelconque question questions recevoir remercie remercier renforcement renforcer ressource
    ressources régional réseau semaines sera seront service services sessions sollicite
    sollicitons souhaite sujet sujets sécurité séminaire sérieux technique techniques thème
    thèmes toute transnational travail type types unité unités urgent utilisation utiliser
    virtuel visite échange équipe équipement équipes état états`,
};

const stemsOf = (language: Language): ReadonlySet<string> =>
  new Set(lists[language].split(/\s+/).flatMap((word) => [fold(word), stem(word, language)]));

const sets: Record<Language, ReadonlySet<string>> = {
  en: stemsOf('en'),
  es: stemsOf('es'),
  pt: stemsOf('pt'),
  fr: stemsOf('fr'),
};

/** Whether a folded word, or its stem, tells nothing of a subject. */
export function isEverydayWord(folded: string, stemmed: string, language: Language): boolean {
  return sets[language].has(folded) || sets[language].has(stemmed);
}
