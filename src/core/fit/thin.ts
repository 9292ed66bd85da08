import type { Opening } from './opening'
import { wordsOf } from './words'

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

/** Why there is too little to go on, in a sentence; null where there is enough. Few words that ask for much are enough. */
export function tooThin({ brand, evidence, reading, lines }: Opening): string | null {
  const brandIsSilent =
    brand.targetRoles.length === 0 &&
    brand.skills.length === 0 &&
    brand.strengths.length === 0 &&
    evidence.length === 0
  if (brandIsSilent) return 'your brand statement names no target role and no skill yet.'
  if (reading.late) return 'the advert was not read in time.'
  if (!reading.supported) return 'the advert is in a language that is not read yet.'
  const count = countedWords(lines)
  if (count === 0) return 'the text of the advert was not read.'
  if (count < fewestWords && reading.requirements.length < fewestRequirements)
    return `the advert has ${count} ${count === 1 ? 'word' : 'words'}.`
  return null
}
