import { readContacts } from './read-contacts'
import { readEvidence } from './read-evidence'
import { readProfile } from './read-profile'
import { readResumeFile } from './read-resume-file'
import type { WorkerAnswer, WorkerQuestion } from './worker-messages'

/**
 * Reads one file in a thread of its own, so that no page stands still over a large one: an entry of its own, which
 * keeps the libraries for PDF and Word out of every page's script.
 */
const answer = (message: WorkerAnswer) => self.postMessage(message)

self.addEventListener('message', ({ data }: MessageEvent<WorkerQuestion>) => {
  const progress = (share: number) => answer({ kind: 'progress', share })
  if (data.as === 'contacts') answer({ kind: 'done', result: readContacts(data) })
  else if (data.as === 'evidence') void readEvidence(data).then(result => answer({ kind: 'done', result }))
  else if (data.as === 'profile') answer({ kind: 'done', result: readProfile(data) })
  else void readResumeFile(data, { progress }).then(result => answer({ kind: 'done', result }))
})
