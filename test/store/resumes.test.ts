import { beforeEach, describe, expect, it } from 'vitest'
import type { OpportunityRecord } from '../../src/core/pipeline/opportunity-record'
import type { Database } from '../../src/store/database'
import { eraseOpportunities, eraseStore, putBack } from '../../src/store/erase'
import { joinOpportunities, takeJoinBack } from '../../src/store/joining'
import {
  addResume,
  deleteResume,
  deriveResume,
  editResume,
  keepFile,
  listResumes,
  restoreResume,
} from '../../src/store/resumes'
import { guardText, recordSending, sendingsOf, takeSendingBack } from '../../src/store/sendings'
import { opportunity } from '../options/rows'
import { freshDatabase } from './in-memory'

const resume = {
  basics: { name: 'Robin Sample', summary: 'Makes stock figures plain.' },
  work: [
    {
      position: 'Analyst',
      name: 'Larkfield',
      highlights: Array.from(
        { length: 20 },
        (_, i) => `Did ${'abcdefghijklmnopqrst'[i]} thing of the ${i}th kind well`,
      ),
    },
  ],
  'x-own': { kept: true },
}
const master = { name: 'Master', parentId: null, opportunityId: null, resume }
const here: OpportunityRecord = opportunity(1, { organization: 'Larkfield Supply' })
const there: OpportunityRecord = opportunity(2, { organization: 'Brightwater Foods' })
const sending = { at: '2026-11-21', channel: 'Email', despite: null }

let db: Database
beforeEach(async () => {
  db = freshDatabase()
  await db.opportunities.bulkAdd([here, there])
})

describe('versions', () => {
  it('keeps every field of a résumé, unknown ones too, and its text', async () => {
    await addResume(db, master)
    const [row] = await listResumes(db)
    expect(row?.resume).toEqual(resume)
    expect(row?.text).toContain('• Did a thing')
  })

  it('gives each a name of its own, and a derived one its parent', async () => {
    const { id } = await addResume(db, master)
    const child = await deriveResume(db, id, here.id)
    expect(child).toMatchObject({
      name: 'Master for Larkfield Supply',
      parentId: id,
      opportunityId: here.id,
      frozenAt: null,
    })
  })

  it('keeps a text alone where nothing else is known', async () => {
    const { id } = await addResume(db, { ...master, resume: {}, text: 'Pasted words' })
    await editResume(db, id, { text: 'Other words' })
    expect((await db.resumes.get(id))?.text).toBe('Other words')
  })

  it('comes back with its file after a deletion', async () => {
    const file = { name: 'master.pdf', type: 'application/pdf', bytes: 'AAAA' }
    const { id } = await addResume(db, { ...master, file })
    const gone = await deleteResume(db, id)
    expect([await db.resumes.count(), await db.files.count()]).toEqual([0, 0])
    if (gone) await restoreResume(db, gone)
    expect([await db.resumes.count(), await db.files.count(), await db.tombstones.count()]).toEqual([1, 1, 0])
  })
})

it('keeps the very file that went out in the place of one before, also with a version that was sent', async () => {
  const { id } = await addResume(db, { ...master, file: { name: 'a.pdf', type: '', bytes: 'AAAA' } })
  await recordSending(db, { ...sending, opportunityId: here.id, resumeId: id })
  expect(await keepFile(db, id, { name: 'b.pdf', type: '', bytes: 'BBBB' })).toBe(true)
  expect((await db.files.toArray()).map(file => file.name)).toEqual(['b.pdf'])
  expect((await db.resumes.get(id))?.fileId).toBe((await db.files.toArray())[0]?.id)
})

describe('what was sent', () => {
  it('freezes the version and counts as applied, and is taken back whole', async () => {
    const { id } = await addResume(db, master)
    const done = await recordSending(db, { ...sending, opportunityId: here.id, resumeId: id })
    expect((await db.opportunities.get(here.id))?.status).toBe('applied')
    expect(await editResume(db, id, { resume: {} })).toBe(false)
    expect(await deleteResume(db, id)).toBeNull()
    expect(await sendingsOf(db, here.id)).toMatchObject([{ version: 'Master', channel: 'Email' }])
    if (done) await takeSendingBack(db, done)
    expect((await db.opportunities.get(here.id))?.status).toBe('interested')
    expect(await editResume(db, id, { name: 'Mine' })).toBe(true)
    expect((await db.resumes.get(id))?.frozenAt).toBeNull()
    expect(await sendingsOf(db, here.id)).toEqual([])
  })

  it('stays frozen while another sending needs it', async () => {
    const { id } = await addResume(db, master)
    const done = await recordSending(db, { ...sending, opportunityId: here.id, resumeId: id })
    await recordSending(db, { ...sending, opportunityId: there.id, resumeId: id })
    if (done) await takeSendingBack(db, done)
    expect((await db.resumes.get(id))?.frozenAt).not.toBeNull()
  })

  it('is found again by the guard for another employer, and told for the same one', async () => {
    const { id, text } = await addResume(db, master)
    await recordSending(db, { ...sending, opportunityId: here.id, resumeId: id })
    const found = await guardText(db, text, there.id)
    expect(found.another).toMatchObject({
      likeness: 'same',
      sent: { version: 'Master', organization: 'Larkfield Supply' },
    })
    expect(found.another?.sameLines).toBe(found.another?.lines)
    const again = await guardText(db, text, here.id)
    expect([again.another, again.sameEmployer.length]).toEqual([null, 1])
  })

  it('comes along when its opportunity is joined with another, and goes back with it', async () => {
    const { id } = await addResume(db, master)
    await recordSending(db, { ...sending, opportunityId: there.id, resumeId: id })
    const join = await joinOpportunities(db, here.id, there.id)
    expect(await sendingsOf(db, here.id)).toHaveLength(1)
    await takeJoinBack(db, join ?? '')
    expect([await sendingsOf(db, here.id), await sendingsOf(db, there.id)]).toMatchObject([[], [{}]])
  })

  it('goes with all résumés and comes back with them', async () => {
    const { id } = await addResume(db, master)
    await recordSending(db, { ...sending, opportunityId: here.id, resumeId: id })
    const erased = await eraseStore(db, 'resumes')
    expect([await db.resumes.count(), await db.sendings.count()]).toEqual([0, 0])
    await putBack(db, erased)
    expect(await sendingsOf(db, here.id)).toMatchObject([{ version: 'Master' }])
  })

  it('goes with its opportunity and comes back with it', async () => {
    const { id } = await addResume(db, master)
    await recordSending(db, { ...sending, opportunityId: here.id, resumeId: id })
    const erased = await eraseOpportunities(db, [here.id])
    expect(await db.sendings.count()).toBe(0)
    await putBack(db, erased)
    expect(await sendingsOf(db, here.id)).toHaveLength(1)
    expect(await db.resumes.count()).toBe(1)
  })
})
