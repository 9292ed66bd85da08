import { judgedByWorker } from '../../src/adapters/judged-by-worker'
import { openingActs } from '../../src/app/openings'
import { opportunityActs } from '../../src/app/opportunity'
import { localDay } from '../../src/core/kernel/days'
import { statusCounts } from '../../src/store/counters'
import type { Database } from '../../src/store/database'
import { isExample } from '../../src/store/example-database'
import { opportunityHistory } from '../../src/store/history'
import { live } from '../../src/store/live'
import { storage } from '../../src/store/open'
import { opportunitiesOfStatus } from '../../src/store/opportunities'
import { opportunityDetail } from '../../src/store/opportunity-detail'
import { searchEvidence, searchOpportunities } from '../../src/store/search'
import { getSetting, putSetting } from '../../src/store/settings'
import { timeNow } from '../../src/store/stamp'
import { arrange, employersIn, hostsIn, isArranged, isAsSeen } from '../sections/opportunities/arrange'
import type { OpportunityPage, OpportunityQuery, Services } from '../services'

/** So many of each status are looked through where they are filtered or sorted. */
const mostArranged = 5_000
const mostEmployers = 300

/** One row more than is shown tells whether there are more. */
async function pageOf(db: Database, query: OpportunityQuery): Promise<OpportunityPage> {
  const { statuses, words, limit, arrangement } = query
  const arranged = isArranged(arrangement)
  const most = arranged && !isAsSeen(arrangement) ? mostArranged : limit + 1
  const groups = words.trim()
    ? [await searchOpportunities(db, words, most, statuses)]
    : await Promise.all(statuses.map(status => opportunitiesOfStatus(db, status, most)))
  const all = groups.flat()
  const employers = employersIn(all, mostEmployers)
  const hosts = hostsIn(all, mostEmployers)
  if (!arranged) {
    return {
      rows: groups.flatMap(rows => rows.slice(0, limit)),
      more: groups.some(rows => rows.length > limit),
      employers,
      hosts,
    }
  }
  const rows = arrange(all, arrangement, localDay(timeNow()))
  const isCut = most === mostArranged && groups.some(group => group.length === mostArranged)
  return {
    rows: rows.slice(0, limit),
    more: rows.length > limit,
    employers,
    hosts,
    ...(isCut ? { among: mostArranged } : {}),
  }
}

/** Evidence beside opportunities in a search: the newest so many. */
const mostEvidence = 5

export const opportunityServices: Pick<
  Services,
  | 'opportunities'
  | 'statusCounts'
  | 'opportunity'
  | 'setStatus'
  | 'takeStatusBack'
  | 'setStatuses'
  | 'boardView'
  | 'setBoardView'
  | 'setNote'
  | 'setTick'
  | 'history'
  | 'joinOpenings'
  | 'takeJoinBack'
  | 'splitOff'
  | 'findEvidence'
> = {
  opportunities: query => live(db => pageOf(db, query)),
  statusCounts: live(statusCounts),
  opportunity: id => live(db => opportunityDetail(db, id, judgedByWorker(isExample(db)))),
  ...opportunityActs,
  ...openingActs,
  boardView: live(db => getSetting(db, 'boardView')),
  setBoardView: async view => putSetting(await storage(), 'boardView', view),
  history: id => live(db => opportunityHistory(db, id)),
  findEvidence: words =>
    live(async db => (words.trim() ? searchEvidence(db, words, mostEvidence) : Promise.resolve([]))),
}
