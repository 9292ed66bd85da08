import { addressNames, isOwnCareersHost, ownerLabel } from './board'
import { splitTitle } from './headline'
import type { Sketch } from './sketch'
import { hasRoleNoun } from './words/roles'

const common =
  /^(?:www|jobs?|careers?|career|karriere|en|de|fr|es|it|pt|nl|us|uk|job|view|posting|postings|position|positions|apply|vacancy|vacancies|o|j|p|detail|details|search|home|index|external|internal|en-?(?:us|gb)|company|companies|sites?|public|recruit(?:ing|ment)?|hr|talent|app|portal|online|hire|wd\d+|ats|stellen|offres?|emplois?)$/i
const capitalised =
  /\p{Lu}[\p{L}\p{N}&'’.-]*(?:\s+(?:(?:&|and|of|de|und|for|the)\s+)?\p{Lu}[\p{L}\p{N}&'’.-]*){0,3}/gu
const squeeze = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]+/gu, '')

/**
 * How the advert spells a name that its address holds ("examplefoods" in jobs.example/examplefoods/…, "Example
 * Foods" in the text). The owner's own label counts only on an employer's career host: elsewhere it is the board.
 */
export function spelledInText(sketch: Sketch): string[] {
  if (!sketch.stretch) return []
  const owner = ownerLabel(sketch.url.hostname)
  const labels = [...addressNames(sketch.url), ...(isOwnCareersHost(sketch.url) ? [owner] : [])]
    .map(squeeze)
    .filter(label => label.length >= 3 && label.length <= 40 && !common.test(label))
  if (!labels.length) return []
  const ownTitle = squeeze(splitTitle(sketch.headline.whole)[0] ?? '')
  const found = new Set<string>()
  for (const line of sketch.lines.slice(sketch.stretch.from, sketch.stretch.to)) {
    if (line.chrome || line.role === 'heading') continue
    for (const [run] of line.text.slice(0, 2_000).matchAll(capitalised)) {
      const words = run.replace(/[.'’]s?$/, '').split(/\s+/)
      for (let from = 0; from < words.length; from++) {
        for (let to = words.length; to > from; to--) {
          const name = words
            .slice(from, to)
            .join(' ')
            .replace(/(?<![.,])[.,]+$/, '')
          const key = squeeze(name)
          if (labels.includes(key) && !ownTitle.includes(key) && !(to - from === 1 && hasRoleNoun(name)))
            found.add(name)
        }
      }
    }
    if (found.size > 4) break
  }
  return [...found]
}
