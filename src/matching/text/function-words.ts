// Words that carry grammar and no subject, folded, in the four languages. They are left out of
// labels and texts alike, so that "lavado del dinero" and "lavado de dinero" are one label.
import type { Language } from '../../domain/vocabulary.ts';

const lists: Record<Language, string> = {
  en: `a about above after against all also am an and any are as at be because been before being
    below between both but by can could did do does doing down during each few for from further had
    has have having he her here hers him his how i if in into is it its itself just may me might more
    most must my no nor not of off on once only or other our ours out over own per same shall she
    should so some such than that the their theirs them then there these they this those through to
    too under until up upon us very was we were what when where whether which while who whom whose
    why will with within without would you your yours one two three first several many much
    including include includes like well`,
  es: `a al algo algun alguna algunas alguno algunos ante antes aquel aquella aquellas aquellos asi aun
    aunque bajo cada como con contra cual cuales cuando cuya cuyas cuyo cuyos de del desde donde
    dos durante e el ella ellas ellos en entre era eran es esa esas ese eso esos esta estaba estan
    estar estas este esto estos etc fue fueron ha haber habia han hasta hay la las le les lo los mas
    me mediante mi mientras muy ni no nos nosotros nuestra nuestro nuestras nuestros o otra otras
    otro otros para pero poco por porque pues que quien quienes se sea sean segun ser si sido sin
    sino sobre solo son su sus tal tales tambien tampoco tan tanto tiene tienen toda todas todo
    todos tras tres tu un una unas uno unos varias varios y ya`,
  pt: `a ao aos aquela aquelas aquele aqueles as ate cada com como contra cuja cujas cujo cujos da das
    de dela delas dele deles desde dessa dessas desse desses desta destas deste destes do dois dos
    duas durante e ela elas ele eles em entre era eram essa essas esse esses esta estao estar estas
    este estes foi for foram ha isso isto ja la lhe lhes mais mas me mediante mesma mesmo muito na
    nao nas nem nessa nesse nesta neste no nos nossa nosso nossas nossos num numa o onde os ou outra
    outras outro outros para pela pelas pelo pelos por porque pouco qual quais quando que quem se
    seja sejam sem sendo ser seu seus si sido so sob sobre sua suas tal tais tambem tao tem tres
    toda todas todo todos um uma umas uns varias varios`,
  fr: `a afin ai ainsi apres au aucun aucune aussi autre autres aux avant avec avoir c car ce ceci cela
    celle celles celui ces cet cette ceux chaque chez comme contre d dans de depuis des deux dont du
    elle elles en encore entre est et etaient etait etant ete etre eux fait font fut hors il ils j
    je jusqu l la le les leur leurs lors lorsque m mais me meme memes moins mon n ne ni nos notre
    nous on ont ou par parmi pas peu peut peuvent plus plusieurs pour pres puis qu quand que quel
    quelle quelles quels qui quoi s sa sans se selon sera ses si soit son sont sous sur t ta te tels
    tel telle telles tous tout toute toutes tres trois un une vers vos votre vous y`,
};

const sets: Record<Language, ReadonlySet<string>> = {
  en: new Set(lists.en.split(/\s+/)),
  es: new Set(lists.es.split(/\s+/)),
  pt: new Set(lists.pt.split(/\s+/)),
  fr: new Set(lists.fr.split(/\s+/)),
};

/** Whether a folded word only carries grammar in the language. */
export function isFunctionWord(folded: string, language: Language): boolean {
  return sets[language].has(folded);
}
