import { readDate } from '../../kernel/dates'
import { monthNamed } from './month-named'
import { mostProposed, type ProposedEntry, proposedLine } from './proposed-entry'

const bullet = /^(?:[•●▪◦‣*+–—-]|\d{1,3}[.)])\s+(?=\S)/u
const heading = /^#{1,6}\s+/
const tick = /^\[[ xX]\]\s+/

/** A date that opens a line, with what stands between it and the rest. */
const dated =
  /^(?:\d{4}-\d{1,2}(?:-\d{1,2})?|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{1,2}\.?\s\p{L}{3,10}\.?\s\d{4}|\p{L}{3,10}\.?\s(?:\d{1,2},\s)?\d{4})(?=\s*[:–—|-]|\s{2}|\t|\s*$)/u
const between = /^\s*[:–—|-]?\s*/u

/** Of a line that begins with a day or a month: which day, and the rest. */
function opensWithDate(line: string): { date: string; rest: string } | null {
  const found = dated.exec(line)?.[0]
  if (found === undefined) return null
  // Only dates as they are written: their distance from a day ("yesterday") says nothing in a file.
  const date = monthNamed(found) ?? readDate(found, { now: '', dayFirst: true })
  return date === null ? null : { date, rest: line.slice(found.length).replace(between, '') }
}

/**
 * The entries of a log that was kept as text or Markdown: an item or a line each, lines that go on under an item with
 * it. A heading or a line that is a day or a month dates what follows; other headings are no entries.
 */
export function entriesOfText(text: string): ProposedEntry[] {
  const entries: ProposedEntry[] = []
  let date: string | null = null
  let goesOn = false
  for (const raw of text.replace(/\r\n?/g, '\n').split('\n')) {
    const trimmed = raw.trim()
    if (trimmed === '' || /^(?:[-*_=]\s?){3,}$/.test(trimmed)) {
      goesOn = false
      continue
    }
    const isHeading = heading.test(trimmed)
    const bare = trimmed
      .replace(heading, '')
      .replace(bullet, '')
      .replace(tick, '')
      .replace(/\*\*|__|`/g, '')
    const isItem = bullet.test(trimmed)
    const opened = opensWithDate(bare)
    if (isHeading || opened?.rest === '') {
      date = opened?.date ?? (isHeading ? null : date)
      goesOn = false
      continue
    }
    const last = entries.at(-1)
    if (goesOn && !isItem && !opened && /^\s/.test(raw) && last) {
      last.action = `${last.action} ${bare}`.slice(0, 2_000)
      continue
    }
    if (!/\p{L}/u.test(bare)) continue
    if (entries.length === mostProposed) break
    entries.push(proposedLine(opened?.rest ?? bare, opened?.date ?? date))
    goesOn = true
  }
  return entries
}
