import { useState } from 'preact/hooks'
import { type ReadDraft, readDraftOf } from '../../../src/core/resume/read-draft'
import type { Services } from '../../services'

const name = 'read-resume'

/** The file itself, for as long as this window stands: it is not laid by. */
let lastFile: File | null = null

interface ReadWaiting {
  /** Null while nothing waits to be kept. */
  waiting: ReadDraft | null
  /** Null where the window was closed since. */
  file: File | null
  onRead(read: ReadDraft, file: File): void
  onEdit(read: ReadDraft): void
  onDrop(): void
}

/** What was read of a résumé and is not kept yet: it waits wherever the user looks meanwhile, also in another window. */
export function useReadDraft({ drafts }: Pick<Services, 'drafts'>): ReadWaiting {
  const [waiting, setWaiting] = useState(() => readDraftOf(drafts.get(name)))
  const put = (next: ReadDraft | null) => {
    setWaiting(next)
    if (next) drafts.set(name, JSON.stringify(next))
    else drafts.drop(name)
  }
  return {
    waiting,
    file: waiting && lastFile?.name === waiting.fileName ? lastFile : null,
    onRead(read, file) {
      lastFile = file
      put(read)
    },
    onEdit: put,
    onDrop() {
      lastFile = null
      put(null)
    },
  }
}
