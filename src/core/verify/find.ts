import { skillIdentity } from '../advert/skills/canonical'
import { contentStems, findPhrase } from '../fit/words'
import type { ResumeLine } from './resume-lines'
import type { Place } from './verify'

const placeIn = (line: ResumeLine, start: number, end: number): Place => ({
  line: line.index,
  start,
  end,
  text: line.text,
})

/** So short a stem belongs to several words ("car", "care"). */
const shortStem = 5
const bare = (word: string) => word.replace(/['’]?s$/, '')

/** Where a wording stands in a line: as a skill under any of its names, or by its words; null where it does not. */
function findWording(line: ResumeLine, wording: string): Place | null {
  const identity = skillIdentity(wording)
  const skill = line.skills.find(found => found.identity === identity)
  if (skill) return placeIn(line, skill.start, skill.end)
  const stems = contentStems(wording)
  if (stems.join('').length < 2) return null
  const [only] = stems
  const words =
    stems.length === 1 && only !== undefined && only.length < shortStem
      ? line.words.filter(word => bare(word.lower) === bare(wording.trim().toLowerCase()))
      : line.words
  const found = findPhrase(words, stems)
  const [first, last] = [words[found?.first ?? -1], words[found?.last ?? -1]]
  return first && last ? placeIn(line, first.start, last.end) : null
}

/** The first place of any of the wordings. */
export function findAny(lines: readonly ResumeLine[], wordings: readonly string[]): Place | null {
  for (const line of lines)
    for (const wording of wordings) {
      const place = findWording(line, wording)
      if (place) return place
    }
  return null
}

/** "30 %", "30%" and "1,200" as the figures they are. */
const figures = (text: string): string[] =>
  [...text.matchAll(/\d+(?:[.,\u202f\u00a0 ]\d{3})*(?:[.,]\d+)?/g)].map(match =>
    match[0].replace(/[,\u202f\u00a0 ](?=\d{3}(?!\d))/g, ''),
  )

/** The line that holds most of the figures of a phrase, and those that it lacks. */
export function findFigures(
  lines: readonly ResumeLine[],
  phrase: string,
): { place: Place; lacking: string[] } | null {
  const wanted = figures(phrase)
  let best: { place: Place; lacking: string[] } | null = null
  for (const line of lines) {
    const here = figures(line.text)
    const lacking = wanted.filter(figure => !here.includes(figure))
    if (lacking.length === wanted.length || (best && lacking.length >= best.lacking.length)) continue
    best = { place: placeIn(line, 0, line.text.length), lacking }
  }
  return best
}

/** The point that says most of a text's words, with the share of them that it says (0 to 1). */
export function findTold(
  lines: readonly ResumeLine[],
  words: string,
): { place: Place; share: number } | null {
  const wanted = [...new Set(contentStems(words))].filter(stem => stem.length > 2)
  let best: { place: Place; share: number } | null = null
  for (const line of lines) {
    const here = new Set(line.words.map(word => word.stem))
    const share = wanted.filter(stem => here.has(stem)).length / Math.max(wanted.length, 1)
    if (share > (best?.share ?? 0)) best = { place: wholeLine(line), share }
  }
  return best
}

export const hasFigures = (phrase: string): boolean => figures(phrase).length > 0

export const wholeLine = (line: ResumeLine): Place => placeIn(line, 0, line.text.length)
