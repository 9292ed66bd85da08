import { isInlineTag } from '../text/areas'
import type { Line } from '../text/lines'

/** Values to which the page itself gives a meaning: by class names, ids, data attributes and hidden inputs. */
export interface Mark {
  meaning: 'title' | 'employer' | 'place' | 'posted' | 'type' | 'pay'
  text: string
  /** Where: `#jobTitle`, `.company-name`, `input[name=companyname]`. */
  where: string
  hidden: boolean
}

const patterns: [Mark['meaning'], RegExp][] = [
  [
    'title',
    /\b(?:job|position|posting|vacancy|requisition|role|offer|opening|advert|jobad|ad|stellen?|vacature|offre|vaga|job header|jobs header|opportunity) ?(?:post |posting |header |heading |info |detail |details |page |view ){0,80}(?:title|titel|headline|heading|titre|name|titulo|titolo)\b|\bjobtitle\b|^title$|^position$|\btitle job\b|\bheader job ?title\b|\bstellenbezeichnung\b|\bstellentitel\b/i,
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
const spaced = (name: string): string =>
  name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Pages repeat few names on very many elements. */
const known = new Map<string, Mark['meaning'] | null>()

function meaningOfName(name: string): Mark['meaning'] | null {
  const before = known.get(name)
  if (before !== undefined) return before
  const words = spaced(name)
  const meaning = patterns.find(([, pattern]) => pattern.test(words))?.[0] ?? null
  if (known.size > 5_000) known.clear()
  known.set(name, meaning)
  return meaning
}

/** Class names of layout ("page-title", "card-title") head anything. */
const layout = /^(?:title$|position$|page|site|section|card|widget|modal|nav|entry|post|product)/i
const unmarked = new Set(['SELECT', 'FORM', 'BODY', 'LABEL', 'BUTTON', 'MAIN', 'ARTICLE'])

function meaningOf(element: Element): { meaning: Mark['meaning']; where: string } | null {
  if (!element.hasAttributes() || unmarked.has(element.tagName)) return null
  for (const attribute of attributes) {
    const value = element.getAttribute(attribute)
    if (!value || value.length > 80) continue
    const meaning = meaningOfName(value)
    if (meaning) return { meaning, where: attribute === 'id' ? `#${value}` : `[${attribute}=${value}]` }
  }
  for (const name of (element.getAttribute('class') ?? '').split(/\s+/).slice(0, 12)) {
    if (!name || name.length > 60 || layout.test(name)) continue
    const meaning = meaningOfName(name)
    if (meaning) return { meaning, where: `.${name}` }
  }
  return null
}

/** "<a href="/company/example-foods">Example Foods</a>": the page that a board keeps of an employer. */
function ofProfile(element: Element, text: string): { meaning: 'employer'; where: string } | null {
  const [, folder, slug] =
    element.tagName === 'A'
      ? (/\/(compan(?:y|ies)|employers?|firm[ay]?|entreprises?|empresas?|aziend[ae]|bedrij(?:f|ven)|unternehmen|arbeitgeber)\/([\w-]{3,80})\/?(?:[?#]|$)/i.exec(
          element.getAttribute('href') ?? '',
        ) ?? [])
      : []
  const plain = (name: string) =>
    name
      .toLowerCase()
      .normalize('NFD')
      .replace(/[^a-z\d]/g, '')
  const own = plain(text)
  return folder && slug && own.length > 2 && plain(slug).startsWith(own.slice(0, 8))
    ? { meaning: 'employer', where: `a[href=/${folder}/…]` }
    : null
}

const longest = 220
const maxLines = 3_000

/** Elements whose whole text, or whose first line, a line is: its block, inline elements in it, boxes that it opens. */
function* holdersOf(line: Line): Generator<{ element: Element; text: string }> {
  const { element } = line
  yield { element, text: line.text }
  if (element.childElementCount && element.childElementCount < 8) {
    for (const child of Array.from(element.children)) {
      for (const inner of [child, child.firstElementChild]) {
        if (!inner || !isInlineTag(inner.tagName)) continue
        const text = (inner.textContent ?? '')
          .slice(0, longest * 2)
          .replace(/\s+/g, ' ')
          .trim()
        if (text === line.text || line.pieces.includes(text)) yield { element: inner, text }
      }
    }
  }
  for (let at = element, up = 0; up < 2; up++) {
    const parent = at.parentElement
    if (!parent || parent.firstElementChild !== at || parent.childElementCount > 6) break
    yield { element: parent, text: line.text }
    at = parent
  }
}

/** All marked values, short texts only, in reading order, then those of hidden inputs. */
export function marksOf(lines: readonly Line[], document: Document): Mark[] {
  const marks: Mark[] = []
  const seen = new Set<Element>()
  for (const line of lines.slice(0, maxLines)) {
    if (line.chrome || line.text.length > longest || line.text.length < 2) continue
    for (const { element, text } of holdersOf(line)) {
      if (seen.has(element)) continue
      seen.add(element)
      const found = meaningOf(element) ?? ofProfile(element, text)
      if (found) marks.push({ ...found, text, hidden: false })
    }
  }
  for (const input of Array.from(document.getElementsByTagName('input')).slice(0, 600)) {
    if (input.getAttribute('type')?.toLowerCase() !== 'hidden') continue
    const name = input.getAttribute('name') || input.id
    const value = (input.getAttribute('value') ?? '').trim()
    if (!name || name.length > 80 || value.length < 3 || value.length > 200 || /^[\d\W]+$/.test(value))
      continue
    const meaning = meaningOfName(name)
    if (meaning) marks.push({ meaning, text: value, where: `input[name=${name}]`, hidden: true })
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
