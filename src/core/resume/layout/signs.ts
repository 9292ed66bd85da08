import { isBulletSign } from '../bullets'
import { isPlace } from '../words/places'
import type { Fragment } from './fragment'

/**
 * Lists whose sign is no known one: a letter of a symbol font ("l", "q"), a brace, an icon. What stands alone before
 * text at one left edge, again and again, is a list's sign.
 */
export function knownSigns(fragments: Fragment[]): Fragment[] {
  const before = new Map<string, Fragment[]>()
  for (const one of fragments) {
    const sign = one.text.trim()
    if ([...sign].length !== 1 || isBulletSign(sign) || /[\dAIaiOYyEeÀàÉé&@()"“„«'|,.:;]/u.test(sign))
      continue
    const text = fragments.find(other => opens(one, other))
    if (!text || fragments.some(other => isLeftOf(other, one)) || !mayBeItem(text.text)) continue
    const key = `${sign} ${Math.round(one.x / 2)}`
    before.set(key, [...(before.get(key) ?? []), one])
  }
  const signs = new Set([...before.values()].filter(list => list.length >= (isLetter(list) ? 3 : 2)).flat())
  return fragments.map(one => (signs.has(one) ? { ...one, text: '•' } : one))
}

const isLetter = ([one]: Fragment[]): boolean => /\p{L}/u.test(one?.text ?? '')

/** Icons stand before dates, places and addresses, which are no items. */
const mayBeItem = (text: string): boolean =>
  /^\s*[\p{Lu}\d"“(]/u.test(text) &&
  !isPlace(text) &&
  !/@|^\W*\+\d|^\W*(?:\p{L}{3,9}\.?\s+)?(?:\d{1,2}[./-])?\d{4}/u.test(text)

function opens(sign: Fragment, text: Fragment): boolean {
  const gap = text.x - (sign.x + sign.width)
  return text !== sign && Math.abs(text.y - sign.y) < 2 && gap > text.size * 0.2 && gap < text.size * 3
}

const isLeftOf = (other: Fragment, sign: Fragment): boolean =>
  Math.abs(other.y - sign.y) < 2 && other.x < sign.x && other.x + other.width > sign.x - sign.size * 0.8
