import type { FieldName } from '../../../../core/posting/posting'

/** What a label stands before: a field, a part of the description, or something that only shows that this is a posting. */
export type LabelMeaning =
  | Exclude<FieldName, 'description'>
  | 'description'
  | 'city'
  | 'region'
  | 'country'
  | 'category'
  | 'openings'

/** Labels as pages write them, folded (lower case, letters and digits only); en de fr es it pt nl, then others. */
const words: Record<LabelMeaning, string> = {
  title:
    'pracovní pozice|název pozice|nazwa stanowiska|pozíció|munkakör|poziție|должность|вакансия|посада|вакансія|θέση|pozisyon|tehtävänimike|tjänst|befattning|stilling|stillingstittel|職種|募集職種|ポジション|职位|职位名称|岗位|岗位名称|職稱|직무|모집부문|채용 포지션|job title|title|position title|job posting title|posting title|position|job position|requisition title|vacancy|vacancy title|vacancy name|role title|job name|you are applying for|you re applying for|applying for|position applied for|applying for position|applying for the position of|ihre bewerbung als|sie bewerben sich als|sie bewerben sich auf|deine bewerbung als|vous postulez pour|vous postulez à|te postulas para|ti candidi per|working title|official title|functional title|classification title|stelle|stellenbezeichnung|stellentitel|berufsbezeichnung|jobtitel|poste|intitule du poste|intitulé du poste|titre du poste|titre|puesto|título del puesto|titulo del puesto|cargo|posizione|posizione lavorativa|titolo|mansione|título da vaga|vaga|functie|functietitel|stanowisko|должность|посада',
  hiringOrganization:
    'zaměstnavatel|společnost|firma zaměstnavatele|zamestnávateľ|spoločnosť|pracodawca|nazwa firmy|munkáltató|cég|cégnév|angajator|companie|compania|poslodavac|фирма|работодател|компания|роботодавець|підприємство|εταιρεία|εργοδότης|şirket|firma adı|işveren|kurum|työnantaja|yritys|tööandja|ettevõte|darba devējs|darbdavys|įmonė|arbetsgivare|företag|arbejdsgiver|virksomhed|arbeidsgiver|bedrift|会社名|企業名|勤務先|公司|公司名称|企业名称|公司名稱|회사명|기업명|회사|company|company name|employer|employer name|organization|organisation|organization name|hiring organization|hiring company|institution|agency name|school|hospital|facility name|business|business name|client|unternehmen|firma|arbeitgeber|firmenname|entreprise|société|employeur|organisme|établissement|empresa|compañía|empleador|nombre de la empresa|azienda|società|datore di lavoro|ente|nome da empresa|empregador|bedrijf|organisatie|werkgever|firma pracodawca|компания|компанія|работодатель',
  agency: 'agency|recruiter|recruitment agency|staffing agency|personalvermittler|cabinet de recrutement',
  jobLocation:
    'místo výkonu práce|místo práce|lokalita|pracoviště|miesto výkonu práce|miejsce zatrudnienia|munkavégzés helye|helyszín|hely|locație|locația|localitate|mjesto rada|място на работа|локация|место работы|местоположение|регион работы|місце роботи|місто роботи|локація|τοποθεσία|περιοχή|τόπος εργασίας|çalışma yeri|lokasyon|konum|şehir|paikkakunta|sijainti|työpaikan sijainti|toimipaikka|asukoht|töö asukoht|atrašanās vieta|darba vieta|darbo vieta|ort och placering|placering|placeringsort|arbetsplats|arbetsort|arbejdssted|arbejdsplads|arbeidssted|sted|geografi|plaats|regio plaats|werkplek|勤務地|就業場所|勤務場所|所在地域|工作地点|地点|工作地址|工作地點|근무지|근무지역|근무 장소|location|locations|job location|job locations|work location|work locations|primary location|office location|place of work|workplace|duty station|location name|work site|worksite|where|based in|position location|city state|city and state|location s|place|campus|standort|standorte|arbeitsort|einsatzort|dienstort|ort|arbeitsplatz|lieu|lieux|lieu de travail|localisation|lieu du poste|localité|site|ubicación|ubicacion|lugar|lugar de trabajo|localidad|luogo|sede|sede di lavoro|luogo di lavoro|local|localização|local de trabalho|locatie|standplaats|werklocatie|miejsce pracy|lokalizacja|місто|город',
  city: 'city|town|work city|location city|job city|ville|ciudad|città|cidade|stad|plaats|stadt|miasto',
  region:
    'state|province|state province|region|location state|county|state region|canton|kanton|bundesland|région|provincia|estado|provincie',
  country: 'country|land|pays|país|paese|location country|kraj',
  workMode:
    'work mode|workplace type|work arrangement|remote|remote work|remote status|remote type|telework|telework eligible|working model|location type|work model|télétravail|homeoffice|home office|arbeitsmodell|teletrabajo|modalidad|modalità di lavoro|smart working|modelo de trabalho|thuiswerken|teletravail',
  employmentType:
    'typ úvazku|úvazek|pracovní úvazek|typ pracovního poměru|druh pracovního poměru|druh úväzku|etat|wymiar etatu|typ umowy|foglalkoztatás|munkaidő|foglalkoztatás típusa|tip job|tip contract|program de lucru|vrsta zaposlenja|тип занятости|занятость|график работы|вид зайнятості|зайнятість|тип зайнятості|απασχόληση|είδος απασχόλησης|τύπος απασχόλησης|çalışma şekli|çalışma tipi|çalışma türü|työsuhde|työaika|työsuhteen tyyppi|töö liik|koormus|darba veids|darba laiks|darbo laikas|anställningsform|omfattning|anställningstyp|sysselsättningsgrad|ansættelsesform|ansættelsestype|arbejdstid|ansettelsesform|stillingsprosent|heltid deltid|uren|aantal uren|contractvorm|雇用形態|勤務形態|雇用区分|工作性质|工作类型|雇佣类型|职位类型|工作性質|고용형태|근무형태|고용 형태|근무 형태|employment type|job type|position type|type of employment|employment status|type|contract type|contract|time type|schedule type|work type|job status|status|full time part time|full part time|full time or part time|employment|type of contract|type of position|appointment type|work schedule|hours type|position status|regular temporary|beschäftigungsart|anstellungsart|arbeitszeit|vertragsart|beschäftigungsverhältnis|arbeitszeitmodell|art der beschäftigung|anstellung|type de contrat|contrat|type d emploi|nature du contrat|temps de travail|tipo de contrato|jornada|tipo de empleo|jornada laboral|tipo di contratto|contratto|orario|tipologia contrattuale|regime|tipo de vaga|dienstverband|contracttype|soort dienstverband|rodzaj umowy|wymiar pracy',
  experienceLevel:
    'experience level|seniority level|seniority|career level|job level|level|position level|karrierestufe|berufserfahrung|niveau d expérience|niveau d experience|niveau de poste|nivel|nivel de experiencia|livello|esperienza|nível|ervaringsniveau',
  baseSalary:
    'mzda|plat|odměna|mzdové podmienky|bér|fizetés|jövedelem|salariu|plaća|заплата|зарплата|оклад|заробітна плата|μισθός|αμοιβή|maaş|ücret|palkka|palkkaus|palk|alga|atlyginimas|lön|løn|lønn|給与|給料|年収|月給|時給|想定年収|薪资|薪酬|工资|月薪|薪資|급여|연봉|월급|salary|salary range|pay|pay range|pay rate|compensation|compensation range|wage|wages|hourly rate|hourly range|annual salary|base salary|rate of pay|remuneration|starting salary|hiring range|hiring salary|rate|salary min max|pay scale|salary grade pay range|gehalt|vergütung|entgelt|lohn|jahresgehalt|salaire|rémunération|salario|sueldo|retribución|retribuzione|stipendio|ral|salário|remuneração|salaris|wynagrodzenie|зарплата',
  datePosted:
    'zveřejněno|datum zveřejnění|zverejnené|opublikowano|data dodania|dodano|közzétéve|feladva|publicat|data publicării|objavljeno|публикувана|опубликовано|размещено|дата публикации|опубліковано|розміщено|ημερομηνία δημοσίευσης|δημοσιεύτηκε|ilan tarihi|yayın tarihi|julkaistu|avaldatud|publicēts|paskelbta|publicerad|publiceringsdatum|opslået|oprettet|publisert|掲載日|公開日|发布日期|发布时间|發佈日期|등록일|게시일|date posted|posted|posted on|posted date|post date|posting date|date opened|opening date|job posting date|job posted|published|published on|publication date|date published|date of posting|job opened|creation date|listed|advertised|date listed|online since|veröffentlicht|veröffentlicht am|eingestellt am|online seit|datum|publié le|date de publication|publiée le|date de mise en ligne|fecha de publicación|publicado|publicado el|pubblicato|pubblicato il|data di pubblicazione|data de publicação|publicada em|publicado em|geplaatst|geplaatst op|publicatiedatum|data publikacji',
  validThrough:
    'termín nástupu do|uzávěrka|uzávěrka přihlášek|ważna do|aplikuj do|termin składania|jelentkezési határidő|határidő|termen limită|rok prijave|rok za prijavu|краен срок|срок подачи|кінцевий термін|προθεσμία|son başvuru tarihi|başvuru son tarihi|hakuaika|hakuaika päättyy|viimeinen hakupäivä|tähtaeg|kandideerimise tähtaeg|pieteikšanās termiņš|skelbimas galioja iki|sista ansökningsdag|sök senast|ansökan senast|ansøgningsfrist|søknadsfrist|frist|応募締切|締切日|掲載終了日|截止日期|申请截止|마감일|접수 마감|지원 마감|closing date|close date|application deadline|deadline|apply by|apply before|application closing date|applications close|closes|closing|expires|expiry date|expiration date|valid through|end date|date closed|unposting date|posting end date|job closing date|last date to apply|application due|due date|bewerbungsschluss|bewerbungsfrist|bewerbungsende|date limite|date limite de candidature|date de clôture|candidater avant le|fecha límite|fecha de cierre|cierre|scadenza|data di scadenza|data de encerramento|prazo|prazo de candidatura|sluitingsdatum|reageren voor',
  identifier:
    'job id|job number|job no|job ref no|job ref|job reference|reference|reference number|reference no|ref|ref no|req id|requisition id|requisition number|requisition|requisition no|job requisition id|job req id|auto req id|job code|vacancy id|vacancy no|vacancy number|vacancy ref|vacancy ref no|tracking code|posting id|posting number|job posting id|announcement number|position id|position number|id|job opening id|referenznummer|kennziffer|stellennummer|referenz|job nr|stellen id|ausschreibungsnummer|référence|référence de l offre|numéro de l offre|n de référence|referencia|riferimento|codice|rif|referência|código|referentie|vacaturenummer|numer referencyjny',
  applicants:
    'applicants|number of applicants|applications|bewerbungen|candidats|candidature ricevute|inscritos',
  applyUrl:
    'how to apply|apply at|apply online|apply online at|application link|bewerbungslink|lien de candidature',
  contact:
    'contact|contact person|contact name|hiring manager|recruiter contact|ansprechpartner|ansprechpartnerin|kontakt|contact rh|contacto|contatto|contato|contactpersoon',
  inLanguage: 'language of advert',
  category:
    'job category|category|categories|department|division|job family|job function|function|functional area|area|field|industry|industries|sector|team|business unit|business area|occupation|occupational category|market|number of openings|kategorie|abteilung|bereich|berufsfeld|branche|fachbereich|tätigkeitsfeld|einsatzbereich|catégorie|métier|secteur|domaine|service|fonction|département|categoría|área|departamento|sector profesional|categoria|settore|area professionale|reparto|setor|afdeling|vakgebied|dział|kategoria',
  openings:
    'number of openings|openings|positions|number of positions|positions available|no of positions|vacancies|no of vacancies|number of vacancies|shift|shifts|travel|travel required|relocation|relocation provided|percent travel|travel percentage|security clearance|clearance|education|education level|minimum education|degree|experience|years of experience|experience required|required experience|minimum experience|start date|starting date|hours|hours per week|schedule|work hours|weekly hours|fte|grade|pay grade|salary grade|job grade|flsa status|overtime status|eligible for benefits|benefits eligible|supervises|reports to|reporting to|duration|eintrittsdatum|beginn|eintritt|pensum|stunden pro woche|umfang|laufzeit|befristung|date de début|prise de poste|durée|niveau d études|formation|expérience|date d entrée en fonction|vacantes|número de vacantes|inicio|experiencia|posti disponibili|titolo di studio|número de vagas|escolaridade|uren per week|opleiding',
  description:
    'job description|description|position description|job summary|summary|position summary|job details|overview|job overview|responsibilities|duties|duties and responsibilities|essential functions|essential duties|requirements|qualifications|minimum qualifications|required qualifications|preferred qualifications|required skills|required experience|skills|about the job|about the role|the role|job duties|job responsibilities|job requirements|position requirements|general description|purpose|job purpose|basic function|full job description|stellenbeschreibung|aufgaben|ihre aufgaben|profil|ihr profil|anforderungen|beschreibung|description du poste|descriptif du poste|missions|profil recherché|profil|mission|descriptif|descripción|descripción del puesto|funciones|requisitos|descrizione|mansioni|requisiti|descrizione del lavoro|descrição|descrição da vaga|responsabilidades|atividades|functieomschrijving|functie eisen|wij vragen|opis stanowiska|wymagania|описание|вимоги',
}

