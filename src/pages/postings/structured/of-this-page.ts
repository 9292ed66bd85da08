import { cleanTitle, titleKey } from '../../../core/posting/titles'
import type { Page } from '../../page'
import { sentenceOf, splitTitle } from '../generic/headline'
import { asText, type JsonObject } from './json'

/** What a page says it is about: `loud` its title, og:title and first headings, `quiet` its lower headings. Each is looked for when it is first asked. */
interface Headlines {
  loud: readonly string[]
  quiet: readonly string[]
}

/** A text as keys: whole, its parts, the job that a sentence in it names, each also without what follows in brackets. */
function keysOf(text: string): string[] {
  const line = text.slice(0, 400).replace(/\s+/g, ' ').trim()
  const wordings = [line, ...splitTitle(line), sentenceOf(line)?.title ?? '']
  return wordings
    .flatMap(one => [one, one.replace(/(?:(?<!\s)\s+)?[([][^()[\]]*[)\]]\s*$/, '')])
    .map(one => titleKey(cleanTitle(one)))
    .filter(Boolean)
}

export function headlinesOf({ document }: Page): Headlines {
  // A heading that is a link leads to what it names: it is a card of a list.
  const isCard = (heading: Element): boolean =>
    heading.tagName !== 'H1' &&
    (heading.querySelector('a[href]') !== null || heading.closest('a[href]') !== null)
  const texts = (selector: string, most: number) =>
    Array.from(document.querySelectorAll(selector))
      .slice(0, most)
      .filter(heading => !isCard(heading))
      .flatMap(heading => keysOf(heading.textContent ?? ''))
  const meta = () => document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? ''
  let loud: readonly string[] | null = null
  let quiet: readonly string[] | null = null
  return {
    get loud() {
      loud ??= [...keysOf(document.title), ...keysOf(meta()), ...texts('h1, h2', 12)]
      return loud
    },
    get quiet() {
      quiet ??= texts('h3, h4', 30)
      return quiet
    },
  }
}

/** Within a longer headline only a long title is meant: "Cook" stands in "Cook jobs in Kalmar" too. */
const longTitle = 10

/** Where the page names a posting's title: in what it is headed with, in a lower heading only, or nowhere. */
export function agreement(title: string, headlines: Headlines): 'loud' | 'quiet' | null {
  const forms = keysOf(title)
  const [key] = forms
  if (!key) return null
  const names = (headline: string) =>
    forms.includes(headline) || (key.length >= longTitle && headline.includes(key))
  return headlines.loud.some(names) ? 'loud' : headlines.quiet.some(names) ? 'quiet' : null
}

export const titleOf = (posting: JsonObject): string => asText(posting.title ?? posting.name)

const addressOf = (posting: JsonObject): string => asText(posting.url ?? posting.mainEntityOfPage)

/** Whether a posting says that it lives at this very address (query and fragment aside). */
export function isAtThisAddress(posting: JsonObject, url: URL): boolean {
  const address = addressOf(posting)
  if (!address) return false
  try {
    const other = new URL(address, url)
    return (
      other.hostname === url.hostname &&
      other.pathname.replace(/\/$/, '') === url.pathname.replace(/\/$/, '') &&
      url.pathname !== '/'
    )
  } catch {
    return false
  }
}
