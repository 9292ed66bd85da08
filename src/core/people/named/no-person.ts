import { once } from '../../kernel/once'

/**
 * Words that stand in no person's name but in names of teams, roles, employers, agencies, places to write to,
 * references and forms to be filled in. In lower case, without accents.
 */
const words = once(
  () =>
    new Set(
      `team teams department dept division unit office offices desk centre center line helpline hotline service services
  support human resources hr people culture talent acquisition recruiting recruitment recruiter recruiters hiring staffing
  resourcing personnel admissions careers career jobs job vacancy vacancies application applications applicant applicants
  candidate candidates enquiries inquiries questions information info contact contacts admin administration reception
  secretary secretariat manager managers director directors head lead leader officer coordinator supervisor partner
  partners consultant consultants consulting assistant specialist advisor adviser agent agents agency agencies nurse
  teacher engineer developer chief principal president owner founder chair board committee panel council city county
  state borough district trust hospital clinic school college university institute academy foundation association society
  group holding holdings company companies corporation solutions systems technologies technology software digital
  industries international global networks associates brothers sons bros limited ltd llc llp inc plc corp co gmbh ag kg
  kgaa ohg gbr ug se ev sa sas sarl sl slu sgps lda ltda srl spa snc bv nv oy ab
  hotel restaurant cafe bakery church museum library pharmacy bank insurance logistics
  ref reference referenz kennziffer kennzahl referencia reference riferimento referencia requisition id no nr number code
  new san los las fort port north south east west northern southern eastern western europe america asia africa street road avenue lane
  monday tuesday wednesday thursday friday saturday sunday today tomorrow
  january february march april may june july august september october november december
  our your their this that these the we us you please any all more further details email mail phone telephone tel fax
  mobile website web online here via through about apply directly name date
  abteilung personalabteilung personal personalwesen personalleitung personalbuero bewerbung bewerbungen bewerber
  bewerberin bewerbermanagement verwaltung sekretariat leitung leiter leiterin geschaeftsfuehrung geschaftsfuhrung
  schulleitung pflegedienstleitung pflegedirektion filialleitung marktleitung standortleitung einrichtungsleitung
  stadt gemeinde landkreis kreis klinik klinikum krankenhaus schule hochschule universitat stiftung verein verband
  gesellschaft gruppe strasse weg platz telefon telefonisch mobil fragen ruckfragen auskunft auskunfte kontakt ihr ihre
  ihren unser unsere unseren unserem sie wir uns bitte gerne ansprechpartner ansprechpartnerin ansprechperson
  kontaktperson stelle stellen karriere zentrale empfang buro referent referentin sachbearbeiter sachbearbeiterin
  montag dienstag mittwoch donnerstag freitag samstag sonntag
  service equipe ressources humaines direction directeur directrice responsable recrutement recruteur recruteuse
  candidature candidatures secretariat accueil bureau agence societe entreprise groupe mairie ville commune departement
  hopital clinique ecole universite fondation association rue avenue place cabinet notre nos votre vos nous vous tous
  toute poste offre emploi emplois contactez merci lundi mardi mercredi jeudi vendredi samedi dimanche
  equipo departamento recursos humanos seleccion contratacion talento direccion director directora gerente jefe jefa
  empresa grupo ayuntamiento ciudad hospital clinica colegio universidad fundacion asociacion calle plaza oficina
  consultora agencia candidatura candidaturas nuestro nuestra nosotros usted correo telefono empleo oferta lunes martes
  miercoles jueves viernes sabado domingo
  equipe departamento setor recrutamento selecao pessoas gestao diretor diretora gerente coordenador coordenadora
  empresa prefeitura camara cidade escola universidade fundacao associacao rua praca escritorio agencia vaga vagas
  candidatura nosso nossa segunda terca quarta quinta sexta
  ufficio reparto risorse umane selezione personale direzione direttore direttrice responsabile azienda gruppo comune
  citta ospedale clinica scuola universita fondazione associazione via viale piazza agenzia studio candidature nostro
  nostra telefono lunedi martedi mercoledi giovedi venerdi
  mustermann musterfrau vorname nachname firstname lastname surname forename prenom nom apellido apellidos nombre
  cognome nome sobrenome fulano fulana beltrano tbd tba tbc xxx xx placeholder lorem ipsum example sample beispiel test
  anonymous confidential vertraulich unknown ansprechpartners`
        .split(/\s+/)
        .filter(Boolean),
    ),
)

/** People of whom forms are full, and towns of two words. */
const nobody = new Set([
  'john doe',
  'jane doe',
  'max muster',
  'erika muster',
  'john q public',
  'joe bloggs',
  'juan perez ejemplo',
])

const fold = (word: string): string =>
  word.toLowerCase().replace(/ß/g, 'ss').normalize('NFD').replace(/\p{M}/gu, '').replace(/[.’']/g, '')

/** "Head" of "Head-Schmidt" too: either half of a double name speaks. */
export const isNoName = (word: string): boolean =>
  fold(word)
    .split('-')
    .some(part => words().has(part))

export const isNobody = (name: string): boolean => nobody.has(fold(name))
