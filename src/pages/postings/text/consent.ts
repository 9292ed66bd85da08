import type { Line } from './lines'

const cookies = /\bcookies?\b/i
const decision =
  /^(?:accept|allow|agree|decline|reject|refuse|deny|manage|customi[sz]e|only necessary|got it|ok$|cookie (?:settings|preferences)|(?:alle )?(?:akzeptieren|ablehnen|zustimmen|annehmen)|einstellungen|nur notwendige|(?:tout )?(?:accepter|refuser)|param[ée]trer|(?:aceptar|rechazar|configurar)|(?:accetta|rifiuta|gestisci)|(?:aceitar|rejeitar)|accepteren|weigeren)/i
const highest = 8

/** Marks a consent banner's lines as furniture: a container that speaks of cookies and asks to decide on them. */
export function markConsent(lines: Line[]): void {
  for (const line of lines.filter(one => !one.chrome && cookies.test(one.text)).slice(0, 6)) {
    const container = bannerOf(line, lines)
    if (!container) continue
    for (const other of lines)
      if (!other.chrome && container.contains(other.element)) other.chrome = container
  }
}

/** The smallest container of the line that also holds a decision, and no headline of the first rank. */
function bannerOf(line: Line, lines: readonly Line[]): Element | null {
  const decisions = lines.filter(one => one.text.length < 60 && decision.test(one.text)).slice(0, 12)
  let element: Element | null = line.element
  for (let up = 0; element && up < highest; up++, element = element.parentElement) {
    if (/^(?:BODY|MAIN|HTML|ARTICLE)$/.test(element.tagName) || element.querySelector('h1')) return null
    const here: Element = element
    if (decisions.some(one => here.contains(one.element))) return here
  }
  return null
}
