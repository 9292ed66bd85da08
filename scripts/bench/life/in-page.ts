import { judgeWith } from '../../../src/app/judge-posting'
import { wouldChange } from '../../../src/app/would-change'
import { emptyBrand } from '../../../src/core/brand/brand'
import type { OpportunityRecord } from '../../../src/core/pipeline/opportunity-record'
import type { PostingRecord } from '../../../src/core/pipeline/posting-record'
import type { SightingRecord } from '../../../src/core/pipeline/sighting-record'
import { addressKey } from '../../../src/core/posting/address'
import { writeBackup } from '../../../src/store/backup'
import { saveBrand } from '../../../src/store/brand'
import { recount } from '../../../src/store/counters'
import { currentCriteria } from '../../../src/store/criteria'
import type { Database } from '../../../src/store/database'
import { addEvidence } from '../../../src/store/evidence'
import type { Judge } from '../../../src/store/judging'
import { logReading, type ToLog } from '../../../src/store/log-reading'
import { storage } from '../../../src/store/open'
import { restoreBackup } from '../../../src/store/restore'
import { searchOpportunities } from '../../../src/store/search'
import { putSetting } from '../../../src/store/settings'
import { newId } from '../../../src/store/stamp'
import { randomFrom } from '../decay/random'
import { goals, network, stones, versions } from './beside-openings'
import * as devices from './devices-in-page'
import { fieldsOf, type Opening, opening, putSearch, type Read, read, type Size } from './made'
import { pictureScripts } from './pictures-in-page'
import type { Text } from './texts'

/** Runs in a page of the extension: fills the real database with a life, and measures what works on it. */

const course = () => ({ progress: () => {}, signal: new AbortController().signal })
const reads = new Map<Text, Read>()
const readOnce = (text: Text, judge: Judge): Read => {
  const known = reads.get(text) ?? read(text, judge)
  reads.set(text, known)
  return known
}

async function fill(
  texts: readonly Text[],
  size: Size,
  entries = Math.max(4, Math.round(size.opportunities / 50)),
): Promise<void> {
  const db = await storage()
  // The index is written here: the worker need not make it.
  await db.searchDocs.put({ id: '~', segment: -1, words: 'all' })
  const { next: random } = randomFrom(20_261_121)
  const now = Date.now()
  await saveBrand(db, {
    ...emptyBrand,
    statement: 'I make data dependable for those who decide with it.',
    targetRoles: ['Data Engineer', 'Team lead'],
    skills: ['SQL', 'Python', 'Excel'],
    mustHaves: ['remote'],
  })
  for (let i = 0; i < entries; i++)
    await addEvidence(db, {
      situation: 'Reports came late.',
      action: `Rebuilt report ${i}`,
      result: `Ready ${i % 24} hours earlier`,
      number: `${i} hours`,
      skills: ['SQL'],
      date: new Date(now - random() * 1_000 * 86_400_000).toISOString().slice(0, 10),
      confirmedBy: '',
    })
  await putSetting(db, 'welcomed', true)
  const held = await currentCriteria(db)
  const judge = judgeWith(held)
  const documents: Opening['document'][] = []
  let waiting: Opening[] = []
  let left = size.sightings
  const flush = async () => {
    await db.transaction('rw', [db.opportunities, db.postings, db.sightings, db.ticks], async () => {
      await db.opportunities.bulkAdd(waiting.map(each => each.opportunity))
      await db.postings.bulkAdd(waiting.flatMap(each => each.postings))
      await db.sightings.bulkAdd(waiting.flatMap(each => each.sightings))
      await db.ticks.bulkAdd(waiting.flatMap(each => each.ticks))
    })
    waiting = []
  }
  for (let number = 1; number <= size.opportunities; number++) {
    const text = texts[Math.floor(random() * texts.length)]
    if (!text) break
    const known = readOnce(text, judge)
    const rest = size.opportunities - number
    // A few are seen often, most once or twice; all of them come to the number asked for.
    const wanted =
      rest === 0 ? left : Math.min(1 + Math.floor((-Math.log(1 - random()) * left) / (rest + 1)), left - rest)
    const seen = Math.max(1, Math.min(wanted, 400))
    left -= seen
    const made = opening(number, text, known, { random, now, seen })
    documents.push(made.document)
    waiting.push(made)
    if (waiting.length === 250) await flush()
    if (number % 4_000 === 0) console.log(`${number} openings`)
  }
  await flush()
  await putSearch(db, documents)
  await recount(db)
  await putSetting(db, 'foldedTo', new Date(now - 30 * 86_400_000).toISOString())
}

const toLogOf = (text: Text, number: number, held: Judge): ToLog => {
  const { reading, signature, judged } = readOnce(text, held)
  const url = `https://logged.example/${newId()}`
  const fields = fieldsOf(text, number)
  return {
    visitId: newId(),
    reading: {
      kind: 'posting',
      url,
      site: null,
      externalId: null,
      sure: true,
      complete: true,
      fields,
      evidence: ['JobPosting data'],
      gaveUp: [],
      took: 3,
    },
    contentHash: newId().padEnd(64, '0'),
    keys: [addressKey(url), `job:${newId()}`],
    signature,
    advert: reading,
    corrections: {},
    judged,
    judge: held.judge,
    rules: held.rules,
  }
}

