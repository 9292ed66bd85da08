import { brands } from './brands'
import { evidence } from './evidence'
import { files } from './files'
import { joins } from './joins'
import { opportunities } from './opportunities'
import { postings } from './postings'
import { resumes } from './resumes'
import { sendings } from './sendings'
import { settings } from './settings'
import { sightings } from './sightings'
import { snapshots } from './snapshots'
import { stamps } from './stamps'
import { ticks } from './ticks'
import { tombstones } from './tombstones'

/**
 * The stores that hold what can't be computed again. Children stand before their parents: a copy that is read store
 * by store while the log goes on never holds a child without its parent.
 */
export const stores = [
  // Before the rows: what is changed while a copy is read must not stand there with a stamp later than itself.
  stamps,
  sightings,
  ticks,
  joins,
  sendings,
  resumes,
  files,
  postings,
  opportunities,
  snapshots,
  evidence,
  brands,
  settings,
  tombstones,
] as const
