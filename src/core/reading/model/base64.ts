const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Bytes out of base64. core has no `atob`: it compiles without the DOM. */
export function fromBase64(text: string): Uint8Array {
  const codes = new Uint8Array(128)
  for (let i = 0; i < 64; i++) codes[alphabet.charCodeAt(i)] = i
  const length = text.endsWith('==') ? text.length - 2 : text.endsWith('=') ? text.length - 1 : text.length
  const bytes = new Uint8Array(Math.floor((length * 3) / 4))
  let at = 0
  for (let i = 0; i < length; i += 4) {
    const a = codes[text.charCodeAt(i)] ?? 0
    const b = codes[text.charCodeAt(i + 1)] ?? 0
    const c = i + 2 < length ? (codes[text.charCodeAt(i + 2)] ?? 0) : 0
    const d = i + 3 < length ? (codes[text.charCodeAt(i + 3)] ?? 0) : 0
    bytes[at++] = (a << 2) | (b >> 4)
    if (i + 2 < length) bytes[at++] = ((b & 15) << 4) | (c >> 2)
    if (i + 3 < length) bytes[at++] = ((c & 3) << 6) | d
  }
  return bytes
}
