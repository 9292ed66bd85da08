import { once } from '../../kernel/once'

/**
 * What words of German, French, Spanish, Italian, Dutch and Portuguese titles mean, by their folded stems: a line is
 * `English: stem stem …`. A stem stands at the beginning of a word, or, from five letters on, within a compound.
 */
const list = `
registered nurse: krankenpfleg krankenschwester pflegefach infirmi enfermer infermier enfermei verpleegkundig enfermeiro pielegniar krankenpfleger
nursing assistant: pflegehelf pflegeassist soignant verzorgende altenpflegehelf
geriatric nurse: altenpfleg
director of nursing: pflegedienstleit
nurse manager: stationsleit
nursing: pflege enfermagem
midwife: hebamme matrona ostetric verloskundig obstetr parteira comadrona
physical therapist: physiotherap fisioterap kinesither fysiotherap fisioterapeut physiotherapeut
occupational therapist: ergotherap ergotherapeut ergotherapeute
speech language pathologist: logopad logoped orthophon
pharmacist: apothek pharmacien farmaceut farmacist apotheker farmaceutic
dentist: zahnarzt dentiste tandarts dentista odontolog
veterinarian: tierarzt veterinar
physician: arzt arztin medecin medico medic arts oberarzt lekarz
medical: medizinische
paramedic: rettungs notfallsanit sanitat
assistant: auxiliar assistenz assistentin asistente assistente adjoint aiutante
care: zorg
teacher: lehrer lehrkraft enseignant professeur profesor insegnante docente maestr leraar leerkracht docent professora lehrperson professore onderwijz
elementary school: grundschul basisschool
school: schul
preschool teacher: erzieher educador kindergart
educator social: educateur
childcare worker: kinderbetreu tagesmutter
social worker: sozialarbeit sozialpadagog maatschappelijk
lecturer: dozent
university: hochschul
librarian: bibliothek bibliotec bibliothecar
electrician: elektrik electricien electricist elettricist eletricist elektricien
electronics electrician: elektroniker
electrical: elektro
installer mechanic: monteur
plumber installer: installateur
plumber: klempner plombier fontaner idraulic loodgieter encanador sanitar
carpenter: tischler schreiner zimmermann zimmerer menuisier charpentier carpinter falegname timmerman ebanist ebenist
bricklayer mason: maurer macon albanil muratore metselaar
painter: maler peintre pintor schilder imbianchin
welder: schweiss soudeur soldador saldatore lasser schweisser
roofer: dachdecker couvreur techador dakdekker tejador
metal mechanic: schlosser
mechatronics mechanic: mechatronik
mechanic: mechanik mecanicien mecanic mechaniker
mechanical: meccanic mecanique
automotive: kfz
truck driver: kraftfahr berufskraftfahrer vrachtwagenchauff
driver: fahrer chauffeur conducteur conductor autista motorista motorist chofer bestuurder
truck: vrachtwagen lkw camion
construction manager: bauleit
construction: bau
construction supervisor: polier
construction site: chantier baustell
architect: architekt architecte arquitect architett
retail sales: verkauf vendeu vendedor commess dependient
retail: einzelhandel
sales: vendit verkoop vertrieb comercial ventas vendas vendite
store manager: filialleit marktleit bedrijfsleider
store: filial magasin tienda negozio winkel loja
cashier: kassier caissi cajer cassier caixa
field sales: aussendienst
purchasing buyer: einkauf
buyer purchasing: acheteu comprador acheteur
purchasing: achats compras acquisti
buyer: inkoper
cook: koch kochin cuisinier cociner cuoco cozinheir kok jungkoch
head chef: kuchenchef
kitchen helper: kuchenhilfe
kitchen: kuchen cuisine cozinha
sous chef: souschef
waiter: kellner servicekraft serveur serveuse camarer cameriere garcom kelner camarier garcon
bartender: barkeeper
baker: backer boulang panader fornaio padeir bakker
pastry chef: patissi konditor
hotel front desk: hotelfach
receptionist: rezeption empfang receptionniste recepcion receptioni recepc rezeptionist receptioniste
housekeeper: zimmermadchen gouvernante
cleaner: reinigung schoonma raumpfleg reinigungskraft limpiador schoonmak
cleaning: nettoyage limpieza
housekeeping: hauswirtschaft
janitor caretaker: hausmeister hauswart
warehouse worker: lagerist lagerfach magasinier magazijnmed
warehouse manager: lagerleit
warehouse: lager magazzin almacen entrepot magazijn armazem
forklift operator: staplerfahr cariste carretill heftruck
order picker: kommission
logistics: logisti
freight shipping: spedition
dispatcher: disponent
shipping: versand
delivery driver: livreur repartidor
courier: kurier
accountant: buchhalt bilanzbuchhalt comptab contable contabil boekhoud contabilista rechnungsprufungs
payroll accountant: lohnbuchhalt
tax adviser: steuerberat
tax: steuer fiscal
auditor: wirtschaftspruf auditeur rechnungspruf revisor
controller: controleur
finance: finanz finanzas finanza financier
banker: banquier
bank teller: bankkauf
insurance: versicherung assurance seguros assicuraz
credit: kredit
lawyer: rechtsanw anwalt avocat abogad avvocat advogad advocaat jurist juriste procurador
legal assistant: rechtsanwaltsfach
notary: notar
legal: recht juridique juridic
police officer: polizei policier policia polizist poliziott politie
firefighter: feuerwehr pompier bomber brandweer
software developer: softwareentwick anwendungsentwick
software engineer: softwareingenieur
web developer: webentwick
developer: entwickl entwickler developpeu desarrollador sviluppat ontwikkel desenvolvedor
programmer: programmier programmeur programador programmat
information technology: informatik informatic
software: logiciel
system administrator: systemadmin
network: netzwerk reseau
data: daten donnees datos dati dados
analyst: analyste analista
privacy data protection: datenschutz
information technology specialist: fachinformatik
network administrator: systemintegration
tester: prufer testeur
engineer: ingenieur ingenier ingegner engenheir inginer ingenieria ingegneri
mechanical engineering: maschinenbau
technician: techniker technicien tecnic technicus tecnico
mechanical design engineer: konstrukteur
mechatronics: mecatron
civil engineer: bauingenieur
chemist: chemik chimiste quimic chimic
biologist: biologe
scientist: wissenschaft forscher chercheur investigador ricercat onderzoeker
laboratory technician: laborant
quality: qualitat qualite calidad
production: produktion
manufacturing: fertigung
assembly: montage
machine operator: anlagenfuhr maschinenbedien maquinist
operator: operateur operari operador
worker: operai ouvrier mitarbeit arbeiter trabajador
maintenance: instandhalt wartung mantenimiento manutenzione
human resource manager: personalleit
human resource specialist: personalreferent
recruiter: personalberat recruteur reclutador
human resource clerk: personalsach
human resource: personalwesen rh
learning development specialist: personalentwick
clerk: sachbearbeit kaufmann kauffrau impiegat
office clerk: burokauf
office: buro bureau oficina
secretary: sekretar secretaire secretari segretari
administrative: administrativ administratief
employee: empleado employe medewerker medewerkster
helper: hilf aushilfe
adviser: berater conseill asesor adviseur
consultant: consulente consultor
customer service representative: kundenberat
customer service: kundenservice kundendienst atendimento
customer: kunden clientele klant
call center: callcenter
managing director chief executive: geschaftsfuhr
chief executive: vorstand
managing director: geschaftsleit
division director: bereichsleit
department manager: abteilungsleit afdelingshoofd
team lead: teamleit teamleider
shift supervisor: schichtleit
project manager: projektleit projektmanag
operation manager: betriebsleit
school principal: schulleit
plant manager: werkleit
manager: leiter leitung jefe jefa capo gerente gestor responsabile responsable responsavel leidinggev leider gerant
lead: leitend
director: directeur directric direttor diretor
supervisor: encargad vorarbeit capataz
head: hoofd
project: projekt projet proyecto progetto projeto
product: produkt produit producto prodotto
specialist: referent
skilled worker: fachkraft
master supervisor: meister
apprentice: auszubild azubi apprenti aprendiz apprendista lehrling leerling
trainer: ausbild formateur formador formatore
intern: praktik stagiaire becari tirocin estagi
student intern: werkstudent
hairdresser: friseur coiffeu peluquer parrucchier kapper cabeleireir friseu barbeir
beautician: kosmetik esthetic
gardener: gartner jardinier jardiner giardinier tuinman hovenier jardineir
farmer: landwirt agricult agriculteur bauer
graphic: grafik grafico
graphic designer: graphist
designer: gestalt disenador ontwerper concepteur
design: diseno
photographer: fotograf photographe fotografo
editor: redakteur lektor
editor writer: redacteur redactor
journalist: journaliste periodist giornalist periodista
translator: ubersetz traducteur traductor traduttore tradutor vertaler
interpreter: dolmetsch
public relations: offentlichkeit
security guard: sicherheitsmit wachmann vigilante beveilig sicherheitskraft vigilant wachschutz
security: sicherheit securite seguridad
administration: verwaltung
expert: sachverstand
appraiser: gutachter
broker agent: makler
real_estate: immobilien immobili inmobiliari vastgoed
psychologist: psycholog psicolog psychologue
marketing: mercadeo
advertising: werbung publicit
crane operator: kranfuhr
excavator operator: baggerfuhr
tool: werkzeug
tool die maker: werkzeugmach
machinist: zerspan
lathe machinist: drehe
milling machinist: frase
tour guide: reiseleit
travel agent: reiseverkehr
makeup artist: maskenbild maquill visagist
interior designer: innenarchit
interior: innen
cardiologist: kardiolog
physician specialist: facharzt
chief physician: chefarzt
surgeon: chirurg cirujan chirurgien
radiologist: radiolog
psychiatrist: psychiat
optician: optiker opticien optico augenoptik
audiologist: horgerate
butcher: metzger fleischer boucher carnicer macellaio slager
tailor: schneider couturi sastre sarto
florist: fleurist
glazier: glaser vitrier
sheet metal worker: spengler
scaffolder: gerust
drywall installer: trockenbau
flooring: estrich
tile setter: fliesen carreleur
floor layer: parkett bodenleg
road construction worker: strassenbau
civil construction: tiefbau
surveyor: vermess geometre topograf geometra
structural engineer: statik
fire protection: brandschutz
health safety: arbeitssicherheit
safety engineer: sicherheitsingen
environmental: umwelt
energy: energie
water: wasser
waste: abfall entsorgung
train driver locomotive engineer: lokfuhr triebfahrzeug
train conductor: zugbegleit
bus driver: busfahr
taxi driver: taxifahr
pilot: piloot
flight_attendant: flugbegleit
sailor: matros
captain ship: kapitan
delivery driver mail carrier: zusteller
mail carrier: briefzustell facteur cartero postbode
judge: richter juge juez giudice
prosecutor lawyer: staatsanwalt
correctional officer: justizvollzug vollzugs
civil servant officer: beamt
civil servant: fonctionnaire
customs: zoll douan
soldier: soldat militaire
tax clerk accountant: steuerfach
financial accountant: finanzbuchhalt
accounts receivable: debitoren
accounts payable: kreditoren
payroll: lohn gehalt paie nomina
financial adviser: anlageberat
wealth financial adviser: vermogens
bank: sparkass
claims: schaden
broker: courtier corredor
business: wirtschaft
business manager: betriebswirt
management consultant: unternehmensberat
strategy: strategie
executive assistant: vorstandsassist
executive secretary: chefsekretar directiesecretar
call center operator: telefonist
database: datenbank
data analyst: datenanalyst
data scientist: datenwissenschaft
artificial intelligence: kunstliche
security analyst: sicherheitsanalyst
architecture: architektur
accounting: rechnungswesen
business information system: wirtschaftsinformatik
requirements: anforderung
product manager: produktmanag
event manager: eventmanag
event: veranstaltung
trade fair: messe
copywriter: texter
writer: autor schriftstell
director film: regisseur
actor: schauspiel comedien
music: musik
musician: musicien musico
sound engineering technician: tontechnik
camera operator: kamera
media designer: mediengestalt
stage: buhnen
dancer: tanz
physical education teacher: sportlehr
coach: entraineur entrenador allenatore
preschool: kita
nanny: nourrice ninera babysitter nounou
teaching assistant: schulbegleit schulassist aesh
special education teacher: heilpadagog forderlehr
vocational teacher: berufsschul
tutor: nachhilfe
porter: portier mozo
building: gebaude
facility manager: objektleit
plant: anlagen
industrial: industrie
industrial machinery mechanic: industriemechanik
air conditioning: klima
refrigeration: kalte
hvac refrigeration technician: kaltetechnik
refrigeration technician: frigoriste
heating plumber: chauffagiste heizung
solar: photovolta
wind turbine: windkraft
roof: dach
upholsterer: tapiss polster
jeweler: goldschmied bijouti joyer
watchmaker: uhrmach
shoemaker: schuhmach
printer: drucker imprimeur
bookbinder: buchbind
landscape: landschaft
forestry: forst
animal caretaker: tierpfleg
veterinary: tiermedizin
horse: pferde
winemaker: winzer vigneron kellermeister
brewer: brauer
deputy: stellvertret stellv
helper assistant: ayudante
laborer: peon
welding: soldadura
sales associate: verkoper
sales representative: vertegenwoordig
bookkeeper accountant: boekhouder
childcare: kinderopvang
general practitioner: huisarts
engineering: engenharia
development: desenvolvimento
attendant: atendente
fishmonger: pescader poissonn pescivend
hotel: hotelier
researcher: forschung
librarian: bibliothec biblioteca
statistician: statistic estadistic statistik
accountant: ragionier commercialist asesorfiscal
town planner: stadtplan urbanist
recruiting: recrutement reclutamiento recrutamento personalgewinn personalbeschaff
laboratory: laboratoire laboratorio laboratori
elementary school: primaria ecoles primaire elementare grundschule
secondary school: secundaria lycee college gymnasial gymnasium realschul oberschul sekundar
kindergarten: maternelle infantil infanzia creche guarderia
real_estate agent: immobilienmakl immobilienberat
real_estate: immobilier
math: mathematik mathematique matematic wiskunde
english: englisch anglais ingles inglese
physics: physik
history: geschichte histoire
quality manager: qualitatsmanag qualitatsleit
mechanical engineer: maschinenbauingenieur
machinist: zerspanungsmechanik
payroll accountant: gehaltsbuchhalt
executive assistant: geschaftsfuhrungsassist direktionsassist
executive: geschaftsfuhrung direktion direction direccion direzione
customer: atencion kundschaft
graphic: grafica graphique
school: ecole escuela scuola escola
hospital: hopital klinik krankenhaus clinique clinica ospedale ziekenhuis
surgery: chirurgie operatoire quirofano
emergency: urgence urgencia notaufnahme notfall
intensive care: intensivstation reanimation intensiv
pediatric: kinderkranken pediatri
dental: zahnmedizin dentaire odontoiatric
dental assistant: zahnmedizinischefach zahnarzthelf
medical assistant: arzthelf medizinischefach
optician: ottico
radiologic technologist: radiologieassist mtra manipulateur
psychotherapist: psychotherapeut psicoterapeut
civil engineer: tiefbauingenieur
building: hochbau batiment edilizia edificac
construction: construc costruz bouw obra
road: strasse route carretera
network: red
developer: developpement desarrollo sviluppo entwicklung
web: webdesign
information technology: informatique edv
purchasing: procurement beschaff aprovision approvision
logistics: logistik logistique logistic
shipping: transport transporte trasport
truck driver: camionero camionist routier
warehouse: deposito
retail sales: bouti
fashion: moda mode
bakery: boulangerie panaderia panetteria backerei
butcher: metzgerei charcut
restaurant: restauration restauracion ristor gastronom
hotel: hoteller hosteler albergh
bar: baristi
event: evenement evento
tourism: touris turis
finance: kaufmannisch
technical: technisch technique tecnica
manager: gestionnaire charge
account_manager: kundenbetreu
legal: rechtsabteil juridica
human resource: personalabteil
marketing: mercadotecnia
communication: kommunikation comunicac comunicaz
editor: lokalredakt
garden: garten jardin
landscape gardener: landschaftsgart
animal: tier
care: soins cuidado assistenza betreuung
care_worker: betreuer auxiliairedevie badante cuidador
elderly: ancian seniorenheim
disability: behinder handicap discapac
youth: jugend jeunesse juventud
child: kinder enfant
family: famili
housekeeper: gouvernant hausdame
cleaner: raumpflege femmedemenage
maintenance technician: instandhalter haustechnik
electronics technician: elektronik
production worker: produktionsmitarbeit produktionshelf
machine operator: maschinenfuhr conducteurdeligne
line: linea
safety: arbeitsschutz
supervisor: superviseur
inspector: kontroll controll inspec
treasurer: tresor
bank clerk: bankangest
insurance agent: versicherungsvertret versicherungsmakl
scientist: wissenschaftler
environmental: ambiental environnement ambient
energy: energetic
physician: allgemeinmed generalist
barber: barbier
nurse: krankenpflege
photographer: photograph
model maker: modellbau
fishing: pesca peche
florist: blumen
dispatcher: disposition
airport: flughafen aeroport
manager: manager
coordinator: koordinator coordinat coordinad coordenad
administrator: administrator beheerder
designer: designer vormgev
trainer: trainer
planner: planer
specialist: spezialist especialist specialist
agent: vermittler
dishwasher: plongeu spulkraft spuler lavapiatti friegaplatos afwasser
porter: portiere gepack
locksmith: serrur schlusseldienst cerrajer fabbro
scaffolder: gerustbau echafaud andami
toolmaker: werkzeugmech
beautician: estetic estheticien schonheitspfleg
economist: volkswirt okonom
store: filiaal
customer service: klantenservice klantcontact
employee: angestellt dipendente
press officer: pressesprech pressereferent attachedepresse
public relations: relationspublique
fundraiser: spendensamml fundrais
volunteer: freiwillig benevol voluntari vrijwillig
probation officer: bewahrungshelf
property manager: hausverwalt immobilienverwalt gebaudemanag
special education teacher: sonderpadag forderschul
interpreter: interpret tolk
surveyor: vermessungsingenieur agrimens
landscape: paysag
mason: steinmetz
painter: lackier
floor layer: solier
tile setter: azulej piastrell tegelzett
assembler: montag
blacksmith: schmied herrero forgeron
tinsmith: blechner
sewing machine operator: nah
tailor: kleermaker
shoe: schuh
printer: druck
brewer: brasseur
cheese maker: kaser fromager
winemaker: onologe enolog
pastry cook: pasticc pastel
ice cream maker: eiskonditor gelatier
nurse: enferm infirm verpleeg
pediatric nurse: kinderkrankenpfleg kinderkrankenschwest
health: gesundheit sante salud salute saude gezondheid
hospital: spital
psychiatric: psychiatr
elderly care: seniorenbetreu
orthopedic: orthopad ortoped
anesthesiologist: anasthes anesthes
gynecologist: frauenarzt
pediatrician: kinderarzt
general practitioner: hausarzt
ophthalmologist: augenarzt oculist
dermatologist: hautarzt
nutritionist: ernahrungsberat dieteticien nutricionist diatassist
massage therapist: masseu massagist
childcare: krippe kinderpfleg
nanny: kindermadchen
teacher: instit lehramt
principal: rektor
student: etudiant estudiante studente
trainer: formation formacion formazione opleid
coach: coach
sports: sport deport
music: musiq
art: kunst
history: historik
language: sprach langue idioma lingua
german: deutsch
french: franzos
spanish: spanisch
investment: anlage inversion investiss investiment
risk: risik risque riesgo rischio
sales manager: vertriebsleit verkaufsleit
purchasing manager: einkaufsleit
marketing manager: marketingleit
logistics manager: logistikleit
production manager: produktionsleit fertigungsleit
quality: qualidade
it manager: itleit
operations: betrieb
sales representative: vertreter representant rappresentant handelsvertret
account_manager: gebietsleit
wholesale: grosshandel
foreign trade: aussenhandel
export: export
shipping clerk: speditionskauf
freight: fracht
parcel delivery driver: paketzustell paketbot pakketbezorg
bicycle courier: fahrradkurier
taxi driver: taxist
pilot: flugzeugfuhr
ship: schiff bateau
railway: bahn ferroviar spoor
train driver: machinist
conductor train: schaffner controleurdetrain
mechanic: meccanico monteu
car: auto voiture coche
motorcycle: motorrad
bicycle mechanic: zweirad fahrradmechan
electrical engineer: elektroingenieur
software: softwar
tester: testeu
web: web
game: spiel
data entry clerk: datenerfass datatypist
data: gegevens
security: sicherheits
forestry: foret
farm worker: erntehelf landarbeid
fish: fisch poisson pescad
hunter: jager
environment: umweltschutz
recycling: wertstoff
waste: mullwerk
street cleaner: strassenreinig barrender
window cleaner: fensterputz gebaudereinig
laundry: wascherei blanchiss lavander
hotel cleaner: zimmermad camarista
caretaker: conserje conciergerie
security guard: wachdienst vigil
prison officer: justizvollzugs
military: bundeswehr militaer militar
firefighter: sapeur
lawyer: rechtsberat justitiar
notary: notai
court clerk: justizfach greffier
insurance: seguro verzeker
claims: sinistre siniestro sinistri
funeral: bestatt funebre
hairdresser: barbero
make up artist: visag
model: mannequin
event manager: veranstaltungsleit
tour operator: reiseveranstalt
travel agent: reiseburo
ticket: billet
actor: attore attrice
dancer: tanzer danseu bailar ballerin
singer: sanger chanteu cantant
stage: buhne
photographer: fotografin
camera operator: kamerafrau kameramann
editor: cutter lector
translator: tradut
librarian: bibliotheka
curator: kurator conservateur
archivist: archiv
scientist: naturwissen
research: recherche investigac ricerca onderzoek
laboratory technician: laborassist laboranal labortechn
chemistry: chemie chimie
biology: biologie
construction: constructie
crane: kran grue grua
excavator operator: bagger pelleteu
demolition: abbruch
asphalt: asphalt
insulation: isolier
kitchen: kuchenbau
furniture: mobel meuble mueble mobili
cabinet maker: mobeltischler
metal: metall metal
steel: stahl acier acero
plastics: kunststoff
textile: textil
food: lebensmittel aliment
meat: fleisch viande carne
bread: brot
planning: planung
office: kontor
receptionist: rezept balie
switchboard: telefonzentrale
executive secretary: direktionssekret
mayor: burgermeist maire alcalde sindaco
politician: politik
`

