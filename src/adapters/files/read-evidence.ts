import { entriesOfResume } from '../../core/brand/import/of-resume'
import { entriesOfTable } from '../../core/brand/import/of-table'
import { entriesOfText } from '../../core/brand/import/of-text'
import type { ProposedEntry } from '../../core/brand/import/proposed-entry'
import { messages } from '../../core/kernel/message'
import { parseCsv } from './csv'
import { limits } from './limits'
import type { ResumeFile } from './read-file'
import { readResumeFile } from './read-resume-file'
import { type Refusal, refusal } from './refusal'
import { decodeText } from './text-encoding'

export interface ReadEvidence {
  entries: ProposedEntry[]
}

const words = messages('adapters/files/read-evidence', {
  nothing:
    'No entries were found in this file. Nothing was stored. A line for each thing you did is enough, in a text, a table or a résumé.',
})

/** Bullets from which a text is a résumé rather than a list. */
const resumeBullets = 2

/** Entries for the log of a list, a table or a résumé, each in the file's own words. It never throws. */
export async function readEvidence(file: ResumeFile): Promise<ReadEvidence | Refusal> {
  if (file.bytes.length > limits.file) return refusal('too-large')
  try {
    const entries = await entriesIn(file)
    if ('refused' in entries) return entries
    return entries.length > 0 ? { entries } : refusal('empty', words.nothing())
  } catch {
    return refusal('broken')
  }
}

async function entriesIn(file: ResumeFile): Promise<ProposedEntry[] | Refusal> {
  if (/\.[ct]sv$/i.test(file.name)) {
    const text = decodeText(file.bytes)
    const [line = ''] = text.split('\n', 1)
    const delimiter = ['\t', ';', ','].find(each => line.includes(each)) ?? ','
    return entriesOfTable(parseCsv(text, delimiter))
  }
  const read = await readResumeFile(file)
  const told = 'refused' in read ? [] : entriesOfResume(read.resume)
  if (!/\.(?:txt|md|markdown)$/i.test(file.name)) return 'refused' in read ? read : told
  // A résumé is read as one; any other text is a list.
  const isResume = !('refused' in read) && (read.resume.work?.length ?? 0) > 0 && told.length >= resumeBullets
  return isResume ? told : entriesOfText(decodeText(file.bytes))
}
