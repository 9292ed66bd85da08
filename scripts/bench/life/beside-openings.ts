import { newGoal } from '../../../src/core/brand/goal'
import { plusDays } from '../../../src/core/kernel/days'
import { newPerson } from '../../../src/core/people/person'
import { touchKinds } from '../../../src/core/people/touch'
import type { JsonResume } from '../../../src/core/resume/json-resume'
import type { StoredRow } from '../../../src/records/define'
import { goals as goalStore } from '../../../src/records/goals'
import { storeOf } from '../../../src/records/registry'
import { stones as stoneStore } from '../../../src/records/stones'
import { storage } from '../../../src/store/open'
import { addResume } from '../../../src/store/resumes'
import { add } from '../../../src/store/rows'
import { recordSending } from '../../../src/store/sendings'
import { newId, timeNow } from '../../../src/store/stamp'
import { addRows, tablesOf } from '../../../src/store/with-row'

/** What a life holds beside its openings: résumés that went out, goals, people. Runs in a page of the extension. */

/** Versions of one résumé, each sent to another employer. */
export async function versions(count: number): Promise<void> {
  const db = await storage()
  const opportunities = await db.opportunities.orderBy('lastSeenAt').reverse().limit(count).toArray()
  const master = await addResume(db, {
    name: 'Master',
    parentId: null,
    opportunityId: null,
    resume: resume(0),
  })
  for (const [i, { id, organization }] of opportunities.entries()) {
    const version = await addResume(db, {
      name: `For ${organization}`,
      parentId: master.id,
      opportunityId: id,
      resume: resume(i + 1),
    })
    const at = timeNow().slice(0, 10)
    await recordSending(db, {
      opportunityId: id,
      resumeId: version.id,
      at,
      channel: 'Their site',
      despite: null,
    })
  }
}

const resume = (number: number): JsonResume => ({
  basics: { name: 'Robin Sample', label: 'Data Engineer', summary: `I make data dependable, way ${number}.` },
  work: Array.from({ length: 5 }, (_, role) => ({
    name: `Employer ${role}`,
    position: 'Data Engineer',
    startDate: `${2_008 + role * 3}`,
    highlights: Array.from(
      { length: 6 },
      (_, i) => `Rebuilt report ${number}-${role}-${i} with SQL and Python, ready ${i + 2} hours earlier`,
    ),
  })),
  skills: [{ name: 'Data', keywords: ['SQL', 'Python', 'Excel'] }],
})

/** Goals over the years, each served by its share of the log. */
export async function goals(count: number): Promise<void> {
  const db = await storage()
  const entries = await db.evidence.toArray()
  for (let i = 0; i < count; i++) {
    const { id } = await add(db, goalStore, newGoal(`Goal ${i}: reports that planners trust`))
    const served = entries.filter((_, at) => at % (count + 1) === i)
    await db.evidence.bulkPut(served.map(entry => ({ ...entry, goals: [id] })))
  }
}

/** As adding them one by one does, in fewer transactions. */
async function addAll(name: string, rows: readonly StoredRow[]): Promise<void> {
  const db = await storage()
  const known = storeOf(name)
  for (let from = 0; from < rows.length; from += 1_000) {
    const some = rows.slice(from, from + 1_000)
    await db.transaction('rw', tablesOf(db, [known]), () => addRows(db, known, some))
  }
}

/** So many people at some hundred employers, and contacts with them over the last years. Gives the id of one of them. */
export async function network(people: number, contacts: number): Promise<string> {
  const updatedAt = timeNow()
  const today = updatedAt.slice(0, 10)
  const known = Array.from({ length: people }, (_, i) => ({
    ...newPerson(`Person ${i % 900} Surname ${i}`),
    id: newId(),
    updatedAt,
    headline: `Planner ${i % 40}`,
    employer: `Works ${i % 700}`,
    tags: [`circle ${i % 30}`],
  }))
  await addAll('people', known)
  const touches = Array.from({ length: contacts }, (_, i) => ({
    id: newId(),
    updatedAt,
    personId: known[(i * 7) % people]?.id ?? '',
    kind: touchKinds[i % touchKinds.length],
    on: plusDays(today, -((i * 13) % 2_000)),
    note: i % 5 === 0 ? `Talked about report ${i}` : '',
    opportunityId: null,
  }))
  await addAll('touches', touches)
  return known[0]?.id ?? ''
}

/** A path of a dozen stones, as a long working life has. */
export async function stones(): Promise<void> {
  const db = await storage()
  const kinds = [
    ...Array.from({ length: 8 }, () => 'past' as const),
    'present' as const,
    'wished' as const,
    'wished' as const,
  ]
  for (const [i, kind] of kinds.entries())
    await add(db, stoneStore, {
      kind,
      title: `Role ${i}`,
      employer: `Employer ${i}`,
      from: kind === 'wished' ? null : `${2_000 + i * 3}-01`,
      to: kind === 'past' ? `${2_002 + i * 3}-12` : null,
      added: 'What a plan looks like from the floor.',
      skills: ['SQL', 'Python', 'Excel', `Skill ${i}`],
    })
}
