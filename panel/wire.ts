import { send } from '../src/adapters/messaging'
import { currentTab } from '../src/adapters/tabs'
import { fixedSince } from '../src/core/profile/audit/fixed'
import type { AuditState } from '../src/ui/audit/audit-state'
import { auditFailure, noAccess } from '../src/ui/audit/failures'
import type { PanelServices } from './app'

async function audit(): Promise<AuditState> {
  try {
    const tab = await currentTab()
    const answer = tab && (await send('auditTab', { tabId: tab.id }))
    if (!answer) return noAccess
    if (!answer.read) return answer.why === 'no-access' ? noAccess : { kind: 'unread' }
    const { name, reply } = answer
    if (!reply.own) return { kind: 'not-own', name }
    const now = new Date().toISOString()
    const { findings, brandIsEmpty, earlier } = reply
    return { kind: 'audited', name, findings, brandIsEmpty, fixed: fixedSince(findings, earlier, now), now }
  } catch (error) {
    return auditFailure(error instanceof Error && 'code' in error ? String(error.code) : 'failed')
  }
}

export const createServices = (): PanelServices => ({ audit })
