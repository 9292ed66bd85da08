import { FileCheck } from 'lucide'
import { useState } from 'preact/hooks'
import { FileButton } from '../../shell/file-drop'
import { reasonOf } from '../../shell/reason'
import type { ResumeRecord, ResumeServices } from './services'

export interface SentFileProps {
  version: ResumeRecord
  services: Pick<ResumeServices, 'keepFile'>
}

/** The very file that went out, kept with the version: what the employer has in hand. */
export function SentFile({ version, services }: SentFileProps) {
  const [said, setSaid] = useState('')
  const keep = async (file: File) => {
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
      <FileButton
        icon={FileCheck}
        word={version.fileId ? 'Keep another file with it…' : 'Keep the file that went out…'}
        label="The file that went out"
        onFile={file => void keep(file)}
      />
      <p role="status" class="ss-quiet">
        {said}
      </p>
    </div>
  )
}
