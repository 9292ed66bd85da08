/** Letters of icon fonts, and marks that no reader sees. */
const unseen = /[\u{e000}-\u{f06f}\u{f0b8}-\u{f8ff}\u{f0000}-\u{10ffff}\u{200b}-\u{200f}\u{feff}\u{ad}]/gu

/** TeX's own encoding shows through where a font has no map to characters: dashes, quotes and ligatures. */
const tex: Record<number, string> = {
  16: '“',
  17: '”',
  21: '–',
  22: '—',
  27: 'ff',
  28: 'fi',
  29: 'fl',
  30: 'ffi',
  31: 'ffl',
}

/** A lone shape whose font doesn't say which letter it is: nothing but a list's sign is set so. */
const isUnmapped = (text: string): boolean =>
  /^[\p{Cc}\u{fffd}]$/u.test(text.trim()) && !tex[text.charCodeAt(0)]

/** A fragment's text as a person sees it. */
export function seenText(text: string): string {
  if (isUnmapped(text)) return '•'
  return text
    .replace(/^\p{Cc}(?=\s*[\p{L}\p{N}])/u, sign => (tex[sign.charCodeAt(0)] === undefined ? '• ' : sign))
    .replace(/\p{Cc}/gu, sign => tex[sign.charCodeAt(0)] ?? sign)
    .replace(unseen, '')
    .replace(/\s+/g, ' ')
}

/** Accents set before their letters as shapes of their own ("te ´cnica"), put on them. */
export const withAccents = (text: string): string => text.replace(/ (\p{Mn})(\p{L})/gu, composed)

const composed = (_: string, accent: string, letter: string): string =>
  ((letter === 'ı' ? 'i' : letter) + accent).normalize('NFC')
