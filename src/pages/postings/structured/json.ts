import { isRecord } from '../../../core/kernel/same'
/** JSON as pages really write it: wrapped in comments, with raw line breaks, trailing commas, stray control characters. */

/** Longer texts are not parsed: no posting is that long, and parsing can't be interrupted. */
export const maxJsonLength = 8_000_000

/** Longer texts are not mended: that takes several walks over them. */
const maxMended = 1_000_000

/** Brackets within brackets that mean nothing and take long to parse. */
const absurdNesting = /(?:[[{]\s{0,9}){400}/

const wrappers =
  /^\s*(?:<!--|\/\/\s*<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:\/\/\s*)?(?:-->|\]\]>)\s*$|\/\*\s*\]\]>\s*\*\/\s*$/g

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Raw line breaks and tabs inside strings become spaces, trailing commas go, a final semicolon goes. */
function repair(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters inside strings are the defect that this mends.
      .replace(/[\u0000-\u001F]+/g, ' ')
      .replace(/,\s*([}\]])/g, '$1')
      .replace(/;\s*$/, '')
  )
}

/** The value of a JSON text, or undefined where even mending does not make it one. */
export function parseLoosely(source: string): unknown {
  if (source.length > maxJsonLength || absurdNesting.test(source)) return undefined
  const text = source.replace(wrappers, '').trim()
  if (!text) return undefined
  return tryParse(text) ?? (text.length <= maxMended ? tryParse(repair(text)) : undefined)
}

export type JsonObject = Record<string, unknown>

export const asList = (value: unknown): unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value]

/** A string or a number as text; for `{name}`, `{value}` and `{@value}` what they hold; else nothing. */
export function asText(value: unknown, depth = 0): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  if (depth > 3) return ''
  if (Array.isArray(value)) return asText(value[0], depth + 1)
  if (!isRecord(value)) return ''
  return asText(value['@value'] ?? value.name ?? value.value, depth + 1)
}
