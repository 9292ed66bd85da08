import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { crc32, crc32Joined } from '../core/kernel/crc32'

/** Characters that are packed together. */
const portion = 1_000_000

/** A gzip file's first bytes (RFC 1952): deflate, no name, no time, unknown system. */
const magic = new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255])
/** What one stored block of deflate may hold (RFC 1951). */
const largestStored = 65_535

const stored = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => {
  if (bytes.length > largestStored) throw new RangeError('The head of a file of lines is too long.')
  const length = [bytes.length & 255, bytes.length >>> 8]
  return new Uint8Array([0, ...length, ...length.map(part => part ^ 255), ...bytes])
}

const little = (...numbers: number[]): Uint8Array<ArrayBuffer> => {
  const bytes = new DataView(new ArrayBuffer(numbers.length * 4))
  for (const [i, number] of numbers.entries()) bytes.setUint32(i * 4, number >>> 0, true)
  return new Uint8Array(bytes.buffer)
}

/**
 * Lines on their way into a gzipped file whose first line tells of all the others, and so is known last. They are
 * packed as they come, so that what is held is the packed file alone; the first line is then put before them in a
 * block of its own, unpacked, as deflate allows.
 */
export class GzipLines {
  readonly #hash = sha256.create()
  readonly #encoder = new TextEncoder()
  readonly #packer = new CompressionStream('deflate-raw')
  readonly #writer = this.#packer.writable.getWriter()
  readonly #packed = new Response(this.#packer.readable).blob()
  #crc = 0
  #bytes = 0
  #waiting: string[] = []
  #size = 0

  constructor() {
    // Whoever writes hears of a failure; that the other end does too is no news.
    this.#packed.catch(() => {})
    this.#writer.closed.catch(() => {})
  }

  async add(line: string): Promise<void> {
    this.#waiting.push(line)
    this.#size += line.length
    if (this.#size > portion) await this.#flush()
  }

  async #flush(): Promise<void> {
    if (this.#waiting.length === 0) return
    const chunk = this.#encoder.encode(`${this.#waiting.join('\n')}\n`)
    this.#waiting = []
    this.#size = 0
    this.#hash.update(chunk)
    this.#crc = crc32(chunk, this.#crc)
    this.#bytes += chunk.length
    await this.#writer.write(chunk)
  }

  /** The whole file; `head` makes its first line of the bytes and the checksum (hexadecimal) of the others. */
  async end(head: (body: { bytes: number; sha256: string }) => string, type: string): Promise<Blob> {
    await this.#flush()
    await this.#writer.close()
    const body = await this.#packed
    const first = this.#encoder.encode(
      `${head({ bytes: this.#bytes, sha256: bytesToHex(this.#hash.digest()) })}\n`,
    )
    const crc = crc32Joined(crc32(first), this.#crc, this.#bytes)
    const tail = little(crc, (first.length + this.#bytes) % 2 ** 32)
    return new Blob([magic, stored(first), body, tail], { type })
  }

  /** Lets go of what was packed. */
  stop = (reason: unknown): Promise<void> => this.#writer.abort(reason).catch(() => {})
}
