import { type Word, wordsOf } from './words'

/** How adverts begin a requirement before they come to it; taken off as often as they stand in front. */
const leads: readonly RegExp[] = [
  /^[\s•·*–—>-]+/,
  /^(?:required|requirements?|qualifications?|skills?|education|experience|must[- ]haves?|minimum|essential|preferred)\s*:\s*/i,
  /^(?:the )?(?:ideal |successful )?(?:candidates?|applicants?|incumbents?|person) (?:will|should|must|shall|has to|needs to)\s+/i,
  /^(?:you(?:['’](?:ll|ve|re))?|we expect you to|must|should|will|shall|has|have|having|had|be|is|are|being|also|possess(?:es)?|hold|holds|bring|brings|demonstrates?|able to|ability to|willing(?:ness)? to|capable of|need to)\s+/i,
  /^(?:an?|the|some|any|our|your|its|very|well|highly|strong|solid|good|great|excellent|proven|demonstrated|deep|thorough|sound|working|basic|advanced|extensive|outstanding|exceptional|relevant|prior|previous|hands[- ]on|practical|professional|proficient|proficiency|skilled|experienced|confident|comfortable|familiar(?:ity)?|fluent)\s+/i,
  /^(?:(?:at least|minimum(?: of)?|a minimum of|over|more than|approximately)\s+)?(?:\d+\s*(?:\+|-|–|to)?\s*\d*|one|two|three|four|five|six|seven|eight|nine|ten)\s*(?:\(\d+\)\s*)?\+?\s*(?:or more\s+)?(?:years?|yrs?|months?)['’]?\s+(?:of\s+)?/i,
  /^(?:experience|knowledge|understanding|background|skills?|command|expertise|track record|proficiency|working knowledge|competence)\s+(?:and \w+ )?(?:in|with|of|on|as|using|at|for)\s+/i,
  /^(?:in|with|of|to|and|using|on|as)\s+/i,
]
const longest = 7

function withoutLead(text: string): string {
  let rest = text.trim()
  for (let changed = true; changed; ) {
    changed = false
    for (const lead of leads) {
      const next = rest.replace(lead, '')
      // What is left must still say something.
      if (next !== rest && wordsOf(next).length >= 2) {
        rest = next
        changed = true
      }
    }
  }
  return rest
}

/**
 * What a requirement is about, in its own words without the way that leads there: "Candidates should possess at
 * least 3 years of experience in port logistics" is “port logistics”.
 */
export function gistOf(text: string): string {
  const rest = withoutLead(text)
  const words: Word[] = wordsOf(rest)
  const stop = words.findIndex(
    (word, i) =>
      i > 1 &&
      (word.opens ||
        /[,;:]\s*$/.test(rest.slice(words[i - 1]?.end ?? 0, word.start)) ||
        /^(?:including|such|which|who|that|preferred|required|within|while|so)$/.test(word.lower)),
  )
  const count = Math.min(stop > 0 ? stop : words.length, longest)
  const end = words[count - 1]?.end ?? rest.length
  const cut = count < words.length && stop !== count
  return `“${rest.slice(0, end).replace(/\s+(?:and|or|of|in|with|to|the|a|an|for|as|on)$/i, '')}${cut ? ' …' : ''}”`
}
