import * as v from 'valibot'
import { time } from '../kernel/row'

/** The folder's key as it lies in the folder: sealed under what scrypt makes of the passphrase (RFC 7914). */
const id = v.pipe(v.string(), v.regex(/^[0-9a-z]{10}$/))
const base64 = (most: number) => v.pipe(v.string(), v.maxLength(most), v.base64())
/** A file asks for so much memory at most: 128 × N × r bytes. */
const power = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(2 ** 14),
  v.maxValue(2 ** 18),
  v.check(n => Number.isInteger(Math.log2(n))),
)

const keyFileSchema = v.object({
  format: v.literal('steppingstone-key'),
  version: v.literal(1),
  id,
  /** Which folder it opens: a change of the key begins another one in the same place. */
  folder: id,
  at: time,
  scrypt: v.object({ N: power, r: v.literal(8), p: v.literal(1), salt: base64(44) }),
  /** The key, sealed: 12 bytes of chance, then the ciphertext. */
  sealed: base64(200),
  /** Nothing, sealed under the key itself: so a key from paper is known to be the right one. */
  proof: base64(100),
})
export type KeyFile = v.InferOutput<typeof keyFileSchema>

export function readKeyFile(text: string): KeyFile | null {
  try {
    const read = v.safeParse(keyFileSchema, JSON.parse(text))
    return read.success ? read.output : null
  } catch {
    return null
  }
}

/** As typed from memory: letters, digits and one space between words. */
export const plainPassphrase = (typed: string): string =>
  typed
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, ' ')

/** A passphrase of the user's own has at least so many letters. */
export const shortestPassphrase = 16
