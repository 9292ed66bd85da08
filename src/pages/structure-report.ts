import type { Page } from './page'

/**
 * "My page isn't read right": the page's structure as a file, with all words replaced by the shape of their letters,
 * so that nothing personal is in it. What a reader of the site would need stays: elements, ids, classes, the names of
 * data attributes, the keys of structured data.
 */
const mostElements = 20_000
const mostText = 400

/** Attributes whose values are the page's own machinery: kept, with digits made 0 and what may name somebody a shape. */
const machinery =
  /^(id|class|role|type|name|rel|itemprop|itemtype|itemscope|property|http-equiv|for|lang|dir|data-(automation|automation-id|testid|test|test-id|qa|ui|cy|hook|view-name|sdui-component|component)|componentkey|aria-(level|hidden|expanded|selected|current|labelledby|describedby))$/
/** Elements that hold nothing a reader reads. */
const leftOut = new Set([
  'style',
  'noscript',
  'svg',
  'canvas',
  'video',
  'audio',
  'object',
  'embed',
  'template',
  'link',
  'base',
  'iframe',
])
const empty = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'meta', 'source', 'track', 'wbr'])

const asMarkup = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')

/** "Senior Engineer, 80%" → "Xxxxxx Xxxxxxxx, 00%": capitals, lengths and punctuation stay. */
export const shapeOf = (text: string): string =>
  text
    .slice(0, mostText)
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{N}/gu, '0')
    .replace(/[\p{L}\p{M}]/gu, letter => (letter === 'X' ? 'X' : 'x'))

/** Long, of capitals, small letters and digits at once: the name of a record, perhaps of a person, and no word. */
const isIdentifier = (token: string): boolean =>
  /\d/.test(token) && /[A-Z]/.test(token) && /[a-z]/.test(token)
const withoutIdentifiers = (text: string): string =>
  text.replace(/[A-Za-z0-9_-]{16,}/g, token => (isIdentifier(token) ? shapeOf(token) : token))

/** Dates keep their form and schema.org's own words stay; every other value is a shape. */
function shapeOfJson(value: unknown, key = '', depth = 0): unknown {
  if (depth > 12) return null
  if (Array.isArray(value)) return value.slice(0, 5).map(entry => shapeOfJson(entry, key, depth + 1))
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value)
        .slice(0, 100)
        .map(([name, entry]) => [withoutIdentifiers(name), shapeOfJson(entry, name, depth + 1)]),
    )
  }
  if (typeof value === 'number') return 0
  if (typeof value !== 'string') return value
  return key === '@type' || key === '@context' ? value : shapeOf(value)
}

/** Structured and embedded data as JSON of the same form; other scripts as nothing. */
function scriptText(script: Element): string | null {
  const type = script.getAttribute('type') ?? ''
  if (!/json/i.test(type)) return null
  try {
    return JSON.stringify(shapeOfJson(JSON.parse(script.textContent ?? ''))).replace(/</g, '\\u003c')
  } catch {
    return ''
  }
}

/** Parts of addresses that tell what kind of page it is, and nothing about anybody. */
const routeWord =
  /^(https?:|jobs?|view|viewjob|careers?|positions?|postings?|vacanc(y|ies)|openings?|opportunit(y|ies)|in|company|companies|apply|application|search|results|details?|stellen(angebote?)?|emplois?|offres?|ofertas?|[a-z]{2}([-_][a-z]{2})?)$/i

/** An address keeps the names of its parts: "/jobs/view/0000?jk=0". */
function addressShape(address: string): string {
  const [path = '', query = ''] = address.split('?')
  const names = query
    .split('&')
    .flatMap(pair => (pair ? [`${withoutIdentifiers(pair.split('=')[0] ?? '')}=0`] : []))
  const shape = path.replace(/[^/]+/g, part => (routeWord.test(part) ? part : shapeOf(part)))
  return names.length > 0 ? `${shape}?${names.join('&')}` : shape
}

function attributes(element: Element): string {
  return Array.from(element.attributes)
    .flatMap(({ name, value }) => {
      if (/^on/i.test(name) || name === 'style' || name === 'srcset') return []
      if (machinery.test(name))
        return [` ${name}="${asMarkup(withoutIdentifiers(value.slice(0, 300)).replace(/\d/g, '0'))}"`]
      if (name === 'href' || name === 'action')
        return [` ${name}="${asMarkup(addressShape(value.slice(0, 300)))}"`]
      return [` ${name}="${asMarkup(shapeOf(value))}"`]
    })
    .join('')
}

/** The structure of a page as HTML; with the host and the names of its address's parts, so that a reader can be found. */
export function structureReport({ document, url }: Page): string {
  let room = mostElements
  const write = (node: Node): string => {
    if (node.nodeType === 3) return asMarkup(shapeOf(node.textContent ?? ''))
    if (node.nodeType !== 1 || room-- <= 0) return ''
    const element = node as Element
    const name = element.localName
    if (leftOut.has(name)) return ''
    if (name === 'script') {
      const text = scriptText(element)
      return text === null ? '' : `<script${attributes(element)}>${text}</script>`
    }
    const children = Array.from(element.childNodes, write).join('')
    return empty.has(name)
      ? `<${name}${attributes(element)}>`
      : `<${name}${attributes(element)}>${children}</${name}>`
  }
  const address = `${url.protocol}//${url.hostname}${addressShape(url.pathname + url.search)}`
  return `<!doctype html>\n<!-- ${asMarkup(address).replace(/--/g, '- -')} -->\n${write(document.documentElement)}\n`
}
