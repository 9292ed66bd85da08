import type { Attack } from './attack'
import { addressStorm, killedInFlood, questionFlood, readingFlood } from './floods'
import { frameOverPosting, hiddenFrames, manyFrames } from './frames'

/** Every attack of the suite; the first that fail are the worst. */
export const attacks: Attack[] = [
  hiddenFrames,
  frameOverPosting,
  manyFrames,
  addressStorm,
  readingFlood,
  killedInFlood,
  questionFlood,
]
