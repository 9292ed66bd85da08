/**
 * The folder's key on paper: 13 groups of four letters by Crockford (no I, L, O, U), each with a fifth that checks the
 * four and where they stand. One wrong letter, two that changed places, and two groups that did, are told by the group.
 */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const groupCount = 13
const groupSize = 4
const keyBytes = 32

/** Times x in the field of 32 (x⁵ + x² + 1). */
const times = (value: number): number => ((value << 1) & 31) ^ (value & 16 ? 5 : 0)

const checkOf = (values: readonly number[], group: number): number =>
  times(values.reduce((sum, value) => times(sum) ^ value, group + 1))

const lettersOf = (values: readonly number[]): string => values.map(value => letters[value]).join('')

/** @param key 32 bytes. */
export function sheetOf(key: Uint8Array): string[] {
  if (key.length !== keyBytes) throw new RangeError('A key has 32 bytes.')
  const bits = [...key].map(byte => byte.toString(2).padStart(8, '0')).join('')
  const padded = bits.padEnd(groupCount * groupSize * 5, '0')
  const values = (padded.match(/.{5}/g) ?? []).map(five => Number.parseInt(five, 2))
  return Array.from({ length: groupCount }, (_, group) => {
    const own = values.slice(group * groupSize, (group + 1) * groupSize)
    return lettersOf([...own, checkOf(own, group)])
  })
}

/** As typed: in small letters, with strokes or spaces, O for 0, I or L for 1. */
export const plainLetters = (typed: string): string =>
  typed
    .toUpperCase()
    .replace(/[\s–—-]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')

type SheetRead =
  | { key: Uint8Array<ArrayBuffer> }
  /** Numbers of groups, from 1. */
  | { wrong: number[] }
  | { missing: number }

export function readSheet(typed: string): SheetRead {
  const plain = plainLetters(typed)
  const size = groupSize + 1
  if (plain.length !== groupCount * size) return { missing: groupCount * size - plain.length }
  const groups = plain.match(/.{5}/g) ?? []
  const values = groups.map(group => [...group].map(letter => letters.indexOf(letter)))
  const wrong = values.flatMap((own, group) =>
    own.includes(-1) || checkOf(own.slice(0, groupSize), group) !== own[groupSize] ? [group + 1] : [],
  )
  const bits = values
    .flatMap(own => own.slice(0, groupSize))
    .map(value => value.toString(2).padStart(5, '0'))
    .join('')
  if (wrong.length > 0) return { wrong }
  if (/1/.test(bits.slice(keyBytes * 8))) return { wrong: [groupCount] }
  const bytes = (bits.slice(0, keyBytes * 8).match(/.{8}/g) ?? []).map(eight => Number.parseInt(eight, 2))
  return { key: new Uint8Array(bytes) }
}
