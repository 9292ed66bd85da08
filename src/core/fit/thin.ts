import { messages } from '../kernel/message'
import type { Opening } from './opening'
import type { Fit } from './verdict'
import { wordsOf } from './words'

const words = messages('fit/thin', {
  silent: 'Not enough to tell: your brand statement names no target role and no skill yet.',
  silentAlone: 'Your brand statement names no target role and no skill yet.',
  late: 'Not enough to tell: the advert was not read in time.',
  lateAlone: 'The advert was not read in time.',
  language: 'Not enough to tell: the advert is in a language that Steppingstone can’t read yet.',
  languageAlone: 'The advert is in a language that Steppingstone can’t read yet.',
  unread: 'Not enough to tell: the text of the advert was not read.',
  unreadAlone: 'The text of the advert was not read.',
  few: 'Not enough to tell: the advert has only {count, plural, one {# word} other {# words}}.',
  fewAlone: 'The advert has only {count, plural, one {# word} other {# words}}.',
})

const fewestWords = 60
const fewestRequirements = 3

/** How many words the lines have; none are counted beyond those that are enough. */
function countedWords(lines: readonly string[]): number {
  let count = 0
  for (const line of lines) {
    if (count >= fewestWords) break
    count += wordsOf(line).length
  }
  return count
}

/** The sentence, and the same behind the words "Not enough to tell". */
export type Thin = Required<Pick<Fit, 'because' | 'alone'>>

/** Why there is too little to go on; null where there is enough. Few words that ask for much are enough. */
export function tooThin({ brand, evidence, reading, lines }: Opening): Thin | null {
  const brandIsSilent =
    brand.targetRoles.length === 0 &&
    brand.skills.length === 0 &&
    brand.strengths.length === 0 &&
    evidence.length === 0
  if (brandIsSilent) return { because: words.silent(), alone: words.silentAlone() }
  if (reading.late) return { because: words.late(), alone: words.lateAlone() }
  if (!reading.supported) return { because: words.language(), alone: words.languageAlone() }
  const count = countedWords(lines)
  if (count === 0) return { because: words.unread(), alone: words.unreadAlone() }
  if (count < fewestWords && reading.requirements.length < fewestRequirements)
    return { because: words.few({ count }), alone: words.fewAlone({ count }) }
  return null
}
