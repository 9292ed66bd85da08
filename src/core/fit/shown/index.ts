import { creativeWork } from './creative'
import { digital } from './digital'
import { engineering } from './engineering'
import { alliedHealth } from './health'
import { hosting } from './hosting'
import { making } from './making'
import { money } from './money'
import { moving } from './moving'
import { nursing } from './nursing'
import { officeWork } from './office'
import { outdoors } from './outdoors'
import { publicWork } from './public'
import { selling } from './selling'
import { teaching } from './teaching'
import { building } from './trades'

/**
 * What work shows, trade by trade: on the left what an advert asks for, on the right what somebody tells who has done it.
 * "Served tables and explained the wines" shows "restaurant experience"; that nothing of it is told says nothing.
 *
 * A line is `Name: asked < told`, phrases parted by commas, as in `../areas`. A phrase with `+` is of several things, each
 * of which stands near the others in one sentence, in any order; `|` parts words any of which will do.
 */
export const shownLists: readonly string[] = [
  nursing,
  alliedHealth,
  building,
  making,
  moving,
  selling,
  hosting,
  teaching,
  publicWork,
  money,
  officeWork,
  digital,
  engineering,
  creativeWork,
  outdoors,
]
