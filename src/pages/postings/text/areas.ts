/** What surrounds a page's own matter, by the words of its class names and ids; whole words only. */
const chromeWords =
  /\b(?:nav|navbar|navigation|navi|menu|submenu|dropdown|footer|breadcrumbs?|cookies?|cookiebar|cookiebanner|consent|gdpr|onetrust|usercentrics|sidebar|sidenav|similar|related|recommended|recommendations|suggested|sharing|addthis|social|socials|modal|popup|popover|lightbox|offcanvas|login|signin|signup|newsletter|comments|disqus|masthead|toolbar|skip|skiplink|tooltip|toast|carousel|pagination|pager)\b/i
const readerOnly =
  /\b(?:sr-only|visually-?hidden|screen-?reader(?:-?(?:text|only))?|a11y-hidden|assistive)\b/i

const chromeTags = new Set(['NAV', 'FOOTER', 'ASIDE', 'DIALOG'])
const chromeRoles = new Set([
  'navigation',
  'contentinfo',
  'search',
  'dialog',
  'alertdialog',
  'menu',
  'menubar',
  'complementary',
])
const neverChrome = new Set(['HTML', 'BODY', 'MAIN', 'ARTICLE', 'H1', 'FORM'])

/** Pages repeat few names on very many elements: what names say is worked out once for each. */
class ByNames {
  readonly #known = new Map<string, boolean>()
  readonly #judge: (names: string) => boolean

  constructor(judge: (names: string) => boolean) {
    this.#judge = judge
  }

  is(names: string): boolean {
    const known = this.#known.get(names)
    if (known !== undefined) return known
    const answer = this.#judge(names)
    if (this.#known.size > 10_000) this.#known.clear()
    this.#known.set(names, answer)
    return answer
  }
}

const furniture = new ByNames(names => {
  const words = names
    .slice(0, 300)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[_:-]+/g, ' ')
  // "has-sidebar", "no-modal", "with-menu" say what is elsewhere.
  return chromeWords.test(words.replace(/\b(?:has|no|with|without|open|is|main|content)\s+\w+/gi, ' '))
})
const forScreenReaders = new ByNames(names => readerOnly.test(names))

/** Whether an element is (by its tag, role or names) furniture around the page's matter. */
export function isChrome(element: Element): boolean {
  if (chromeTags.has(element.tagName)) return true
  if (!element.hasAttributes()) return false
  const role = element.getAttribute('role')
  if (role && chromeRoles.has(role)) return true
  if (neverChrome.has(element.tagName)) return false
  const names = element.getAttribute('class')
  return (names !== null && furniture.is(names)) || (element.id !== '' && furniture.is(element.id))
}

const skippedTags = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'SVG',
  'IFRAME',
  'OBJECT',
  'CANVAS',
  'VIDEO',
  'AUDIO',
  'MAP',
  'SELECT',
  'DATALIST',
  'TEXTAREA',
  'HEAD',
  'CODE-EDITOR',
  'MATH',
  'PICTURE',
  'IMG',
  'INPUT',
])
const inlineTags = new Set([
  'A',
  'ABBR',
  'ACRONYM',
  'B',
  'BDI',
  'BDO',
  'BIG',
  'CITE',
  'CODE',
  'DATA',
  'DEL',
  'DFN',
  'EM',
  'FONT',
  'I',
  'INS',
  'KBD',
  'MARK',
  'NOBR',
  'Q',
  'S',
  'SAMP',
  'SMALL',
  'SPAN',
  'STRIKE',
  'STRONG',
  'SUB',
  'SUP',
  'TIME',
  'TT',
  'U',
  'VAR',
  'WBR',
])

export const isInlineTag = (tag: string): boolean => inlineTags.has(tag)

/** Whether nothing under the element is text that a reader of the page sees. */
export function isHidden(element: Element, tag = element.tagName): boolean {
  if (skippedTags.has(tag) || tag === 'svg' || tag === 'math') return true
  if (!element.hasAttributes()) return false
  if (element.hasAttribute('hidden')) return true
  const style = element.getAttribute('style')
  if (style && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)) return true
  // A page hides its whole matter from screen readers while a dialog is open: only small pieces count.
  if (inlineTags.has(tag) && element.getAttribute('aria-hidden') === 'true') return true
  const names = element.getAttribute('class')
  return names !== null && forScreenReaders.is(names)
}
