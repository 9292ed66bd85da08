import type { Dot, Fragment } from './fragment'

/**
 * Bullets that a page draws as shapes, as text: a dot counts where it is of a bullet's size, stands at half the
 * height of a line that begins close to its right, and alone (a row of dots shows a skill's level).
 */
export function bulletFragments(dots: Dot[], fragments: Fragment[]): Fragment[] {
  const found: Fragment[] = []
  for (const dot of dots) {
    const crowd = dots.some(
      other => other !== dot && Math.abs(other.y - dot.y) < 2 && Math.abs(other.x - dot.x) < 40,
    )
    if (crowd) continue
    const line = fragments
      .filter(fragment => fits(dot, fragment))
      .sort((a, b) => a.x - b.x)
      .at(0)
    if (!line) continue
    const between = fragments.some(
      fragment =>
        Math.abs(fragment.y - line.y) < 1 && fragment.x < line.x && fragment.x + fragment.width > dot.x,
    )
    if (between || marksDate(dot, line, fragments)) continue
    const { y, size } = line
    found.push({ text: '•', x: dot.x, y, width: dot.width, size, bold: false, italic: false, drawn: true })
  }
  return found
}

/** On a timeline, a dot larger than a list's stands between a date and what happened then. */
function marksDate(dot: Dot, { y, size }: Fragment, fragments: Fragment[]): boolean {
  if (Math.max(dot.width, dot.height) < size * 0.45) return false
  return fragments.some(one => Math.abs(one.y - y) < size * 0.35 && one.x < dot.x && /\d{4}/.test(one.text))
}

function fits(dot: Dot, { text, x, y, size }: Fragment): boolean {
  if (!text.trim()) return false
  const side = Math.max(dot.width, dot.height)
  if (side > size * 0.6 || side < size * 0.1) return false
  const away = x - (dot.x + dot.width)
  const middle = dot.y + dot.height / 2
  return away > 0 && away < size * 2.2 && middle < y + size * 0.1 && middle > y - size * 0.9
}
