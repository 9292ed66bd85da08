import { skillIdentity } from '../advert/skills/canonical'
import { findSkills } from '../advert/skills/find-skills'
import { type CraftText, type FoundCraft, findCrafts } from './craft'
import { tellingWords } from './words'

/** A text of the user's, prepared to be held against many lines. */
export interface KnownText {
  /** As the user wrote it. */
  own: string
  identities: ReadonlySet<string>
  /** All content stems of what was written, and each with the one before it. */
  stems: ReadonlySet<string>
  pairs: ReadonlySet<string>
  /** Kinds of work that it names or is part of, by name. */
  crafts: ReadonlyMap<string, FoundCraft>
}

export function knownText(own: string, as: CraftText): KnownText {
  const words = tellingWords(own)
  const stems = words.map(word => word.stem)
  return {
    own,
    identities: new Set(findSkills(own).map(skill => skillIdentity(skill.name))),
    stems: new Set(stems),
    pairs: new Set(stems.slice(1).map((stem, i) => `${stems[i]} ${stem}`)),
    crafts: new Map(findCrafts(own, { words, as }).map(found => [found.craft.name, found])),
  }
}
