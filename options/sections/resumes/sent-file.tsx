import { FileCheck } from 'lucide'
import { useState } from 'preact/hooks'
import { messages } from '../../../src/core/kernel/message'
import { say } from '../../../src/words/say'
import { FileButton } from '../../shell/file-drop'
import { unchanged } from '../../shell/reason'
import type { ResumeRecord, ResumeServices } from './services'

const words = messages('options/sent-file', {
  kept: '{file} is kept with this version.',
  tooLarge: 'This file is too large to be kept here. Nothing was changed.',
  another: 'Keep another file with it…',
  keep: 'Keep the file that went out…',
  label: 'The file that went out',
})

interface SentFileProps {
  version: ResumeRecord
  services: Pick<ResumeServices, 'keepFile'>
}

/** The very file that went out, kept with the version: what the employer has in hand. */
export function SentFile({ version, services }: SentFileProps) {
  const [said, setSaid] = useState('')
  const keep = async (file: File) => {
    try {
      const kept = await services.keepFile(version.id, file)
      setSaid(kept ? say(words.kept({ file: file.name })) : say(words.tooLarge()))
    } catch (error) {
      setSaid(unchanged(error))
    }
  }
  return (
    <div class="op-sent-file">
      <FileButton
        icon={FileCheck}
        word={say(version.fileId ? words.another() : words.keep())}
        label={say(words.label())}
        onFile={file => void keep(file)}
      />
      <p role="status" class="ss-quiet">
        {said}
      </p>
    </div>
  )
}
