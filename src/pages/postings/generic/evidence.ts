import { statesEqualOpportunity } from './employer-hints'
import type { FormSigns } from './forms'
import { isApplicationForm, isApplicationStep } from './forms'
import { isGenericPart } from './headline'
import { foldText, type Sketch } from './sketch'
import { termsIn } from './terms'
import { isApplyInstruction, isApplyText } from './words/apply'
import { hasJobMark, hasRoleNoun } from './words/roles'
import { advertPhrases, zoneOf } from './words/zones'

/** How strongly a page shows that it is one posting, apart from having fields. */
export interface Evidence {
  points: number
  /** At least one sign that other pages don't carry. */
  hard: boolean
  words: string[]
  applyHref: string | null
  form: boolean
  zones: number
  phrases: number
  /** Somebody says where to send an application. */
  told: boolean
  /** What the page calls itself, and whether pages that talk about jobs are called so. */
  headline: string
  isAboutJobs: boolean
}

const jobAddress =
  /(?:^|[/._?&=-])(?:jobs?|jobb|annonser?|lediga\w*|stillinger?|jobid|job_?id|jobdetails?|jobposting|job-?ads?|careers?|career|karriere|stellen\w*|stelle|offres?(?:-d-?emploi)?|emplois?|empleos?|ofertas?|vacanc(?:y|ies)|vacantes?|vacatures?|vagas?|positions?|openings?|requisition\w*|reqid|gh_jid|recruit\w*|apply|bewerbung|posting|lavoro|offerte|annunci|viewjob|opportunit(?:y|ies)|epostings|hiring|work-?(?:with|for)-?us|join-?us|trabaja-con-nosotros|trabalhe-conosco|lavora-con-noi|(?:nous-)?rejoi(?:ndre|gnez-nous)|werken-?bij|arbeiten-bei|kari[eé]r[ay]?|kariyer|karijera|praca|prace|pozice|nabidk[ay]|volna-mista|allas(?:ok)?|tyopaikat?|tjanst(?:er)?|ilan(?:lar)?i?|cariere|rekry|rekrut\w*|vakans\w*|vakan[ct]\w*|zhaopin|saiyo|posao|darbs|darbas)(?:[/._?&=-]|\d|$)/i

const otherTypes = new Set([
  'NewsArticle',
  'Article',
  'BlogPosting',
  'Product',
  'Course',
  'Recipe',
  'QAPage',
  'DiscussionForumPosting',
  'VideoObject',
  'Event',
  'SoftwareSourceCode',
  'ProfilePage',
  'Person',
  'ItemList',
  'FAQPage',
  'Book',
  'Movie',
  'TechArticle',
])

