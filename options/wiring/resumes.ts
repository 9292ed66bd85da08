import { toBase64 } from '../../src/adapters/base64'
import { readResumeInWorker } from '../../src/adapters/files/read-in-worker'
import { saveFile } from '../../src/adapters/save-file'
import { messages } from '../../src/core/kernel/message'
import { UserFacingError } from '../../src/core/kernel/user-facing-error'
import { writeJsonResume } from '../../src/core/resume/json-resume'
import { writeMarkdown } from '../../src/core/resume/write-markdown'
import { maxKeptFile } from '../../src/records/files'
import type { ResumeRecord } from '../../src/records/resumes'
import { live } from '../../src/store/live'
import { storage } from '../../src/store/open'
import {
  addResume,
  deleteResume,
  deriveResume,
  editResume,
  fileOf,
  keepFile,
  listResumes,
  restoreResume,
} from '../../src/store/resumes'
import { allSendings } from '../../src/store/sendings'
import type { Form, ResumeServices } from '../sections/resumes/services'

const words = messages('options/version-gone', {
  frozen: 'This version was sent meanwhile, or is gone. Make a new version of it.',
})

const written: Record<Form, { ending: string; type: string; write: (row: ResumeRecord) => string }> = {
  markdown: {
    ending: 'md',
    type: 'text/markdown',
    write: ({ resume, text }) => (Object.keys(resume).length > 0 ? writeMarkdown(resume) : text),
  },
  text: { ending: 'txt', type: 'text/plain', write: ({ text }) => `${text}\n` },
  json: { ending: 'json', type: 'application/json', write: ({ resume }) => writeJsonResume(resume) },
}

/** A name that every system takes for a file. */
const fileName = (name: string, ending: string): string =>
  `${
    name
      .replace(/[^\p{L}\p{N} ,.()&+-]+/gu, ' ')
      .trim()
      .slice(0, 80) || 'résumé'
  }.${ending}`

/** Undefined where it is too large to be kept. */
const keptFile = async (file: File) =>
  file.size <= maxKeptFile
    ? {
        name: file.name.slice(0, 300),
        type: file.type.slice(0, 100),
        bytes: toBase64(new Uint8Array(await file.arrayBuffer())),
      }
    : undefined

export const resumeServices: ResumeServices = {
  resumes: live(listResumes),
  sendings: live(allSendings),
  async readResume(file, { signal, progress }) {
    const bytes = new Uint8Array(await file.arrayBuffer())
    const read = await readResumeInWorker({ name: file.name, bytes }, { signal, progress })
    // Stopped by the user: said by who asked for it.
    signal.throwIfAborted()
    return read
  },
  async keepResume({ file, ...given }) {
    const { id } = await addResume(await storage(), {
      ...given,
      file: file ? await keptFile(file) : undefined,
    })
    return id
  },
  deriveResume: async (parentId, opportunityId) =>
    (await deriveResume(await storage(), parentId, opportunityId))?.id ?? null,
  async keepFile(id, file) {
    const kept = await keptFile(file)
    return kept !== undefined && keepFile(await storage(), id, kept)
  },
  async saveResume(id, change) {
    if (!(await editResume(await storage(), id, change))) throw new UserFacingError(words.frozen())
  },
  async deleteResume(id) {
    const gone = await deleteResume(await storage(), id)
    return (
      gone &&
      (async () => {
        await restoreResume(await storage(), gone)
      })
    )
  },
  async saveKeptFile(resume) {
    const file = await fileOf(await storage(), resume)
    if (!file) return false
    const bytes = Uint8Array.from(atob(file.bytes), letter => letter.charCodeAt(0))
    saveFile(new Blob([bytes], { type: file.type }), file.name)
    return true
  },
  saveAs(resume, form) {
    const { ending, type, write } = written[form]
    saveFile(new Blob([write(resume)], { type }), fileName(resume.name, ending))
  },
}
