import { remember } from '../../advert/words/remember'
import { once } from '../../kernel/once'
import { withoutProtected } from '../protected'
import { roleForm, roleGroups, roleRelations, roleShapes, roleWords } from './model/role-weights'
import { unpackTable } from './packed-table'
import { type Looked, lookAt, pairFeatures } from './pair-features'
import { chancesOf, type Relation, relations } from './relate'
import { alternativesOf, folded, type TitleParts, takeApart } from './title'
import { inEnglish } from './title-words'

/** How a title stands to a target role: the same role, one close by, another; unknown where one can't be read. */
export type Closeness = Relation | 'unknown'

const table = once(() =>
  unpackTable({ form: roleForm, words: roleWords, shapes: roleShapes, groups: roleGroups }),
)
const isKnown = (word: string): boolean => table().find(word) !== null

/** Roles that were looked at lately: a target role is held against every title. */
const looked = new Map<string, LookedTitle>()
const mostLooked = 400

/** A title with what is known of it without its tail, where it has one. */
interface LookedTitle extends Looked {
  bare: Looked | null
}

function look(title: string): LookedTitle {
  const before = looked.get(title)
  if (before) return before
  const bare = withoutProtected(title)
  const parts = takeApart(bare === '' ? title : bare, isKnown)
  const made = {
    ...lookAt(parts, table()),
    bare: parts.tail.length > 0 ? lookAt({ ...parts, tail: [] }, table()) : null,
  }
  if (looked.size >= mostLooked) looked.clear()
  looked.set(title, made)
  return made
}

/** A role whose words are all strange says nothing, least of all that it is another one. */
const isStrange = ({ words }: Looked): boolean => words.every(word => !isKnown(word))

/**
 * What stands behind a comma tells of a team, a field or a place ("Software Engineer, Payments"). It brings a title nearer to a
 * role only where the role names it: what its length alone would add is no likeness.
 */
function compareOne(target: Looked, title: LookedTitle): Closeness {
  const whole = comparePair(target, title)
  if (whole !== 'same' || !title.bare || title.parts.tail.some(word => target.words.includes(word)))
    return whole
  return farther(whole, comparePair(target, title.bare))
}

function comparePair(target: Looked, title: Looked): Closeness {
  if (target.words.length === 0 || title.words.length === 0) return 'unknown'
  const features = pairFeatures(target, title, table())
  if (features.equal === 1 && target.words.length === title.words.length) return 'same'
  if (features.nothingShared === 1 && (isStrange(target) || isStrange(title))) return 'unknown'
  // Names that are listed for one role need no weighing.
  if (target.named.some(group => title.named.includes(group))) return 'same'
  const chances = chancesOf(roleRelations, features)
  return relations[chances.indexOf(Math.max(...chances))] ?? 'unknown'
}

/** Whether two titles name a role in the same words; levels, places and hours don't count, nor who is meant. */
export function areSameName(a: string, b: string): boolean {
  const [one, other] = [look(a).words, look(b).words]
  return one.length > 0 && one.length === other.length && one.every((word, at) => word === other[at])
}

/** The closest first. */
export const closenessRank: Record<Closeness, number> = { same: 0, near: 1, other: 2, unknown: 3 }
const farther = (a: Closeness, b: Closeness): Closeness => (closenessRank[a] >= closenessRank[b] ? a : b)
const nearer = (a: Closeness, b: Closeness): Closeness => (closenessRank[a] <= closenessRank[b] ? a : b)

/** Words that name a place in an organisation and no work: "Team Member", "Associate II". */
const placesInTeams = new Set(
  'team member crew associate specialist consultant coordinator assistant officer operator representative manager supervisor worker employee colleague professional agent lead leader director executive talent partner'.split(
    ' ',
  ),
)
const isVague = ({ core, tail }: TitleParts): boolean =>
  tail.length === 0 && core.length > 0 && core.every(word => placesInTeams.has(word))

/**
 * Compares a title with a target role by what they are called; levels ("senior"), places and hours don't count. Of
 * several roles in one title ("Nurse / Midwife") the closest one does. A title that names no work is unknown rather than
 * another role. This is the one place where roles are compared.
 */
export function compareRoles(target: string, title: string): Closeness {
  const whole = compareOne(look(target), look(title))
  if (whole === 'same') return whole
  const closest = alternativesOf(title)
    .map(one => compareOne(look(target), look(one)))
    .reduce(nearer, whole)
  return closest === 'other' && isVague(look(title).parts) ? 'unknown' : closest
}

/** A title of another language in English words; null where it is English, or where none of its words is known. */
export function englishTitle(title: string): string | null {
  const { core, tail } = look(title).parts
  const words = [...core, ...tail].join(' ').replaceAll('_', ' ')
  const said = new Set(folded(title).match(/[a-z]+/g) ?? [])
  const isOther = words.split(' ').some(word => isKnown(word) && !said.has(word) && !said.has(`${word}s`))
  return isOther ? words : null
}

/** A word of another language in English ones; none where it is English or not known. @param word a word or its stem. */
export const englishWords = remember((word: string): readonly string[] => {
  const plain = folded(word)
  if (!/^[a-z]{4,40}$/.test(plain) || isKnown(plain)) return []
  return inEnglish(plain, isKnown)?.split(/[ _]/) ?? []
})
