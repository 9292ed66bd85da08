/** Signs that open a list item. A hyphen, an asterisk or an `o` must stand apart from the text. */
const glyph =
  /^(?:[•●○◦▪■□▫◆◇‣⁃∙➢➤►▸▹▶✓✔❖➔→·⚫⬤\u{f0a7}\u{f0b7}\u{f0d8}\u{f0fc}\u{f076}]\s*|[-–—*»>§o+]\s+|(?:\d{1,2}|[a-z])[.)]\s+)(?=\S)/u

const alone = /^[•●○◦▪■□▫◆◇‣⁃∙➢➤►▸▹▶✓✔❖➔→·⚫⬤\u{f0a7}\u{f0b7}\u{f0d8}\u{f0fc}\u{f076}\-–—*»>§o+]$/u

/** The text without the sign that makes it a list item; null where it isn't one. */
export function withoutBullet(text: string): string | null {
  const found = glyph.exec(text)
  return found ? text.slice(found[0].length).trim() : null
}

/** The text is a list item's sign and nothing else. */
export const isBulletSign = (text: string): boolean => alone.test(text.trim())
