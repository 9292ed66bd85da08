/** The checksum of gzip (CRC-32, RFC 1952), and that of two parts put together from theirs. */
const polynomial = 0xedb88320

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ polynomial : value >>> 1
  return value
})

/** @param before the checksum of the bytes that came before. */
export function crc32(bytes: Uint8Array, before = 0): number {
  let crc = ~before
  // By index: walking a typed array by its iterator takes several times as long.
  for (let i = 0; i < bytes.length; i++)
    crc = (table[(crc ^ (bytes[i] as number)) & 255] as number) ^ (crc >>> 8)
  return ~crc >>> 0
}

/** A matrix over bits: one number a row. */
const times = (matrix: readonly number[], vector: number): number => {
  let sum = 0
  for (let row = 0, rest = vector; rest !== 0; row++, rest >>>= 1) if (rest & 1) sum ^= matrix[row] as number
  return sum
}
const squared = (matrix: readonly number[]): number[] => matrix.map(row => times(matrix, row))

/** The checksum of a first part followed by a second of `length` bytes: zeros are pushed through by squaring. */
export function crc32Joined(first: number, second: number, length: number): number {
  let oneBit = [polynomial, ...Array.from({ length: 31 }, (_, row) => 2 ** row)]
  for (let doubling = 0; doubling < 3; doubling++) oneBit = squared(oneBit)
  let zeros = oneBit
  let crc = first
  for (let rest = length; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) crc = times(zeros, crc)
    zeros = squared(zeros)
  }
  return (crc ^ second) >>> 0
}
