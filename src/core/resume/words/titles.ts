/**
 * Words that name what a person does, in the languages that résumés here come in: stems match at a word's end
 * too ("Softwareentwickler"), marked by a leading `~`.
 */
const words = `engineer developer manager director analyst designer architect consultant specialist coordinator
administrator assistant associate intern internship trainee lead leader head chief officer president vp ceo cto cfo coo cio cmo
founder cofounder owner principal scientist researcher professor lecturer teacher instructor tutor teaching fellow
postdoc postdoctoral nurse physician doctor surgeon therapist pharmacist technician mechanic electrician operator
supervisor foreman planner buyer accountant auditor controller bookkeeper clerk secretary receptionist cashier
salesperson representative rep executive agent advisor adviser broker banker trader underwriter actuary lawyer
attorney counsel paralegal judge editor writer copywriter journalist reporter author translator interpreter
photographer artist illustrator animator musician composer curator conductor producer strategist marketer recruiter
programmer tester sysadmin dba devops sre webmaster freelancer contractor ambassador
apprentice apprenticeship barista waiter waitress server chef cook bartender host hostess driver pilot captain
guard policeman firefighter soldier sergeant lieutenant steward librarian archivist economist statistician chemist
biologist physicist mathematician geologist psychologist sociologist surveyor inspector examiner investigator
machinist welder carpenter plumber painter builder dentist veterinarian caregiver nanny coach trainer mentor
facilitator organizer chair chairman chairwoman chairperson treasurer dean provost superintendent custodian
handler packer picker stocker merchandiser estimator scheduler dispatcher expeditor liaison evangelist advocate
worker ~worker ~keeper ~maker ~builder ~ician ~icist ~grapher ~iatrist ~therapist ~ologist ~ographer volunteer aide attendant janitor cleaner caretaker groomer
stylist hairdresser beautician butcher baker tailor gardener landscaper farmer roofer mason bricklayer joiner glazier
plasterer rigger fitter assembler fabricator loader porter courier rider teller adjuster assessor valuer appraiser
negotiator promoter publicist proofreader copyeditor blogger correspondent presenter broadcaster cinematographer
choreographer dancer actor actress singer performer entertainer paramedic emt midwife phlebotomist optometrist optician
dietitian dietician nutritionist podiatrist chiropractor hygienist counselor counsellor chaplain pastor priest minister
missionary forester ranger astronomer modeler modeller technologist draftsman drafter draughtsman detailer checker
grader invigilator registrar bursar headmaster headteacher scholar resident generalist sourcer scrum moderator coder
creator sommelier runner dishwasher caterer lifeguard referee umpire bailiff constable detective trooper marshal
commander corporal governor mayor councillor commissioner diplomat consul trustee seamstress weaver jeweller upholsterer
printer sculptor linguist demonstrator purser navigator deckhand skipper stevedore miner driller geophysicist
metallurgist babysitter childminder cpo ciso cro svp avp evp telemarketer videographer filmmaker
~entwickler ~entwicklerin ~ingenieur ~ingenieurin ~leiter ~leiterin ~berater ~beraterin ~kaufmann ~kauffrau ~assistent
~assistentin ~mitarbeiter ~mitarbeiterin ~techniker ~technikerin ~lehrer ~lehrerin ~arzt ~ärztin ~pfleger ~meister
~forscher ~forscherin ~praktikant ~praktikantin ~praktikum ~referent ~referentin ~spezialist ~spezialistin
~administratorin ~verkäufer ~verkäuferin ~redakteur ~redakteurin ~fachkraft ~führer ~sachbearbeiter
~sachbearbeiterin ~koordinator ~koordinatorin ~gestalter ~gestalterin werkstudent werkstudentin auszubildender
auszubildende geschäftsführer geschäftsführerin teamleitung leitung ~architektin ~analystin ~managerin ~helfer ~helferin
ingénieur ingénieure développeur développeuse chef cheffe responsable directeur directrice consultante chargé
chargée conseiller conseillère assistante stagiaire stage technicien technicienne comptable gestionnaire
enseignant enseignante professeur infirmier infirmière vendeur vendeuse analyste concepteur conceptrice
coordinateur coordinatrice alternant alternance apprenti apprentie rédacteur rédactrice juriste avocat avocate
ingeniero ingeniera desarrollador desarrolladora programador programadora jefe jefa directora gerente
analista diseñador diseñadora consultor consultora técnico técnica asistente becario becaria prácticas profesor
profesora enfermero enfermera contable administrativo administrativa vendedor vendedora coordinador coordinadora
encargado encargada auxiliar especialista arquitecto arquitecta abogado abogada
ingegnere sviluppatore sviluppatrice responsabile direttore direttrice progettista consulente tecnico tecnica
assistente tirocinante stagista insegnante docente infermiere infermiera impiegato impiegata addetto addetta
coordinatore coordinatrice venditore contabile architetto avvocato operaio
engenheiro engenheira desenvolvedor desenvolvedora coordenador coordenadora diretor diretora estagiário estagiária
professor professora enfermeiro enfermeira contador contadora técnica supervisora
ontwikkelaar ~medewerker adviseur ~beheerder stagiair stagiaire leraar docent verpleegkundige ontwerper
teamleider projectleider directeur bedrijfsleider hoofd onderzoeker boekhouder monteur
utvecklare ~utvecklare ingenjör ~ingenjör chef ~chef ~ledare konsult ~konsult praktikant lärare sjuksköterska säljare
ekonom handläggare samordnare tekniker forskare utvikler rådgiver leder ~leder selger lærer sykepleier
konsulent ~konsulent ingeniør ~ingeniør udvikler medarbejder
programista inżynier kierownik specjalista dyrektor asystent asystentka stażysta stażystka konsultant doradca
nauczyciel nauczycielka księgowa księgowy sprzedawca przedstawiciel koordynator analityk projektant
разработчик инженер менеджер руководитель директор аналитик дизайнер специалист программист стажёр стажер
консультант преподаватель учитель врач бухгалтер администратор продавец архитектор тестировщик редактор
начальник ассистент координатор экономист юрист
vývojář inženýr manažer vedoucí ředitel specialista asistent konzultant učitel účetní obchodník technik
kehittäjä insinööri päällikkö asiantuntija johtaja
mozo operario operaria dependiente dependienta camarero camarera conductor conductora repartidor recepcionista
cocinero cocinera cajero cajera albañil oficial monitor monitora educador educadora investigador investigadora
serveur serveuse ouvrier ouvrière agente animateur animatrice éducateur éducatrice caissier caissière secrétaire
cuisinier cuisinière aide employé employée opérateur opératrice acheteur acheteuse chercheur chercheuse formateur formatrice
kellner kellnerin ~fahrer ~fahrerin bäcker ~kraft koch köchin ~wart ~meisterin ~arbeiter ~arbeiterin einkäufer einkäuferin
disponent sekretärin sekretär buchhalter buchhalterin erzieher erzieherin ~wissenschaftler ~wissenschaftlerin
cameriere cameriera commesso commessa magazziniere cuoco cuoca autista ricercatore ricercatrice educatore
atendente operador operadora motorista auxiliar pesquisador pesquisadora recepcionista garçom
verkoper verkoopster chauffeur kok ~manager ~adviseur ~specialist onderwijzer
servitör kock snickare ~arbetare ~assistent ~tekniker forsker sekretær
kierowca kelner magazynier pracownik lekarz pielęgniarka prawnik
водитель официант кассир сотрудник ведущий техник механик секретарь
farmacêutico farmacêutica advogado advogada médico médica encarregado encarregada chefe mestre cozinheiro cozinheira
secretária secretário jornalista psicólogo psicóloga dentista eletricista mecânico educador educadora bibliotecário
cirujano cirujana maestro maestra electricista fontanero periodista farmacéutico farmacéutica subdirector subdirectora
carpintero veterinario veterinaria orientador orientadora socio socia peluquero peluquera jardinero trabajador trabajadora
farmacista medico maestra elettricista capo caporeparto segretaria segretario psicologo psicologa giornalista educatrice
ostetrica parrucchiere saldatore meccanico restauratore restauratrice bibliotecario curatore
pharmacien pharmacienne médecin commis boulanger boulangère électricien électricienne plombier maçon sage-femme
aide-soignant aide-soignante psychologue journaliste notaire gérant gérante adjoint adjointe attaché attachée
menuisier soudeur libraire bibliothécaire traducteur traductrice sous-chef sous-cheffe
~pflegerin ~händler ~händlerin ~mechaniker ~mechanikerin ~elektroniker ~elektronikerin ~schlosser ~zeichner ~zeichnerin
~planer ~planerin ~prüfer ~prüferin ~vertreter ~vertreterin ~beauftragter ~beauftragte ~verwalter ~verwalterin ~experte
~expertin ~assistenz ~leitung ~anwalt ~anwältin ~pädagoge ~pädagogin ~betreuer ~betreuerin ~gärtner ~gärtnerin ~psychologe
~psychologin ~monteur ~schreiner ~tischler referendar referendarin apotheker apothekerin hebamme rechtspfleger
~ansvarig ~biträde ~sköterska ~vårdare ~montör ~skötare ~geselle ~gesellin operative médiateur médiatrice hand ~sekreterare elektriker snickare förskollärare jurist barnskötare
~leider ~coördinator ~planner verzorgende apotheker advocaat timmerman elektricien kapper journalist begeleider
majster brygadzista mechanik elektryk kucharz fryzjer farmaceuta psycholog dziennikarz ratownik spawacz murarz zastępca
referent młodszy starszy architekt adwokat bibliotekarz
~sygeplejerske sygeplejerske pædagog tømrer kokk elektriker butikksjef ~sjef ~chef ~assistent ~montør vernepleier advokat
myyjä opettaja sairaanhoitaja kokki sähköasentaja lähihoitaja
mühendis öğretmen hemşire müdür uzman muhasebeci inginer profesor contabil asistent mérnök tanár vezető ügyvéd
інженер вчитель лікар бухгалтер юрист inženjer nastavnik voditelj učiteľ inžinier sestra právnik
工程师 経理 担当`

const all = words.split(/\s+/).filter(word => word !== '')
const whole = new Set(all.filter(word => !word.startsWith('~')))
const endings = all.filter(word => word.startsWith('~')).map(word => word.slice(1))

const abroad = new Set([
  'junior',
  'senior',
  'sr',
  'jr',
  'staff',
  'global',
  'interim',
  'acting',
  'partner',
  'member',
  'crew',
  'freelance',
  'full-stack',
  'fullstack',
  'frontend',
  'backend',
  'qa',
  'ux',
  'ui',
])

/** How much a text looks like the name of a job: 0 for not at all, 1 and more for surely. */
export function titleScore(text: string): number {
  let score = 0
  for (const word of wordsOf(text)) {
    if (whole.has(word) || (word.endsWith('s') && whole.has(word.slice(0, -1)))) score += 1
    else if (endings.some(ending => word.endsWith(ending))) score += 1
    else if (abroad.has(word)) score += 0.4
  }
  return Math.min(score, 2)
}

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .match(/[\p{L}][\p{L}\p{M}\-’']*/gu)
    ?.flatMap(word => [word, ...splitHyphen(word)]) ?? []

const splitHyphen = (word: string): string[] =>
  word.includes('-') ? word.split('-').filter(part => part !== '') : []
