import { cosine, type Embedded, embedTitle, embedWords, saying } from './embed'
import { rankOf } from './rank'
import { dimensions, type RoleTable } from './table'
import type { TitleParts } from './title'

/** A title with all that pairs ask of it, so that a role which is compared often is looked at once. */
export interface Looked {
  parts: TitleParts
  words: string[]
  head: string
  modifiers: string[]
  all: Embedded
  white: Float32Array
  ofModifiers: Float32Array
  ofHead: Float32Array
  unknown: boolean
  rank: number
  groups: readonly number[]
  /** Groups of names of one role that the whole name stands in. */
  named: readonly number[]
}

const soft = new Set(
  'senior clinical certified staff remote general corporate full new global regional'.split(' '),
)

/** Groups of names by the whole core, else without soft adjectives, else by an ending of two words or more. */
function groupsOf(core: readonly string[], table: RoleTable): readonly number[] {
  const whole = table.groupsOf(core.join(' '))
  if (whole.length > 0) return whole
  const firm = table.groupsOf(core.filter(word => !soft.has(word)).join(' '))
  if (firm.length > 0) return firm
  for (let from = 1; from <= core.length - 2; from++) {
    const found = table.groupsOf(core.slice(from).join(' '))
    if (found.length > 0) return found
  }
  return []
}

export function lookAt(parts: TitleParts, table: RoleTable): Looked {
  const words = saying(parts.core)
  const head = words.at(-1) ?? ''
  const modifiers = words.filter(word => word !== head)
  const all = embedTitle(parts, table)
  return {
    parts,
    words,
    head,
    modifiers,
    all,
    white: all.vector.map((value, i) => value * (table.whitening[i] ?? 1)),
    ofModifiers: modifiers.length > 0 ? embedWords(modifiers, table).vector : all.vector,
    ofHead: head === '' ? new Float32Array(dimensions) : embedWords([head], table).vector,
    unknown: all.unknown > 0,
    rank: rankOf(parts.core),
    groups: groupsOf(parts.core, table),
    named: table.groupsOf(parts.core.join(' ')),
  }
}

/** What a pair is judged by, in the order of the weights. */
export const pairFeatureNames = [
  'cosine',
  'cosineCubed',
  'white',
  'whiteCubed',
  'ofModifiers',
  'ofHeads',
  'sameHead',
  'shared',
  'sharedModifiers',
  'sharedWithTail',
  'nothingShared',
  'targetWithin',
  'titleWithin',
  'equal',
  'withinTimesCosine',
  'rankApart',
  'ranksFarApart',
  'bothLead',
  'oneHelps',
  'rankApartTimesCosine',
  'targetRank',
  'titleRank',
  'sameRank',
  'sameHeadTimesModifiers',
  'sameHeadNoModifier',
  'noModifier',
  'sameModifiers',
  'sameModifiersOtherHead',
  'headRarity',
  'hasTail',
  'unknown',
  'oneGroup',
  'twoGroups',
  'up',
  'rarestApart',
  'falseHead',
  'oneOfProfession',
  'oneMakesPrograms',
] as const
export type PairFeature = (typeof pairFeatureNames)[number]

const isSame = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every(word => b.has(word))
const isWithin = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].every(word => b.has(word))

/** "flight_attendant" looks like an attendant and is none. */
const lastOf = (head: string): string => head.slice(head.lastIndexOf('_') + 1)

/** Professions that one may follow after long studies alone: who helps in one is not on the way to it. */
const professions = new Set(
  'dentist orthodontist lawyer attorney solicitor barrister counsel judge physician doctor surgeon psychiatrist psychologist pharmacist veterinarian vet optometrist'.split(
    ' ',
  ),
)
/** Who makes programs, where others run, use or look after them. */
const makers = new Set('developer programmer engineer architect coder'.split(' '))
const isOf = (heads: ReadonlySet<string>, { head }: Looked): boolean => heads.has(lastOf(head))

/** What the pair says, by name. The target is the user's, the title the advert's. */
export function pairFeatures(target: Looked, title: Looked, table: RoleTable): Record<PairFeature, number> {
  const rarity = (word: string): number => table.find(word)?.rarity ?? table.unknownRarity
  const sum = (words: Iterable<string>): number => [...words].reduce((all, word) => all + rarity(word), 0)
  const share = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
    const both = sum([...a].filter(word => b.has(word)))
    return both / Math.max(1e-9, sum(new Set([...a, ...b])))
  }
  const a = new Set(target.words)
  const b = new Set(title.words)
  const modA = new Set(target.modifiers)
  const modB = new Set(title.modifiers)
  const allA = new Set([...a, ...target.parts.tail])
  const allB = new Set([...b, ...title.parts.tail])
  const near = cosine(target.all.vector, title.all.vector)
  const white = cosine(target.white, title.white)
  const ofModifiers = cosine(target.ofModifiers, title.ofModifiers)
  const sameHead = Number(target.head === title.head && target.head !== '')
  const apart = Math.abs(target.rank - title.rank)
  const noModifier = Number(modA.size === 0 || modB.size === 0)
  const sameModifiers = Number(modA.size > 0 && isSame(modA, modB))
  const targetWithin = Number(isWithin(a, b))
  const titleWithin = Number(isWithin(b, a))
  const differ = [...a].filter(word => !b.has(word)).concat([...b].filter(word => !a.has(word)))
  const inOneGroup = target.groups.some(group => title.groups.includes(group))
  return {
    cosine: near,
    cosineCubed: Math.max(0, near) ** 3,
    white,
    whiteCubed: Math.max(0, white) ** 3,
    ofModifiers,
    ofHeads: cosine(target.ofHead, title.ofHead),
    sameHead,
    shared: share(a, b),
    sharedModifiers: modA.size + modB.size > 0 ? share(modA, modB) : sameHead,
    sharedWithTail:
      sum([...allA].filter(word => allB.has(word))) / Math.max(1e-9, Math.min(sum(allA), sum(allB))),
    nothingShared: Number([...a].every(word => !b.has(word))),
    targetWithin,
    titleWithin,
    equal: targetWithin * titleWithin,
    withinTimesCosine: Math.max(targetWithin, titleWithin) * near,
    rankApart: Number(apart >= 1),
    ranksFarApart: Number(apart >= 2),
    bothLead: Number(target.rank >= 1 && title.rank >= 1),
    oneHelps: Number(target.rank < 0 !== title.rank < 0),
    rankApartTimesCosine: Number(apart >= 1) * near,
    targetRank: target.rank,
    titleRank: title.rank,
    sameRank: Number(apart === 0),
    sameHeadTimesModifiers: sameHead * ofModifiers,
    sameHeadNoModifier: sameHead * noModifier,
    noModifier,
    sameModifiers,
    sameModifiersOtherHead: sameHead === 0 ? (sameModifiers * Math.min(6, sum(modA))) / 6 : 0,
    headRarity: Math.min(rarity(target.head), rarity(title.head)),
    hasTail: Number(title.parts.tail.length > 0),
    unknown: Number(target.unknown || title.unknown),
    oneGroup: Number(inOneGroup),
    twoGroups: Number(target.groups.length > 0 && title.groups.length > 0 && !inOneGroup),
    up: Math.max(-2, Math.min(2, title.rank - target.rank)) * near,
    rarestApart: Math.max(0, ...differ.map(rarity)),
    oneOfProfession: Number(isOf(professions, target) !== isOf(professions, title)),
    oneMakesPrograms: Number(isOf(makers, target) !== isOf(makers, title)),
    falseHead: Number(sameHead === 0 && lastOf(target.head) === lastOf(title.head)),
  }
}
