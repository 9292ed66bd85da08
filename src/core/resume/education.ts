import { findDates, isDateText } from './dates/find-dates'
import { dateCells, rolesOf } from './entry-lines'
import { datesOf } from './experience'
import type { Education } from './json-resume'
import { openersOf } from './openers'
import { openOuterItems } from './outer-items'
import { joinLines } from './paragraphs'
import { partsOf } from './parts'
import { labelTables } from './table-heads'
import { asPlain, type Cell, lineText, type TextLine } from './text-line'
import { placeAtEnd } from './words/places'
import { isDegree, isSchool } from './words/schools'

interface Draft {
  head: TextLine[]
  notes: string[][]
  /** Dates that stand beside its list. */
  beside: Cell[]
  seen: Set<'school' | 'degree' | 'date'>
  /** A list has begun: the next head line is another entry's. */
  closed: boolean
}

/** Lines of an education section: an entry has one school, one degree and one span of time. */
export function readEducation(given: TextLine[], known: ReadonlySet<string>): Education[] {
  const lines = labelTables(given)
  const openers = openersOf(lines)
  let roled = rolesOf(openOuterItems(lines))
  if (!roled.some(({ role }) => role === 'head')) roled = rolesOf(lines.map(asPlain))
  const drafts: Draft[] = []
  for (const { line, role } of roled) {
    const last = drafts.at(-1)
    const kinds = kindsOf(line)
    if (last && note.test(line.text)) {
      last.notes.push([line.text])
      continue
    }
    last?.beside.push(...dateCells(line).filter(() => line.bullet))
    if (role !== 'head' && !(role === 'prose' && kinds.size > 1)) {
      if (role === 'rest') last?.notes.at(-1)?.push(line.text)
      else last?.notes.push([line.text])
      if (last && role === 'item') last.closed = true
      continue
    }
    const again =
      last !== undefined && [...kinds].some(kind => last.seen.has(kind) && !isSecondDate(kind, line, last))
    const isOpener = openers.size > 0 ? openers.has(line) : null
    const opens =
      last === undefined ||
      isOpener === true ||
      (again && kinds.size > 0 && (isOpener === null || isFurtherDegree(kinds, last))) ||
      (last.closed && kinds.size > 0 && isOpener === null)
    if (opens) drafts.push({ head: [line], notes: [], beside: [], seen: new Set(kinds), closed: false })
    else {
      last.head.push(line)
      for (const kind of kinds) last.seen.add(kind)
    }
  }
  const entries = drafts.map(draft => finish(draft, known))
  return sharedSchools(entries, drafts).filter(entry => entry.institution || entry.studyType)
}

/** Below a school that has its degree and its date, another degree: both are the school's. */
const isFurtherDegree = (kinds: Set<string>, last: Draft): boolean =>
  kinds.has('degree') && !kinds.has('school') && last.seen.has('degree') && last.seen.has('date')

/** A degree without a school of its own is of the school above, where that one has a degree and a date too. */
function sharedSchools(entries: Education[], drafts: Draft[]): Education[] {
  let school = ''
  return entries.map((entry, at) => {
    const seen = drafts[at]?.seen ?? new Set()
    const isWithout = seen.has('degree') && !seen.has('school')
    if (seen.has('school')) school = entry.institution ?? ''
    else if (isWithout && school !== '' && !entry.institution) return { ...entry, institution: school }
    return entry
  })
}

const note =
  /^(?:c?gpa|grade|note|nota|relevant|coursework|courses|thesis|honou?rs|minor|advisor|activities|dissertation|dean|schwerpunkt|abschlussnote|mention)\b/i

function kindsOf(line: TextLine): Set<'school' | 'degree' | 'date'> {
  const text = lineText(line)
  const kinds = new Set<'school' | 'degree' | 'date'>()
  if (isSchool(text)) kinds.add('school')
  if (line.cells.some(cell => isDegree(withoutPlace(cell.text)))) kinds.add('degree')
  if (findDates(text).length > 0) kinds.add('date')
  return kinds
}

/** "Boston, MA" is no degree. */
const withoutPlace = (text: string): string => text.slice(0, placeAtEnd(text)?.index ?? text.length)

