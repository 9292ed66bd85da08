import { messages } from '../../../src/core/kernel/message'
import { useLive } from '../../../src/ui/hooks/use-live'
import { Switch } from '../../../src/ui/switch'
import { say } from '../../../src/words/say'
import type { Services } from '../../services'

const words = messages('options/audit-place', {
  beside: 'Show the profile audit beside the page',
  hint: 'The popup then offers the browser’s side panel first. The page sees nothing of it; it can find out that a panel on the page is open.',
})

interface AuditPlaceProps {
  services: Pick<Services, 'hasSidePanel' | 'auditIn' | 'setAuditIn'>
  failed(error: unknown): void
}

/** Where the audit opens, for those who want nothing put into a page; nothing where the browser has no side panel. */
export function AuditPlace({ services, failed }: AuditPlaceProps) {
  const place = useLive(() => services.auditIn, [services]).value
  if (!services.hasSidePanel) return null
  return (
    <Switch
      label={say(words.beside())}
      on={place === 'side'}
      busy={place === undefined}
      onSwitch={on => void services.setAuditIn(on ? 'side' : 'page').catch(failed)}
    >
      <p>{say(words.hint())}</p>
    </Switch>
  )
}
