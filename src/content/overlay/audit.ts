import { MessageFailure, type send } from '../../adapters/messaging'
import { fixedSince } from '../../core/profile/audit/fixed'
import { readDetails } from '../../pages/profiles/read-details'
import { readProfile } from '../../pages/profiles/read-profile'
import type { AuditState } from '../../ui/audit/audit-state'
import { auditFailure } from '../../ui/audit/failures'

interface AuditDependencies {
  document: Document
  url: () => string
  send: typeof send
  now: () => string
}

/** Reads the profile as it stands on the page and has it audited. Every failure becomes something to show. */
export async function auditPage({ document, url, send, now }: AuditDependencies): Promise<AuditState> {
  try {
    const page = { document, url: new URL(url()) }
    const snapshot = readProfile(page) ?? readDetails(page)
    if (!snapshot) return { kind: 'unread' }
    const reply = await send('auditProfile', { snapshot })
    if (!reply.own) return { kind: 'not-own', name: snapshot.name }
    const { findings, brandIsEmpty, earlier } = reply
    const at = now()
    const fixed = fixedSince(findings, earlier, at)
    return { kind: 'audited', name: snapshot.name, findings, brandIsEmpty, fixed, now: at }
  } catch (error) {
    return auditFailure(error instanceof MessageFailure ? error.code : 'failed')
  }
}