/** Headlines of pages that talk about jobs, teach, let flats or sell, with the sections that adverts have. */
const notAPosting =
  /\b(?:job description (?:template|example|sample)|(?:template|sample|example)s?\b.{0,30}\bjob description|interview questions|how (?:much|do (?:i|you)|to (?!apply\b(?! for an? )))|career (?:guide|advice|path)|salary (?:guide|calculator|survey)|(?:resume|résumé|cv|cover letter) (?:writing|service|services|review|help|examples?|builder|template)|(?:bachelor|master)(?:['’]?s)? (?:degree|program)|certificate (?:program|course)|(?:for|to) rent|apartments?|scholarships?|fellowship program|grants? \d{4}|online course|admissions?|tuition|webinar|podcast|reviews? of|vs\.? )\b/iu

/** Sections that courses, flats, shops and articles have and adverts hardly ever. */
const otherSections =
  /^(?:about (?:the|this) (?:course|program(?:me)?|apartment|property|product|event|author|book)|what you(?:['’]ll| will) learn|learning (?:outcomes|objectives)|course (?:outline|content|details)|curriculum|career (?:opportunities|outcomes|paths)|tuition|eligibility|amenities|floor plans?|specifications|customer reviews|reviews|related (?:articles|posts|products|reading)|frequently asked questions|faqs?|pricing|our services|table of contents|key takeaways|further reading|references|bottom line)\b/iu

const filesOfJob =
  /(?<!\p{L})(?:person specification|job (?:description|pack|specification) \(?(?:pdf|word|docx?)|(?:candidate|application|applicant|recruitment) (?:information )?pack|(?:download|complete|fill in) (?:the |an |our )?application form)(?!\p{L})/iu

/** Weighs all signs but the title. `declared` are the types that the page's own structured data gives it. */
export function weighEvidence(
  sketch: Sketch,
  signs: FormSigns,
  declared: readonly string[],
  document: Document,
): Evidence {
  const words: string[] = []
  let points = 0
  let hard = false
  const add = (amount: number, word: string, isHard = false) => {
    points += amount
    hard ||= isHard
    if (word) words.push(word)
  }

  const control = findApply(sketch, document)
  if (control) add(2, `“${control.text}” button`, true)
  const form = isApplicationForm(signs) || isApplicationStep(signs, sketch.url)
  if (form) add(2.5, 'an application form', true)

  const labels = new Set(sketch.pairs.filter(pair => pair.telling).map(pair => pair.label.toLowerCase()))
  const ordinary = new Set(sketch.pairs.map(pair => pair.meaning))
  if (labels.size)
    add(Math.min(4, labels.size * 1.2), `labels: ${[...labels].slice(0, 4).join(', ')}`, labels.size >= 2)
  else if (ordinary.size >= 3) add(1, '')

  const headings = sketch.lines
    .filter(line => line.role === 'heading' && line.level === 1 && !line.chrome)
    .slice(0, 2)
    .map(line => line.text)
  const zones = new Set<string>()
  const phrases = new Set<RegExp>()
  const advert = sketch.stretch ? sketch.lines.slice(sketch.stretch.from, sketch.stretch.to) : []
  for (const line of advert) {
    if (line.chrome) continue
    const zone =
      line.role === 'heading' || line.strong || /:$/.test(line.text) || line.text.length < 40
        ? zoneOf(line.text)
        : null
    if (zone) zones.add(zone)
    if (line.text.length < 20) continue
    for (const phrase of advertPhrases)
      if (!phrases.has(phrase) && phrase.test(line.text.slice(0, 1_500))) phrases.add(phrase)
  }
  const written = isMailAbout(headings[0] ?? '', document)
  const told =
    written ||
    sketch.lines.some(line => !line.chrome && line.text.length < 600 && isApplyInstruction(line.text))
  const terms = termsIn(advert)
  // An e-mail about what the heading names is as good as a button.
  if (told) add(written ? 2.5 : 1.5, 'where to send an application', zones.size >= 2 || terms.length > 0)
  // A file for applicants, as councils and charities put it beside a short text.
  if (
    sketch.lines.some(
      line => !line.chrome && line.linked > 0 && line.text.length < 120 && filesOfJob.test(line.text),
    )
  )
    add(1.5, 'papers for applicants', true)
  if (terms.length > 0) add(Math.min(1.5, terms.length * 0.75), `terms: ${terms.join(', ')}`)
  if (sketch.lines.some(line => line.text.length < 400 && statesEqualOpportunity(line.text)))
    add(0.5, '', zones.size >= 2)
  if (zones.size)
    add(
      Math.min(3.5, zones.size),
      `sections: ${[...zones].join(', ')}`,
      zones.has('duties') && zones.has('requirements'),
    )
  if (phrases.size >= 2) add(phrases.size >= 4 ? 2 : 1, 'the words of adverts')
  else if (phrases.size === 1) add(0.5, '')
  if (jobAddress.test(sketch.url.hostname + sketch.url.pathname + sketch.url.search)) add(1, 'the address')
  if (
    /\b(?:job|career|vacanc|stelle|emploi|empleo|lavoro|vaga|vacature|hiring|position)/i.test(
      sketch.headline.whole,
    ) &&
    !isGenericPart(sketch.headline.whole)
  )
    add(0.5, '')
  const headline = `${sketch.headline.whole} ${headings.join(' ')}`
  const isAboutJobs = notAPosting.test(headline)
  if (isAboutJobs) add(mistaken, '')
  const foreign = sketch.lines.filter(
    line => line.role === 'heading' && !line.chrome && otherSections.test(line.text),
  ).length
  if (foreign) add(-1.5 * Math.min(foreign, 3), '')
  if (declared.some(type => otherTypes.has(type))) add(-3, '')
  return {
    points,
    hard,
    words,
    applyHref: control?.href ?? null,
    form,
    zones: zones.size,
    phrases: phrases.size,
    told,
    headline,
    isAboutJobs,
  }
}

/** A link that writes somebody an e-mail about what the heading names; one to nobody shares the page. */
function isMailAbout(heading: string, document: Document): boolean {
  const about = foldText(heading)
  if (about.trim().length < 5) return false
  return Array.from(document.querySelectorAll('a[href^="mailto:" i][href*="@"]'))
    .slice(0, 20)
    .some(link => {
      const [to = '', query = ''] = (link.getAttribute('href') ?? '').slice(0, 500).split('?')
      const subject = new URLSearchParams(query.replace(/\+/g, '%2B')).get('subject')
      return to.includes('@') && subject !== null && foldText(subject).includes(about)
    })
}

/** What the page's headline counts where it is one of a page about jobs. */
const mistaken = -5

/** The same with what the title tells. */
export function withTitle(evidence: Evidence, title: string): Evidence {
  const isMarked = hasJobMark(title)
  const isRole = isMarked || hasRoleNoun(title)
  const isAboutJobs = evidence.isAboutJobs || notAPosting.test(`${evidence.headline} ${title}`)
  return {
    ...evidence,
    points:
      evidence.points +
      (isMarked ? 1.5 : isRole ? 0.5 : 0) +
      (isAboutJobs && !evidence.isAboutJobs ? mistaken : 0),
    hard: evidence.hard || isMarked || (isRole && evidence.told),
    words: isMarked ? [...evidence.words, 'the form of the title'] : evidence.words,
    isAboutJobs,
  }
}

/** The control that starts an application: a button, a link or an input with such words and no others. */
function findApply(sketch: Sketch, document: Document): { text: string; href: string | null } | null {
  for (const line of sketch.lines) {
    if (
      line.chrome ||
      !(line.role === 'control' || line.linked > line.text.length * 0.8 || line.text.length < 25) ||
      !isApplyText(line.text)
    )
      continue
    const link =
      line.element.closest('a') ??
      Array.from(line.element.querySelectorAll('a[href]'))
        .slice(0, 60)
        .find(one => isApplyText((one.textContent ?? '').trim()))
    return { text: line.text.slice(0, 60), href: link?.getAttribute('href') ?? null }
  }
  let seen = 0
  for (const input of document.querySelectorAll(
    'input[type="submit" i], input[type="button" i], input[type="image" i], a > img[alt], button[aria-label], a[aria-label]',
  )) {
    if (seen++ > 300) break
    const text = (
      input.getAttribute('value') ||
      input.getAttribute('alt') ||
      input.getAttribute('aria-label') ||
      ''
    ).trim()
    if (isApplyText(text))
      return { text: text.slice(0, 60), href: input.closest('a')?.getAttribute('href') ?? null }
  }
  return null
}
