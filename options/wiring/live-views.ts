import { localDay } from '../../src/core/kernel/days'
import { adding, seenSince } from '../../src/store/adding'
import { live } from '../../src/store/live'
import { readTrends } from '../../src/store/read-trends'
import { searchEverything } from '../../src/store/search'
import { skillDemand } from '../../src/store/skill-demand'
import { timeNow } from '../../src/store/stamp'
import type { PathServices } from '../sections/path/services'
import type { SearchServices } from '../sections/search/services'
import type { SkillServices } from '../sections/skills/services'
import type { TrendServices } from '../sections/trends/services'

/** What sections show of the records and never change. */
export const liveViews: PathServices & SearchServices & SkillServices & TrendServices = {
  adding: skills => live(db => adding(db, skills)),
  seenSince: since => live(db => seenSince(db, since)),
  findEverything: (words, most) => live(db => searchEverything(db, words, most)),
  skillDemand: live(skillDemand),
  trends: live(db => readTrends(db, localDay(timeNow()))),
}
