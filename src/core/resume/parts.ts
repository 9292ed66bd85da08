import { isAside } from './asides'
import { findDates, isDateText, withoutDates } from './dates/find-dates'
import { type Cell, makeCell, type TextLine } from './text-line'
import { employerScore } from './words/employers'
import { type Field, fieldName, labelled } from './words/fields'
import { isPlace, isStreet, placeAtEnd } from './words/places'
import { titleScore } from './words/titles'

/** One thing that an entry's head says: a title, an employer, a unit. */
export interface Part {
  text: string
  bold: boolean
  italic: boolean
  size: number
  /** Line of the head, from 0. */
  line: number
  /** Piece of that line, from 0. */
  piece: number
  /** It stands at the right margin, across from the line's text. */
  across?: boolean
  /** A place followed it. */
  placed?: boolean
  /** What the text itself says it is ("Company: …"). */
  is?: Field
}

/** A place, and where in the head it stands. */
interface Place {
  text: string
  line: number
  piece: number
}

export interface HeadParts {
  parts: Part[]
  places: Place[]
  urls: string[]
  /** Parts that are an address and nothing besides. */
  bare: Part[]
  /** Sentences beside the names. */
  said: string[]
}

/** Between things that are no longer one name. Hyphens and dashes only with space on both sides. */
const separator = /\s*[|•·‧⋅●¦§]\s*|\s+[–—―-]\s+|\t|\s{3,}|\s+\/\/\s+|;\s+/

const address =
  /(?:https?:\/\/|www\.)\S+|(?<![\w-])[\w-]{1,63}(?:\.[\w-]{1,63}){0,8}\.(?:com|org|net|io|dev|example|de|fr|eu|co\.uk)(?:\/\S*)?(?=$|\s)/i

/** Takes an entry's head lines apart at separators, changes of style and dates. */
export function partsOf(lines: TextLine[]): HeadParts {
  const found: HeadParts = { parts: [], places: [], urls: [], bare: [], said: [] }
  lines.forEach((line, index) => {
    // A date rail stands left of the text but is read after it.
    const cells =
      line.cells.length > 1 ? [line.main, ...line.cells.filter(cell => cell !== line.main)] : line.cells
    withLabels(cells)
      .flatMap(cell => pieces(cell).map(piece => ({ ...piece, across: isAcross(cell, line) })))
      .forEach((piece, at) => {
        take({ ...piece, line: index, piece: at }, found)
      })
  })
  // A place of its own on a line goes with the name before it.
  for (const { line, piece } of found.places) {
    const at = found.parts.findLastIndex(part => part.line === line && part.piece < piece)
    const before = found.parts[at]
    if (before && piece > 0) found.parts[at] = { ...before, placed: true }
  }
  // An employer may be called by its address alone.
  if (found.parts.length < 2 && found.bare.length > 0)
    found.parts = [...found.parts, ...found.bare.slice(0, 1)].sort(
      (a, b) => a.line - b.line || a.piece - b.piece,
    )
  return found
}

const isSentence = (text: string): boolean =>
  /\p{Ll}{2}\.$/u.test(text) &&
  text.split(' ').length >= 4 &&
  (text.match(/(?<!\p{L})\p{Ll}/gu) ?? []).length >= 2 &&
  employerScore(text) === 0

const isAcross = (cell: Cell, { main }: TextLine): boolean =>
  cell !== main && cell.x > main.right + main.size * 4

/** A label in a cell of its own, before its value's. */
function withLabels(cells: Cell[]): Cell[] {
  const [label, value, ...more] = cells
  if (!label || !value || more.length > 0 || fieldName(label.text) === null) return cells
  return [
    makeCell([{ text: `${label.text}: `, bold: value.bold, italic: value.italic }, ...value.spans], value.x),
  ]
}

