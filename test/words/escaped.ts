/** Dates and times as `Intl` writes them: they come through the language, but not through a message. */
const written =
  /(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? )?\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*(?: \d{4})?/g
const word = /\p{L}{2,}/u
const spoken = ['aria-label', 'aria-description', 'aria-roledescription', 'alt', 'title', 'placeholder']

/** What stands outside ⟦…⟧; a message may stand in another one's gap. */
function outside(text: string): string {
  for (let rest = text; ; ) {
    const next = rest.replace(/⟦[^⟦⟧]*⟧/g, ' ')
    if (next === rest) return rest
    rest = next
  }
}

function textsOf(container: Element): string[] {
  const texts: string[] = []
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    // Names of keys are what stands on them.
    if (!node.parentElement?.closest('kbd, style, script')) texts.push(node.textContent ?? '')
  for (const element of container.querySelectorAll(spoken.map(name => `[${name}]`).join(', ')))
    texts.push(...spoken.map(name => element.getAttribute(name) ?? ''))
  return texts
}

/**
 * The words that can be met in an element and did not come through a message, while the pseudo-language is spoken.
 * @param own words that are nobody's sentence: names, what the user wrote, what a page says.
 */
export function escaped(container: Element, own: readonly string[] = []): string[] {
  // The longest first: a name may hold another one.
  const names = [...own].sort((a, b) => b.length - a.length)
  const left = textsOf(container)
    .map(text =>
      names.reduce((rest, name) => rest.replaceAll(name, ' '), outside(text)).replace(written, ' '),
    )
    .map(text => text.trim())
    .filter(text => word.test(text))
  return [...new Set(left)]
}
