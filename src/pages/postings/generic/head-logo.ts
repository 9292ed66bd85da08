/** Of a logo's alternative text, what isn't the name. */
const besides =
  /\b(?:company|corporate|site|header|main)?\s*(?:logo(?:type)?|homepage|home|brand|link to|go to)\b/gi
/** What other pictures at the head of a page show. */
const pictures =
  /\b(?:photo|image|picture|banner|background|icon|menu|flag|avatar|team|office|map|award|hero|cover|bild|foto|image|drapeau|flagge|english|deutsch|français|español)\b/i
const mostImages = 40
const mostWords = 5

const before = (one: Element, other: Element): boolean =>
  (one.compareDocumentPosition(other) & 4) !== 0 && !one.contains(other)

/**
 * The name that the pictures over a page's heading give, where they give one alone: an application form often says
 * by its logo only whom it is for.
 */
export function nameOfHeadLogo(document: Document): string | null {
  const heading = document.querySelector('h1') ?? document.querySelector('form')
  if (!heading) return null
  const names = new Set<string>()
  for (const image of Array.from(document.querySelectorAll('img[alt]')).slice(0, mostImages)) {
    if (!before(image, heading)) continue
    const name = (image.getAttribute('alt') ?? '')
      .slice(0, 120)
      .replace(besides, ' ')
      .replace(/\s+/g, ' ')
      .trim()
    if (name.length < 3 || pictures.test(name) || !/^[\p{Lu}\d]/u.test(name)) continue
    if (name.split(' ').length <= mostWords) names.add(name)
  }
  const [only] = names
  return only && names.size === 1 ? only : null
}
