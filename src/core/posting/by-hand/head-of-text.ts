import { findEmploymentType } from '../../advert/facts/employment-type'
import { findPay } from '../../advert/facts/pay'
import { findWorkMode } from '../../advert/facts/work-mode'
import { isPlace } from '../../resume/words/places'
import { titleScore } from '../../resume/words/titles'
import type { Block } from '../blocks'

/** What the first lines of an advert say by their order and wording; absent where nothing says it plainly. */
interface Head {
  title?: string
  employer?: string
  place?: string
}

/** The title stands in one of the first lines, above the first sentences. */
const firstLines = 3
const proseLength = 120
const divided = /(?:(?<!\s)\s+)?[·|•]\s*|(?<!\s)\s+[–—-]\s+/u

/** Headings that every advert has: no name of an employer. */
const furniture =
  /^(?:about|job|the (?:role|job|position|team|company)|overview|summary|description|introduction|responsibilit|requirement|qualification|benefit|what |who |why |how |your |our |we |you |this |apply|contact|duties|tasks|skills|aufgaben|profil|ihre?|deine?|wir |unser|über|missions?|vos |votre|tu |sobre|requisitos)/iu
const aboutEmployer =
  /^(?:about|über|à propos d[e’']s?|sobre|who is)\s+(?!us\b|you\b|the\b|this\b|our\b|me\b|uns\b)(\p{Lu}[^.!?:]{1,60})$/iu
const name = String.raw`\p{Lu}[\p{L}\p{N}&.’'-]*(?:\s+(?:\p{Lu}[\p{L}\p{N}.’'-]*|&|of|and|de|für)){0,5}`
const seeks = new RegExp(
  String.raw`^(${name}) (?:is |are )?(?:currently |now )?(?:hiring|looking for|seeking|recruiting)(?: for)?(?: an?\b| our next\b)?\s*(.{0,120})$`,
  'u',
)
const atEmployer = new RegExp(String.raw`^(?:At|Join|Here at) (${name})(?=,| (?:we|as|and)\b)`, 'u')
const pronoun = /^(?:we|the|our|this|you|they|it|i)(?=$|['’\s])/i
const titleAt = /^(.{3,100}?)\s{1,300}(?:at|@|bei|chez)\s+(\p{Lu}.{1,80})$/u

const isFact = (text: string): boolean =>
  findPay(text, 'salary') !== null ||
  findWorkMode(text) !== null ||
  findEmploymentType(text) !== null ||
  /\b(?:19|20)\d\d\b|\bago\b/.test(text)

const isTitle = (text: string): boolean =>
  text.length <= 100 &&
  text.split(/\s+/).length <= 9 &&
  !/[.!?:]$/.test(text) &&
  !seeks.test(text) &&
  titleScore(text) >= 1

const couldBeEmployer = (text: string): boolean =>
  text.length <= 70 &&
  text.split(/\s+/).length <= 7 &&
  /^[\p{Lu}\p{N}]/u.test(text) &&
  !/[.!?,]$|:|\d{3}|['’](?:re|ll|ve)\b/.test(text) &&
  !furniture.test(text) &&
  !isPlace(text) &&
  !isFact(text)

/** "Leeds (hybrid)" is Leeds. */
const bare = (text: string): string => text.replace(/(?:(?<!\s)\s+)?\([^)]{0,200}\)\s*$/, '').trim()

/** "Harbour Trust is hiring a nurse in Leeds", "At Harbour Trust, we …". */
function fromSentences(texts: readonly string[]): Head {
  for (const text of texts) {
    const found = seeks.exec(text)
    if (!found) continue
    const [, employer = '', rest = ''] = found
    if (pronoun.test(employer)) continue
    const [title = '', place = ''] = rest.replace(/[.!]$/, '').split(/(?<!\s)\s+in\s+(?=\p{Lu})/u)
    return {
      employer,
      ...(isTitle(title) && { title }),
      ...(place && isPlace(bare(place)) && { place: bare(place) }),
    }
  }
  const at = texts
    .map(text => atEmployer.exec(text)?.[1])
    .find(found => found !== undefined && !pronoun.test(found))
  return at ? { employer: at } : {}
}

/** Reads title, employer and place from how the first lines stand: no label names them there. */
export function headOfText(blocks: readonly Block[]): Head {
  const prose = blocks.findIndex(block => block.text.length > proseLength || block.kind === 'item')
  const first = blocks.slice(0, prose < 0 ? blocks.length : prose).map(block => block.text)
  const said = fromSentences(blocks.slice(0, 40).map(block => block.text.slice(0, 300)))
  const line = first
    .slice(0, firstLines)
    .findIndex(text => isTitle(titleAt.exec(text)?.[1] ?? text.split(divided)[0] ?? ''))
  const about = blocks
    .filter(block => block.text.length <= 80)
    .map(block => aboutEmployer.exec(block.text)?.[1]?.trim())
    .find(found => found !== undefined)
  const named: Head = line < 0 ? {} : aroundTitle(first, line)
  return {
    ...(about !== undefined && { employer: about }),
    ...said,
    ...named,
  }
}

function aroundTitle(lines: readonly string[], line: number): Head {
  const text = lines[line] ?? ''
  const at = titleAt.exec(text)
  const [whole = '', ...more] = at
    ? [at[1] ?? '', ...(at[2] ?? '').split(divided)]
    : text.split(/(?:(?<!\s)\s+)?[·|•]\s*/)
  const beside = [lines[line + 1], lines[line + 2], lines[line - 1]].flatMap(each =>
    (each ?? '').split(divided),
  )
  // A dash within a title divides it from its field as often as from the employer: looked behind last.
  const [bareTitle = '', ...dashed] = whole.split(divided)
  const parts = [...more, ...beside, ...dashed].map(part => part.trim()).filter(Boolean)
  const employer = parts.find(part => couldBeEmployer(part) && !isTitle(part))
  const place = parts.map(bare).find(isPlace) ?? placeBehind(employer, lines)
  const isCut = dashed.some((part: string) => part === employer || bare(part) === place)
  return {
    title: isCut ? bareTitle : whole,
    ...(employer && { employer }),
    ...(place && { place }),
  }
}

/** "Harbour & Vine · Oakham · Hybrid": what stands behind the employer and is no fact is the place, known or not. */
function placeBehind(employer: string | undefined, lines: readonly string[]): string | undefined {
  for (const line of lines.slice(0, firstLines)) {
    const parts = line.split(/(?:(?<!\s)\s+)?[·|•]\s*/)
    const at = employer ? parts.indexOf(employer) : -1
    const behind = parts[at + 1]
    if (at < 0 || behind === undefined) continue
    const place = bare(behind)
    if (/^\p{Lu}/u.test(place) && place.split(/\s+/).length <= 4 && !/\d/.test(place) && !isFact(behind))
      return place
  }
  return undefined
}
