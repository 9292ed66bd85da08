import type { Line } from '../text/lines'
import type { Sketch } from './sketch'
import { appliedWords, closedWords } from './words/apply'
import { isEndedLine } from './words/ended'

/** "After the position is filled we delete your data" says nothing about this one. */
const conditional =
  /(?<!\p{L})(?:after|until|once|when|if|unless|before|notify|in case|should|nachdem|sobald|wenn|falls|bis|lorsque|si|jusqu|apr[èe]s|quando|cuando|una vez|se|als|zodra|(?:last|previous|former|earlier) (?:vacanc(?:y|ies)|jobs?|positions?|roles?|posts?|openings?)|within|course|school|program|event|webinar)(?!\p{L})/iu
const maxLength = 160

/** The lines that stand outside the advert's text. */
function outside({ lines, stretch }: Sketch): Line[] {
  const { from = Infinity, to = Infinity, mass = 0 } = stretch ?? {}
  return lines.filter((_, at) => at < from || at >= to || (at === from && mass < 1_500)).slice(0, 500)
}

/** Whether a line of its own says that the posting is over; a few lines into the text too, where a notice may stand. */
export function saysEnded(sketch: Sketch): boolean {
  const from = sketch.stretch?.from ?? 0
  const head = sketch.lines.slice(from, from + 3)
  return [...outside(sketch), ...head].some(line => !line.chrome && isEndedLine(line.text))
}

/**
 * The page's own words, outside the advert, that it is closed or that an application went out. An advert may
 * talk of other things that have closed.
 */
export function saidKind(sketch: Sketch): 'closed' | 'applied' | null {
  for (const line of outside(sketch)) {
    if (line.chrome || line.text.length > maxLength) continue
    if (closedWords.test(line.text) && !conditional.test(line.text)) return 'closed'
    if (
      (line.role === 'heading' || line.text.length <= 120) &&
      appliedWords.test(line.text) &&
      !conditional.test(line.text)
    )
      return 'applied'
  }
  return null
}
