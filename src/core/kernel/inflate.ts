import { once } from './once'

/**
 * Unpacks what was packed by deflate (RFC 1951), in the same place again and again: a library makes tables and bytes
 * anew for each of thousands of adverts, which takes longer to clear away than the unpacking itself takes.
 */
export class NotPacked extends Error {}

/** What one may unpack to (bytes). */
const most = 64_000_000
const longestCode = 15

const extraOfLengths = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0]
const extraOfDistances = Array.from({ length: 30 }, (_, code) => Math.max(0, (code >> 1) - 1))
/** Where each code begins: behind all that the one before it may say. */
const basesOf = (extra: readonly number[], first: number): number[] => {
  let next = first
  return extra.map(bits => {
    const base = next
    next += 1 << bits
    return base
  })
}
const lengths = basesOf(extraOfLengths, 3)
// The last code says the greatest length alone.
lengths[28] = 258
const distances = basesOf(extraOfDistances, 1)

/** The order in which lengths of codes for lengths of codes are told. */
const told = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

/** Of the next bits which symbol they begin with (times 16), and how many bits that takes. */
interface Codes {
  table: Uint16Array
  mask: number
}
const noCodes = (): Codes => ({ table: new Uint16Array(1 << longestCode), mask: 0 })
const own = once(() => ({
  symbols: noCodes(),
  distances: noCodes(),
  lengths: new Uint8Array(320),
  out: new Uint8Array(300_000),
}))

/** @param sizes the length of each symbol's code; 0 where it has none. */
function readCodes(codes: Codes, sizes: Uint8Array): void {
  const counts = new Array<number>(longestCode + 1).fill(0)
  for (const size of sizes) counts[size] = (counts[size] ?? 0) + 1
  counts[0] = 0
  let longest = longestCode
  while (longest > 1 && counts[longest] === 0) longest -= 1
  const next: number[] = []
  let code = 0
  for (let size = 1; size <= longest; size++) {
    code = (code + (counts[size - 1] ?? 0)) << 1
    next[size] = code
    if (code + (counts[size] ?? 0) > 1 << size) throw new NotPacked()
  }
  const { table } = codes
  codes.mask = (1 << longest) - 1
  table.fill(0, 0, 1 << longest)
  sizes.forEach((size, symbol) => {
    if (size === 0) return
    let turned = 0
    for (let bits = next[size] as number, i = 0; i < size; i++, bits >>= 1)
      turned = (turned << 1) | (bits & 1)
    next[size] = (next[size] as number) + 1
    for (let at = turned; at <= codes.mask; at += 1 << size) table[at] = (symbol << 4) | size
  })
}

/**
 * @returns what it was, which holds until the next call.
 * @throws NotPacked where it breaks off or was not packed so.
 */
export function inflated(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const { symbols, distances: back, lengths: sizes } = own()
  let { out } = own()
  let length = 0
  /** In bits. */
  let at = 0

  /** At least the next 17 bits; nothing follows on the end. */
  const ahead = (): number => {
    const byte = at >> 3
    const three = (bytes[byte] ?? 0) | ((bytes[byte + 1] ?? 0) << 8) | ((bytes[byte + 2] ?? 0) << 16)
    return three >>> (at & 7)
  }
  const take = (bits: number): number => {
    const value = ahead() & ((1 << bits) - 1)
    at += bits
    return value
  }
  const symbolOf = ({ table, mask }: Codes): number => {
    const found = table[ahead() & mask] as number
    if (found === 0 || at > bytes.length * 8) throw new NotPacked()
    at += found & 15
    return found >> 4
  }
  const room = (wanted: number): void => {
    if (length + wanted <= out.length) return
    if (length + wanted > most) throw new NotPacked()
    const larger = new Uint8Array(Math.max(out.length * 2, length + wanted))
    larger.set(out)
    out = larger
    own().out = larger
  }
  const readSizes = (): void => {
    const [symbolCount, distanceCount, count] = [take(5) + 257, take(5) + 1, take(4) + 4]
    sizes.fill(0)
    for (let i = 0; i < count; i++) sizes[told[i] as number] = take(3)
    readCodes(symbols, sizes.subarray(0, 19))
    sizes.fill(0)
    for (let i = 0; i < symbolCount + distanceCount; ) {
      const symbol = symbolOf(symbols)
      if (symbol < 16) sizes[i++] = symbol
      else {
        const before = symbol === 16 ? sizes[i - 1] : 0
        const times = symbol === 16 ? 3 + take(2) : symbol === 17 ? 3 + take(3) : 11 + take(7)
        if (before === undefined || i + times > symbolCount + distanceCount) throw new NotPacked()
        sizes.fill(before, i, i + times)
        i += times
      }
    }
    readCodes(symbols, sizes.subarray(0, symbolCount))
    readCodes(back, sizes.subarray(symbolCount, symbolCount + distanceCount))
  }
  const readFixed = (): void => {
    sizes.fill(8, 0, 144).fill(9, 144, 256).fill(7, 256, 280).fill(8, 280, 288).fill(5, 288)
    readCodes(symbols, sizes.subarray(0, 288))
    readCodes(back, sizes.subarray(288))
  }
  const readStored = (): void => {
    at = (at + 7) & ~7
    const count = take(16)
    const begin = (at >> 3) + 2
    if ((count ^ take(16)) !== 0xffff || begin + count > bytes.length) throw new NotPacked()
    room(count)
    out.set(bytes.subarray(begin, begin + count), length)
    length += count
    at += count * 8
  }
  const readBlock = (): void => {
    for (;;) {
      const symbol = symbolOf(symbols)
      if (symbol < 256) {
        if (length === out.length) room(1)
        out[length++] = symbol
      } else if (symbol === 256) return
      else {
        const code = symbol - 257
        const count = (lengths[code] ?? Number.NaN) + take(extraOfLengths[code] ?? 0)
        const distance = symbolOf(back)
        const from = length - (distances[distance] ?? Number.NaN) - take(extraOfDistances[distance] ?? 0)
        if (!(count > 0 && from >= 0)) throw new NotPacked()
        room(count)
        for (let i = 0; i < count; i++) out[length + i] = out[from + i] as number
        length += count
      }
    }
  }

  for (let isLast = 0; !isLast; ) {
    isLast = take(1)
    const kind = take(2)
    if (kind === 0) readStored()
    else if (kind === 3) throw new NotPacked()
    else {
      if (kind === 1) readFixed()
      else readSizes()
      readBlock()
    }
    if (at > bytes.length * 8) throw new NotPacked()
  }
  return out.subarray(0, length)
}
