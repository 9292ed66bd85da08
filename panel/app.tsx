import { RotateCw } from 'lucide'
import { useEffect, useState } from 'preact/hooks'
import { messages } from '../src/core/kernel/message'
import { AuditBody } from '../src/ui/audit/audit-body'
import type { AuditState } from '../src/ui/audit/audit-state'
import { Button } from '../src/ui/button'
import { say } from '../src/words/say'

const words = messages('panel/app', {
  title: 'Profile audit',
  titleOf: 'Profile audit: {name}',
  findings: 'Findings',
  again: 'Check again',
  about:
    'Reads the profile in the tab beside it. The page sees nothing of this panel, and everything stays on this device.',
})

export interface PanelServices {
  /** Reads and audits the profile in the tab beside this panel. Every failure becomes something to show. */
  audit(): Promise<AuditState>
}

/** The audit in a page of the extension, beside the profile: the page around it sees nothing of it. */
export function App({ services }: { services: PanelServices }) {
  const [state, setState] = useState<AuditState>({ kind: 'reading' })
  const [asked, setAsked] = useState(0)
  useEffect(() => {
    let mine = true
    setState({ kind: 'reading' })
    services.audit().then(found => mine && setState(found))
    return () => {
      mine = false
    }
  }, [services, asked])
  return (
    <main class="ss-root sp-app" aria-busy={state.kind === 'reading'}>
      <header class="sp-head">
        <h1>{say(state.kind === 'audited' ? words.titleOf({ name: state.name }) : words.title())}</h1>
        <Button icon={RotateCw} disabled={state.kind === 'reading'} onClick={() => setAsked(asked + 1)}>
          {say(words.again())}
        </Button>
      </header>
      {state.kind === 'audited' && <h2 class="ss-unseen">{say(words.findings())}</h2>}
      <AuditBody state={state} guarded={false} />
      <p class="ss-quiet ss-small">{say(words.about())}</p>
    </main>
  )
}
