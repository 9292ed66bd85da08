const mail = /[\w.+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4}/g
const number = /(?<![\p{L}\p{N}])(?:\+|\()?\d[\d ()./–-]{5,22}\d(?!\p{N})/gu
/** What stands before a number that is none to call. */
const otherNumber =
  /(?:ref(?:erence|erenz|erencia|\.)?|kennziffer|job[- ]?id|id|code|nr\.?|no\.?|n[°º]|#|[€$£]|chf|eur|usd|fax)[ :.-]{0,3}$/iu
/** A span of years, a day, or money. */
const isOther = (text: string): boolean =>
  /^(?:19|20)\d\d ?[–-] ?(?:19|20)?\d\d$/.test(text) ||
  /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/.test(text) ||
  /^\d{4}-\d\d-\d\d$/.test(text) ||
  /^\d{1,3}(?:[.,]\d{3}){1,3}(?: ?[–-] ?\d{1,3}(?:[.,]\d{3}){1,3})?$/.test(text)

export const mailsIn = (text: string): string[] => [...text.matchAll(mail)].map(([found]) => found)

/** The first number in a text that one may call; empty for none. */
export function phoneIn(text: string): string {
  for (const match of text.matchAll(number)) {
    const found = match[0].trim()
    const digits = found.replace(/\D/g, '').length
    const before = text.slice(Math.max(0, match.index - 14), match.index)
    const behind = text.slice(match.index + match[0].length, match.index + match[0].length + 4)
    if (digits < 6 || digits > 15 || isOther(found) || otherNumber.test(before)) continue
    if (/^ ?(?:[€$£%]|chf|eur|k\b)/i.test(behind)) continue
    if (/^[+0(]/.test(found) || /^\d{3}[-. ]\d{3}[-. ]\d{3,4}$/.test(found) || digits >= 9) return found
    if (/(?:tel|phone|call|tél|fon|mobil|ruf|teléfono|ligue|chiama)\p{L}{0,12}\.?[ :]{0,3}$/iu.test(before))
      return found
  }
  return ''
}

const letters = (text: string): string =>
  text
    .toLowerCase()
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/[^a-z]/g, '')
const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z ]/g, '')

/** "m.keller@…" is Marta Keller's, "jobs@…" and "kellerei@…" are not. */
export function isTheirs(email: string, name: string): boolean {
  const local = email.slice(0, email.indexOf('@')).toLowerCase()
  const own = local.split(/[^a-z]+/).filter(Boolean)
  const parts = name.split(/[\s-]+/).filter(part => part.length > 2)
  const spelt = new Set(parts.flatMap(part => [letters(part), plain(part)]).filter(part => part.length > 1))
  if (own.some(part => spelt.has(part))) return true
  // "mkeller", "kellerm", "martakeller", "jrwhitcombe"
  const initials = name
    .split(/\s+/)
    .map(part => letters(part)[0])
    .filter(Boolean)
  const joined = own.join('')
  return [...spelt].some(
    part =>
      part.length > 2 &&
      (joined === initials.slice(0, -1).join('') + part ||
        initials.some(initial => joined === initial + part || joined === part + initial) ||
        [...spelt].some(other => joined === part + other)),
  )
}