const meanings = new Map<string, LabelMeaning>()

/** Folds a label for looking it up: no accents lost, only case, punctuation and a trailing colon. */
export const foldLabel = (text: string): string =>
  text
    .toLowerCase()
    .replace(/(?:(?<!\s)\s+)?\([^()]*\)/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** What a line means as a label, or null where it is none. */
export function labelMeaning(text: string): LabelMeaning | null {
  if (text.length > 50) return null
  if (!meanings.size) {
    for (const [meaning, list] of Object.entries(words) as [LabelMeaning, string][]) {
      for (const word of list.split('|')) if (!meanings.has(word)) meanings.set(word, meaning)
    }
  }
  return meanings.get(foldLabel(text)) ?? null
}

/** Labels that hardly stand anywhere but on postings. Others ("Title", "Type") stand on shops and libraries too. */
export const tellingLabels = new Set([
  'job id',
  'job title',
  'job number',
  'job location',
  'job category',
  'job type',
  'job code',
  'job description',
  'job summary',
  'job posting title',
  'job function',
  'job family',
  'job details',
  'requisition id',
  'requisition number',
  'req id',
  'auto req id',
  'job requisition id',
  'employment type',
  'position type',
  'position title',
  'posted date',
  'date posted',
  'posting date',
  'salary',
  'salary range',
  'pay range',
  'pay rate',
  'closing date',
  'application deadline',
  'number of openings',
  'seniority level',
  'experience level',
  'time type',
  'hiring manager',
  'reports to',
  'tracking code',
  'work location',
  'primary location',
  'vacancy ref no',
  'job ref no',
  'vacancy',
  'you are applying for',
  'applying for',
  'position applied for',
  'ihre bewerbung als',
  'vous postulez pour',
  'employer',
  'required skills',
  'required experience',
  'position',
  'schedule',
  'shift',
  'arbeitsort',
  'einsatzort',
  'beschäftigungsart',
  'anstellungsart',
  'vertragsart',
  'arbeitszeit',
  'arbeitgeber',
  'stellenbezeichnung',
  'referenznummer',
  'kennziffer',
  'bewerbungsschluss',
  'bewerbungsfrist',
  'pensum',
  'eintrittsdatum',
  'berufsfeld',
  'ihre aufgaben',
  'ihr profil',
  'stellenbeschreibung',
  'type de contrat',
  'lieu de travail',
  'contrat',
  'télétravail',
  'rémunération',
  'salaire',
  'profil recherché',
  'intitulé du poste',
  'date limite de candidature',
  'description du poste',
  'employeur',
  'prise de poste',
  'niveau d études',
  'tipo de contrato',
  'jornada laboral',
  'jornada',
  'salario',
  'puesto',
  'lugar de trabajo',
  'empleador',
  'tipo di contratto',
  'sede di lavoro',
  'mansione',
  'ral',
  'azienda',
  'tipo de vaga',
  'salário',
  'local de trabalho',
  'dienstverband',
  'functie',
  'salaris',
  'stanowisko',
  'rodzaj umowy',
  'miejsce pracy',
  'wynagrodzenie',
  'místo výkonu práce',
  'typ úvazku',
  'pracovní úvazek',
  'zaměstnavatel',
  'miejsce zatrudnienia',
  'pracodawca',
  'typ umowy',
  'wymiar etatu',
  'munkavégzés helye',
  'munkáltató',
  'angajator',
  'tip contract',
  'mjesto rada',
  'работодател',
  'място на работа',
  'место работы',
  'занятость',
  'роботодавець',
  'місце роботи',
  'зайнятість',
  'τόπος εργασίας',
  'εργοδότης',
  'çalışma yeri',
  'çalışma şekli',
  'işveren',
  'son başvuru tarihi',
  'työnantaja',
  'työsuhde',
  'hakuaika',
  'tööandja',
  'darba devējs',
  'darbdavys',
  'arbetsgivare',
  'anställningsform',
  'omfattning',
  'sista ansökningsdag',
  'arbejdsgiver',
  'arbejdssted',
  'ansættelsesform',
  'ansøgningsfrist',
  'arbeidsgiver',
  'arbeidssted',
  'ansettelsesform',
  'søknadsfrist',
  'werkgever',
  'standplaats',
  '勤務地',
  '雇用形態',
  '職種',
  '応募資格',
  '工作地点',
  '薪资',
  '岗位',
  '职位名称',
  '근무지',
  '고용형태',
  '모집부문',
])
