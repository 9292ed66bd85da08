import { holdsContact } from './contact'
import { findDates } from './dates/find-dates'
import { nameLabel, nameOfForm, saysName } from './name-labels'
import { joinLines } from './paragraphs'
import { lineText, type TextLine } from './text-line'
import { employerScore } from './words/employers'
import { headingKind, squash } from './words/headings'
import { isPlace } from './words/places'
import { titleScore } from './words/titles'

/** Words of a document's own title, which stands where a name would. */
const documentWord =
  /(?:^|\s)(?:r[ée]sum[ée]|curriculum|vitae|cv|lebenslauf|sample|template|example|functional|chronological|profile|page|application|bewerbung|currículo|hoja de vida|życiorys|резюме|europass|ansökan|levensloop|meritförteckning|životopis)(?=$|\s)|履歴書|職務経歴書|简历|簡歷|이력서|السيرة/iu
const person =
  /^\p{Lu}[\p{L}\p{M}.’'`-]*(?:,?\s+(?:(?:de|da|do|dos|del|di|van|von|der|den|la|le|bin|al|el|y|e|af|zu|ter|ten)\s+)*[\p{Lu}"(“][\p{L}\p{M}.’'`\-)"”]*){1,4}$/u
/** A name in letters without capitals. */
const otherLetters = /^\p{Lo}[\p{Lo}\p{M}]{1,9}(?:[\s·・]\p{Lo}[\p{Lo}\p{M}]{0,9}){0,3}$/u
/** "CV – Ada Quay", "Résumé of Ada Quay": a document's name before whose it is. */
const documentOf =
  /^(?:r[ée]sum[ée]|curriculum vitae|curriculum|cv|c\.v\.|lebenslauf|bewerbung|curr[íi]culo|hoja de vida|levensloop)\s*(?:(?:of|for|von|de|di|du|van|för)\s+|[:|–—-]\s*)/iu
/** "Ada Quay – CV", "Ada Quay’s Résumé". */
const documentAfter =
  /(?:['’]s|(?<!\s)\s*[|,:–—-])?(?<!\s)\s+(?:r[ée]sum[ée]|curriculum vitae|cv|lebenslauf|curr[íi]culo)$/iu
/** "Ada Quay, born 1990". */
const bornAfter =
  /,\s+(?:born|geb(?:oren)?|née?|nacid[oa]|nascid[oa]|nat[oa]|født|född|ur)\.?\s[^,]{0,40}\d{4}.{0,40}$|\s?\*\s?\d[\d. ]{3,10}$/iu
const afterName =
  /(?:,\s+|(?<![,\s])\s+)(?:Ph\.?D\.?|M\.?D\.?|MBA|MSc|BSc|CPA|PMP|RN|BSN|Esq\.?|PE|P\.E\.|CFA|MA|BA|LCSW|DDS|he\/him|she\/her|they\/them|\((?:he|she|they)\/\w+\))(?=$|[,\s])/giu

/** How people are addressed, and degrees that some languages set before a name. A doctor's stays: many sign with it. */
const beforeName =
  /^(?:(?:mr|mrs|ms|miss|mx|herr|frau|mme|mlle|monsieur|madame|sig|sra|srta|dhr|mevr|shri|smt)\.?|(?:dipl\.[ -]?[a-zäöü]{2,12}|ing|mgr|bc|mag|lic|eng|arq|ir|drs)\.(?: ?\([A-Z]{2,4}\))?|\((?:mr|mrs|ms|miss|mx|dr|prof|herr|frau|mme|mlle|sra?|srta)\.?\)) (?=\p{Lu}\S+ )/iu

/** "Ada Quay (Ms)". */
const courtesyAfter = /\s\((?:mr|mrs|ms|miss|mx|herr|frau|mme|mlle|sra?|srta)\.?\)$/iu

interface Person {
  name: string
  label: string
  /** Lines that name and label took. */
  taken: Set<TextLine>
}

/** Who this is about: the line that is most like a name, by shape, size, place and the address beside it. */
export function readPerson(header: TextLine[], contact: TextLine[], all: TextLine[], email: string): Person {
  const largest = Math.max(...all.map(line => line.size), 0)
  const smallest = Math.min(...all.map(line => line.size))
  // Beside a column that begins with a heading, the name stands under that heading.
  const large = all.filter(
    line =>
      line.page === 0 &&
      line.size >= Math.max(largest * 0.95, smallest * 1.1) &&
      headingKind(line.text) === null &&
      !header.includes(line),
  )
  const spelled = nameOfForm([...header.slice(0, 30), ...contact.slice(0, 30)])
  if (spelled) return { label: '', ...spelled }
  // The name may stand in a foot, beside the address.
  const addressed = all
    .filter(
      (line, at) =>
        at >= 12 &&
        email !== '' &&
        !header.includes(line) &&
        lineText(line).toLowerCase().includes(email.toLowerCase()),
    )
    .slice(0, 4)
  const lines =
    header.length > 0
      ? [...header.slice(0, 30), ...large.slice(0, 4), ...contact.filter(saysName), ...addressed]
      : [...large.slice(0, 4), ...all.slice(0, 12), ...addressed]
  let best: { line: TextLine; name: string; score: number } | null = null
  lines.slice(0, 40).forEach((line, index) => {
    for (const found of [
      ...(line.size > smallest * 1.2 ? overLines(lines, index) : index < 3 ? oneWordEach(lines, index) : []),
      ...candidates(line),
    ]) {
      const name = partedByEmail(found, email)
      const score = scoreOf(name, line, index, largest, email)
      if (score > (best?.score ?? 0)) best = { line, name, score }
    }
  })
  const found = best as { line: TextLine; name: string; score: number } | null
  if (!found) return { name: '', label: '', taken: new Set() }
  const labelled = labelOf(lines, found.line, found.name)
  return {
    name: found.name,
    label: labelled?.label ?? '',
    taken: new Set([found.line, ...(labelled ? [labelled.line] : [])]),
  }
}

/** A name of which each line at the top holds one word, in letters as large as all others. */
function oneWordEach(lines: TextLine[], index: number): string[] {
  const [first, second, third] = lines.slice(index, index + 3).map(line => line.text)
  const isWord = (text: string | undefined): text is string =>
    text !== undefined && /^\p{Lu}[\p{L}\p{M}’'-]{1,24}$/u.test(text) && headingKind(text) === null
  if (!isWord(first) || !isWord(second) || titleScore(second) > 0 || isPlace(second)) return []
  const two = `${first} ${second}`
  const isLoud = (text: string) => text === text.toUpperCase()
  return isWord(third) && isLoud(third) === isLoud(first) && titleScore(third) === 0 && !isPlace(third)
    ? [`${two} ${third}`, two]
    : [two]
}

/** The line itself, or its first part before a separator; letters set apart are closed up. */
function candidates(line: TextLine): string[] {
  const texts = [
    line.text,
    ...line.cells.map(cell => cell.text),
    line.cells.map(cell => cell.text).join('   '),
    line.text.split(/(?<!\s)\s+[|·•–—-]\s+|(?:(?<!\s)\s+)?[|·•]\s*/)[0] ?? '',
    line.text.replace(documentOf, ''),
    line.text.replace(documentAfter, ''),
    // "김민서 (Minseo Kim)": either is the name.
    ...(/^[^()]{2,40}\([^()]{3,40}\)$/.test(line.text)
      ? line.text
          .split(/[()]/)
          .map(part => part.trim())
          .filter(Boolean)
      : []),
    ...(saysName(line) ? line.cells.slice(1).map(cell => cell.text) : []),
  ]
  const [first = '', ...rest] = line.text.split(/,\s+/)
  // "Ada Quay, Pilot": what follows the comma is a title.
  if (rest.length > 0 && titleScore(rest.join(' ')) > 0 && titleScore(first) === 0) texts.push(first)
  return [
    ...new Set(
      texts.map(text =>
        withoutCredentials(
          closeUp(text)
            .replace(bornAfter, '')
            .replace(nameLabel, '')
            .trim()
            .replace(courtesyAfter, '')
            .replace(beforeName, '')
            .replace(afterName, '')
            .trim(),
        ),
      ),
    ),
  ]
}

/** Letters after a name, each after a comma: "Ada Quay, MSN, APRN, FNP-C". */
function withoutCredentials(name: string): string {
  const [first = '', ...after] = name.replace(/[®™℠]/g, '').split(/,\s*/)
  const isLetters = (text: string) => /^(?:\p{Lu}{2,6}(?:-\p{Lu}{1,3})?|(?:\p{Lu}\p{L}?\.){2,4})$/u.test(text)
  return after.length > 0 && first.includes(' ') && after.every(isLetters) ? first : name
}

/** Letters set apart lose the gap between names: where the address has the same names, it tells them apart. */
function partedByEmail(name: string, email: string): string {
  const parts = (email.split('@')[0] ?? '').split(/[._-]+/)
  const whole = squash(name)
  const letters = /^\p{L}(?:\s\p{L})+$/u.test(name)
  // "M A R A L I N D Q V I S T": one of the names may be all that the address has.
  if (letters) return closedUp(whole, parts.map(squash), name.replace(/\s/g, ''))
  if (name.includes(' ') || parts.length < 2 || parts.join('') !== whole) return name
  let from = 0
  return parts
    .map(part => {
      from += part.length
      return name.slice(from - part.length, from)
    })
    .join(' ')
}

function closedUp(whole: string, parts: string[], written: string): string {
  for (const part of parts) {
    if (part.length < 3 || part.length > whole.length - 2) continue
    if (whole.startsWith(part)) return `${written.slice(0, part.length)} ${written.slice(part.length)}`
    if (whole.endsWith(part)) return `${written.slice(0, -part.length)} ${written.slice(-part.length)}`
  }
  const [only = ''] = parts
  // "mlindqvist@…": the last name behind a first letter.
  const last = only.slice(1)
  if (
    last.length > 2 &&
    last.length < whole.length - 1 &&
    whole.endsWith(last) &&
    whole.startsWith(only.slice(0, 1))
  )
    return `${written.slice(0, -last.length)} ${written.slice(-last.length)}`
  return written
}

/** A name that is set large may take several lines. */
function overLines(lines: TextLine[], index: number): string[] {
  const [first, second, third] = lines.slice(index, index + 3)
  const alike = (a: TextLine | undefined, b: TextLine | undefined) =>
    a &&
    b &&
    Math.abs(a.size - b.size) < 0.3 &&
    b.gap < 1.7 &&
    a.page === b.page &&
    a.cells.length + b.cells.length === 2
  if (!first || !second) return []
  if (!alike(first, second)) return besideSmaller(first, lines.slice(index + 1, index + 4))
  const two = joinLines([first.text, second.text])
  return third && alike(second, third) ? [joinLines([first.text, second.text, third.text]), two] : [two]
}

/** A large name may go on below smaller lines of the column beside it. */
function besideSmaller({ main, y, page }: TextLine, below: TextLine[]): string[] {
  for (const line of below) {
    if (line.page !== page || line.y - y > main.size * 1.7) return []
    const next = line.cells.find(cell => Math.abs(cell.x - main.x) < 3)
    if (!next) continue
    return Math.abs(next.size - main.size) < 0.3 ? [joinLines([main.text, next.text])] : []
  }
  return []
}

function closeUp(text: string): string {
  const words = text.split(/\s{2,}/)
  const apart = (word: string) => /^\p{L}(?:\s[\p{L}.’'-])+$/u.test(word)
  return words.length > 1 && words.every(apart) ? words.map(word => word.replace(/\s/g, '')).join(' ') : text
}

function scoreOf(name: string, line: TextLine, index: number, largest: number, email: string): number {
  if (name.length > 50 || /[\d@/\\_#]/.test(name) || documentWord.test(name) || headingKind(name) !== null)
    return 0
  if (findDates(name).length > 0 || isPlace(name) || /^(?:\p{L}\s)+\p{L}$/u.test(name)) return 0
  const isShaped = person.test(name) || otherLetters.test(name)
  if (!isShaped && !(line.size >= largest * 0.98 && index < 3 && /^[\p{L}\p{M}\s.’'-]+$/u.test(name)))
    return 0
  let score = isShaped ? 1 : 0.3
  score += Math.max(0, 1 - index * 0.12)
  score += (line.size / Math.max(1, largest)) * 1.5
  if (line.heading === 1) score += 0.5
  score -= titleScore(name) * 0.8 + employerScore(name) * 0.5
  const local = squash(email.split('@')[0] ?? '')
  const parts = name
    .split(/[\s-]+/)
    .map(squash)
    .filter(part => part.length > 2)
  if (local && parts.some(part => local.includes(part))) score += 1
  return Math.max(score, 0.01)
}

/** What the person calls themselves: a line near the name with no contact in it. */
function labelOf(lines: TextLine[], named: TextLine, name: string): { line: TextLine; label: string } | null {
  const rest = named.text.replace(name, '').replace(/^[\s|·•,–—-]+/, '')
  if (rest && titleScore(rest) > 0 && !holdsContact(rest)) return { line: named, label: rest }
  const at = lines.indexOf(named)
  for (const line of lines.slice(at + 1, at + 4)) {
    const isContact = holdsContact(line.text)
    const [first = ''] = isContact
      ? line.text.split(/(?:(?<!\s)\s+)?[|·•]\s+|(?<!\s)\s+[–—-]\s+/)
      : [line.text]
    if (isContact && titleScore(first) === 0) continue
    if (first.length > 110 || holdsContact(first) || isPlace(first) || line.bullet) continue
    if (/^[\p{L} ]{2,14}:/u.test(first) || first.split(' ').length > 14 || /^\d/.test(first)) continue
    if (titleScore(first) > 0 || (line.cells.length === 1 && line === lines[at + 1]))
      return { line, label: first }
  }
  return null
}
