import { cleanTitle, titleKey } from '../../../core/posting/titles'
import type { Sketch } from './sketch'
import { isApplyText } from './words/apply'
import { zoneOf } from './words/zones'

/** What stands beside titles and is no name: places, types, pay, dates, counts. */
const notAName =
  /\d|[$€£₹]|(?<!\p{L})(?:remote|hybrid|full|part|permanent|contract|vollzeit|teilzeit|cdi|posted|ago|apply|save|share|back|new|jobs?|view|see|website|homepage|follow|reviews?|home|careers?)(?!\p{L})/iu
const reach = 3

/** Most of its words are capitalised, small ones aside: a name rather than a sentence. */
function isProper(text: string): boolean {
  const words = text.split(/\s+/).filter(word => /^\p{L}{3,}/u.test(word))
  return words.length < 3 || words.filter(word => /^\p{Lu}/u.test(word)).length >= words.length / 2
}

/** Short capitalised lines within a few lines of the title, as employers stand there; a name with a comma is a place. */
export function namesBesideTitle(sketch: Sketch, title: string): string[] {
  const key = titleKey(title)
  const at = sketch.lines.findIndex(line => !line.chrome && titleKey(cleanTitle(line.text)) === key)
  if (at < 0) return []
  return (
    sketch.lines
      .slice(Math.max(0, at - 2), at + 1 + reach)
      .filter(line => !line.chrome && line.role !== 'control' && line.role !== 'label')
      // Several links in one line are a menu.
      .filter(line => !(line.pieces.length > 1 && line.linked > line.text.length * 0.9))
      .filter(line => line.role !== 'item' || sketch.lines.indexOf(line) < (sketch.stretch?.from ?? Infinity))
      .flatMap(line => (line.pieces.length ? [...line.pieces] : [line.text]))
      .filter(
        text =>
          text.length >= 2 &&
          text.length <= 60 &&
          /^\p{Lu}/u.test(text) &&
          !/[,:;|]/.test(text.replace(/, (?:Inc|LLC|Ltd|Co)\.?$/, '')) &&
          titleKey(text) !== key &&
          !notAName.test(text) &&
          isProper(text) &&
          !isApplyText(text) &&
          !zoneOf(text),
      )
  )
}
