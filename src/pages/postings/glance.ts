/** A page as far as a glance goes; `location` will do for its address. */
interface Glanced {
  document: Document
  url: Pick<URL, 'hostname' | 'pathname' | 'search'>
}

/**
 * Parts of addresses and page titles where postings stand, in many languages. Broad on purpose: a wrong guess
 * costs one reading, and only the reader decides.
 */
const jobWords =
  /job|career|karriere|carri[eè]re|stelle|vacan|vacat|vakan|emploi|empleo|lavor[oa]|vaga|recruit|recrut|hiring|posting|position|opening|apply|applic|bewerb|candidat|opportunit|employ|requisition|offres?[/_-]|ofert|offert[ae]|annunci|prac[ay]|praktik|stage|intern(?![ae])|talent|work-?(?:with|for|at)|role|ausbildung|rekry|stilling|anuncio|kari[eé]r|kariyer|zam[eě]stn|nab[ií]dk|pozice|zatrudni|rekrut|[aá]ll[aá]s|munka|ty[oö]paik|tj[aä]nst|cariere|angaj|posao|vakant|[iı]lan[iı]?\b|başvur|basvur|работ|вакан|карьер|кар[’']?єр|робот[аиу]|εργασ|καριέρ|καριερ|θέσ|allas|求人|採用|募集|招聘|职位|岗位|채용|구인/i
const applyWords =
  /^\s*(?:(?:easy |quick )?apply|i['’]m interested|(?:jetzt |online |hier )*bewerb|zur bewerbung|(?:je )?postul|candidat|inscrib|solicitar|aplicar|invia|sollicit|aplikuj|ans[öo]k|s[øo]k |s[øo]g |ans[øo]g|hae |jelentkez|(?:hemen |şimdi )?başvur|aplic[ăa]|odpov[ěe]d|mám zájem|wyślij|kandid|откликн|відгукн|надіслати|υποβολ|αίτηση|応募|エントリー|立即申请|申请|投递|应聘|지원|입사지원|email us to apply|ask for)/i

const maxButtons = 200

const holdsPosting = (script: HTMLScriptElement): boolean =>
  script.type.endsWith('ld+json') && (script.textContent?.includes('JobPosting') ?? false)

/**
 * Whether there is possibly something to read here, by the address and the title alone: no element is touched, for
 * the first one costs half a millisecond in a fresh script. Runs on every page of a site that is switched on.
 */
export const glance = ({ document, url }: Glanced): boolean =>
  jobWords.test(url.hostname + url.pathname + url.search.slice(0, 300)) ||
  jobWords.test(document.title.slice(0, 300))

function asksToApply(document: Document): boolean {
  const buttons = document.getElementsByTagName('button')
  for (let at = 0; at < maxButtons; at++) {
    // Not `buttons[at]`: an index makes the browser count them all first, which is a walk over the whole page.
    const button = buttons.item(at)
    if (!button) return false
    if (button.childElementCount < 6 && applyWords.test((button.textContent ?? '').slice(0, 60))) return true
  }
  return false
}

/**
 * Whether the first buttons ask to apply, or JobPosting data stands anywhere. The last takes a walk over the whole
 * document, two milliseconds where there are 50,000 elements, so all of it waits until the page is idle.
 */
export const lookCloser = (document: Document): boolean =>
  asksToApply(document) ||
  Array.from(document.querySelectorAll<HTMLScriptElement>('script[type$="ld+json"]')).some(holdsPosting)
