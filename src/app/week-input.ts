import { skillIdentity } from '../core/advert/skills/canonical'
import { findSkills } from '../core/advert/skills/find-skills'
import { type Brand, emptyBrand } from '../core/brand/brand'
import { skillInventory } from '../core/brand/skill-inventory'
import { lastDayOf } from '../core/checklist/last-day'
import type { KeptEvidence } from '../core/fit/opening'
import { localDay, mondayOf, plusDays } from '../core/kernel/days'
import { foldForComparison } from '../core/kernel/text'
import { dueOf } from '../core/pipeline/due'
import { isOnBoard, statuses } from '../core/pipeline/opportunity'
import type { OpportunityRecord } from '../core/pipeline/opportunity-record'
import { practiceName } from '../core/practice/entry'
import { planState } from '../core/practice/layoff'
import { proposedOf } from '../core/practice/proposed'
import { hypothesisFor } from '../core/practice/quarter'
import { callForPlan } from '../core/reports/signs'
import type { AskedSkill, WeekInput, WeekOpportunity } from '../core/suggestion/week-input'
import { goals as goalStore } from '../records/goals'
import { jobWeeks } from '../records/jobWeeks'
import { ownPlaces } from '../records/ownPlaces'
import { pitches as pitchStore } from '../records/pitches'
import { practices } from '../records/practices'
import { readiness } from '../records/readiness'
import { signReviews } from '../records/signReviews'
import { touches } from '../records/touches'
import { currentBrand } from '../store/brand'
import type { Database } from '../store/database'
import { listEvidence } from '../store/evidence'
import { opportunitiesOfStatus } from '../store/opportunities'
import { getPosting } from '../store/postings'
import { risingAmong } from '../store/read-trends'
import { list } from '../store/rows'
import { getSetting } from '../store/settings'
import { shownFields } from '../store/shown'
import { skillDemand } from '../store/skill-demand'
import { ownSnapshots } from '../store/snapshots'
import { hasMuchToLose } from './much-to-lose'
import { gatherPeople } from './week-people'

/** So many of each status are looked at: a week is made of what is fresh. */
const mostOfStatus = 60
/** Of so many wanted ones the advert is opened, for its last day. */
const mostDeadlines = 30

/** Gathers what the rules of "this week" look at. Reads through Dexie alone, so that it can be watched. */
export async function gatherWeekInput(db: Database, now: string): Promise<WeekInput> {
  const today = localDay(now)
  const [brand, evidence, opportunities, backup, audit, practice, people, goals, pitches, places] =
    await Promise.all([
      currentBrand(db),
      listEvidence(db),
      gatherOpportunities(db),
      gatherBackup(db),
      gatherAudit(db),
      gatherPractice(db, today),
      gatherPeople(db),
      list(db, goalStore, { by: 'state', is: 'open' }),
      db.table(pitchStore.name).count(),
      list(db, ownPlaces),
    ])
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
    places: places.map(({ id, name, url, lookedOn }) => ({ id, name: name || url, lookedOn })),
    people,
  }
}

async function gatherOpportunities(db: Database): Promise<WeekOpportunity[]> {
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
  evidence: readonly KeptEvidence[],
): Promise<AskedSkill[]> {
  const texts = evidence.map(({ action, result }) => `${action} ${result}`)
  const told = new Set(texts.flatMap(text => findSkills(text)).map(({ name }) => skillIdentity(name)))
  const folded = texts.map(text => ` ${foldForComparison(text)} `)
  const isTold = (name: string) =>
    told.has(skillIdentity(name)) || folded.some(text => text.includes(` ${foldForComparison(name)} `))
  return skillInventory(brand, evidence, await skillDemand(db)).flatMap(
    ({ name, postings, standing }): AskedSkill[] => {
      if (standing !== 'proven' && standing !== 'claimed' && standing !== 'wanted') return []
      return [{ name, postings, standing: isTold(name) ? 'proven' : standing }]
    },
  )
}

async function gatherBackup(db: Database): Promise<WeekInput['backup']> {
  const [last, much] = await Promise.all([getSetting(db, 'lastBackupAt'), hasMuchToLose(db)])
  return { last: last === '' ? null : localDay(last), much }
}

async function gatherAudit(db: Database): Promise<WeekInput['audit']> {
  const last = (await ownSnapshots(db)).at(-1)
  if (!last) return null
  const failing = Object.entries(last.outcomes).flatMap(([id, outcome]) => (outcome === 'fail' ? [id] : []))
  return { day: localDay(last.takenAt), failing }
}

async function gatherPractice(db: Database, today: string): Promise<WeekInput['practice']> {
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
  const [reflection, looks, tries, reviews, plan, balance] = await Promise.all([
    lastOf('reflection'),
    list(db, practices, { by: '[kind+on]', from: ['quarter', ''], to: ['quarter', '9999'] }),
    list(db, practices, { by: 'experiment.due', from: '', to: '9999' }),
    list(db, signReviews, { by: 'on' }),
    list(db, readiness),
    gatherBalance(db, today),
  ])
  const { lookedOn, due, all } = planState(plan, today)
  return {
    reflection,
    quarter: looks.at(-1)?.on ?? null,
    signs: reviews.at(-1)?.on ?? null,
    signsTurned: callForPlan(reviews),
    experiments: tries.flatMap(({ id, title, experiment }) =>
      experiment?.state === 'running'
        ? [{ id, step: practiceName({ title, experiment }), due: experiment.due }]
        : [],
    ),
    proposed: proposedOf([...looks, ...tries], today).map(({ side, look }) => ({
      side: side.id,
      on: look.on,
      hypothesis: hypothesisFor(side),
    })),
    plan: { lookedOn, due: due.length, all },
    balance,
  }
}

/** The last four weeks, this one included. */
async function gatherBalance(db: Database, today: string): Promise<WeekInput['practice']['balance']> {
  const from = plusDays(mondayOf(today), -21)
  const [weeks, done, touched, entries] = await Promise.all([
    list(db, jobWeeks, { by: 'week', from }),
    list(db, practices, { by: 'on', from }),
    list(db, touches, { by: 'on', from }),
    db.evidence.where('date').aboveOrEqual(from).toArray(),
  ])
  const days = [
    ...done.map(({ on }) => on),
    ...touched.map(({ on }) => on),
    ...entries.map(({ date }) => date),
  ]
  return {
    heavyWeeks: weeks.filter(({ load, week }) => load === 'heavy' && week <= today).length,
    careerWeeks: new Set(days.filter(day => day <= today).map(mondayOf)).size,
  }
}
