import ICAL from 'ical.js'
import { cleanLine, cleanText } from '../../core/kernel/text'
import type { Contact } from '../../core/people/contact'
import { profileKey } from '../../core/profile/profile-address'
import { decodeText } from './text-encoding'

/** What is read of a card: pictures, keys and whatever else it may hold are dropped before anything parses them. */
const wanted =
  /^(?:[A-Za-z0-9-]{1,40}\.)?(?:VERSION|N|FN|ORG|TITLE|ROLE|EMAIL|TEL|NOTE|CATEGORIES|URL|ADR|X-SOCIALPROFILE)[;:]/i

/** The lines of each card, unfolded; also where a card is not closed. */
function cardsIn(text: string, most: number): string[][] {
  const cards: string[][] = []
  let card: string[] | null = null
  for (const line of unfolded(text)) {
    if (/^BEGIN:VCARD\s*$/i.test(line)) {
      if (cards.length >= most) break
      card = []
      cards.push(card)
    } else if (/^END:VCARD\s*$/i.test(line)) card = null
    else if (card && wanted.test(line)) card.push(line)
  }
  return cards
}

const isQuotedPrintable = (line: string): boolean => /^[^:]{0,200}QUOTED-PRINTABLE/i.test(line)

/** Characters of one line, unfolded: more than any that is read; what is longer is cut. */
const longestLine = 100_000

function* written(text: string): Generator<string> {
  const end = /\r\n|\r|\n/g
  for (let from = 0; ; from = end.lastIndex) {
    const found = end.exec(text)
    yield text.slice(from, found?.index)
    if (!found) return
  }
}

/**
 * A line goes on where the next begins with a space, or, in the older way of writing, where it ends with "=". Its pieces
 * are put together once: a file may hold a million of them.
 */
function* unfolded(text: string): Generator<string> {
  let pieces: string[] = []
  let length = 0
  for (const line of written(text)) {
    const [first] = pieces
    const last = pieces.at(-1) ?? ''
    const isSpaced = first !== undefined && /^[ \t]/.test(line)
    const isSoft = !isSpaced && first !== undefined && last.endsWith('=') && isQuotedPrintable(first)
    if (isSoft) pieces[pieces.length - 1] = last.slice(0, -1)
    if (isSpaced || isSoft) {
      const piece = isSpaced ? line.slice(1) : line
      length += piece.length
      // What is cut still says by its last piece whether the line goes on.
      if (length > longestLine) pieces[pieces.length - 1] = piece.endsWith('=') ? '=' : ''
      else pieces.push(piece)
    } else {
      if (first !== undefined) yield pieces.join('')
      pieces = [line.slice(0, longestLine)]
      length = line.length
    }
  }
  yield pieces.join('')
}

/** A text as its bytes in hex ("=C3=96"), in UTF-8 or as Windows writes Western languages. */
function fromQuotedPrintable(text: string): string {
  const bytes: number[] = []
  for (let at = 0; at < text.length; at++) {
    const hex = text[at] === '=' ? text.slice(at + 1, at + 3) : ''
    if (/^[0-9A-F]{2}$/i.test(hex)) {
      bytes.push(Number.parseInt(hex, 16))
      at += 2
    } else bytes.push(...new TextEncoder().encode(text[at] ?? ''))
  }
  return decodeText(new Uint8Array(bytes))
}

/** A line of vCard 2.1 as 3.0 writes it: kinds get their name, and texts are spelled out. Lines of 3.0 and 4.0 stay. */
function modern(line: string): string {
  const colon = line.indexOf(':')
  if (colon < 0) return ''
  const [name = '', ...given] = line.slice(0, colon).split(';')
  const encoded = isQuotedPrintable(line)
  const kept = given
    .filter(each => !/^(?:CHARSET=|ENCODING=|QUOTED-PRINTABLE$|BASE64$)/i.test(each))
    .map(each => (each.includes('=') ? each : `TYPE=${each}`))
  const value = line.slice(colon + 1)
  const text = encoded ? fromQuotedPrintable(value).replace(/\r\n|\r|\n/g, '\\n') : value
  return `${[name, ...kept].join(';')}:${text}`
}

type Property = readonly [name: string, parameters: object, type: string, ...values: unknown[]]

/** Address books escape a semicolon also where it parts nothing, which the library leaves as it is. */
const textOf = (value: unknown): string =>
  typeof value === 'string'
    ? value.replaceAll('\\;', ';')
    : Array.isArray(value)
      ? value.map(textOf).filter(Boolean).join(' ')
      : ''

function contactOf(properties: readonly Property[]): Contact {
  const all = (name: string) =>
    properties.filter(([each]) => each === name).map(([, , , ...values]) => values)
  const first = (name: string): unknown => all(name)[0]?.[0]
  const parts = (name: string): string[] => {
    const value = first(name)
    return (Array.isArray(value) ? value : [value]).map(textOf)
  }
  const [family = '', given = '', middle = ''] = parts('n')
  const places = parts('adr')
  const addresses = [...all('url'), ...all('x-socialprofile')].flat().map(textOf)
  return {
    name: cleanLine(textOf(first('fn')) || [given, middle, family].filter(Boolean).join(' '), 200),
    headline: cleanLine(textOf(first('title')) || textOf(first('role')), 300),
    employer: cleanLine(parts('org')[0] ?? '', 200),
    place: cleanLine([places[3], places[6]].filter(Boolean).join(', '), 200),
    profileKey: addresses.map(profileKey).find(key => key !== null) ?? '',
    email: cleanLine(textOf(first('email')).replace(/^mailto:/i, ''), 320),
    phone: cleanLine(textOf(first('tel')).replace(/^tel:/i, ''), 60),
    tags: [
      ...new Set(
        all('categories')
          .flat()
          .map(tag => cleanLine(textOf(tag), 60)),
      ),
    ].filter(Boolean),
    note: cleanText(textOf(first('note')), 20_000),
    metOn: null,
  }
}

export const isVcard = (text: string): boolean => /^\s*BEGIN:VCARD/i.test(text.slice(0, 2_000))

/**
 * @param most so many cards are read; of what follows nothing is.
 * @returns an entry for each card; null for one that can't be read.
 */
export const readVcards = (text: string, most: number): (Contact | null)[] =>
  cardsIn(text, most).map(lines => {
    const version = lines.some(each => /^VERSION:4/i.test(each)) ? '4.0' : '3.0'
    const rest = lines
      .filter(each => !/^VERSION:/i.test(each))
      .map(modern)
      .filter(Boolean)
    try {
      const parsed: unknown = ICAL.parse(
        ['BEGIN:VCARD', `VERSION:${version}`, ...rest, 'END:VCARD'].join('\r\n'),
      )
      const [, properties] = parsed as [string, Property[]]
      return contactOf(properties)
    } catch {
      return null
    }
  })
