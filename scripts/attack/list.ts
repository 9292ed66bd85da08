import type { Attack } from './attack'
import { wrongClock } from './clock'
import { addressStorm, killedInFlood, questionFlood, readingFlood } from './floods'
import { frameOverPosting, hiddenFrames, manyFrames } from './frames'
import {
  documentRewritten,
  hugeData,
  manyElements,
  observerStorm,
  privateWindow,
  strangeText,
  timing,
} from './pages'
import { deletedDatabase, fullDisk, twoWindows } from './storage'

/** Every attack of the suite; the first that fail are the worst. */
export const attacks: Attack[] = [
  hiddenFrames,
  frameOverPosting,
  manyFrames,
  addressStorm,
  readingFlood,
  killedInFlood,
  questionFlood,
  hugeData,
  manyElements,
  observerStorm,
  documentRewritten,
  strangeText,
  privateWindow,
  twoWindows,
  wrongClock,
  fullDisk,
  deletedDatabase,
  timing,
]
