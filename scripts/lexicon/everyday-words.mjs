// Words that needs and offers of any subject use, in the four languages: they tell little about what
// a record is about, however rare they are in the texts at hand.
export const everydayWords = {
  en: `training train trained course courses workshop seminar assistance technical support help need
    needs request requested requests offer offers programme program project capacity building develop
    development strengthen strengthening improve national regional international country countries
    state states government ministry authority authorities agency agencies institution institutions
    office unit units department directorate service services personnel staff officer officers
    official officials experts expert participants practical basic advanced methods tools techniques
    skills knowledge experience exchange practice practices good best guide manual days weeks months
    year years new cases case work working carry use used using provide provided also available
    caribbean america americas latin hemisphere organization organized crime criminal law police
    prosecutors judges investigators investigation investigations equipment visit mission network
    virtual online lack lacks want wants wish seek seeks necessary required sessions exercises`,
  es: `capacitación capacitar formación formar entrenamiento adiestramiento curso cursos taller
    talleres seminario asistencia técnica técnico apoyo ayuda necesidad necesidades necesita
    solicita solicitar solicitud requiere requieren pide piden desea desean busca oferta programa
    proyecto capacidad capacidades desarrollo desarrollar fortalecer fortalecimiento mejorar
    nacional nacionales regional internacional país países Estado Estados gobierno ministerio
    secretaría autoridad autoridades agencia institución instituciones oficina unidad unidades
    departamento dirección servicio servicios personal funcionarios agentes expertos experto
    participantes práctico práctica básico avanzado métodos herramientas técnicas conocimientos
    experiencia experiencias intercambio buenas prácticas guía manual días semanas meses año años
    nuevo nueva casos caso trabajo uso utilizar brindar disponible América Latina Caribe
    organización delincuencia crimen organizado organizada penal delito delitos ley policía fiscales
    jueces investigadores investigación investigaciones equipo equipos visita misión red virtual
    falta faltan carece cuenta hace sesiones ejercicios dirigido materia general fiscalía público`,
  pt: `capacitação capacitar formação formar treinamento curso cursos oficina oficinas seminário
    assistência técnica técnico apoio ajuda necessidade necessidades precisa solicita solicitar
    pedido pedidos pede pedem requer deseja busca oferta programa projeto capacidade capacidades
    desenvolvimento desenvolver fortalecer fortalecimento melhorar nacional nacionais regional
    internacional país países Estado Estados governo ministério secretaria autoridade autoridades
    agência instituição instituições escritório unidade unidades departamento direção diretoria
    serviço serviços pessoal funcionários servidores agentes peritos especialistas participantes
    prático prática básico avançado métodos ferramentas técnicas conhecimentos experiência
    experiências intercâmbio boas práticas guia manual dias semanas meses ano anos novo nova casos
    caso trabalho uso utilizar fornecer disponível América Latina Caribe organização criminalidade
    crime crimes organizado organizada penal delito lei polícia promotores procuradores juízes
    investigadores investigação investigações equipamento equipe equipes visita missão rede virtual
    falta faltam carece sessões exercícios destinado matéria geral público federal federais`,
  fr: `formation former formés cours atelier ateliers séminaire assistance technique appui aide besoin
    besoins demande demandes demander sollicite sollicitons souhaite offre offres programme projet
    capacité capacités développement développer renforcer renforcement améliorer national nationale
    nationaux nationales régional international pays État États gouvernement ministère autorité
    autorités agence institution institutions bureau unité unités département direction service
    services personnel fonctionnaires agents officiers experts expert participants pratique pratiques
    base avancé méthodes outils techniques connaissances expérience expériences échange bonnes guide
    manuel jours semaines mois année années nouveau nouvelle cas travail utilisation utiliser
    fournir disponible Amérique latine Caraïbes organisation criminalité crime organisée organisé
    pénal délit loi police procureurs juges enquêteurs enquête enquêtes équipement équipe équipes
    visite mission réseau virtuel manque manquent sessions exercices destiné matière général public
    concret concrets policiers magistrats judiciaire`,
};
