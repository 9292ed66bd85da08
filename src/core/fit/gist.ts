import { isStopWord, type Word, wordsOf } from './words'

/** How adverts begin a requirement before they come to it; taken off as often as they stand in front. */
const leads: readonly RegExp[] = [
  /^(?:we (?:seek|want|need|value|look for|are looking for)|we['’]re looking for|looking for|seeking)\s+/i,
  /^(?:individuals?|someone|somebody|people|a person|persons?|candidates?|professionals?)\s+(?:who|that|with)\s+/i,
  /^[\s•·*+–—>-]+/,
  /^(?:required|requirements?|qualifications?|skills?|education|experience|must[- ]haves?|minimum|essential|preferred)\s*:\s*/i,
  /^(?:the )?(?:ideal |successful )?(?:candidates?|applicants?|incumbents?|person) (?:will|should|must|shall|has to|needs to)\s+/i,
  /^(?:you(?:['’](?:ll|ve|re))?|we expect you to|must|should|will|shall|has|have|having|had|be|is|are|being|also|possess(?:es)?|hold|holds|bring|brings|demonstrates?|able to|ability to|willing(?:ness)? to|capable of|need to)[\s:]+/i,
  /^(?:an?|the|some|any|our|your|its|very|well|highly|strong|solid|good|great|excellent|proven|demonstrated|deep|thorough|sound|working|basic|advanced|extensive|outstanding|exceptional|relevant|prior|previous|hands[- ]on|practical|professional|proficient|proficiency|skilled|experienced|confident|comfortable|familiar(?:ity)?|fluent)\s+/i,
  /^(?:(?:at least|minimum(?: of)?|a minimum of|over|more than|approximately)\s{1,80})?(?:\d{1,80}\s{0,80}(?:\\?[+-]|–|to)?\s{0,80}\d{0,80}|one|two|three|four|five|six|seven|eight|nine|ten)\s{0,80}(?:\(\d{1,80}\)\s{0,80})?\+?\s{0,80}(?:or more\s{1,80})?(?:years?|yrs?|months?)['’]?\s{1,80}(?:of\s{1,80})?/i,
  /^(?:experience|knowledge|understanding|background|skills?|command|expertise|track record|proficiency|working knowledge|competence)\s+(?:and \w+ )?(?:in|with|of|on|as|using|at|for)\s+/i,
  /^(?:in|with|of|to|and|using|on|as)\s+/i,
]
const longest = 7

/** Left alone, these say nothing: a lead that leaves only such words stays. */
const hollow =
  /^(?:field|role|position|industry|area|similar|related|relevant|level|same|work|job|environment|setting|discipline|capacity)$/

const saysSomething = (text: string): boolean =>
  wordsOf(text).some(word => !isStopWord(word) && !hollow.test(word.lower) && word.lower.length > 1)

/** Marks for bold letters that came along from the source, with the label that they set. */
const label = /^[\s+•·-]{0,4}\*\*[^*:]{2,40}(?::\*\*|\*\*:)\s*/
const marks = /\*{1,3}|_{2,3}/g

/** A line without the marks of bold letters, and without the label that stands in them. */
export function withoutMarks(text: string): string {
  const bare = text.replace(label, '')
  return (saysSomething(bare) ? bare : text).replace(marks, '')
}

function withoutLead(text: string): string {
  let rest = withoutMarks(text).trim()
  for (let changed = true; changed; ) {
    changed = false
    for (const lead of leads) {
      const next = rest.replace(lead, '')
      if (next !== rest && saysSomething(next)) {
        rest = next
        changed = true
      }
    }
  }
  return rest
}

/** A clause ends here, or what follows only adds to it; a comma does after enough words to stand alone. */
function endsBefore(rest: string, words: readonly Word[], at: number): boolean {
  const word = words[at]
  const before = words[at - 1]
  if (!word || !before) return false
  if (word.opens || addition.test(word.lower)) return true
  return at >= fewestBeforeComma && /[,;]\s*$/.test(rest.slice(before.end, word.start))
}

const addition = /^(?:including|such|which|who|that|preferred|required|within|while|so)$/
const fewestBeforeComma = 5

/**
 * What a requirement is about, in its own words without the way that leads there: "Candidates should possess at
 * least 3 years of experience in port logistics" is “port logistics”.
 */
export function gistOf(text: string): string {
  const rest = withoutLead(text)
  const words: Word[] = wordsOf(rest)
  const stop = words.findIndex((_, at) => at > 1 && endsBefore(rest, words, at))
  const count = Math.min(stop > 0 ? stop : words.length, longest)
  const end = words[count - 1]?.end ?? rest.length
  const cut = count < words.length && stop !== count
  return `“${rest.slice(0, end).replace(/(?<!\s)\s+(?:and|or|of|in|with|to|the|a|an|for|as|on)$/i, '')}${cut ? ' …' : ''}”`
}
