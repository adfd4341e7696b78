// How a state says that it wants something, and that something else follows.
import { cueList } from './cues.ts';

/** Something is asked for. Nouns are no cues: "requests for evidence" ask the filer for something. */
export const requestCues = cueList({
  en: `need, needs, needed, require, requires, required, we request, requesting, requested, request
    a, requests a, request an, requests an, request the, requests the, request two, requests
    two, request three, requests three, request training, requests training, request support,
    requests support, request assistance, requests assistance, request help, requests help,
    request advice, requests advice, request advisers, requests advisers, request equipment,
    requests equipment, request guidance, requests guidance, request technical, requests
    technical, request expert, requests expert, request experts, requests experts, request
    specialized, requests specialized, seek, seeks, seeking, sought, ask for, asks for, ask
    jointly for, would like, wish, wishes, would welcome, is welcome, would be welcome, would
    benefit, would value, would appreciate, would be grateful, are interested in, is interested
    in, want, wants, looking for, hope to, hopes to, call for, calls for, intend* to acquire,
    should learn, must learn, would be useful, would help, necessary`,
  es: `necesit*, necesari*, necesidad* de, requiere, requieren, requerimos, solicita, solicitan,
    solicitamos, solicitar, solicitado, solicitaria, pide*, pedimos, busca, buscan, buscamos,
    desea, desean, deseamos, desearia*, quisiera*, queremos, quiere*, agradeceria*, se
    agradecera, interes* en, interesa, interesan, interesaria, conviene, precisa, precisan,
    precisamos, convendria*, seria util, ayudaria, deben aprender, se espera* contar`,
  pt: `necessit*, necessari*, necessidade* de, precisa, precisam, precisamos, e preciso, requer,
    requerem, requeremos, solicita, solicitam, solicitamos, solicitar, solicitado, pede*,
    pedimos, busca*, deseja*, gostaria*, quer, querem, queremos, agradeceria*, interess* em,
    pretende*, seria* util, seria* uteis, ajudaria, devem aprender`,
  fr: `besoin*, demandons, demandent, est demande*, sont demande*, demande un, demande une, demande
    des, demande du, demande que, demande l, demande la, demande le, demande a, sollicit*,
    souhait*, requiert, requierent, requis, requise, requises, necessit*, cherche, cherchent,
    cherchons, aimer*, desir*, voudr*, veut, veulent, serai* reconnaissant*, interesse* par,
    faudrait, il faut, il nous faut, il leur faut, il est demande*, il est necessaire, il serait
    utile, serai* utile*, doivent apprendre`,
});

/** Another subject begins. */
export const additionCues = cueList({
  en: `also, in addition, additionally, furthermore, moreover, besides, separately, likewise,
    second, secondly, third, thirdly, finally, lastly, a second, a third, another, a further, on
    another, on a different, at the same time, meanwhile, as well, for its part, for their part`,
  es: `tambien, ademas, asimismo, igualmente, por otra parte, por otro lado, por su parte, de igual
    forma, de igual manera, del mismo modo, adicionalmente, en segundo lugar, en tercer lugar,
    por ultimo, finalmente, otra necesidad, un segundo, una segunda, a su vez`,
  pt: `tambem, alem disso, alem do mais, ademais, igualmente, por outro lado, por sua vez,
    adicionalmente, do mesmo modo, da mesma forma, em segundo lugar, em terceiro lugar, por fim,
    por ultimo, finalmente, outra necessidade, um segundo, uma segunda`,
  fr: `egalement, aussi, en outre, par ailleurs, de plus, de meme, d autre part, deuxiemement, en
    deuxieme lieu, en second lieu, en troisieme lieu, troisiemement, enfin, un autre besoin, un
    deuxieme, une deuxieme, de son cote, de leur cote, pour sa part`,
});
