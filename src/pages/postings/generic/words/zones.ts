import { type Zone, zonesElsewhere } from './zones-elsewhere'

/** Headings in seven languages, matched from their beginning. */
const patterns: [Zone, RegExp][] = [
  [
    'duties',
    /^(?:(?:your |key |main |core |job |primary |principal |essential |major |position |role |day.to.day |general )*(?:responsibilit|duties|accountabilit|essential (?:duties|functions)|functions)|what (?:you(?:'|’)?ll|you will|you(?:'|’)d|will you) (?:do|be doing|work on|own)|what the job involves|in this role|your (?:role|mission|impact|tasks)|how you(?:'|’)ll|the (?:work|job|day)|main (?:tasks|duties)|tasks|your tasks|the tasks|a day in|(?:deine|ihre|eure|die|das sind ihre) (?:aufgaben|t[äa]tigkeiten|mission|rolle)|aufgaben|t[äa]tigkeiten|was (?:du|dich|sie) (?:tun|erwartet|machst|bewegst|bei uns)|das erwartet|vos? missions?|tes missions?|missions?|(?:vos |tes )?responsabilit|r[ôo]le|t[âa]ches|(?:tus |sus |principales )?(?:funciones|tareas|responsabilidades)|qu[ée] har[áa]s|mansioni|attivit[àa]|(?:le tue |principali )?responsabilit[àa]|cosa farai|(?:principais |suas )?(?:atividades|responsabilidades|atribui[çc][õo]es)|o que voc[êe]|wat ga je doen|(?:jouw |je )?taken|werkzaamheden|zakres obowi|obowi[ąa]zki|обов|обяз|arbetsuppgifter|dina uppgifter|om (?:rollen|jobbet|tj[äa]nsten)|arbejdsopgaver|dine opgaver|arbeidsoppgaver|ty[öo]teht[äa]v|n[áa]pl[ňn] pr[áa]ce|sorumluluk|feladatok|responsabilit[ăa][țt]i|仕事内容|職務内容|职位描述|岗位职责|工作职责|담당업무)/iu,
  ],
  [
    'requirements',
    /^(?:(?:your |job |key |minimum |basic |required |preferred |desired |essential |position |additional |candidate |education(?:al)? |technical |professional |ideal |knowledge )*(?:requirements?|qualifications?|skills|experience|competenc|education|credentials|knowledge)|what you(?:'|’)?ll (?:bring|need)|what you (?:will )?(?:bring|need|have|should)|what we(?:'|’)?re looking|what we (?:look|are looking|need|expect|ask)|we (?:ask|need|require|expect|are looking|would like|want)|you(?:'|’)?ll need|you need|who you are|who we(?:'|’)?re looking|about you|you (?:have|are|bring|will have|might)|your (?:profile|background|skills|experience)|(?:must|nice).have|bonus points|do you have|ideal candidate|the ideal|(?:dein|ihr|euer|unser) (?:profil|background)|profil|anforderungen|das bringst|das bringen|was (?:du|sie) (?:mitbring|mitbringen|brauch)|qualifikation|voraussetzung|vo(?:s|tre) (?:profil|comp[ée]tences)|ton profil|profil|comp[ée]tences|qualifications|formation|exp[ée]rience|(?:tu |su )?perfil|requisitos|qu[ée] buscamos|requisiti|(?:il tuo )?profilo|competenze|qualifica[çc][õo]es|conhecimentos|o que buscamos|wie ben jij|wat vragen|functie.?eisen|(?:jouw |je )?profiel|wymagania|oczekujemy|вимоги|требования|kvalifikationer|vi s[öo]ker|din profil|vem [äa]r du|om dig|kvalifikasjoner|vaatimukset|odotamme|po[žz]adujeme|po[žz]adavky|aranan|nitelikler|elv[áa]r[áa]s|cerin[țt]e|応募資格|任职要求|岗位要求|자격요건)/iu,
  ],
  [
    'offer',
    /^(?:(?:our |the |your |employee |company |key )*(?:benefits|perks)|what we(?:'|’)?(?:ll)? offer|what(?:'|’)?s in it|why (?:join|work|us|you(?:'|’)?ll)|we offer|compensation|salary|pay (?:range|transparency)|what you(?:'|’)?ll (?:get|gain)|wir bieten|was wir bieten|das bieten|unser angebot|deine (?:vorteile|benefits)|ihre vorteile|(?:nos )?avantages|nous (?:vous |te )?offrons|ce que nous|les plus|r[ée]mun[ée]ration|(?:qu[ée] )?(?:te )?ofrecemos|beneficios|cosa offriamo|offriamo|benef[íi]cios|oferecemos|wat bieden|wij bieden|oferujemy|пропон|условия|умови|vi erbjuder|vi tilbyder|vi tilbyr|tarjoamme|nab[íi]z[íi]me|sundu[ğg]umuz|amit k[íi]n[áa]lunk|oferim|待遇|福利)/iu,
  ],
  [
    'about',
    /^(?:about (?:the )?(?:company|us|team|our|department|employer)|about\s+\p{Lu}|who we are|our (?:company|mission|team|culture|story)|company (?:description|overview)|the (?:company|team)|[üu]ber uns|wer wir sind|das unternehmen|(?:[àa] propos|qui sommes|notre entreprise|l['’]entreprise)|sobre (?:nosotros|n[óo]s|la empresa|a empresa)|qui[ée]nes somos|chi siamo|l['’]azienda|quem somos|over ons|o nas|om (?:oss|os|f[öo]retaget)|meist[äa]|о компании|про компан)/iu,
  ],
  [
    'role',
    /^(?:about (?:the |this )?(?:role|job|position|opportunity)|(?:the |your )?(?:role|position|opportunity)$|(?:full )?job (?:description|summary|overview|purpose|details)|(?:position|role) (?:description|summary|overview|purpose)|summary|overview|stellenbeschreibung|die stelle|zur stelle|(?:description|descriptif) d[ue]|le poste|descripci[óo]n|el puesto|descrizione|la posizione|descri[çc][ãa]o|a vaga|de functie|functieomschrijving|opis)/iu,
  ],
  [
    'process',
    /^(?:how to apply|to apply|application (?:process|procedure|instructions)|(?:our |the )?(?:hiring|interview|recruitment|selection) process|next steps|equal (?:opportunity|employment)|eeo|so bewirbst|bewerbung|kontakt|interess|comment postuler|processus|postuler|proceso|c[óo]mo (?:aplicar|postular)|come candidarsi|como se candidatar|processo seletivo|solliciteren|sollicitatie)/iu,
  ],
]

/** The zone that a short heading opens, or null. */
export function zoneOf(heading: string): Zone | null {
  const text = heading.replace(/^[^\p{L}]+/u, '').trim()
  if (text.length < 2 || text.length > 80) return null
  const opens = (words: string) => (part: readonly [Zone, RegExp]) => part[1].test(words)
  // "Nasze wymagania", "Hlavní náplň práce": whose, or which, before what.
  const behind = /^\p{L}{2,9} (?=\p{L})/u.exec(text)?.[0]
  return (
    (patterns.find(opens(text)) ??
      zonesElsewhere.find(opens(text)) ??
      (behind ? zonesElsewhere.find(opens(text.slice(behind.length))) : undefined))?.[0] ?? null
  )
}

/** Phrases of adverts, counted as evidence; each counts once. */
export const advertPhrases: readonly RegExp[] = [
  /\b(?:we are|we're|we’re|is|are) (?:currently )?(?:looking for|seeking|hiring|recruiting)\b/i,
  /\b(?:the )?(?:ideal|successful|right) (?:candidate|applicant)\b/i,
  /\b\d+\s?\+?(?:\s?(?:-|to|–)\s?\d+)? ?years?(?:['’])? (?:of )?(?:[\w-]+ ){0,4}experience\b/i,
  /\bequal (?:employment )?opportunit|\baffirmative action|\bwithout regard to (?:race|age|sex)|\breasonable accommodation/i,
  /\b(?:you will|you'll|you’ll) (?:be|work|lead|own|join|help|develop|support|have)\b/i,
  /\b(?:reports? to|reporting to) (?:the|our|a)\b/i,
  /\b(?:bachelor|master)(?:['’]?s)? degree|\bhigh school diploma|\bor equivalent (?:experience|combination)/i,
  /\b(?:ability to|proficien(?:t|cy) (?:in|with)|experience (?:with|in|of)|strong (?:communication|knowledge|understanding))\b/i,
  /\bjoin our team|\bjoin us\b|\bthis (?:role|position)\b/i,
  /\b(?:wir suchen|sucht|bringst du mit|bringen sie mit|abgeschlossene[sn]? (?:studium|ausbildung)|berufserfahrung|ihre bewerbung|deine bewerbung|unbefristet)/i,
  /\b(?:nous recherchons|recherche un|vous (?:serez|êtes|avez|disposez|justifiez)|expérience (?:de|en|dans|confirmée)|candidature|recrute|titulaire d)/i,
  /\b(?:buscamos|se requiere|años de experiencia|experiencia en|incorporar|valorable|imprescindible)\b/i,
  /\b(?:cerchiamo|ricerchiamo|siamo alla ricerca|esperienza (?:nel|in|di)|la risorsa|si richiede|gradita)\b/i,
  /\b(?:procuramos|estamos (?:à procura|contratando)|experiência em|desejável|ensino (?:superior|médio)|candidate-se)/i,
  /\b(?:wij zoeken|ben jij|ervaring met|jaar ervaring|solliciteer)\b/i,
  /(?<!\p{L})(?:hledáme|nabízíme|hľadáme|poszukujemy|szukamy osoby|zatrudni\p{L}*|keresünk|munkatársat|angaj[ăa]m|căutăm|tražimo|търсим|ищем|требуется|приглашаем|шукаємо|запрошуємо|потрібен|αναζητ[άο]\p{L}*|ζητείται|arıyoruz|aranmaktadır|hae(?:mme|taan)|hakee|otsime|meklē|ieškome)(?!\p{L})/iu,
  /(?<!\p{L})(?:vi söker|söker (?:vi|en|nu)|tjänsten|tillträde|vi søger|søger (?:en|vi)|stillingen|vi søker|søker (?:en|vi)|tiltrædelse|tiltredelse|ansøgningsfrist|søknadsfrist|dienstverband|uur per week)(?!\p{L})/iu,
  /(?:募集(?:します|中|要項)|していただきます|歓迎します|経験(?:者|年|が)|年以上|以上学历|工作经验|优先考虑|招聘|经验者优先|경력 ?\d|채용|모집합니다)/u,
]
