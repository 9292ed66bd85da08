import { Download, Printer } from 'lucide'
import { messages } from '../../../src/core/kernel/message'
import { Button } from '../../../src/ui/button'
import { say } from '../../../src/words/say'
import type { ResumeRecord, ResumeServices } from './services'

const words = messages('options/version-files', {
  title: 'Export',
  print: 'Print or save as PDF',
  markdown: 'Markdown',
  text: 'Plain text',
  json: 'JSON Resume',
  file: 'The file it came from',
})

interface VersionFilesProps {
  version: ResumeRecord
  services: Pick<ResumeServices, 'saveAs' | 'saveKeptFile'>
}

/** The ways out: paper or PDF through the browser's own print, files of text, the very file that was kept. */
export function VersionFiles({ version, services }: VersionFilesProps) {
  const textOnly = Object.keys(version.resume).length === 0
  const print = () => {
    // The browser proposes the page's title as the file's name.
    const title = document.title
    document.title = version.name
    window.print()
    document.title = title
  }
  return (
    <fieldset class="op-actions op-bare" aria-label={say(words.title())}>
      <Button icon={Printer} onClick={print}>
        {say(words.print())}
      </Button>
      {(['markdown', 'text', 'json'] as const)
        .filter(form => form !== 'json' || !textOnly)
        .map(form => (
          <Button key={form} look="plain" icon={Download} onClick={() => services.saveAs(version, form)}>
            {say(words[form]())}
          </Button>
        ))}
      {version.fileId && (
        <Button look="plain" icon={Download} onClick={() => void services.saveKeptFile(version)}>
          {say(words.file())}
        </Button>
      )}
    </fieldset>
  )
}
