import type { LanguageWords } from './language-words'

export const german: LanguageWords = {
  code: 'de',
  small:
    'und|der|die|das|mit|für|wir|sie|ist|in|im|von|zu|den|ein|eine|einer|auf|dich|du|deine|dein|ihre|ihr|unser|unsere|bei|als|sind|sowie|oder|zum|zur|nach|bis|uns|dir|auch|werden|haben|eines|einem',
  headings: {
    about:
      'über uns|wer wir sind|wir über uns|das unternehmen|unser unternehmen|unternehmen|das sind wir|wir sind|unser team|das team|unternehmensbeschreibung|unsere werte|was uns ausmacht|ihr arbeitgeber|dein arbeitgeber|unternehmensprofil|dein team|ihr team|unsere mission',
    role: 'die position|die stelle|stellenbeschreibung|ihre rolle|deine rolle|wir suchen|zum job|einleitung|die rolle|das praktikum|jobbeschreibung|ihr einsatzort|position|ihre position|über die stelle|über die position',
    duties:
      'aufgaben|ihre aufgaben|deine aufgaben|das erwartet dich|das erwartet sie|was sie erwartet|was dich erwartet|was erwartet dich|tätigkeiten|ihr aufgabengebiet|dein aufgabengebiet|aufgabengebiet|aufgabenbereich|aufgabenbeschreibung|das machst du|das tun sie|was du bei uns machst|ihre tätigkeit*|deine mission|dein job|dein verantwortungsbereich|ihr einsatz|dein einsatz|das sind deine aufgaben|das sind ihre aufgaben|ihre herausforderung|deine herausforderung|verantwortlichkeiten|was du tust|was du machen wirst|dein wirkungsbereich|hauptaufgaben|darauf kannst du dich freuen bei der arbeit|wie du etwas bewegst|so sieht dein tag aus|ihre verantwortung|deine verantwortung|hier bringst du dich ein|dein tag bei uns|dein alltag|dein arbeitsalltag|ihr verantwortungsbereich|dein einsatzgebiet|ihre herausforderungen|deine herausforderungen|hier wirst du gebraucht',
    requirements:
      'profil|ihr profil|dein profil|anforderungen|anforderungsprofil|das bringst du mit|das bringen sie mit|was du mitbringst|was sie mitbringen|sie bringen mit|du bringst mit|qualifikation|qualifikationen|ihre qualifikation*|deine qualifikation*|voraussetzungen|ihre voraussetzungen|was wir erwarten|wir erwarten|das erwarten wir|was wir uns wünschen|wir wünschen uns|das wünschen wir uns|damit überzeugst du|damit überzeugen sie|damit passt du zu uns|stärken|dein stärken|deine stärken|ihre stärken|das zeichnet sie aus|das zeichnet dich aus|kenntnisse|fachliche anforderungen|persönliche anforderungen|fähigkeiten|ihre kompetenzen|deine skills|wen wir suchen|du hast|sie haben|du bist|sie sind|das solltest du mitbringen|das sollten sie mitbringen|berufserfahrung|ausbildung|sprachkenntnisse|was dich auszeichnet|was sie auszeichnet|muss|das passt zu dir|du passt zu uns|ihr hintergrund|dein hintergrund|womit du uns überzeugst|womit sie uns überzeugen|persönliche voraussetzungen|fachliche voraussetzungen|hard facts|du solltest mitbringen|deine kompetenzen|erforderliche qualifikationen|damit punktest du|so überzeugst du uns|du passt zu uns, wenn|das macht dich aus',
    nice: 'von vorteil|wünschenswert|das wäre schön|pluspunkte|bonuspunkte|idealerweise|kann|nice to have|das wäre ein plus|ein plus|on top wünschenswert|schön wäre|das rundet dein profil ab|damit punktest du|damit punkten sie|damit überzeugst du uns zusätzlich|gerne auch|außerdem von vorteil|zusätzlich von vorteil|zusätzlich wünschenswert|kein muss aber|optional',
    offer:
      'wir bieten|wir bieten ihnen|wir bieten dir|was wir bieten|was wir ihnen bieten|was wir dir bieten|das bieten wir|das bieten wir dir|das bieten wir ihnen|unser angebot|angebot|ihre vorteile|deine vorteile|vorteile|benefits|deine benefits|ihre benefits|unser versprechen|vergütung|gehalt|leistungen|zusatzleistungen|das spricht für uns|freuen sie sich auf|freu dich auf|darauf kannst du dich freuen|darauf können sie sich freuen|warum wir|gute gründe|arbeitszeit|arbeitszeiten|bezahlung|was du bekommst|was dich bei uns erwartet|on top|new work|perspektiven|unsere leistungen|was für uns spricht|vorteile von uns|besondere vorteile|von uns für dich|rahmenbedingungen|entlohnung|das bekommst du|das bekommen sie|unsere benefits|was sie bekommen|unsere extras|unsere vorteile|das haben wir zu bieten|dein gewinn|dein mehrwert',
    process:
      'bewerbung|ihre bewerbung|deine bewerbung|jetzt bewerben|kontakt|ansprechpartner*|ansprechperson|ihr ansprechpartner|deine ansprechperson|so bewerben sie sich|interesse|interesse geweckt|haben wir ihr interesse geweckt|haben wir dein interesse geweckt|interessiert|haben wir sie überzeugt|wir haben sie überzeugt|wir haben ihr interesse geweckt|bewerbungsprozess|ihre fragen|fragen|ihr kontakt|dein kontakt|so geht es weiter|neugierig|lust auf|klingt gut|bewerbungsunterlagen|ablauf|so bewirbst du dich|wie geht es weiter|wie geht’s weiter|nächste schritte|bewirb dich jetzt|bewirb dich|noch fragen|hast du noch fragen|dein weg zu uns|der bewerbungsprozess',
    legal:
      'hinweis|hinweise|datenschutz|datenschutzhinweis*|gleichstellung|chancengleichheit|vielfalt|diversität|rechtliches|schwerbehinderung',
    meta: 'standort|arbeitsort|eckdaten|auf einen blick|stellendetails|vertragsart|anstellungsart|rahmendaten|beginn|dienstort',
  },
  cues: {
    must: 'zwingend|erforderlich|voraussetzung*|muss|müssen|mindestens|mind|notwendig|unbedingt|wird vorausgesetzt|vorausgesetzt|setzen wir voraus|verpflichtend|wir erwarten|nötig|benötigt|sollten sie|solltest du|sollte',
    soft: 'von vorteil|vorteilhaft|wünschenswert|idealerweise|gerne|gern|gerne gesehen|optional|ein plus|pluspunkt|bevorzugt|wäre schön|vorzugsweise|hilfreich|nicht zwingend|willkommen|wünschen wir uns|ideal|erwünscht|gewünscht|kein muss|nach möglichkeit|im besten fall|bestenfalls|rundet dein profil ab|runden dein profil ab|rundet ihr profil ab|runden ihr profil ab|punktest du|von vorteilen|nicht erforderlich aber|nice to have',
    ask: 'erfahrung*|kenntnis*|fachkenntnis*|grundkenntnis*|englischkenntnis*|deutschkenntnis*|sprachkenntnis*|anwenderkenntnis*|branchenkenntnis*|berufserfahrung|praxiserfahrung|ausbildung|berufsausbildung|studium|studienabschluss|hochschulabschluss|abschluss|abgeschlossen*|erfolgreich abgeschlossen*|qualifikation|know-how|fundiert*|sicherer umgang|umgang mit|versiert*|vertraut|beherrsch*|verständnis|wissen|fachwissen|expertise|führerschein*|zertifizierung*|jahre|jährige*|ausgeprägt*|gute|gutes|guter|sehr gute|sehr gutes|sicheres|sichere|hohe|hohes|hoher|analytisch*|strukturiert*|selbstständig*|selbständig*|zuverlässig*|verhandlungssicher*|fließend|student|studierende*|eingeschrieben|immatrikuliert|affinität|begeisterung|interesse an|gespür|auge für',
    ability:
      'fähigkeit*|bereitschaft|bereit|spaß|freude|lust|teamfähig*|teamgeist|teamplayer|belastbar*|flexibilität|flexibel|engagement|engagiert*|motivation|motiviert*|kommunikationsfähig*|kommunikationsstark*|kommunikativ*|empathie|einfühlungsvermögen|organisationstalent|organisationsgeschick|eigeninitiative|eigenverantwort*|verantwortungsbewusst*|lernbereitschaft|sorgfalt|sorgfältig*|genauigkeit|gewissenhaft*|durchsetzungs*|auftreten|arbeitsweise|denkvermögen|denkweise|hands-on|hilfsbereit*|freundlich*|du bist|du hast|sie sind|sie haben|du bringst|sie bringen|leidenschaft|mindset|du kannst|du sprichst|du arbeitest gern*|verfügst|verfügen',
    duty: 'betreuung|betreuen|beratung|beraten|planung|planen|durchführung|durchführen|erstellung|erstellen|entwicklung|entwickeln|entwickelst|unterstützung|unterstützen|unterstützt|unterstützen sie|koordination|koordinieren|koordinieren sie|sicherstellung|verantwortung|verantwortlich|übernahme|mitarbeit|mitwirkung|zusammenarbeit|pflege|leitung|führung|steuerung|umsetzung|analyse|optimierung|dokumentation|bearbeitung|überwachung|vorbereitung|konzeption|organisation|kommunikation mit|prüfung|wartung|instandhaltung|montage|verwaltung|du übernimmst|sie übernehmen|du bist verantwortlich|du arbeitest|sie arbeiten|du entwickelst|du unterstützt|du planst|übersetze|berate|erstelle|evaluiere|begleitung|gestaltung|einarbeitung|durchsicht|kontrolle|reparatur*|reinigung|bedienung|annahme|abwicklung|recherche|schulung|implementierung|weiterentwicklung|auswertung|ansprechpartner für|eigenständige|selbständige übernahme|selbstständige',
    offer:
      'urlaub|urlaubstage|gehalt|vergütung|bezahlung|home-office|homeoffice|mobiles arbeiten|flexible arbeitszeiten|arbeitszeiten|gleitzeit|altersvorsorge|weiterbildung*|fortbildung*|entwicklungsmöglichkeiten|betriebliche|zuschuss|jobticket|deutschlandticket|dienstwagen|firmenwagen|dienstfahrzeug|dienstrad|jobrad|obst|getränke|kantine|mitarbeiterrabatte|mitarbeiterevents|teamevents|arbeitsatmosphäre|arbeitsklima|unbefristet*|einarbeitung|work-life|benefits|prämie*|bonus|weihnachtsgeld|urlaubsgeld|sonderzahlung*|entlohnung|vermögenswirksame|gesundheit*|fitness|tarif*|tvöd|kita|parkplatz|wertschätz*|duz|hierarchien|kostenlos*|brutto|eur|mentoring|rabatte|dienstplangestaltung',
    process:
      'bewerbung|bewerbungsunterlagen|bewerben|bewirb|lebenslauf|anschreiben|unterlagen|senden|sende|schicken|schick|kontakt|ansprechpartner*|ansprechperson|telefon|e-mail|email|per post|fragen|rückfragen|wir freuen uns|freuen wir uns|freuen uns auf|eintrittstermin|gehaltsvorstellung|online-tool|kennenlernen|vorstellungsgespräch|person@example.com|steht ihnen|beantwort*|bewerbungsformular',
    legal:
      'schwerbehindert*|behinderung*|gleichgestellt*|geschlecht|geschlechts|unabhängig von|herkunft|religion|datenschutz*|dsgvo|gleichberechtig*|chancengleichheit|diskriminierung|sexueller|aus gründen der besseren lesbarkeit|generisch*|personenbezogen*|einwilligung|führungszeugnis|vielfalt|personalvermittl*',
    about:
      'unternehmen|familienunternehmen|mitarbeiter|mitarbeitende|mitarbeiterinnen|standorten|standorte|marktführer|führend*|weltweit|kunden|gegründet|jahren|tradition|gruppe|konzern|wir sind|wir stehen für|unsere kunden|unsere mission|vision|branche|international*|gmbh|ag|seit|köpfe|leidenschaft',
    role: 'wir suchen|suchen wir|gesucht|zum nächstmöglichen zeitpunkt|nächstmöglich*|ab sofort|in vollzeit|in teilzeit|zur verstärkung|verstärkung|für unseren standort|als|in dieser position|in dieser rolle|diese position|diese stelle|werden sie teil|werde teil|komm in unser|befristet',
    meta: 'standort|arbeitsort|referenznummer|stellen-id|kennziffer|vertragsart|eintrittsdatum|arbeitszeit|beginn|befristung|job-id|dauer|einsatzort|anstellungsart|vollzeit|teilzeit|wochenstunden',
    we: 'wir|uns|unser|unsere|unserem|unseren|unserer',
    you: 'du|dich|dir|dein|deine|deinen|deiner|sie|ihnen|ihr|ihre|ihren|ihrer',
    negation: 'nicht|kein|keine|keinen|ohne|nie',
    boilerplate:
      'im sinne des|allgemeinen gleichbehandlungs*|unabhängig von|bei gleicher eignung|aus gründen der besseren lesbarkeit|personenbezogen*|datenschutz*|keine personalvermittler|schwerbehinderte bewerber|alle geschlechter',
    candidate:
      'du hast|du bist|sie haben|sie sind|du bringst|sie bringen|bewerber|bewerberin|idealerweise|du verfügst|sie verfügen|setzen wir voraus|wir erwarten|du kannst|du sprichst|wer|jemand',
  },
  kinds: {
    experience:
      'erfahrung*|berufserfahrung|praxiserfahrung|praktische|jahre|jährige*|erste erfahrungen|vorerfahrung|praktika|end-to-end-erfahrung|praxis',
    education:
      'studium|studienabschluss|hochschulabschluss|hochschulstudium|ausbildung|berufsausbildung|abschluss|bachelor*|master*|diplom*|promotion|universität|fachhochschule|abitur|fachabitur|schulabschluss|realschulabschluss|hauptschulabschluss|meister|techniker|student*|studierende*|studiengang|immatrikuliert|eingeschrieben|fachwirt|personalfachkauf*|wirtschafts-studium|weiterbildung zum',
    certification:
      'zertifikat*|zertifizierung*|zertifiziert*|schein|staplerschein|examen|examiniert*|approbation|approbiert|staatlich anerkannt*|schweißerschein|lizenz|sachkunde*',
    language:
      'deutsch|deutschkenntnis*|englisch|englischkenntnis*|sprachkenntnis*|sprache|sprachen|französisch*|spanisch*|italienisch*|russisch*|türkisch*|fremdsprache*|deutsche|englische|polnisch*|arabisch*',
    authorization:
      'arbeitserlaubnis|aufenthaltstitel|führungszeugnis|staatsangehörigkeit|sicherheitsüberprüfung|impfung|masernschutz*|arbeitsgenehmigung|volljährig|mindestalter',
    travel:
      'reisebereitschaft|führerschein*|reisetätigkeit|dienstreisen|reisen|pkw|fahrerlaubnis|eigenes auto|mobilität',
    schedule:
      'schicht*|wochenend*|nachtschicht|früh|spätschicht|dreischicht*|rufbereitschaft|überstunden|feiertag*|arbeitszeiten|bereitschaftsdienst|abends|stunden|schichtbetrieb|wechselschicht|präsenz',
    physical: 'körperlich*|heben|tragen|belastung|höhentauglich*|schwindelfrei|stehen|handwerklich*',
    trait:
      'teamfähig*|teamgeist|teamplayer|kommunikations*|kommunikativ*|zuverlässig*|belastbar*|flexib*|motivation|motiviert*|engagement|engagiert*|selbstständig*|selbständig*|eigeninitiative|eigenverantwort*|verantwortungs*|analytisch*|strukturiert*|organisations*|freundlich*|empathie|einfühlungs*|freude|spaß|leidenschaft|lernbereitschaft|sorgfalt|sorgfältig*|genauigkeit|gewissenhaft*|durchsetzungs*|auftreten|hilfsbereit*|kreativ*|neugier*|offen*|hands-on|kundenorient*|serviceorient*|service|dienstleistungs*|lösungsorientiert*|ergebnis|zielorientiert*|denken|denkweise|arbeitsweise|pünktlich*|kooperation|humor|begeisterung|begeistern|proaktiv*|interesse|verhandlungsgeschick|diskretion|empathisch*|vermitteln|team|konfliktfähig*|aufgeschlossen*|stressresistent*',
    tool: 'software|tools|ms-office|office|sap|datev|excel|programm*|anwendungen|systeme|systemen|datenbank*|plattformen|frameworks|crm|erp|edv*|pc-kenntnisse|abrechnungsprogramm',
    skill:
      'kenntnis*|wissen|fachwissen|know-how|methoden|umgang|verständnis|grundlagen|verfahren|bereich|branchenkenntnis*|anwenderkenntnis*|management|technik*|fachkenntnis*',
  },
}