interface Rows {
  opportunity: OpportunityRecord
  posting: PostingRecord
  sighting: SightingRecord
  doc: { id: string; segment: number; words: string }
  counters: { name: string; count: number }[]
}

async function rowsOf(db: Database, id: string): Promise<Rows> {
  const opportunity = await db.opportunities.get(id)
  const posting = opportunity && (await db.postings.get(opportunity.postingId))
  const sighting = await db.sightings
    .where('[opportunityId+seenAt]')
    .between([id, ''], [id, '\uffff'])
    .first()
  const doc = await db.searchDocs.get(`o${id}`)
  if (!opportunity || !posting || !sighting || !doc) throw new Error('A posting was not logged.')
  const counters = (await db.counters.bulkGet(opportunity.tallied)).flatMap(row => (row ? [row] : []))
  return { opportunity, posting, sighting, doc, counters }
}

/** The same rows under other ids. */
function renamed({ opportunity, posting, sighting, doc, counters }: Rows): Rows {
  const [id, postingId] = [newId(), newId()]
  const rename = (key: string) => `${key}-${id}`
  return {
    opportunity: { ...opportunity, id, postingId, keys: opportunity.keys.map(rename) },
    posting: { ...posting, id: postingId, opportunityId: id },
    sighting: { ...sighting, id: newId(), opportunityId: id, postingId, visitId: newId() },
    doc: { ...doc, id: `o${id}` },
    counters,
  }
}

/** Dexie alone: the same rows into the same stores, without a look at what is there. */
const raw = (db: Database, rows: Rows): Promise<unknown> =>
  db.transaction('rw', [db.opportunities, db.postings, db.sightings, db.counters, db.searchDocs], () =>
    Promise.all([
      db.postings.add(rows.posting),
      db.sightings.add(rows.sighting),
      db.opportunities.add(rows.opportunity),
      db.searchDocs.add(rows.doc),
      db.counters.bulkPut(rows.counters),
    ]),
  )

/** Milliseconds of each: a posting logged, and Dexie alone, turn by turn. */
async function logging(texts: readonly Text[], runs: number): Promise<{ logged: number[]; raw: number[] }> {
  const db = await storage()
  const held = judgeWith(await currentCriteria(db))
  const took = { logged: [] as number[], raw: [] as number[] }
  for (let run = -20; run < runs; run++) {
    const text = texts[(run + 20) % texts.length]
    if (!text) break
    const toLog = toLogOf(text, run + 1_000, held)
    const began = performance.now()
    const id = await logReading(db, toLog)
    const logged = performance.now() - began
    const rows = renamed(await rowsOf(db, id))
    const again = performance.now()
    await raw(db, rows)
    const alone = performance.now() - again
    // The first turns warm up.
    if (run < 0) continue
    took.logged.push(logged)
    took.raw.push(alone)
  }
  return took
}

/** Milliseconds of every key while words are typed; `first`: of the very first, when nothing was read yet. */
async function searching(
  queries: readonly string[],
): Promise<{ first: number; keys: number[]; found: number }> {
  const db = await storage()
  const keys: number[] = []
  let found = 0
  for (const query of queries) {
    for (let end = 1; end <= query.length; end++) {
      const began = performance.now()
      const rows = await searchOpportunities(db, query.slice(0, end), 50)
      keys.push(performance.now() - began)
      found += rows.length
    }
  }
  return { first: keys[0] ?? 0, keys, found }
}

/** Milliseconds until it is known what another brand statement would change. */
async function changing(runs: number): Promise<number[]> {
  const db = await storage()
  const { brand } = await currentCriteria(db)
  const took: number[] = []
  for (let run = -1; run < runs; run++) {
    const other = { ...brand, targetRoles: [`Planner ${run}`], skills: ['Rosters', 'Excel'] }
    const began = performance.now()
    await wouldChange(db, other, course())
    if (run >= 0) took.push(performance.now() - began)
  }
  return took
}

let file: Blob | null = null
async function backup(): Promise<{ ms: number; bytes: number }> {
  const began = performance.now()
  file = (await writeBackup(await storage(), '0.1.0', course())).file
  return { ms: performance.now() - began, bytes: file.size }
}

async function restore(how: 'replace' | 'merge'): Promise<number> {
  if (!file) throw new Error('There is no backup yet.')
  const began = performance.now()
  await restoreBackup(await storage(), file, how, course())
  return performance.now() - began
}

const counts = async (): Promise<Record<string, number>> => {
  const db = await storage()
  return Object.fromEntries(
    await Promise.all(db.tables.map(async table => [table.name, await table.count()] as const)),
  )
}

Object.assign(globalThis, {
  life: {
    devices,
    fill,
    goals,
    network,
    stones,
    versions,
    pictureScripts,
    wouldChange: changing,
    logging,
    searching,
    backup,
    restore,
    counts,
  },
})
