/**
 * Bytes of a text file as text: by its byte order mark, else UTF-8, else as Windows or an old Mac writes Western
 * languages, whichever gives likelier words. In NFC: some systems write an accent as a letter of its own, and one name
 * has one spelling.
 */
export const decodeText = (bytes: Uint8Array): string => decoded(bytes).normalize('NFC')

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const wide = wideWithoutMark(bytes)
  if (wide) return new TextDecoder(wide).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const windows = withSigns(new TextDecoder('windows-1252').decode(bytes))
    const mac = new TextDecoder('macintosh').decode(bytes)
    return oddities(mac) < oddities(windows) ? mac : windows
  }
}

/** What Windows writes from 0x80 to 0x9f. Browsers know it; Node's decoder may leave control characters there. */
const windowsSigns = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const withSigns = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, sign => windowsSigns[sign.charCodeAt(0) - 0x80] ?? sign)

/** What the wrong one of two encodings makes: capitals and signs within a word, letters that are no word. */
const odd =
  /[\u0080-\u009f]|\p{Ll}[À-ÖØ-ÞŠŒŽŸ]|\p{L}[¡-¿–‹ƒ†‡ˆ‰˜¸˝˛ˇ√∫∂∑∏πΩ≈∆◊ﬁﬂ](?=\p{L}|\s|$)|[¡-¿‹ƒ†‡ˆ‰˜¸˝˛ˇ√∫∂∑∏πΩ≈∆◊ﬁﬂ](?=\p{Ll})|(?<=^|\s)[^\p{ASCII}àáâäéèêíóôöåæøœ–—‐-―•●▪·…§£€©№«»“”„](?=\s)/gmu
const oddities = (text: string): number => text.slice(0, 20_000).match(odd)?.length ?? 0

/** Every other byte of a Western text in UTF-16 is zero, which no other encoding of a text holds. */
function wideWithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const head = bytes.subarray(0, 400)
  if (head.length < 8) return null
  const zeros = [0, 0]
  for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if (odd > head.length * 0.4 && even < head.length * 0.05) return 'utf-16le'
  return even > head.length * 0.4 && odd < head.length * 0.05 ? 'utf-16be' : null
}
