import type { Quote, Zone } from '../advert/advert'
import { skillIdentity } from '../advert/skills/canonical'
import { findSkills } from '../advert/skills/find-skills'
import { messages } from '../kernel/message'
import type { AdvertText } from './advert-text'
import { quoteAround } from './opening'
import type { OwnSkill, OwnSkills } from './own-skills'
import { slugOf } from './slug'
import type { Reason } from './verdict'
import { findPhrase, type Word } from './words'

const words = messages('fit/stepping-stone', {
  stone: 'A stepping stone: it works with {skill}, which you want to learn.',
})

const mostStones = 5

const beside: ReadonlySet<Zone> = new Set(['offer', 'legal', 'meta', 'process'])

interface TellingLine {
  line: number
  words: readonly Word[]
  known: readonly { identity: string; start: number; end: number }[]
}

/** The lines where the job itself, not its benefits, is spoken of, with the skills they name. */
const tellingLines = (advert: AdvertText): TellingLine[] =>
  advert.lines.flatMap((text, line) => {
    if (beside.has(advert.zoneOf(line))) return []
    const known = findSkills(text).map(({ name, start, end }) => ({
      identity: skillIdentity(name),
      start,
      end,
    }))
    return [{ line, words: advert.words[line] ?? [], known }]
  })

function placeOf(skill: OwnSkill, told: readonly TellingLine[], lines: readonly string[]): Quote | null {
  for (const { line, words, known } of told) {
    const named = known.find(found => found.identity === skill.identity)
    if (named) return quoteAround(lines, line, named.start, named.end)
    const place = skill.stems && skill.stems.join('').length > 3 ? findPhrase(words, skill.stems) : null
    if (place) return quoteAround(lines, line, words[place.first]?.start ?? 0, words[place.last]?.end ?? 0)
  }
  return null
}

/** What the job would add towards the wished role: the skills to learn that its text works with. */
export function findStones(user: OwnSkills, advert: AdvertText): Reason[] {
  const wished = [...user.learning.values()].filter(skill => !user.have.has(skill.identity))
  if (wished.length === 0) return []
  const told = tellingLines(advert)
  return wished
    .flatMap(skill => {
      const quote = placeOf(skill, told, advert.lines)
      return quote
        ? [
            {
              id: `stone:${slugOf(skill.own)}`,
              kind: 'stone' as const,
              side: 'for' as const,
              text: words.stone({ skill: skill.own }),
              quote,
              own: skill.own,
            },
          ]
        : []
    })
    .slice(0, mostStones)
}
