import { FileCheck } from 'lucide'
import { useRef, useState } from 'preact/hooks'
import { Button } from '../../src/ui/button'
import { reasonOf } from '../shell/reason'
import type { ResumeRecord, ResumeServices } from './services'

export interface SentFileProps {
  version: ResumeRecord
  services: Pick<ResumeServices, 'keepFile'>
}

/** The very file that went out, kept with the version: what the employer has in hand. */
export function SentFile({ version, services }: SentFileProps) {
  const chooser = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState('')
  const keep = async (file: File | undefined) => {
    if (!file) return
    try {
      const kept = await services.keepFile(version.id, file)
      setSaid(
        kept
          ? `${file.name} is kept with this version.`
          : 'This file is too large to be kept here. Nothing was changed.',
      )
    } catch (error) {
      setSaid(`Nothing was changed. ${reasonOf(error)}`)
    }
  }
  return (
    <div class="op-sent-file">
      <Button icon={FileCheck} onClick={() => chooser.current?.click()}>
        {version.fileId ? 'Keep another file with it…' : 'Keep the file that went out…'}
      </Button>
      <input
        ref={chooser}
        type="file"
        class="ss-unseen"
        tabIndex={-1}
        aria-label="The file that went out"
        onChange={event => {
          const [chosen] = event.currentTarget.files ?? []
          event.currentTarget.value = ''
          void keep(chosen)
        }}
      />
      <p role="status" class="ss-quiet">
        {said}
      </p>
    </div>
  )
}
