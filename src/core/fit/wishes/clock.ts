/** A span of hours as adverts write it: "10:30 p.m. – 7:00 a.m.", "22:00-06:00", "7pm to 7am". */
const span =
  /\b(\d{1,2})(?:[:.](\d{2}))? ?(a\.?m\b\.?|p\.?m\b\.?)? ?(?:-|–|—|to|until|till|bis) ?(\d{1,2})(?:[:.](\d{2}))? ?(a\.?m\b\.?|p\.?m\b\.?|uhr\b)?/gi

/** The hour of the day, 0 to 24 with a fraction; null where it may be none. */
function hourOf(hour: string, minutes: string | undefined, half: string | undefined): number | null {
  const whole = Number(hour)
  if (whole > 24) return null
  const part = Number(minutes ?? 0) / 60
  if (!half || /uhr/i.test(half)) return whole + part
  return (whole % 12) + (/^p/i.test(half) ? 12 : 0) + part
}

const evening = 18
const morning = 9

/** Where a text names hours that go over midnight into the morning; null where none do. */
export function nightHours(text: string): { start: number; end: number } | null {
  for (const match of text.matchAll(span)) {
    const [whole, fromHour = '', fromMinutes, fromHalf, toHour = '', toMinutes, toHalf] = match
    // Two bare numbers are as likely a number of people.
    if (!toHalf && !(fromMinutes && toMinutes)) continue
    const from = hourOf(fromHour, fromMinutes, fromHalf)
    const to = hourOf(toHour, toMinutes, toHalf)
    if (from === null || to === null || from < evening || to > morning || to === 0) continue
    return { start: match.index, end: match.index + whole.length }
  }
  return null
}

const shift = '(?:days?|mornings?|evenings?|afternoons?|early|late|nights?|first|second|third|1st|2nd|3rd)'
const several = new RegExp(
  `\\b${shift}(?: shifts?)?,? ?(?:or|and/or|oder|/|,)[^.;]{0,30}\\b${shift}\\b|\\b(?:various|all|different|several|choice of|multiple) shifts? (?:are )?(?:available|offered|possible)`,
  'i',
)

/** One of several shifts may be had: which one is not said. */
export const offersSeveral = (text: string): boolean => several.test(text)
