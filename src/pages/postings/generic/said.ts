import type { Line } from '../text/lines'
import type { Sketch } from './sketch'
import { appliedWords, closedWords } from './words/apply'

/** "After the position is filled we delete your data" says nothing about this one. */
const conditional =
  /(?<!\p{L})(?:after|until|once|when|if|unless|before|notify|in case|should|nachdem|sobald|wenn|falls|bis|lorsque|si|jusqu|apr[èe]s|quando|cuando|una vez|se|als|zodra|course|school|program|event|webinar)(?!\p{L})/iu
const maxLength = 160

/**
 * The page's own words, outside the advert, that it is closed or that an application went out. An advert may
 * talk of other things that have closed.
 */
export function saidKind(sketch: Sketch): 'closed' | 'applied' | null {
  const from = sketch.stretch?.from ?? Infinity
  const to = sketch.stretch?.to ?? Infinity
  const outside = (_: Line, at: number): boolean =>
    at < from || at >= to || (at === from && (sketch.stretch?.mass ?? 0) < 1_500)
  for (const line of sketch.lines.filter(outside).slice(0, 500)) {
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
