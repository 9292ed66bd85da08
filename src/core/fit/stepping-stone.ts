import type { Quote } from '../reading/advert'
import { skillIdentity } from '../reading/skills/canonical'
import { findSkills } from '../reading/skills/find-skills'
import type { AdvertText } from './advert-text'
import { quoteAround } from './opening'
import type { OwnSkill, OwnSkills } from './own-skills'
import { slugOf } from './slug'
import type { Reason } from './verdict'
import { findPhrase } from './words'

const mostStones = 5

/** Where the job itself, not its benefits, speaks of a skill. */
function placeOf(skill: OwnSkill, advert: AdvertText): Quote | null {
  for (const [line, text] of advert.lines.entries()) {
    const zone = advert.zoneOf(line)
    if (zone === 'offer' || zone === 'legal' || zone === 'meta' || zone === 'process') continue
    const known = findSkills(text).find(found => skillIdentity(found.name) === skill.identity)
    if (known) return quoteAround(advert.lines, line, known.start, known.end)
    const words = advert.words[line] ?? []
    const place = skill.stems && skill.stems.join('').length > 3 ? findPhrase(words, skill.stems) : null
    if (place)
      return quoteAround(advert.lines, line, words[place.first]?.start ?? 0, words[place.last]?.end ?? 0)
  }
  return null
}

/** What the job would add towards the wished role: the skills to learn that its text works with. */
export function findStones(user: OwnSkills, advert: AdvertText): Reason[] {
  return [...user.learning.values()]
    .filter(skill => !user.have.has(skill.identity))
    .flatMap(skill => {
      const quote = placeOf(skill, advert)
      const text = `A stepping stone: it works with ${skill.own}, which you want to learn.`
      return quote
        ? [{ id: `stone:${slugOf(skill.own)}`, side: 'for' as const, text, quote, own: skill.own }]
        : []
    })
    .slice(0, mostStones)
}
