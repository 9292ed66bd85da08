const marks = ['testid', 'test', 'test-id', 'qa', 'ui', 'automation', 'automation-id', 'cy', 'at', 'hook']
/** Words joined by hyphens or underscores; no digits and no letters thrown together by a build. */
const words = /^[a-z]{2,}(?:[-_]{1,2}[a-z]{2,})*$/i
const layout = /^(?:flex|grid|row|col|container|wrapper|content|text|font|mt|mb|px|py|w|h|is|has|active)\b/i

/** What an element can be found by for years: its mark for tests, its id, a class written by hand; or null. */
function lastingSelector(element: Element): string | null {
  const name = element.localName
  for (const mark of marks) {
    const value = element.getAttribute(`data-${mark}`)
    if (value && !/["\\]/.test(value)) return `[data-${mark}="${value}"]`
  }
  const property = element.getAttribute('itemprop')
  if (property && words.test(property)) return `[itemprop="${property}"]`
  if (element.id !== '' && words.test(element.id)) return `#${element.id}`
  const own = [...element.classList].find(each => words.test(each) && /[-_]/.test(each) && !layout.test(each))
  return own === undefined ? null : `${/^h[1-6]$/.test(name) ? name : ''}.${own}`
}

/** The lasting selector of an element, or of the nearest around it with the element's name after. */
export function pathTo(element: Element): string {
  const own = lastingSelector(element)
  if (own) return own
  for (let above = element.parentElement; above && above.localName !== 'body'; above = above.parentElement) {
    const selector = lastingSelector(above)
    if (selector) return `${selector} ${element.localName}`
  }
  return element.localName
}