function take(given: Part, found: HeadParts): void {
  let part = given
  let { text } = part
  const url = address.exec(text)
  if (url) {
    // A name among others may be an address too ("Pilot at example.com").
    const isName = /^[\w-]+\.\w+$/.test(url[0])
    const isAlone = text.trim() === url[0]
    if (!isName || isAlone) {
      found.urls.push(url[0])
      text = text.replace(url[0], ' ')
    }
    if (isName && isAlone) found.bare.push(part)
  }
  text = trimmed(text)
  if (text === '') return
  if (part.is === 'place' || (isPlace(text) && !part.is)) {
    found.places.push({ ...part, text })
    return
  }
  const end = placeAtEnd(text)
  if (end && end.index > 0) {
    found.places.push({ ...part, text: end.place, piece: -1 })
    text = trimmed(text.slice(0, end.index))
    part = { ...part, placed: true }
  }
  const lead = /^(.+?,\s*[A-Z]{2}),\s+(.+)$/.exec(text)
  if (lead?.[1] && lead[2] && isPlace(lead[1])) {
    found.places.push({ ...part, text: lead[1], piece: -1 })
    text = lead[2]
  }
  if (isAside(text)) return
  if (isStreet(text)) {
    found.places.push({ ...part, text })
    return
  }
  if (isSentence(text)) found.said.push(text)
  else if (/[\p{L}\p{N}]/u.test(text)) found.parts.push({ ...part, text })
}

type Piece = Omit<Part, 'line' | 'piece'>

/** Pieces of a cell in one style each: a comma in the plain text after a bold name separates too. */
function pieces(cell: Cell): Piece[] {
  if (isDateText(cell.text)) return []
  const field = labelled(cell.text)
  if (field) {
    const text = trimmed(withoutDates(field.value))
    const { bold, italic, size } = cell
    return text === ''
      ? []
      : [{ text, bold, italic, size, ...(field.field === 'date' ? {} : { is: field.field }) }]
  }
  const found: Piece[] = []
  let open: Piece | null = null
  for (const { text, bold, italic } of cell.spans) {
    const changed: boolean = open !== null && (open.bold !== bold || open.italic !== italic)
    const parted = changed && /^\s*(?:[,|–—·•(/-]|at\s|@|$)|^\s/.test(text)
    const ended: boolean = changed && open !== null && /[,|–—·•:-]\s*$|\s$/.test(open.text)
    if (open && !(parted || ended)) {
      open.text += text
    } else {
      if (open) found.push(open)
      open = { text, bold, italic, size: cell.size }
    }
  }
  if (open) found.push(open)
  return found.flatMap(piece =>
    apartFromDates(piece.text)
      .flatMap(text => text.split(separator))
      .map(text => trimmed(withoutDates(text)))
      .filter(text => text !== '')
      .flatMap(text => outOfBrackets(text))
      .map(text => ({ ...piece, text })),
  )
}

/** What stands in brackets behind a title and is a kind of work, no employer. */
const kindOfWork =
  /^(?:contract|temp|freelance|part|full|fixed|interim|permanent|maternity|parental|remote|hybrid|on-?site|intern|seasonal|casual|self|volunt|acting)/i

/** "Head Chef (Copper Kettle, Leeds)": an employer and its place in brackets are no part of the title. */
function outOfBrackets(text: string): string[] {
  const [, title = '', employer = '', place = ''] =
    /^([^()]{2,80}?)\s*\(([^(),]{2,60}),\s*([^()]{2,50})\)$/.exec(text) ?? []
  // "Groom, Hill Stables (Odda, Norway)": where both are named before it, the bracket is a town and its country.
  if (title.includes(', ') && isPlace(`${employer}, ${place}`)) return [title, `${employer}, ${place}`]
  const isNamed = /^\p{Lu}/u.test(employer) && !kindOfWork.test(employer) && !isPlace(employer)
  return isNamed && isPlace(place) && titleScore(title) > 0 && titleScore(employer) === 0
    ? [title, employer, place]
    : [text]
}

/** What stands before and after each date. */
function apartFromDates(text: string): string[] {
  const rest: string[] = []
  let from = 0
  for (const date of findDates(text)) {
    rest.push(text.slice(from, date.index))
    from = date.index + date.text.length
  }
  return [...rest, text.slice(from)]
}

const trimmed = (text: string): string => {
  const bare = text
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:|·•–—\-/]+|[\s,;:|·•–—\-/]+$/gu, '')
    .trim()
  const opened = (bare.match(/\(/g) ?? []).length - (bare.match(/\)/g) ?? []).length
  if (opened > 0 && bare.endsWith('(')) return bare.slice(0, -1).trim()
  if (opened < 0 && bare.startsWith(')')) return bare.slice(1).trim()
  return /^\([^()]*\)$/.test(bare) ? bare.slice(1, -1) : bare
}
