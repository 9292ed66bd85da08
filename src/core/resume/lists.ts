import { isDateText, withoutDates } from './dates/find-dates'
import { rolesOf } from './entry-lines'
import type { JsonResume, SkillGroup } from './json-resume'
import { joinLines } from './paragraphs'
import type { TextLine } from './text-line'

/** The things that a section lists: items with their rests, cells side by side, lines by themselves. */
export function listed(lines: TextLine[], known: ReadonlySet<string>): string[] {
  const items: string[][] = []
  for (const { line, role } of rolesOf(lines)) {
    if (role === 'rest') items.at(-1)?.push(line.text)
    else if (line.bullet || line.cells.length === 1) items.push([line.text])
    else for (const cell of line.cells) items.push([cell.text])
  }
  return items.map(item => joinLines(item, known)).filter(item => item !== '')
}

/** "Tools: A, B" is a group with its keywords; a bare list is a group without a name. */
export function readSkills(lines: TextLine[], known: ReadonlySet<string>): SkillGroup[] {
  const groups: SkillGroup[] = []
  const loose: string[] = []
  for (const line of joinWrapped(listed(lines, known))) {
    const named = /^([^:：]{2,50})[:：]\s*(.+)$/.exec(line)
    const keywords = splitList(named?.[2] ?? line)
    if (named?.[1]) groups.push({ name: named[1].trim(), keywords })
    else if (/[:：]$/.test(line)) groups.push({ name: line.slice(0, -1).trim(), keywords: [] })
    else if (groups.at(-1)?.keywords?.length === 0) groups.at(-1)?.keywords?.push(...keywords)
    else loose.push(...keywords)
  }
  return [...groups, ...loose.map(name => ({ name }))]
}

/** A list that runs on in the next line ends in a comma. */
function joinWrapped(lines: string[]): string[] {
  const joined: string[] = []
  for (const line of lines) {
    const last = joined.at(-1)
    const isOpen = last !== undefined && last.lastIndexOf('(') > last.lastIndexOf(')')
    if (last?.endsWith(',') || (isOpen && line.includes(')')) || /^\p{Ll}+[),]/u.test(line))
      joined[joined.length - 1] = `${last ?? ''} ${line}`.trim()
    else joined.push(line)
  }
  return joined
}

/** Commas, dots and bars between things, but not within brackets. */
const splitList = (text: string): string[] =>
  text
    .split(/(?:(?<!\s)\s+)?[,;|•·●、，]\s*(?![^()]*\))/u)
    .map(part => part.replace(/(?<![.\s])[.\s]+$/, '').trim())
    .filter(part => part !== '' && part.length <= 120)

export function readLanguages(
  lines: TextLine[],
  known: ReadonlySet<string>,
): NonNullable<JsonResume['languages']> {
  return joinWrapped(listed(lines, known))
    .flatMap(splitList)
    .map(text => {
      const found = /^([\p{L} ]{1,80}?)\s{0,9}(?:[:：–—-]\s*|\(\s*)(?!\s)(.+?)\)?$/u.exec(text)
      return found?.[1] && found[2] ? { language: found[1], fluency: found[2] } : { language: text }
    })
}

export function readCertificates(
  lines: TextLine[],
  known: ReadonlySet<string>,
): NonNullable<JsonResume['certificates']> {
  return listed(lines, known)
    .filter(text => !isDateText(text))
    .map(text => ({ name: withoutDates(text) || text }))
}
