/**
 * What was said before in a file of changes is not said once more: an advert that comes again, the sentences that stand
 * in all adverts of an employer, what two openings share. Packing (gzip) looks back 32 KB, which is two adverts with
 * what was read of them; here a file of 4 MB is looked through whole, which also leaves little to pack.
 *
 * Long common strings as Bentley and McIlroy find them ("Data Compression Using Long Common Strings", 1999): of each
 * block of the text a hash is kept, and the hash of as many letters from any place on finds an earlier block. What is
 * found is replaced by where it stands, in signs that no JSON holds:
 *
 *     U+0001 · how far its begin lies from where the one before ended · U+0002 · its length · U+0003
 *
 * both in base 36, counted in bytes of UTF-8. Letters of several bytes are never cut: it stays a text.
 */
type Bytes = Uint8Array<ArrayBuffer>

const [opens, parts, closes] = [1, 2, 3]

const block = 32
/** Shorter ones packing finds by itself, where they are near. */
const least = 48
const slots = 2 ** 17

const factor = 0x2c9277b5
/** The factor to the power of a block's length: what its first byte weighs. */
const weight = Array.from({ length: block - 1 }).reduce<number>(made => Math.imul(made, factor), 1)

const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & (slots - 1)

/** Within a letter of several bytes. */
const isWithin = (byte: number | undefined): boolean => byte !== undefined && (byte & 0xc0) === 0x80

export const noBlocks = (): Int32Array => new Int32Array(slots)

/**
 * @param bytes UTF-8 without control signs but line ends.
 * @param out where it is put: as large, since what takes the place of a repeat is shorter.
 * @param blocks where places of blocks are noted (`noBlocks`); one file after the other may use the same.
 * @returns the part of `out` that was filled.
 */
export function withoutRepeats(
  bytes: Bytes,
  out: Bytes = new Uint8Array(bytes.length),
  blocks: Int32Array = noBlocks(),
): Bytes {
  blocks.fill(-1)
  let length = 0
  /** From here on nothing was written yet; and where the text that was found last ends. */
  let from = 0
  let last = 0
  const put = (text: string): void => {
    for (let i = 0; i < text.length; i++) out[length++] = text.charCodeAt(i)
  }
  const literal = (to: number): void => {
    out.set(bytes.subarray(from, to), length)
    length += to - from
    from = to
  }
  const hashAt = (place: number): number => {
    let hash = 0
    for (let i = place; i < place + block; i++) hash = (Math.imul(hash, factor) + (bytes[i] as number)) | 0
    return hash
  }
  let at = 0
  let hash = bytes.length >= block ? hashAt(0) : 0
  while (at + block <= bytes.length) {
    const slot = slotOf(hash)
    const found = blocks[slot] as number
    const repeat = found < 0 ? null : repeatAt(bytes, found, at, from)
    if (at % block === 0) blocks[slot] = at
    if (repeat) {
      literal(repeat.at)
      put(`${String.fromCharCode(opens)}${(repeat.found - last).toString(36)}`)
      put(`${String.fromCharCode(parts)}${repeat.length.toString(36)}${String.fromCharCode(closes)}`)
      last = repeat.found + repeat.length
      from = repeat.at + repeat.length
      at = from
      if (at + block <= bytes.length) hash = hashAt(at)
    } else {
      hash = Math.imul(hash - Math.imul(bytes[at] as number, weight), factor)
      hash = (hash + (bytes[at + block] as number)) | 0
      at += 1
    }
  }
  literal(bytes.length)
  return out.subarray(0, length)
}

/** As far as two places say the same, to both sides; null where that is not worth a word. */
function repeatAt(
  bytes: Bytes,
  earlier: number,
  later: number,
  from: number,
): { found: number; at: number; length: number } | null {
  let [found, at] = [earlier, later]
  let end = later
  while (end < bytes.length && bytes[end] === bytes[earlier + end - later]) end += 1
  if (end - later < block) return null
  while (at > from && found > 0 && bytes[at - 1] === bytes[found - 1]) {
    at -= 1
    found -= 1
  }
  while (isWithin(bytes[at]) && at < end) {
    at += 1
    found += 1
  }
  while (end > at && isWithin(bytes[end])) end -= 1
  return end - at < least ? null : { found, at, length: end - at }
}

/** It says what stands nowhere, or comes to more than may be. */
export class NotWhole extends Error {}

/**
 * The text as it was; one that holds no repeats is as it is.
 * @param most bytes that it may come to.
 * @throws NotWhole
 */
export function withRepeats(bytes: Bytes, most: number): Bytes {
  const said = repeatsIn(bytes)
  const length = said.reduce((sum, { length, from, to }) => sum + length - (to - from), bytes.length)
  if (said.length === 0) return bytes
  if (length > most) throw new NotWhole('It comes to too much.')
  const out = new Uint8Array(length)
  let [read, at, last] = [0, 0, 0]
  for (const { from, to, back, length } of said) {
    out.set(bytes.subarray(read, from), at)
    at += from - read
    read = to
    const begin = last + back
    if (begin < 0 || begin >= at) throw new NotWhole('It tells of a place that is not there.')
    // What it tells of may go on into itself.
    if (begin + length <= at) out.copyWithin(at, begin, begin + length)
    else for (let i = 0; i < length; i++) out[at + i] = out[begin + i] as number
    at += length
    last = begin + length
  }
  out.set(bytes.subarray(read), at)
  return out
}

/** Where a repeat stands, and what it says. */
interface Repeat {
  from: number
  to: number
  back: number
  length: number
}

function repeatsIn(bytes: Bytes): Repeat[] {
  const found: Repeat[] = []
  for (let from = bytes.indexOf(opens); from >= 0; from = bytes.indexOf(opens, found.at(-1)?.to)) {
    const middle = bytes.indexOf(parts, from)
    const end = bytes.indexOf(closes, middle)
    if (middle < 0 || end < 0 || end - from > longest) throw new NotWhole('It breaks off.')
    const [back, length] = [numberIn(bytes, from + 1, middle), numberIn(bytes, middle + 1, end)]
    if (length < 1) throw new NotWhole('It tells of nothing.')
    found.push({ from, to: end + 1, back, length })
  }
  return found
}

/** Signs that one repeat takes at most. */
const longest = 16

function numberIn(bytes: Bytes, from: number, to: number): number {
  const text = String.fromCharCode(...bytes.subarray(from, to))
  if (!/^-?[0-9a-z]{1,6}$/.test(text)) throw new NotWhole('It tells of no place.')
  return Number.parseInt(text, 36)
}
