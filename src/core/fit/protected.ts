import { wordsOf } from './words'

/**
 * Words of age, sex, origin, religion, health and family. No judgement uses them: they are taken out of what
 * the user wrote before it is held against an advert, and a wish made of them alone is not judged.
 */
const plain = new Set(
  `man men male males woman women female females girl girls boy boys lady ladies gentleman gentlemen
   husband wife mother mothers father fathers mum mom dad parent parents married divorced widowed widow
   pregnant pregnancy childless son daughter transgender nonbinary gay lesbian bisexual he she him her hers mr mrs
   young younger youngest old older oldest aged age ages ageing aging millennial boomer
   christian catholic protestant muslim jewish hindu buddhist sikh atheist religious religion
   asian hispanic latino latina latinx african caucasian arab ethnic ethnicity racial immigrant
   disabled handicapped autistic dyslexic diabetic`
    .split(/\s+/)
    .filter(Boolean),
)

/** "45 years old", "aged 45", "45-year-old", "in my fifties", "born in 1980", "mother of two children". */
const agePhrases =
  /\b(?:mother|father|parent|mum|mom|dad) of (?:\w+ )?(?:children|kids|sons|daughters|boys|girls)\b|\b(?:aged?|age of)\s+\d{1,2}\b|\b\d{1,2}\s*(?:-|\s)?(?:years?|yrs?)(?:-|\s)old\b|\bborn (?:in )?\d{4}\b|\bin my (?:early |mid |late |mid-)?(?:twenties|thirties|forties|fifties|sixties|[2-6]0s)\b/gi

/** "My name is …", "I am Ada Example": the name goes with it. */
const namePhrases =
  /\b(?:[Mm]y name is|[Mm]e llamo|[Ii]ch hei(?:ß|ss)e|[Jj]e m['’]appelle)\s+(?:\p{Lu}[\p{L}'’.-]*\s*){1,4}/gu

const isProtectedWord = (lower: string): boolean => plain.has(lower.replace(/['’]s$/, ''))

/** The user's words without those that say who they are rather than what they do; case stays as it was. */
export function withoutProtected(text: string): string {
  const cleaned = text.replace(agePhrases, ' ').replace(namePhrases, ' ')
  let out = ''
  let last = 0
  for (const word of wordsOf(cleaned)) {
    if (!isProtectedWord(word.lower)) continue
    out += cleaned.slice(last, word.start)
    last = word.end
  }
  return (out + cleaned.slice(last)).replace(/\s+/g, ' ').trim()
}

/** A wish that names a protected trait: it is said that it takes no part, and nothing is judged by it. */
export const namesProtected = (phrase: string): boolean =>
  phrase.search(agePhrases) >= 0 || wordsOf(phrase).some(word => isProtectedWord(word.lower))
