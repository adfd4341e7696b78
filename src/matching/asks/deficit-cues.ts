// How a state says that something is missing. What follows such words is asked for, and never left
// out: "judges were not trained in financial crime" is about financial crime.
import { cueList } from './cues.ts';

/** Something is missing. */
export const deficitCues = cueList({
  en: `lack, lacks, lacking, lacked, lack of, insufficient*, inadequate*, not adequately, not
    sufficiently, not enough, not .. trained, never .. trained, not .. equipped, not ..
    received, never .. received, rarely .. trained, untrained, poorly trained, ill equipped,
    without .. training, no .. training, little .. training, no formal, no .. experience, little
    experience, limited knowledge, limited capacity, shortage*, scarc*, absence of, there is no,
    there are no, there is neither, does not have, do not have, did not have, has no, have no,
    has neither, have neither, has never, have never, does not yet have, too few, unable to,
    cannot, do not know how, not familiar with, unfamiliar with, outdated, obsolete, deficien*,
    shortcoming*, not yet developed, missing`,
  es: `carec*, carez*, carencia*, falta, faltan, falta de, hace falta, hacen falta, insuficien*,
    inadecuad*, escas*, ausencia de, no cuenta* con, no cuento con, no contamos con, no dispon*,
    no tiene*, no tenemos, no existe*, no hay, no posee*, no ha* .. recibido, no ha* .. sido
    capacitad*, no esta* .. capacitad*, no esta* .. formad*, no fue* .. capacitad*, nunca ha*,
    sin .. capacitacion, sin .. formacion, poca experiencia, poco conocimiento, no conoce*, no
    sabe*, desconoc*, no logra*, no puede*, no es posible, obsolet*, deficien*, limitad*
    capacidad*, no .. lo suficiente, aun no, todavia no`,
  pt: `carec*, carencia*, falta, faltam, falta de, insuficien*, inadequad*, escass*, ausencia de,
    nao dispo*, nao conta*, nao tem, nao temos, nao possui*, nao existe*, nao ha, nao houve, nao
    receb*, nao foram .. capacitad*, nao foram .. treinad*, nao foram .. formad*, nao esta* ..
    capacitad*, nao esta* .. preparad*, nunca receb*, nunca foi, nunca foram, nunca tive*, sem
    .. capacitacao, sem .. formacao, sem .. treinamento, pouca experiencia, pouco conhecimento,
    desconhec*, nao sabe*, nao consegue*, nao pode*, obsolet*, defasad*, deficien*, ainda nao`,
  fr: `manqu*, fait defaut, font defaut, faute de, penurie, insuffisa*, inadapte*, inadequat*,
    carence*, lacun*, absence de, ne dispos* pas, ne dispos* d aucun*, n a pas, n ont pas, n a
    aucun*, n ont aucun*, n avons pas, n est pas .. forme*, ne sont pas .. forme*, n a jamais, n
    ont jamais, n a recu aucun*, n ont recu aucun*, il n existe, il n y a, ne poss* pas, ne peu*
    pas, ne sait pas, ne savent pas, sans formation, peu forme*, peu d experience, depourvu*,
    prive* de, obsolet*, desuet*, pas encore, trop peu`,
});
