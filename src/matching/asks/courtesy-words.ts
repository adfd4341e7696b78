// Words with which people ask for help without saying about what, next to the everyday words that the
// lexicon knows by their frequency.
import type { Language } from '../../domain/vocabulary.ts';
import { stem } from '../text/stems.ts';
import { fold } from '../text/tokens.ts';

const lists: Record<Language, string> = {
  en: `any anything area areas activity activities appreciate appreciated ask asks assist benefit
    challenge challenges combat contribution cooperate cooperation deficiencies different difficulty
    difficulties fight field general give given grateful great hemisphere important importance
    increase interest interested issue issues kind kinds kindly limited main matter matters member
    modern participate partner partners people please possible present priority problem problems
    quality receive received related relevant resource resources scarce serious share short shortage
    small subject subjects thank thanks topic topics transnational type types urgent various welcome
    security safety public will police policing officers`,
  es: `actividad actividades agradece agradecer ámbito ámbitos área áreas apreciar asistir aumentar
    combate combatir contribución cooperación cooperar cualquier deficiencias diferente dificultad
    dificultades diverso diversos escasez escasos general gran grande gustaría importante
    importancia interés interesado limitado limitados lucha materia materias miembro moderno mucho
    participar persona personas posible presente prioridad problema problemas quisiera recibir
    recurso recursos relacionado relevante seguridad pública público serio socio socios tema temas
    tipo tipos transnacional urgente será serán bienvenido bienvenida policial policiales agentes`,
  pt: `agradece agradecer âmbito área áreas apoiar assistir atividade atividades aumentar combate
    combater contribuição cooperação cooperar deficiências diferente dificuldade dificuldades
    diverso diversos escassez escassos geral grande gostaria importante importância interesse
    interessado limitado limitados luta matéria matérias membro moderno muito parceiro parceiros
    participar pessoa pessoas possível presente prioridade problema problemas qualquer receber
    recurso recursos relacionado relevante segurança pública público sério tema temas tipo tipos
    transnacional urgente será serão bem vinda vindo policial policiais agentes`,
  fr: `activité activités apprécier assister augmenter coopération coopérer contribution défi défis
    diffèrent différents difficulté difficultés divers domaine domaines général grand grave important
    importance intérêt intéressé limité limités lutte lutter matière matières membre moderne
    participer partenaire partenaires personne personnes possible présent priorité problème
    problèmes question questions quelconque recevoir remercie remercier ressource ressources
    sécurité sérieux sujet sujets thème thèmes toute transnational type types urgent publique
    public bienvenue bienvenu avons sera seront agents policiers`,
};

const stemsOf = (language: Language): ReadonlySet<string> =>
  new Set(lists[language].split(/\s+/).flatMap((word) => [fold(word), stem(word, language)]));

const sets: Record<Language, ReadonlySet<string>> = {
  en: stemsOf('en'),
  es: stemsOf('es'),
  pt: stemsOf('pt'),
  fr: stemsOf('fr'),
};

/** Whether a folded word, or its stem, only asks, thanks or urges. */
export function isCourtesyWord(folded: string, stemmed: string, language: Language): boolean {
  return sets[language].has(folded) || sets[language].has(stemmed);
}
