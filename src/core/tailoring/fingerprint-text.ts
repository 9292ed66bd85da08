import type { Fingerprint } from './same-resume'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Hashes in base64, little end first: a row is plain JSON. */
export function fingerprintText({ shingles }: Fingerprint): string {
  const bytes = new Uint8Array(shingles.length * 4)
  const view = new DataView(bytes.buffer)
  for (const [i, shingle] of shingles.entries()) view.setUint32(i * 4, shingle, true)
  let text = ''
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(i, i + 3)
    const left = bytes.length - i
    text += alphabet.charAt(a >> 2) + alphabet.charAt(((a & 3) << 4) | (b >> 4))
    text += left > 1 ? alphabet.charAt(((b & 15) << 2) | (c >> 6)) : '='
    text += left > 2 ? alphabet.charAt(c & 63) : '='
  }
  return text
}

const values = new Uint8Array(128)
for (let i = 0; i < alphabet.length; i++) values[alphabet.charCodeAt(i)] = i

/**
 * A broken text gives what can be read of it: a fingerprint that resembles nothing is no harm.
 * @param most shingles that are read: being sorted hashes, the first ones are a fair sample of all.
 */
export function readFingerprint(text: string, most = Number.POSITIVE_INFINITY): Fingerprint {
  const padded = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0
  const count = Math.min(most, Math.floor(((text.length - padded) * 3) / 16))
  const shingles = new Uint32Array(count)
  let held = 0
  let bits = 0
  let shift = 0
  let at = 0
  for (let i = 0; at < count; i++) {
    const value = values[text.charCodeAt(i) & 127] ?? 0
    held = (held << 6) | value
    bits += 6
    if (bits < 8) continue
    bits -= 8
    const byte = (held >> bits) & 255
    shingles[at] = ((shingles[at] ?? 0) | (byte << shift)) >>> 0
    shift = (shift + 8) & 31
    if (shift === 0) at++
  }
  return { shingles }
}
