/** Values to which the page itself gives a meaning: by class names, ids, data attributes and hidden inputs. */
export interface Mark {
  meaning: 'title' | 'employer' | 'place' | 'posted' | 'type' | 'pay'
  text: string
  /** Where: `#jobTitle`, `.company-name`, `input[name=companyname]`. */
  where: string
  hidden: boolean
  element: Element
}

const patterns: [Mark['meaning'], RegExp][] = [
  [
    'title',
    /\b(?:job|position|posting|vacancy|requisition|role|offer|opening|advert|jobad|ad|stellen?|vacature|offre|vaga|job header|jobs header|opportunity) ?(?:post |posting |header |heading |info |detail |details |page |view )*(?:title|titel|headline|heading|titre|name|titulo|titolo)\b|\bjobtitle\b|^title$|^position$|\btitle job\b|\bheader job ?title\b|\bstellenbezeichnung\b|\bstellentitel\b/i,
  ],
  [
    'employer',
    /\b(?:company|employer|organi[sz]ation|hiring organi[sz]ation|firm|firma|advertiser|arbeitgeber|unternehmens?|entreprise|empresa|azienda|bedrijf|org) ?(?:name|title|naam|nom|nombre|nome|link|label)\b|^(?:companyname|employer|hiringorganization|advertiser|company|firma|arbeitgeber|entreprise|empresa|azienda)$|\bad company name\b/i,
  ],
  [
    'place',
    /\b(?:job|position|posting|vacancy|work|adview|office|primary|company) ?(?:job )?(?:locations?|place|city|ort|standort)\b|^(?:location|locations|joblocation|standort|arbeitsort|lieu|ubicacion|sede)$|\blocation (?:name|text|label|value)\b/i,
  ],
  [
    'posted',
    /\b(?:date ?posted|posted ?(?:date|on|at)|posting date|publish(?:ed)? date|publication date|post date|job date)\b/i,
  ],
  ['type', /\b(?:employment type|job type|contract type|position type|work type|commitment)\b/i],
  ['pay', /\b(?:salary|salary range|compensation|pay range|pay rate|gehalt|salaire|remuneration)\b/i],
]

const selector = [
  'class',
  'id',
  'itemprop',
  'data-automation',
  'data-automation-id',
  'data-testid',
  'data-test',
  'data-qa',
  'data-ui',
  'data-field',
]
  .map(attribute =>
    [
      'title',
      'position',
      'titel',
      'titre',
      'company',
      'employer',
      'organi',
      'firm',
      'advertiser',
      'arbeitgeber',
      'entreprise',
      'empresa',
      'location',
      'standort',
      'ort',
      'lieu',
      'posted',
      'date',
      'type',
      'commitment',
      'salary',
      'compensation',
      'pay',
      'gehalt',
      'stelle',
      'name',
    ]
      .filter(word => attribute !== 'class' || word.length > 4)
      .map(word => `[${attribute}*="${word}" i]`)
      .join(','),
  )
  .join(',')

const attributes = [
  'itemprop',
  'id',
  'data-automation-id',
  'data-automation',
  'data-testid',
  'data-test',
  'data-qa',
  'data-ui',
  'data-field',
  'name',
] as const
const maxElements = 1_500
const spaced = (name: string): string =>
  name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

function meaningOf(element: Element): { meaning: Mark['meaning']; where: string } | null {
  for (const attribute of attributes) {
    const value = element.getAttribute(attribute)
    if (!value || value.length > 80) continue
    const found = patterns.find(([, pattern]) => pattern.test(spaced(value)))
    if (found)
      return { meaning: found[0], where: attribute === 'id' ? `#${value}` : `[${attribute}=${value}]` }
  }
  for (const name of (element.getAttribute('class') ?? '').split(/\s+/).slice(0, 12)) {
    if (
      name.length > 60 ||
      /^(?:title$|position$|page|site|section|card|widget|modal|nav|entry|post|product)/i.test(name)
    )
      continue
    const found = patterns.find(([, pattern]) => pattern.test(spaced(name)))
    if (found) return { meaning: found[0], where: `.${name}` }
  }
  return null
}

/** All marked values, short texts only, in document order. */
export function marksOf(document: Document): Mark[] {
  const marks: Mark[] = []
  let seen = 0
  for (const element of document.querySelectorAll(selector)) {
    if (seen++ > maxElements) break
    const tag = element.tagName
    if (
      tag === 'INPUT' ||
      tag === 'SELECT' ||
      tag === 'TEXTAREA' ||
      tag === 'FORM' ||
      tag === 'BODY' ||
      tag === 'SCRIPT' ||
      tag === 'LABEL' ||
      tag === 'BUTTON'
    )
      continue
    if (element.childElementCount > 6) continue
    const found = meaningOf(element)
    if (!found) continue
    const text = (element.textContent ?? '').slice(0, 400).replace(/\s+/g, ' ').trim()
    if (text.length < 2 || text.length > 220) continue
    marks.push({ ...found, text, hidden: false, element })
  }
  for (const input of document.querySelectorAll('input[type="hidden" i]')) {
    if (seen++ > maxElements * 2) break
    const name = spaced(input.getAttribute('name') || input.id)
    const value = (input.getAttribute('value') ?? '').trim()
    if (value.length < 3 || value.length > 200 || /^[\d\W]+$/.test(value)) continue
    const meaning = patterns.find(([, pattern]) => pattern.test(name))?.[0]
    if (meaning)
      marks.push({ meaning, text: value, where: `input[name=${name}]`, hidden: true, element: input })
  }
  return marks
}

/** The marked texts of one meaning without repetition; many different ones are a list, and say nothing. */
export function soleMarks(marks: readonly Mark[], meaning: Mark['meaning'], most = 3): Mark[] {
  const kept: Mark[] = []
  for (const mark of marks) {
    if (mark.meaning === meaning && !kept.some(other => other.text === mark.text)) kept.push(mark)
  }
  return kept.length <= most ? kept : []
}
