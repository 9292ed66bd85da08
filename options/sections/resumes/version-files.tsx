import { Download, Printer } from 'lucide'
import { Button } from '../../../src/ui/button'
import type { Form, ResumeRecord, ResumeServices } from './services'

export interface VersionFilesProps {
  version: ResumeRecord
  services: Pick<ResumeServices, 'saveAs' | 'saveKeptFile'>
}

const words: Record<Form, string> = { markdown: 'Markdown', text: 'Plain text', json: 'JSON Resume' }

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
    <fieldset class="op-actions op-bare" aria-label="Take it out">
      <Button icon={Printer} onClick={print}>
        Print or save as PDF
      </Button>
      {(['markdown', 'text', 'json'] as const)
        .filter(form => form !== 'json' || !textOnly)
        .map(form => (
          <Button key={form} look="plain" icon={Download} onClick={() => services.saveAs(version, form)}>
            {words[form]}
          </Button>
        ))}
      {version.fileId && (
        <Button look="plain" icon={Download} onClick={() => void services.saveKeptFile(version)}>
          The file it came from
        </Button>
      )}
    </fieldset>
  )
}
