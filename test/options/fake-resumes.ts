import type { ResumeServices } from '../../options/sections/resumes/services'
import { verbatim } from '../../src/core/kernel/message'
import { resumeText } from '../../src/core/resume/resume-text'
import type { ResumeRecord } from '../../src/records/resumes'
import { cell } from './cells'

const day = '2026-11-20T09:00:00.000Z'
export const resumeId = (n: number) => `01J${String(9_000 + n).padStart(23, '0')}`

export const robin = {
  basics: { name: 'Robin Sample', summary: 'I make stock figures plain for planners.' },
  work: [
    {
      position: 'Operations analyst',
      name: 'Larkfield Supply',
      startDate: '2021-03',
      highlights: ['Rebuilt the forecast in SQL', 'Halved the stock-outs'],
    },
  ],
  'x-tool': 'kept',
}

export const resumeVersion = (n: number, change: Partial<ResumeRecord> = {}): ResumeRecord => ({
  id: resumeId(n),
  createdAt: day,
  updatedAt: day,
  name: `Version ${n}`,
  parentId: null,
  opportunityId: null,
  resume: robin,
  text: resumeText(change.resume ?? robin),
  frozenAt: null,
  fileId: null,
  ...change,
})

/** Résumé services over values in memory. */
export function fakeResumes(
  rows: ResumeRecord[] = [],
  replace: Partial<ResumeServices> = {},
): ResumeServices & { rows: ReturnType<typeof cell<ResumeRecord[]>> } {
  const kept = cell(rows)
  let next = 100
  return {
    rows: kept,
    resumes: kept,
    sendings: cell([]),
    readResume: async () => ({ refused: 'unknown-type', sentence: verbatim('Not read in this test.') }),
    keepResume: async ({ name, parentId, opportunityId, resume }) => {
      const row = resumeVersion(next++, { name, parentId, opportunityId, resume })
      kept.set([...kept.get(), row])
      return row.id
    },
    deriveResume: async (parentId, opportunityId) => {
      const parent = kept.get().find(row => row.id === parentId)
      if (!parent) return null
      const row = resumeVersion(next++, {
        name: `${parent.name}, 2`,
        parentId,
        opportunityId,
        resume: parent.resume,
      })
      kept.set([...kept.get(), row])
      return row.id
    },
    saveResume: async (id, { name, resume }) =>
      kept.set(
        kept
          .get()
          .map(row =>
            row.id === id
              ? { ...row, ...(name ? { name } : {}), ...(resume ? { resume, text: resumeText(resume) } : {}) }
              : row,
          ),
      ),
    deleteResume: async id => {
      const before = kept.get()
      kept.set(before.filter(row => row.id !== id))
      return async () => kept.set(before)
    },
    keepFile: async (id, file) => {
      kept.set(kept.get().map(row => (row.id === id ? { ...row, fileId: file.name } : row)))
      return true
    },
    saveKeptFile: async () => true,
    saveAs: () => {},
    ...replace,
  }
}
