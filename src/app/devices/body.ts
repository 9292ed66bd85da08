import { mostUnpacked } from '../../adapters/folder/seal'
import { mostBytes, mostLines } from '../../core/devices/levels'
import { type ChangesHead, headText } from '../../core/devices/lines'
import { NotWhole, noBlocks, withoutRepeats, withRepeats } from '../../core/devices/repeats'

type Bytes = Uint8Array<ArrayBuffer>

const lineEnd = 10
/** Bytes in which a few edits have room. */
const small = 64_000

/**
 * The lines of a file as they come. They are encoded at once, into the same bytes for one file after the other: so a
 * whole life is told without more of it being held than one file takes.
 */
export class Body {
  readonly #encoder = new TextEncoder()
  #bytes: Bytes = new Uint8Array(small)
  #out: Bytes = new Uint8Array(0)
  readonly #blocks = noBlocks()
  #length = 0
  lines = 0

  /** @returns false where a file may hold no more; one line alone may be longer than a file of several. */
  add(line: string): boolean {
    const text = `${line}\n`
    if (this.lines >= mostLines) return false
    if (this.lines > 0 && this.#length + text.length > mostBytes) return false
    for (;;) {
      const room = this.#bytes.subarray(this.#length)
      const { read, written } = this.#encoder.encodeInto(text, room)
      if (read === text.length) {
        this.#length += written
        this.lines += 1
        return true
      }
      this.#grow(this.#length + text.length)
    }
  }

  #grow(wanted: number): void {
    const bytes = new Uint8Array(Math.max(this.#bytes.length * 2, wanted))
    bytes.set(this.#bytes.subarray(0, this.#length))
    this.#bytes = bytes
  }

  /** Others beside it would make too much of one file. */
  get isFull(): boolean {
    return this.lines > mostLines / 2 || this.#length > mostBytes / 2
  }

  /** The file that they make. */
  file(head: ChangesHead): Bytes {
    if (this.#out.length < this.#length) this.#out = new Uint8Array(this.#bytes.length)
    const first = this.#encoder.encode(headText(head))
    const rest = withoutRepeats(this.#bytes.subarray(0, this.#length), this.#out, this.#blocks)
    const file = new Uint8Array(first.length + rest.length)
    file.set(first)
    file.set(rest, first.length)
    return file
  }

  clear(): void {
    this.#length = 0
    this.lines = 0
  }
}

/** What a file says; null where it breaks off or is no text. */
export function textIn(file: Bytes): string | null {
  const first = file.indexOf(lineEnd) + 1
  const decoded = (bytes: Bytes) => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  try {
    return decoded(file.subarray(0, first)) + decoded(withRepeats(file.subarray(first), mostUnpacked))
  } catch (error) {
    if (error instanceof NotWhole || error instanceof TypeError) return null
    throw error
  }
}
