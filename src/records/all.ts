import { brands } from './brands'
import { evidence } from './evidence'
import { files } from './files'
import { goals } from './goals'
import { jobWeeks } from './jobWeeks'
import { joins } from './joins'
import { opportunities } from './opportunities'
import { ownPlaces } from './ownPlaces'
import { ownRules } from './ownRules'
import { people } from './people'
import { pitches } from './pitches'
import { postings } from './postings'
import { practices } from './practices'
import { putOffs } from './putOffs'
import { readiness } from './readiness'
import { reports } from './reports'
import { resumes } from './resumes'
import { selfSearches } from './selfSearches'
import { sendings } from './sendings'
import { settings } from './settings'
import { sightings } from './sightings'
import { signReviews } from './signReviews'
import { snapshots } from './snapshots'
import { stamps } from './stamps'
import { stones } from './stones'
import { ticks } from './ticks'
import { tombstones } from './tombstones'
import { touches } from './touches'

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
  touches,
  people,
  goals,
  reports,
  signReviews,
  practices,
  stones,
  readiness,
  jobWeeks,
  putOffs,
  pitches,
  ownPlaces,
  selfSearches,
  ownRules,
  brands,
  settings,
  tombstones,
] as const
