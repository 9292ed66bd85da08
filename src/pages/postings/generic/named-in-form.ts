import type { Line } from '../text/lines'
import { isBoardName } from './board'

/** "How did you hear about us?": answers that can only name the employer itself. */
const answers =
  /^(?:former |ehemalige[rn]? |current |friend or |through an? |an? )?(\p{Lu}[\p{L}\p{N}&.'’ -]{1,40}?)(?:['’]s)?[\s-]+(?:employees?|mitarbeitende[nr]?|mitarbeiter(?:in|innen)?|collaborat(?:eur|rice)s?|empleados?|dipendenti|medewerkers?|career (?:page|site|website)|careers (?:page|site|website)|karriereseite|webseite|website|homepage|site carri[èe]res?)$/iu
/** "Website Example", "Karriereseite der Example AG". */
const places =
  /^(?:company |corporate )?(?:web ?site|webseite|homepage|karriereseite|career page|careers page|intranet|site (?:web|internet)|sito(?: web)?|p[áa]gina web|stellenportal)(?: (?:of|der|von|des|de|di|d['’]))? (\p{Lu}[\p{L}\p{N}&.'’ -]{1,40})$/u
const prefix =
  /^(?:empfehlung|recommendation|recommandation|referral|referred|vermittlung|recomendaci[óo]n|segnalazione)(?: (?:of|by|from|von|durch|de|d['’]un|da|di))?(?: an?| eine[rs]?)? /i

const maxOptions = 600

const notNames =
  /^(?:our|your|the|company|corporate|unsere?|firmen?|employee|internal|other|social|an?|by|via|job|friends?|family|notre|current|former)\b/i

/** Names that an application form's own choices give as the employer's, each with how often. */
export function namedInForm(lines: readonly Line[], document: Document): Map<string, number> {
  const counts = new Map<string, number>()
  const look = (text: string) => {
    if (text.length > 70) return
    const plain = text.trim().replace(prefix, '')
    const name = (answers.exec(plain) ??
      places.exec(plain.charAt(0).toLowerCase() + plain.slice(1)))?.[1]?.trim()
    if (!name || name.length < 2 || notNames.test(name) || isBoardName(name)) return
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  for (const line of lines) look(line.text)
  for (const option of Array.from(document.querySelectorAll('option')).slice(0, maxOptions))
    look(option.textContent ?? '')
  return counts
}
