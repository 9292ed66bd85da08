import { prefilter } from '../words/prefilter'
import type { Found } from './found'

const cue =
  /(?<![A-Za-zÀ-ɏ\p{N}])(?:report(?:s|ing)?\s+(?:directly\s+)?(?:in)?to|(?:line manager|hierarchical superior|reporting line|direct supervisor|vorgesetzte[rn]?|sup[ée]rieur hi[ée]rarchique|n\+1)(?=\s?:)|under the (?:direct )?(?:supervision|direction) of|(?:sie |du )?bericht(?:en|est|et)[^.;]{0,20}\ban|unterstellt|rattach[ée](?:\(?e\)?)?[^.;]{0,12}(?: [àa]u?| aux)|vous reportez(?: directement)? (?:[àa]u?|aux)|reporta(?:r[áa]s|ndo)?(?: directamente| diretamente)? (?:al?|ao)|riporta(?:ndo)?(?: direttamente)? (?:al?|alla))\s*:?\s+/giu
const article =
  /^(?:the|our|a|an|its|die|der|den|dem|unsere[nmr]?|la|le|l['’]|el|il|lo|o)(?:(?<=['’])|\s+)(?=[A-Za-zÀ-ɏ])/iu
/** What is written for somebody ("status reports to clients") has no one reporting. */
const papers =
  /\b(?:status|monthly|weekly|internal|present|provide|prepare|submit|write|generate|of|and)\s+$/i
/** Words that a manager's title holds. */
const office =
  /\b(?:manager|director|head|lead|leader|chief|officer|president|vp|svp|evp|ceo|cto|cfo|coo|cio|cmo|cpo|supervisor|principal|partner|founder|co-founder|chair|coordinator|superintendent|foreman|owner|counsel|dean|administrator|controller|secretary|leit\w*|gesch[äa]ftsf[üu]hr\w*|vorstand|direct\w*|responsable|chef\w*|jefe|jefa|gerente|diret\w*|dirett\w*|responsabile|supervisor\w*)\b/iu
const newThought =
  /,\s*(?=\p{Ll})|(?<!\s)\s+(?=As (?:an?|the|our)\s)|(?:(?<!\s)\s+)?\*|(?<!\s)\s+(?:and \p{Ll}+(?: \p{Ll}+)? (?:an?|the|with|our|your)|and (?:has|have|is|will|work\w*|be|collaborat\w*)|who|which|with|to|in|while|you|this|based|works?|où|und|avec|con|com)\s/u

/** "Sie sind direkt der Leiterin Einkauf unterstellt": the office stands before the word. */
const under =
  /(?<![A-Za-zÀ-ɏ])(?:dem|der)\s+(?<named>\p{Lu}[A-Za-zÀ-ɏ]+(?:\s(?!unterstellt)[A-Za-zÀ-ɏ]+){0,4})\s+unterstellt/u

/** One look that spares most lines the rest. */
const mayHold = prefilter(
  /report|supervis|direction|bericht|unterstellt|rattach|riporta|^manager$|superieur|superior|vorgesetzt|^n$/,
)

/** The office that the job reports to, in the words of the text. Nothing where no office is named. */
export function findReportsTo(text: string): Found<string> | null {
  if (!mayHold(text)) return null
  const below = under.exec(text)
  if (below?.groups?.named && office.test(below.groups.named)) {
    const start = below.index + below[0].indexOf(below.groups.named)
    return { value: below.groups.named, start: below.index, end: start + below.groups.named.length }
  }
  for (const match of text.matchAll(cue)) {
    if (papers.test(text.slice(Math.max(0, match.index - 12), match.index))) continue
    const from = match.index + match[0].length
    const rest = text.slice(from)
    const skipped = article.exec(rest)?.[0].length ?? 0
    const words = /^[^.;:()\n–—]{2,70}/u.exec(rest.slice(skipped))?.[0] ?? ''
    // Commas belong to titles ("VP, Sales") until a word in small letters begins a new thought.
    const named = words.split(newThought)[0]?.replace(/(?<![\s,*])[\s,*]+$/, '')
    // A label may name the person.
    const isPerson = /:\s*$/.test(match[0]) && /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,2}$/u.test(named ?? '')
    if (!named || !(isPerson || office.test(named)) || named.split(/\s+/).length > 10) continue
    // "A manager" says nothing.
    if (/^\p{Ll}+$/u.test(named)) continue
    return { value: named, start: match.index, end: from + skipped + named.length }
  }
  return null
}
