import { describe, expect, it } from 'vitest'
import { brandMarkdown } from '../../../src/adapters/files-out/brand-out'
import { toCsv } from '../../../src/adapters/files-out/csv'
import { evidenceMarkdown } from '../../../src/adapters/files-out/evidence-out'
import { noticePosting } from '../../../src/app/notice-posting'
import { opportunitiesCsv } from '../../../src/app/opportunities-csv'
import { recordsCsv } from '../../../src/app/records-csv'
import { emptyBrand } from '../../../src/core/brand/brand'
import type { EvidenceRecord } from '../../../src/records/evidence'
import { planNext } from '../../../src/store/next-actions'
import { saveNote } from '../../../src/store/opportunities'
import { say } from '../../../src/words/say'
import { freshDatabase } from '../../store/in-memory'
import { readingOf } from '../../store/postings-made'

const course = { progress: () => {}, signal: new AbortController().signal }
const textOf = async (file: Blob) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(await file.arrayBuffer())

const entry = (date: string, action: string, more: Partial<EvidenceRecord> = {}): EvidenceRecord => ({
  id: '01J00000000000000000000000',
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
  situation: '',
  action,
  result: '',
  number: '',
  skills: [],
  date,
  confirmedBy: '',
  ...more,
})

describe('CSV', () => {
  it('never runs: a cell that would be a formula is text', () => {
    const csv = toCsv(
      [['=HYPERLINK("https://bad.example")', '+1', '-1+1', '@SUM(A1)', '\t=1', 'plain']],
      false,
    )
    for (const cell of csv.trim().split(',')) expect(cell).toMatch(/^"\s*('|plain)/)
  })

  it('keeps commas, quotes and lines within their cell', () => {
    expect(toCsv([['a,b', 'say "hi"', 'one\ntwo', 3, null]], true)).toBe(
      '\ufeff"a,b","say ""hi""","one\ntwo",3,\r\n',
    )
  })

  it('has one line for each opportunity, with the note and where it stands', async () => {
    const db = freshDatabase()
    const id = await noticePosting(db, 'visit-0001', readingOf())
    await noticePosting(
      db,
      'visit-0002',
      readingOf({ title: '=2+3', hiringOrganization: 'Harbour Inn' }, { url: 'https://board.example/cook' }),
    )
    await saveNote(db, id, 'Ask Kim, soon.')
    await planNext(db, id, { text: '=Ring', due: '2026-11-30', remind: false }, false)
    const lines = (await textOf(await opportunitiesCsv(db, course, say))).trimEnd().split('\r\n')
    expect(lines).toHaveLength(3)
    expect(lines[0]).toMatch(/^\ufeff"Title","Employer",/)
    expect(lines.find(line => line.includes('"Ask Kim, soon."'))).toContain(`,"'=Ring","2026-11-30",`)
    expect(lines.find(line => line.includes('board.example'))).toMatch(/^"'=2\+3","Harbour Inn"/)
  })

  it('stops when asked to', async () => {
    const db = freshDatabase()
    await noticePosting(db, 'visit-0001', readingOf())
    const signal = AbortSignal.abort()
    await expect(opportunitiesCsv(db, { progress: () => {}, signal }, say)).rejects.toThrow()
  })

  it('has one line for each entry of evidence', async () => {
    const db = freshDatabase()
    await db.evidence.add(entry('2026-02-03', 'Halved it', { skills: ['SQL', 'Excel'] }))
    const csv = await textOf(await recordsCsv(db, 'evidence.csv', say))
    await expect(recordsCsv(db, 'ticks.csv', say)).rejects.toThrow(TypeError)
    expect(csv.trim().split('\r\n')[1]).toBe('"2026-02-03",,"Halved it",,,"SQL; Excel",')
  })
})

describe('Markdown', () => {
  it('has evidence by year, what was not said left out', async () => {
    const text = await textOf(
      evidenceMarkdown(
        [entry('2026-02-03', 'Halved\nthe run', { number: '12 %' }), entry('2025-11-30', 'Wrote the guide')],
        say,
      ),
    )
    expect(text).toBe(
      '# Evidence\n\n## 2026\n\n### 2026-02-03: Halved the run\n\n- Number: 12 %\n\n## 2025\n\n### 2025-11-30: Wrote the guide\n',
    )
  })

  it('has the brand statement in force first', async () => {
    const version = (createdAt: string, statement: string) => ({
      id: '01J00000000000000000000000',
      createdAt,
      updatedAt: createdAt,
      brand: { ...emptyBrand, statement, targetRoles: ['Cook'] },
    })
    const text = await textOf(
      brandMarkdown(
        [
          version('2026-05-01T00:00:00.000Z', 'I feed people.'),
          version('2025-05-01T00:00:00.000Z', 'I cook.'),
        ],
        say,
      ),
    )
    expect(text).toContain('## In force, of 2026-05-01\n\nI feed people.\n\n**Target roles**\n\n- Cook')
    expect(text.indexOf('I cook.')).toBeGreaterThan(text.indexOf('## Earlier, of 2025-05-01'))
  })
})