/** Start and end below one another. */
function isSecondDate(kind: string, line: TextLine, last: Draft): boolean {
  const before = last.head.at(-1)
  return kind === 'date' && isDateText(lineText(line)) && before !== undefined && isDateText(lineText(before))
}

function finish({ head, notes, beside }: Draft, known: ReadonlySet<string>): Education {
  const { parts, urls } = partsOf(head)
  const said = (is: string) => parts.find(part => part.is === is)?.text
  const texts = parts.flatMap(part => (part.is ? [part.text] : divide(part.text)))
  const school =
    said('school') ?? texts.find(text => isSchool(text) && !/^(?:b|m)\.?\s?(?:a|sc)\b/i.test(text)) ?? ''
  const degree = said('degree') ?? texts.find(text => text !== school && isDegree(text)) ?? ''
  const named =
    school || parts.find(part => part.bold && (degree === '' || !part.text.includes(degree)))?.text
  const institution = named || texts.find(text => text !== degree) || ''
  const rest = texts.filter(text => text !== institution && text !== degree)
  const score = [...rest, ...notes.flat()].map(scoreOf).find(one => one !== null)
  const courses = notes.map(note => joinLines(note, known)).filter(note => note !== '')
  const { studyType, area } = studyOf(degree, rest)
  return {
    institution,
    ...(studyType ? { studyType } : {}),
    ...(area ? { area } : {}),
    ...dates([...head.flatMap(line => line.cells), ...beside]),
    ...(score ? { score } : {}),
    ...(urls[0] ? { url: urls[0] } : {}),
    ...(courses.length > 0 ? { courses } : {}),
  }
}

/** A single date is that of the degree. */
function dates(cells: Cell[]): { startDate?: string; endDate?: string } {
  const found = cells.flatMap(cell => findDates(cell.text))
  const span = found.find(date => !date.single)
  if (span) return datesOf({ date: span })
  const [first, second] = found
  if (first?.start && second?.start && first.start < second.start)
    return { startDate: first.start, endDate: second.start }
  return first?.start ? { endDate: first.start } : {}
}

/** School and degree in one text, parted by commas. */
function divide(text: string): string[] {
  if (!isDegree(text)) return [text]
  if (!isSchool(text)) {
    // "Apprenticeship in Joinery, Old Mill": a school that no word tells.
    const [first = '', second, ...more] = text.split(/,\s+/)
    const isPair = second !== undefined && more.length === 0 && /^\p{Lu}/u.test(second) && !isDegree(second)
    return isPair && isDegree(first) ? [first, second] : [text]
  }
  const pieces = text.split(/,\s+|(?<!\s)\s+(?:at|@|from|an der|à l['’]|en la)\s+/i)
  const groups: string[] = []
  let isLastSchool: boolean | null = null
  for (const piece of pieces) {
    const isOne = isSchool(piece)
    if (groups.length > 0 && isOne === isLastSchool) groups[groups.length - 1] += `, ${piece}`
    else groups.push(piece)
    isLastSchool = isOne
  }
  return groups
}

const scoreOf = (text: string): string | null =>
  /(?:\b(?:c?gpa|grade|note|nota|score)\b\s*:?\s*)([\d.,]+(?:\s*\/\s*[\d.,]+)?)|((?<![\d.,])[\d.,]+(?:\s*\/\s*[\d.,]+)?)\s*gpa\b/i
    .exec(text)
    ?.slice(1)
    .find(found => found !== undefined) ?? null

function studyOf(degree: string, rest: string[]): { studyType: string; area: string } {
  const found = /^(.{2,60}?)\s{1,300}(?:in|en|im|der|des|di|em|i|w|в области)\s+(.+)$/iu.exec(degree)
  if (found?.[1] && found[2]) return { studyType: found[1], area: found[2] }
  const short =
    /^((?:[BM]\.?\s?(?:Sc|A|S|Eng|Tech|Ed)\.?|Ph\.?D\.?|MBA|Bachelor(?! of)(?:['’]s)?|Bachelor of \w+|Master(?! of)(?:['’]s)?|Master of \w+)(?:\s\(?Hons?\)?)?),?\s+(.+)$/.exec(
      degree,
    )
  if (short?.[1] && short[2]) return { studyType: short[1], area: short[2] }
  const area = rest.find(text => scoreOf(text) === null && text.length < 80) ?? ''
  return { studyType: degree, area }
}
