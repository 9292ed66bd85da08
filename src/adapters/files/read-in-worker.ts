import { messages } from '../../core/kernel/message'
import type { ProfileSnapshot } from '../../core/profile/profile'
import { limits } from './limits'
import type { ReadContacts } from './read-contacts'
import type { ReadEvidence } from './read-evidence'
import type { ReadFile, ResumeFile } from './read-file'
import { type Refusal, refusal } from './refusal'
import type { ReadAs, WorkerAnswer, WorkerQuestion } from './worker-messages'

const words = messages('adapters/files/read-in-worker', {
  tooLong:
    'Reading this file took more than a minute, so it was stopped. Nothing was stored. Save it again, or paste the text.',
})

/** Where the build puts the thread's script. */
const script = '/files/resume-worker.js'

/** Longer than any résumé takes on a slow machine; a file made to hang a reader ends here. */
const patience = 60_000

interface ReadInWorker {
  signal?: AbortSignal | undefined
  /** Told the share that is done, 0 to 1. */
  progress?: ((share: number) => void) | undefined
  /** For tests: what stands for the thread. */
  start?: (() => Worker) | undefined
}

/**
 * Reads a file in a thread of its own: what an extension page calls for a dropped file. Stopping it ends the thread at
 * once, wherever it is. It never rejects.
 */
function readInWorker<As extends keyof ReadAs>(
  as: As,
  file: ResumeFile,
  { signal, progress, start = () => new Worker(script) }: ReadInWorker,
): Promise<ReadAs[As] | Refusal> {
  if (signal?.aborted) return Promise.resolve(refusal('cancelled'))
  // Not even copied into the thread.
  if (file.bytes.length > limits.file) return Promise.resolve(refusal('too-large'))
  return new Promise(resolve => {
    const worker = start()
    const end = (result: ReadAs[As] | Refusal) => {
      clearTimeout(late)
      signal?.removeEventListener('abort', stop)
      worker.terminate()
      resolve(result)
    }
    const stop = () => end(refusal('cancelled'))
    const late = setTimeout(() => end(refusal('broken', words.tooLong())), patience)
    signal?.addEventListener('abort', stop)
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer<As>>) => {
      // The PDF library greets whoever starts its thread: that is not for us.
      if (data.kind === 'progress') progress?.(data.share)
      else if (data.kind === 'done') end(data.result)
    })
    worker.addEventListener('error', () => end(refusal('broken')))
    const question: WorkerQuestion = { as, name: file.name, bytes: file.bytes }
    worker.postMessage(question)
  })
}

export const readResumeInWorker = (
  file: ResumeFile,
  options: ReadInWorker = {},
): Promise<ReadFile | Refusal> => readInWorker('resume', file, options)

export const readContactsInWorker = (
  file: ResumeFile,
  options: ReadInWorker = {},
): Promise<ReadContacts | Refusal> => readInWorker('contacts', file, options)

export const readEvidenceInWorker = (
  file: ResumeFile,
  options: ReadInWorker = {},
): Promise<ReadEvidence | Refusal> => readInWorker('evidence', file, options)

export const readProfileInWorker = (
  file: ResumeFile,
  options: ReadInWorker = {},
): Promise<{ snapshot: ProfileSnapshot } | Refusal> => readInWorker('profile', file, options)
