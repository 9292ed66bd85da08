import { pathTo } from './selector'

const size = (element: Element): number => (element.textContent ?? '').replace(/\s+/g, ' ').length

/** The heading that most likely is the posting's: the first h1, else the first h2, outside of dialogs and menus. */
export function headingOf(document: Document): Element | null {
  const free = (element: Element) =>
    !element.closest('dialog, [role=dialog], nav, footer, [aria-hidden=true]')
  for (const name of ['h1', 'h2']) {
    const found = [...document.querySelectorAll(name)].find(each => free(each) && size(each) > 2)
    if (found) return found
  }
  return null
}

/** The smallest element of several parts that still holds most of the page's running text. */
export function textOf(document: Document): Element {
  let best: Element = document.querySelector('main, [role=main]') ?? document.body
  for (;;) {
    const enough = size(best) * 0.6
    const next = [...best.children].find(
      child =>
        child.children.length > 1 && !/^(?:p|ul|ol|table)$/.test(child.localName) && size(child) > enough,
    )
    if (!next) return best
    best = next
  }
}

/** `/jobs/view/0000` → `/^\/jobs\/view\/(\d+)/`: words of the route stay, the last part is the posting's id. */
export function addressPattern({ pathname }: URL): string {
  const parts = pathname.split('/').filter(part => part !== '')
  const pattern = parts.map((part, at) => {
    const last = at === parts.length - 1
    if (/^0+$/.test(part)) return last ? '(\\d+)' : '\\d+'
    if (/^[x0-]+$/i.test(part)) return last ? '([^/?]+)' : '[^/]+'
    return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  })
  return `/^\\/${pattern.join('\\/')}/`
}

const quoted = (text: string): string => `'${text.replace(/\\/g, '\\\\').replace(/'/g, "\\'")}'`

export const camelCase = (name: string): string =>
  name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())

/** The source of a reader that has found a title and a text, and leaves the rest to a person. */
export function readerSource(name: string, address: URL, document: Document): string {
  const heading = headingOf(document)
  const fields = [
    `    title: ${quoted(heading ? pathTo(heading) : 'h1')},`,
    `    description: ${quoted(pathTo(textOf(document)))},`,
  ]
  return `import { postingSite } from './shared/posting-site'

/** What stands where on its pages, and in what its structured data is known to err. */
export const ${camelCase(name)} = postingSite({
  id: ${quoted(name)},
  address: ${addressPattern(address)},
  fields: {
${fields.join('\n')}
  },
})
`
}
