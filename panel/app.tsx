import { RotateCw } from 'lucide'
import { useEffect, useState } from 'preact/hooks'
import { AuditBody } from '../src/ui/audit/audit-body'
import type { AuditState } from '../src/ui/audit/audit-state'
import { Button } from '../src/ui/button'

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
        <h1>{state.kind === 'audited' ? `Profile audit: ${state.name}` : 'Profile audit'}</h1>
        <Button icon={RotateCw} disabled={state.kind === 'reading'} onClick={() => setAsked(asked + 1)}>
          Check again
        </Button>
      </header>
      <AuditBody state={state} guarded={false} />
      <p class="ss-quiet ss-small">
        Reads the profile in the tab beside it. The page sees nothing of this panel, and everything stays on
        this device.
      </p>
    </main>
  )
}
