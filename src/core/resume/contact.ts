import type { Basics, Profile } from './json-resume'
import { findPhone } from './phone'
import { lineText, type TextLine } from './text-line'
import { isPlace, placeAtEnd } from './words/places'

const email = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.[\p{L}]{2,}/u
const address =
  /(?:https?:\/\/|www\.)[^\s|·•,;()<>]+|\b(?:[a-z0-9-]{1,63}\.){1,8}(?:com|org|net|io|dev|me|de|fr|eu|es|it|nl|se|no|uk|ca|au|in|app|tech|design|example|ru|pl|br|ai)(?:\/[^\s|·•,;()<>]*)?/i

const networks: [RegExp, string][] = [
  [/linkedin\.com\/in\/([\w%\-.]+)/i, 'LinkedIn'],
  [/github\.com\/([\w-]+)/i, 'GitHub'],
  [/gitlab\.com\/([\w-]+)/i, 'GitLab'],
  [/(?:twitter|x)\.com\/(\w+)/i, 'X'],
  [/stackoverflow\.com\/users\/(\d+)/i, 'Stack Overflow'],
]

/** How to reach the person, as far as these lines say it. `all` is the whole text, for an address further down. */
export function readContact(header: TextLine[], all: TextLine[]): Basics {
  const mail = findEmail(header) ?? findEmail(all)
  const texts = joinCut(header.flatMap(line => line.cells.map(cell => cell.text)))
  const withoutMail = texts.map(text => text.replace(/(?<!\S)\S+@\S+/g, ' '))
  // A number's name may stand in a cell of its own.
  const number = findPhone(header.map(line => withoutAddresses(lineText(line))))
  const addresses = withoutMail.flatMap(text =>
    [...text.matchAll(new RegExp(address, 'gi'))].map(([found]) => found),
  )
  const profiles = addresses.flatMap(profileOf)
  const url = addresses.find(found => profileOf(found).length === 0)
  const place =
    withoutMail.flatMap(text => text.split(/(?:(?<!\s)\s+)?[|·•]\s*/)).find(isPlace) ?? ending(withoutMail)
  return {
    ...(mail ? { email: mail } : {}),
    ...(number ? { phone: number } : {}),
    ...(url ? { url } : {}),
    ...(place ? { location: { city: place } } : {}),
    ...(profiles.length > 0 ? { profiles } : {}),
  }
}

/** An address that a narrow column breaks at a hyphen, or before a name, goes on in the next text. */
function joinCut(texts: string[]): string[] {
  const joined: string[] = []
  for (const text of texts) {
    const last = joined.at(-1)
    if (
      last &&
      /(?:https?:\/\/|www\.)[^\s@]{4,80}(?:-|\/in\/)$/i.test(last) &&
      /^[\w%/-]{2,60}(?:\s\(\w+\))?$/.test(text)
    )
      joined[joined.length - 1] = last + text
    else joined.push(text)
  }
  return joined
}

const ending = (texts: string[]) =>
  texts.map(text => placeAtEnd(text)?.place).find(found => found !== undefined)

function profileOf(url: string): Profile[] {
  for (const [pattern, network] of networks) {
    const found = pattern.exec(url)
    if (found?.[1]) return [{ network, username: found[1], url }]
  }
  return []
}

/** An address may be broken over two lines where its column is narrow. */
function findEmail(lines: TextLine[]): string | null {
  for (const [index, line] of lines.entries()) {
    const text = lineText(line)
    const next = lines[index + 1]?.text ?? ''
    const cut = /[^\s|·•:<(]*@?[^\s|·•:<(]*$/.exec(text)?.[0] ?? ''
    const rest = /^[\p{L}\p{N}.@_-]+$/u.test(next) && next.length <= 24 ? next : null
    if (rest && cut && isCut(cut, rest)) return email.exec(cut + rest)?.[0] ?? null
    const found = email.exec(text)
    if (found) return found[0]
  }
  return null
}

function isCut(start: string, rest: string): boolean {
  if (!email.test(start + rest)) return false
  if (start.includes('@')) return !email.test(start) || /^\.\w/.test(rest) || /[.-]$/.test(start)
  return rest.startsWith('@') || (rest.includes('@') && !email.test(rest))
}

const withoutAddresses = (text: string): string =>
  text.replace(/(?<!\S)\S+@\S+/g, ' ').replace(new RegExp(address, 'gi'), ' ')

export const holdsContact = (text: string): boolean =>
  email.test(text) || address.test(text) || findPhone([text]) !== undefined
