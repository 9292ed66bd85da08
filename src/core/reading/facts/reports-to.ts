import { wordGate } from '../words/word-gate'
import type { Found } from './found'

const cue =
  /(?<![\p{L}\p{N}])(?:report(?:s|ing)?\s+(?:directly\s+)?(?:in)?to|under the (?:direct )?(?:supervision|direction) of|(?:sie |du )?bericht(?:en|est|et)[^.;]{0,20}\ban|unterstellt|rattach[ée](?:\(?e\)?)?[^.;]{0,12}(?: [àa]u?| aux)|reporta(?:r[áa]s|ndo)?(?: directamente| diretamente)? (?:al?|ao)|riporta(?:ndo)?(?: direttamente)? (?:al?|alla))\s*:?\s+/giu
const article =
  /^(?:the|our|a|an|its|die|der|den|dem|unsere[nmr]?|la|le|l['’]|el|il|lo|o)(?:(?<=['’])|\s+)(?=\p{L})/iu
/** What is written for somebody ("status reports to clients") has no one reporting. */
const papers =
  /\b(?:status|monthly|weekly|internal|present|provide|prepare|submit|write|generate|of|and)\s+$/i
/** Words that a manager's title holds. */
const office =
  /\b(?:manager|director|head|lead|leader|chief|officer|president|vp|svp|evp|ceo|cto|cfo|coo|cio|cmo|cpo|supervisor|principal|partner|founder|co-founder|chair|coordinator|superintendent|foreman|owner|counsel|dean|administrator|controller|secretary|leit\w*|gesch[äa]ftsf[üu]hr\w*|vorstand|direct\w*|responsable|chef\w*|jefe|jefa|gerente|diret\w*|dirett\w*|responsabile|supervisor\w*)\b/iu
const newThought =
  /,\s*(?=\p{Ll})|\s+(?=As (?:an?|the|our)\s)|\s*\*|\s+(?:and \p{Ll}+(?: \p{Ll}+)? (?:an?|the|with|our|your)|and (?:has|have|is|will|work\w*|be|collaborat\w*)|who|which|with|to|in|while|you|this|based|works?|où|und|avec|con|com)\s/u

/** One look that spares most lines the rest. */
const mayHold = wordGate(/report|supervision|direction|bericht|unterstellt|rattach|riporta/)

/** The office that the job reports to, in the words of the text. Nothing where no office is named. */
export function findReportsTo(text: string): Found<string> | null {
  if (!mayHold(text)) return null
  for (const match of text.matchAll(cue)) {
    if (papers.test(text.slice(Math.max(0, match.index - 12), match.index))) continue
    const from = match.index + match[0].length
    const rest = text.slice(from)
    const skipped = article.exec(rest)?.[0].length ?? 0
    const words = /^[^.;:()\n–—]{2,70}/u.exec(rest.slice(skipped))?.[0] ?? ''
    // Commas belong to titles ("VP, Sales") until a word in small letters begins a new thought.
    const named = words.split(newThought)[0]?.replace(/[\s,*]+$/, '')
    if (!named || !office.test(named) || named.split(/\s+/).length > 10) continue
    // "A manager" says nothing.
    if (/^\p{Ll}+$/u.test(named)) continue
    return { value: named, start: match.index, end: from + skipped + named.length }
  }
  return null
}
