import { business } from './business'
import { care } from './care'
import { computing } from './computing'
import { engineering } from './engineering'
import { office } from './office'
import { programming } from './programming'
import { trades } from './trades'
import { traits } from './traits'

export type SkillKind = 'skill' | 'tool' | 'trait'

/**
 * The lists: entries divided by semicolons or new lines, a name and its aliases by bars, the first being the
 * name that is shown. An exclamation mark after a name: it is an ordinary word as well, and counts only as written.
 */
export const nameLists: readonly (readonly [SkillKind, string])[] = [
  ['tool', programming],
  ['tool', office],
  ['skill', computing],
  ['skill', engineering],
  ['skill', business],
  ['skill', care],
  ['skill', trades],
  ['trait', traits],
]
