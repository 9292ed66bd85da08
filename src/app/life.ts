import { type Brand, emptyBrand } from '../core/brand/brand'
import { lastDayOf } from '../core/checklist/last-day'
import { localDay } from '../core/kernel/days'
import { dueOf } from '../core/pipeline/due'
import { isOnBoard, statuses } from '../core/pipeline/opportunity'
import type { OpportunityRecord } from '../core/pipeline/opportunity-record'
import { ofSkill } from '../core/pipeline/tally'
import { practiceName } from '../core/practice/entry'
import { planState } from '../core/practice/layoff'
import { profileKey } from '../core/profile/profile-address'
import { callForPlan } from '../core/reports/signs'
import type { AskedSkill, Life, LifeOpportunity } from '../core/suggestion/life'
import { countedAs } from '../core/trends/counted-as'
import { goals as goalStore } from '../records/goals'
import { pitches as pitchStore } from '../records/pitches'
import { practices } from '../records/practices'
import { readiness } from '../records/readiness'
import { signReviews } from '../records/signReviews'
import { currentBrand } from '../store/brand'
import { statusCounts } from '../store/counters'
import type { Database } from '../store/database'
import { listEvidence } from '../store/evidence'
import { opportunitiesOfStatus } from '../store/opportunities'
import { getPosting } from '../store/postings'
import { risingAmong } from '../store/read-trends'
import { list } from '../store/rows'
import { getSetting } from '../store/settings'
import { shownFields } from '../store/shown'
import { snapshotsOf } from '../store/snapshots'
import { gatherPeople } from './life-people'

/** So many of each status are looked at: a week is made of what is fresh. */
const mostOfStatus = 60
/** Of so many wanted ones the advert is opened, for its last day. */
const mostDeadlines = 30
/** With so many records there is much to lose. */
const muchIs = 20

/** Gathers what the rules of "this week" look at. Reads through Dexie alone, so that it can be watched. */
export async function gatherLife(db: Database, now: string): Promise<Life> {
  const today = localDay(now)
  const [brand, evidence, opportunities, backup, audit, practice, people, goals, pitches] = await Promise.all(
    [
      currentBrand(db),
      listEvidence(db),
      gatherOpportunities(db),
      gatherBackup(db),
      gatherAudit(db),
      gatherPractice(db, today),
      gatherPeople(db),
      list(db, goalStore, { by: 'state', is: 'open' }),
      db.table(pitchStore.name).count(),
    ],
  )
  const known = brand ?? emptyBrand
  return {
    today,
    brand: known,
    evidence,
    opportunities,
    demand: await gatherDemand(db, known, evidence),
    rising: await risingAmong(db, known.learning, today),
    backup,
    audit,
    practice,
    goals: goals.map(({ id, title, from, due }) => ({
      id,
      title,
      from,
      due,
      entries: evidence.filter(entry => entry.goals?.includes(id)).length,
    })),
    pitches,
    people,
  }
}

async function gatherOpportunities(db: Database): Promise<LifeOpportunity[]> {
  const wanted = statuses.filter(status => isOnBoard(status) || status === 'seen')
  const rows = (
    await Promise.all(wanted.map(status => opportunitiesOfStatus(db, status, mostOfStatus)))
  ).flat()
  const deadlines = new Map(
    await Promise.all(
      rows
        .filter(({ status }) => status === 'interested')
        .slice(0, mostDeadlines)
        .map(async row => [row.id, await deadlineOf(db, row)] as const),
    ),
  )
  return rows
    .map(row => ({
      id: row.id,
      title: row.title,
      organization: row.organization,
      status: row.status,
      statusSince: localDay(row.statusSince),
      lastSeen: localDay(row.lastSeenAt),
      verdict: row.verdict,
      due: dueOf(row),
      deadline: deadlines.get(row.id) ?? null,
      takenDown: row.takenDownAt !== null,
    }))
    .sort((a, b) => (a.lastSeen < b.lastSeen ? 1 : a.lastSeen > b.lastSeen ? -1 : 0))
}

async function deadlineOf(db: Database, row: OpportunityRecord): Promise<string | null> {
  const posting = await getPosting(db, row.postingId)
  return posting
    ? lastDayOf({ reading: posting.reading, fields: shownFields(posting.fields, row.corrections) })
    : null
}

async function gatherDemand(
  db: Database,
  brand: Brand,
  evidence: readonly { skills: readonly string[]; action: string; result: string }[],
): Promise<AskedSkill[]> {
  const named = [...brand.skills, ...brand.learning]
  const counters = await db.counters.bulkGet(named.map(name => ofSkill(countedAs(name))))
  const fold = (text: string) => text.trim().toLowerCase()
  const shown = new Set(evidence.flatMap(({ skills }) => skills.map(fold)))
  const told = evidence.map(({ action, result }) => fold(`${action} ${result}`))
  const isProven = (name: string) =>
    shown.has(fold(name)) || told.some(text => ` ${text} `.includes(` ${fold(name)} `))
  return named
    .map((name, i): AskedSkill => {
      const wanted = i >= brand.skills.length
      const standing = isProven(name) ? 'proven' : wanted ? 'wanted' : 'claimed'
      return { name, postings: counters[i]?.count ?? 0, standing }
    })
    .sort((a, b) => b.postings - a.postings)
}

async function gatherBackup(db: Database): Promise<Life['backup']> {
  const [last, counts, log] = await Promise.all([
    getSetting(db, 'lastBackupAt'),
    statusCounts(db),
    db.evidence.count(),
  ])
  const kept = Object.entries(counts).reduce(
    (sum, [status, count]) => sum + (status === 'seen' ? 0 : count),
    log,
  )
  return { last: last === '' ? null : localDay(last), much: kept >= muchIs }
}

async function gatherAudit(db: Database): Promise<Life['audit']> {
  const key = profileKey(await getSetting(db, 'ownProfile'))
  const last = key === null ? undefined : (await snapshotsOf(db, key)).at(-1)
  if (!last) return null
  const failing = Object.entries(last.outcomes).flatMap(([id, outcome]) => (outcome === 'fail' ? [id] : []))
  return { day: localDay(last.takenAt), failing }
}

async function gatherPractice(db: Database, today: string): Promise<Life['practice']> {
  const lastOf = async (kind: string) => {
    const is = {
      by: '[kind+on]',
      from: [kind, ''],
      to: [kind, '9999'],
      reverse: true,
      most: 1,
    }
    return (await list(db, practices, is))[0]?.on ?? null
  }
  const [reflection, quarter, running, reviews, plan] = await Promise.all([
    lastOf('reflection'),
    lastOf('quarter'),
    list(db, practices, { by: 'experiment.due', from: '', to: '9999' }),
    list(db, signReviews, { by: 'on' }),
    list(db, readiness),
  ])
  const { lookedOn, due, all } = planState(plan, today)
  return {
    reflection,
    quarter,
    signs: reviews.at(-1)?.on ?? null,
    signsTurned: callForPlan(reviews),
    experiments: running.flatMap(({ id, title, experiment }) =>
      experiment?.state === 'running'
        ? [{ id, step: practiceName({ title, experiment }), due: experiment.due }]
        : [],
    ),
    plan: { lookedOn, due: due.length, all },
  }
}
