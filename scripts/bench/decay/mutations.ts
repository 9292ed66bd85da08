import type { Random } from './random'

/** What redesigns and translations do to pages. Each changes the document that it is given. */
type Mutation = (document: Document, random: Random) => void

const sample = (
  document: Document,
  selector: string,
  random: Random,
  share: number,
  most: number,
): Element[] =>
  Array.from(document.querySelectorAll(selector))
    .filter(() => random.next() < share)
    .slice(0, most)

/** Labels in one language and what a redesign or a translation may put in their place. */
const otherLabels: readonly [RegExp, readonly string[]][] = [
  [/^(?:job )?locations?:?$/i, ['Standort', 'Lieu', 'Where you will be']],
  [/^(?:job|position|posting) title:?$/i, ['Stellenbezeichnung', 'Intitulé du poste', 'What']],
  [/^(?:job type|employment type|position type):?$/i, ['Anstellungsart', 'Type de contrat', 'How']],
  [/^(?:posted|date posted|posted date|post date):?$/i, ['Veröffentlicht am', 'Publié le', 'Since']],
  [/^(?:company|employer):?$/i, ['Arbeitgeber', 'Employeur', 'Who']],
  [/^requirements:?$/i, ['Anforderungen', 'Profil recherché', 'Tell us that you']],
  [/^responsibilities:?$/i, ['Aufgaben', 'Missions', 'Your weeks here']],
  [/^qualifications:?$/i, ['Qualifikation', 'Compétences', 'Good to have met']],
  [/^apply(?: now)?$/i, ['Jetzt bewerben', 'Postuler', 'Go']],
  [/^description:?$/i, ['Beschreibung', 'Descriptif', 'More']],
]

function rename(element: Element, tag: string): void {
  const other = element.ownerDocument.createElement(tag)
  for (const { name, value } of Array.from(element.attributes)) other.setAttribute(name, value)
  other.append(...Array.from(element.childNodes))
  element.replaceWith(other)
}

const mutations: Readonly<Record<string, Mutation>> = {
  'drop ids': (document, random) => {
    for (const element of sample(document, '[id]', random, 0.5, 4_000)) element.removeAttribute('id')
  },
  'rename classes': (document, random) => {
    const names = new Map<string, string>()
    for (const element of sample(document, '[class]', random, 0.6, 8_000)) {
      const renamed = Array.from(element.classList, name => {
        const known = names.get(name) ?? `c${random.below(1_000_000).toString(36)}`
        names.set(name, known)
        return known
      })
      element.setAttribute('class', renamed.join(' '))
    }
  },
  'remove structured data': document => {
    for (const script of document.querySelectorAll('script[type*="json"]')) script.remove()
    for (const element of document.querySelectorAll('[itemprop], [itemtype]')) {
      element.removeAttribute('itemprop')
      element.removeAttribute('itemtype')
    }
  },
  'drop data attributes': (document, random) => {
    for (const element of sample(document, 'body *', random, 0.5, 8_000)) {
      for (const name of element.getAttributeNames()) {
        if (name.startsWith('data-') || name.startsWith('aria-')) element.removeAttribute(name)
      }
    }
  },
  wrap: (document, random) => {
    for (const element of sample(
      document,
      'body div, body section, body p, body h1, body h2, body table',
      random,
      0.05,
      40,
    )) {
      const wrapper = document.createElement(random.next() < 0.5 ? 'div' : 'section')
      element.replaceWith(wrapper)
      wrapper.append(element)
    }
  },
  reorder: (document, random) => {
    for (const parent of sample(document, 'body div, body section, body ul, body main', random, 0.03, 12)) {
      const children = Array.from(parent.children)
      const child = random.pick(children)
      const before = random.pick(children)
      if (child && before && child !== before) parent.insertBefore(child, before)
    }
  },
  'remove a part': (document, random) => {
    const part = random.pick(
      Array.from(document.querySelectorAll('body div, body section, body ul, body table, body header')),
    )
    if (part && (part.textContent ?? '').length < (document.body.textContent ?? '').length / 4) part.remove()
  },
  truncate: (document, random) => {
    const all = Array.from(document.querySelectorAll('body *'))
    for (const element of all.slice(Math.floor(all.length * (0.5 + random.next() * 0.5)))) element.remove()
  },
  'translate labels': (document, random) => {
    for (const element of document.querySelectorAll(
      'th, td, dt, label, b, strong, span, h2, h3, h4, button, a, p, div',
    )) {
      if (element.childElementCount) continue
      const text = (element.textContent ?? '').trim()
      if (text.length > 30) continue
      const found = otherLabels.find(([label]) => label.test(text))
      if (found) element.textContent = random.pick(found[1]) ?? text
    }
  },
  'rename headings': (document, random) => {
    for (const heading of sample(document, 'body h1, body h2, body h3, body h4', random, 0.6, 60)) {
      rename(heading, random.pick(['div', 'h2', 'h3', 'p']) ?? 'div')
    }
  },
  'tables to boxes': document => {
    for (const tag of ['td', 'th', 'tr', 'tbody', 'table', 'dt', 'dd', 'dl']) {
      for (const element of Array.from(document.querySelectorAll(tag)).slice(0, 2_000)) rename(element, 'div')
    }
  },
  'drop the page title': document => {
    document.title = ''
  },
  'drop meta tags': document => {
    for (const meta of document.querySelectorAll('meta[property], meta[name]')) meta.remove()
  },
}

/** One to three mutations, one after another. */
export function mutate(document: Document, random: Random): string[] {
  const names = Object.keys(mutations)
  const done: string[] = []
  for (let count = 1 + random.below(3); count > 0; count--) {
    const name = random.pick(names)
    if (!name || done.includes(name)) continue
    mutations[name]?.(document, random)
    done.push(name)
  }
  return done
}