/** Phrases of several words, parted by `|`; their last word may have an ending. */
const phraseList = `
electronics electrician: elektroniker fur
sales representative: commercial terrain|commercial sedentaire
sales director: directeur commercial|director comercial|direttore commerciale|diretor comercial
accountant: contador publico
account_manager: grands comptes
data scientist: scientifique des donnees
beautician: estetica
social worker: travailleur social|travailleuse sociale
press officer: attache de presse
hotel housekeeper: femme de chambre
waiter: chef de salle
police officer: agente de policia|agent de police
train driver: conducteur de train
bus driver: conductor de autobus|autista di autobus
taxi driver: chauffeur vtc
nursing assistant: aide-soign|aide soign
midwife: sage-femme
social worker: assistant social|trabajador social|assistente sociale|asistente social
truck: poids lourd
construction manager: conducteur de travaux
head chef: chef de cuisine|jefe de cocina
financial controller: controle de gestion
system administrator: administrateur systeme
civil engineering: genie civil
human resource: ressources humaines|recursos humanos|risorse umane
customer service: service client
project manager: chef de projet|jefe de proyecto
product manager: chef de produit
team lead: chef d'equipe
security guard: agent de securite
tour guide: guide touristique|guia turistic
interior designer: architecte d'interieur
flight_attendant: hotesse de l'air
assistant director: sous-directeur
firefighter: vigile del fuoco
customer service: atencion al cliente|servicio al cliente|relation client|servizio clienti|assistenza clienti|atendimento ao cliente
recruiter: charge de recrutement|chargee de recrutement
nursing assistant: auxiliar de enferm|operatore socio
surgical technologist: technisch assistent op
video editor: monteur video|montador de video
financial controller: controleur de gestion|controller de gestion
finance head: kaufmannischer leit|kaufmannische leit|directeur administratif et financier|director financier
chief technology officer: technischer leit|technische leit|directeur technique
executive assistant: assistenz der geschaft|assistentin der geschaft|assistent der geschaft|assistante de direction|asistente de direccion|assistente di direzione
managing director: directeur general|director general|direttore generale
care_worker: auxiliaire de vie|ayuda a domicilio|assistente familiar
cleaner: femme de menage|agent d'entretien|personal de limpieza
school teacher: professeur des ecoles
line cook: chef de partie|jefe de partida|demi chef
commis cook: commis de cuisine|commis chef
waiter: chef de rang|garcon de cafe
product manager: jefe de producto
account_manager: charge de clientele|chargee de clientele
store manager: jefe de tienda|responsable de magasin
team lead: jefe de equipo|capo squadra
shift supervisor: jefe de turno|capo turno
warehouse worker: mozo de almacen|preparador de pedidos|preparateur de commandes
real_estate agent: agent immobilier|agente inmobiliari|agente immobiliar
police officer: gardien de la paix
medical assistant: medizinische fachangestell
dental assistant: zahnmedizinische fachangestell
legal assistant: rechtsanwaltsfachangestell
retail sales: kaufmann im einzelhandel|kauffrau im einzelhandel
office clerk: kaufmann fur buromanag|kauffrau fur buromanag
nurse: soins infirmier
human resource manager: responsable rh|drh
`

const entriesOf = (lines: string, between: RegExp): [string, string][] =>
  lines
    .trim()
    .split('\n')
    .flatMap(line => {
      const [english = '', stems = ''] = line.split(': ')
      return stems.split(between).map((stem): [string, string] => [stem, english])
    })

/** Stems with their English, the longest first. */
export const foreignStems = once(() =>
  entriesOf(list, / /).sort((a, b) => b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1)),
)

const phrases = once(() =>
  entriesOf(phraseList, /\|/).map(([phrase, english]): [string, RegExp, string] => [
    phrase,
    new RegExp(`(?<![a-z])${phrase}[a-z]*`, 'g'),
    english,
  ]),
)

/** "Chef de projet" is no chef: phrases before words. */
export const withForeignPhrases = (text: string): string =>
  phrases().reduce(
    (all, [phrase, pattern, english]) => (all.includes(phrase) ? all.replace(pattern, english) : all),
    text,
  )
