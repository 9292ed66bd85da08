import { foldForComparison } from '../kernel/text'

/** "(3) " before a title is a count of unread messages. */
const unreadBadge = /^\(\d{1,3}\+?\)\s+/
/** A reference number behind a title in brackets ("(140-263)", "[REQ-2210]", "(#4711)"). */
const trailingReference =
  /(?:(?<!\s)\s+)?[([]\s*(?!(?:19|20)\d\d\s*[)\]])(?:#|(?:no|nr|id|ref|req)\.?[\s:#-]+)?(?=[^)\]]{0,80}\d{2})[\w/.-]{3,}\s*[)\]]$/i
/** A number that says itself what it is: "(Ref. 88213)", "[REQ-2211]", "| Job ID 99120", "#4412". */
const namedReference =
  /(?<!\s)\s+(?:[|–—-]\s?)?[([]?(?:(?:job|posting|vacancy|position)\s?)?(?:ref(?:erence|erenz|\.|nr\.?)?|req(?:uisition)?|id|kennziffer|r[ée]f(?:[ée]rence|\.)?)(?:\s?(?:no|nr|number|id|code|n[º°])\.?)?\s?[.:#-]?\s?[a-z]{0,4}[-/]?\d[\w/.-]{0,15}\s*[)\]]?$|(?<!\s)\s+#\d{3,10}$/i
/** Signs and calls for attention around a title. */
const ornament =
  /^(?:\p{Extended_Pictographic}\uFE0F?\s?){1,6}|(?:\s?\p{Extended_Pictographic}\uFE0F?){1,6}$/gu
const leadingCall =
  /^(?:(?:urgent(?:ly)?|dringend|urgente?|immediate (?:start|hire))(?: (?:hiring|required|requirement|opening))?\s*[!:–-]+|[[(](?:now hiring|hiring now|hiring|urgent(?:ly hiring)?|new|hot|open|remote job|immediate start|dringend|neu|urgente?)[\])][:!]?)\s*(?=\p{Lu})/iu
/** "We are hiring a …". */
const leadingHiring =
  /^(?:(?:(?:we(?:['’]re| are)|now|[^.!?:|]{2,60}\s(?:is|are)(?: (?:now|currently))?) )?(?:(?<!^)hiring|looking for|(?<!^)recruiting|seeking)|wir suchen|nous recherchons|buscamos|cerchiamo|procuramos|wij zoeken|vi s[öo]ker|se (?:busca|solicita|necesita|requiere|precisa)|procura-se|contrata-se|cercasi|precisa-se)(?:\s?[:!]\s?|\s)(?:(?:an?|eine?n?|une?|un[ao]?|um(?:a)?|een|en)\s)?(?=\p{Lu})/iu
const trailingWords =
  /(?<!\s)\s+[-–—|*·•:([]\s*(?:job post(?:ing)?|job details?|job description|job opening|job vacancy|stellenangebot|stellenanzeige|vacancy|closing soon|last chance|(?:now|urgently) hiring|hiring(?: now| urgently| immediately)?|immediate (?:hire|start)|join (?:us|our team|the team)|come (?:and )?join us|we(?:['’]re| are) hiring|new|neu|nouveau|nuevo|urgent|apply(?: (?:now|today|here|online))?|jetzt bewerben|postulez(?: maintenant)?|candidatez|aplica ya|inscr[íi]bete|candidati ora|candidate-se|solliciteer(?: nu)?|ans[öo]k nu|aplikuj(?: teraz)?)\s*!?\s*[)\]*]?\s*$/i

/** "Vacancy for a …": the kind of page, and what goes on with it. */
const leadingFor =
  /^(?:(?:[Jj]ob |[Oo]pen |[Cc]urrent )?(?:[Vv]acancy|[Vv]acancies|[Oo]pening|[Oo]penings|[Pp]osition|[Oo]pportunity)) (?:for|as) (?:(?:an?|the) )?(?=\p{Lu})/u

/** "Join us as a …", "Become our …". */
const leadingInvitation =
  /^(?:join (?:us|our team|the team|[\p{Lu}][\p{L}]{1,20}) as|work with us as|become|komm zu uns als|werde|rejoignez-nous (?:comme|en tant que)|[úu]nete como|vem ser|werk bij ons als)\s(?:(?:an?|our|the|eine?|unsere?|un[ea]?|notre|nosso|nossa|uma?)\s)?(?=\p{Lu})/iu

/** "Hiring Roofer"; a hiring manager hires. */
const bareHiring =
  /^hiring (?:an? )?(?!(?:an?|and|&|manager|managers|coordinator|specialist|lead|leader|partner|assistant|consultant|officer|administrator|director|associate|analyst|advisor|adviser|team|event|support|operations|process|committee|supervisor|agent|clerk|executive|representative|controller|desk|compliance|experience|program|intern)\b)(?=\p{Lu})/iu

/** "Urgent … needed": what is called for, not its title. */
const calledFor = /^(?:urgent(?:ly)?[\s:!–-]+)(?<title>\S.{1,120}?)\s(?:needed|required|wanted)\s?!*$/iu
const neededBehind = /(?<!\s)\s+(?:urgently )?(?:needed|wanted|required)(?: urgently| asap| now)?\s?!*$/i

/** "Oferta de empleo: …", "Vacancy: …": the kind of page, before the title. */
const leadingKind =
  /^(?:job title|job|position|title|vacancy|opening|career opportunity|stelle|stellenangebot|stellenanzeige|jobangebot|poste|offre d['’]emploi|offre|oferta de (?:empleo|trabajo)|empleo|vacante|offerta di lavoro|vaga(?: de emprego)?|vacature|oferta pracy|wanted|hiring|(?:job |current |open )?(?:advert|advertisement|ad|vacancy(?: (?:notice|announcement))?|opportunity|opening|position)|(?:we(?:['’]re| are) )?looking for|join us as|role(?=:)|post(?=:)|now hiring|we(?:['’]re| are) hiring|job offer|job opportunity|job opening|employment opportunity|recruiting|stellenausschreibung|wir stellen ein|on recrute|contratando|open (?:position|role)|wir suchen|gesucht|nous recherchons|recrutement|se busca|buscamos|contratamos|contrata-se|cercasi|cerchiamo|gezocht|s[öo]kes|vi s[öo]ker|zatrudnimy|вакансия|вакансія)\s*[:–-]\s+(?=\S)/iu

/** "Job #2231: …", "Ref 88-12 – …": the number before the title. */
const leadingReference =
  /^(?:(?:job|position|vacancy|posting|requisition|stelle|poste|vaga|vacante|vacature)\s?(?:#|(?:no|nr|id|ref)\b\.?)|req(?:uisition)?\b|ref(?:erence|erenz)?\b\.?(?:\s?(?:no|nr|id)\b\.?)?|#)\s?[:#]?\s?[A-Z]{0,4}-?\d[\w/-]{1,12}\s?[:–|-]\s+(?=\p{L})/iu

/** "Job Description - … (4711)": a document's name, with its number behind. */
const leadingDocument =
  /^(?:jd|(?:job|role|position) (?:description|posting|profile|specification|announcement))\s*[:–-]\s*(?=\S)/iu

const numberBehind = /(?<!\s)\s+[–—-]\s#?\d{3,10}$/
/** "Apply now: …". */
const leadingApply = /^apply(?: (?:now|today|here|online))?\s*[:!–-]+\s+(?=\S)/i

/** "Bewerbung als …", "Application for …": what a form says before the title. */
const leadingForm =
  /^(?:(?:(?:deine|ihre|meine) )?(?:online[ -]?)?bewerbung(?: als| f[üu]r(?: die (?:stelle|position))?(?: als)?| um die stelle(?: als)?| auf die stelle(?: als)?|:)|bewerben (?:als|auf)|(?:your |job |online )?application (?:for|to|as)(?: the (?:position|role|job) of)?|apply(?:ing)? (?:for|to)(?: the (?:position|role|job) of)?|you are applying (?:for|to)(?: the (?:position|role|job) of)?:?|(?:votre |ma |déposer (?:une |ma )?|soumettre (?:une |ma )?)?candidature (?:au poste d(?:e|['’])|pour(?: le poste d(?:e|['’]))?|:)|postuler (?:à|au poste d(?:e|['’])|pour)|solicitud para(?: el puesto de)?|candidatura(?: (?:per|para|a|à)(?: (?:la posizione di|a vaga de))?:?|:)|(?:ansökan|ansøgning|søknad|aplikacja|přihláška|odpověď|jelentkezés|hakemus|başvuru|応募|应聘)(?: (?:till|til|på|na|om|for))?:|sollicit(?:atie|eren|eer)(?: (?:voor|op|als))(?: de functie(?: van)?)?)\s*:?\s+(?=\S)/iu

/** A job title without what pages add around it: unread badges, words of a form, "job post". */
export function cleanTitle(text: string): string {
  const name = text
    .replace(unreadBadge, '')
    .replace(ornament, '')
    .replace(calledFor, '$<title>')
    .replace(leadingApply, '')
    .replace(leadingCall, '')
    .trim()
  const inDocument = name.replace(leadingDocument, '')
  const called = inDocument.replace(trailingWords, '')
  // A document's name and a button's words go with a number of the office.
  return (called === name ? name : withoutReference(called).replace(numberBehind, ''))
    .replace(/(?<!\s)\s+job (?:details?|description|posting|opening|vacancy|advert)$/i, '')
    .replace(leadingKind, '')
    .replace(leadingOpening, '')
    .replace(leadingReference, '')
    .replace(leadingForm, '')
    .replace(leadingHiring, '')
    .replace(bareHiring, '')
    .replace(leadingInvitation, '')
    .replace(leadingFor, '')
    .replace(neededBehind, '')
    .replace(namedReference, '')
    .replace(/(?<=\p{L}{3}\s?)!+$/u, '')
    .replace(/(?<![\s,;:|–-])[\s,;:|–-]+$/u, '')
    .trim()
}

/** "Vaga de …": the kind of page, which goes over into the title without a colon. */
const leadingOpening =
  /^(?:vaga(?: de emprego)? (?:de|para|como)|oferta de (?:empleo|trabajo) (?:de|para|como)|offre d['’]emploi (?:de|pour)|offerta di lavoro (?:per|come)) (?=\p{Lu})/iu
const atWhose = /^(.{3,}?)\s(?:at|with|na|no|em|en|bei|chez|presso|bij|hos)$/iu

/** The title without its employer behind it ("… at Example", "… na Exemplo"), where the page names the employer elsewhere too. */
export function withoutEmployer(title: string, employer: string): string {
  if (employer.length < 3 || !title.toLowerCase().endsWith(` ${employer.toLowerCase()}`)) return title
  return atWhose.exec(title.slice(0, -employer.length).trimEnd())?.[1] ?? title
}

/** The title without a reference number behind it: page titles add one, the advert's own heading seldom does. */
export const withoutReference = (title: string): string =>
  title.replace(trailingReference, '').trim() || title

/** Titles for comparing: letters and digits only. */
export const titleKey = (title: string): string => foldForComparison(title).replace(/ /g, '')

export const sameTitle = (a: string, b: string): boolean => titleKey(a) === titleKey(b) && titleKey(a) !== ''
