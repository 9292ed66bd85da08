import { withoutMarks } from '../fit/gist'
import { isOfWhatWontDo } from '../fit/parts/silence'

/** What stands in every advert of an employer, or is said of the law: nobody tailors a résumé to it. */
const boilerplate =
  /\bequal[- ](?:employment )?opportunit|\bwithout regard to\b|\baffirmative action\b|\breasonable accommodations?\b|\bprotected (?:class|veteran|characteristic|status)|\b(?:drug|alcohol|substance|hair follicle|urine)[- ](?:test|screen)|\bdrug[- ]free\b|\bbackground (?:check|screening|investigation)|\bcriminal (?:record|history|background)|\bfingerprint|\be-?verify\b|\bcollective bargaining|\bbargaining unit|\bunion (?:dues|member|position|represent)|\b(?:labou?r|trade) union\b|\bphysical (?:demands?|requirements?)\b|\binternal (?:candidates|applicants)\b|\bother duties (?:as|may)|\bat[- ]will\b|\bschwerbehindert|\bgleichstellung|\bdiversit(?:y|ät|é) (?:statement|and inclusion policy)/i

/** A line that lost its words on the way: signs of a wrong encoding, or hardly any letters. */
function isGarbled(text: string): boolean {
  if (/\uFFFD|Ã[\u0080-\u00BF]|â€/.test(text)) return true
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  return letters < text.replace(/\s/g, '').length * 0.5
}

/** A heading that was taken for what stands under it. */
const heading =
  /^(?:minimum|basic|required|preferred|desired|essential|key|must[- ]have|your)?\s?(?:skills?|qualifications?|requirements?|experience|education|profile)(?: (?:&|and) (?:skills?|qualifications?|requirements?|experience|education))?[\s:*]{0,5}$/i

/** Whether a line that was read as a requirement is one that advice can be built on. */
export const isWorthAdvice = (text: string): boolean =>
  !boilerplate.test(text) && !heading.test(text) && !isGarbled(text) && !isOfWhatWontDo(text)

const longestLine = 120
const shortestClause = 40

/** A line in its own words, whole where it is short, else up to the end of a clause. */
export function lineInWords(text: string): string {
  const plain = withoutMarks(text)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[-•·*–—>\s]+/, '')
    .replace(/(?<![\s.;:,])[\s.;:,]+$/, '')
  if (plain.length <= longestLine) return `“${plain}”`
  const head = plain.slice(0, longestLine)
  const clause = Math.max(head.lastIndexOf('; '), head.lastIndexOf(', '), head.lastIndexOf('. '))
  const end = clause >= shortestClause ? clause : head.lastIndexOf(' ')
  return `“${head.slice(0, end > 0 ? end : longestLine)} …”`
}
