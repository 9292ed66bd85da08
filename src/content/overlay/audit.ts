import { MessageFailure, type send } from '../../adapters/messaging'
import { fixedSince } from '../../core/profile/audit/fixed'
import { readProfile } from '../../pages/profiles/read-profile'
import type { AuditState } from '../../ui/audit/audit-state'

export interface AuditDependencies {
  document: Document
  url: () => string
  send: typeof send
  now: () => string
}

/** Reads the profile as it stands on the page and has it audited. Every failure becomes something to show. */
export async function auditPage({ document, url, send, now }: AuditDependencies): Promise<AuditState> {
  try {
    const snapshot = readProfile({ document, url: new URL(url()) })
    if (!snapshot) return { kind: 'unread' }
    const reply = await send('auditProfile', { snapshot })
    if (!reply.own) return { kind: 'not-own', name: snapshot.name }
    const { findings, brandIsEmpty, earlier } = reply
    const at = now()
    const fixed = fixedSince(findings, earlier, at)
    return { kind: 'audited', name: snapshot.name, findings, brandIsEmpty, fixed, now: at }
  } catch (error) {
    return failureOf(error)
  }
}

function failureOf(error: unknown): AuditState {
  const code = error instanceof MessageFailure ? error.code : 'failed'
  if (code === 'gone')
    return {
      kind: 'failed',
      title: 'Steppingstone was updated while this page was open',
      text: 'Nothing is lost. Reload the page and open the audit again.',
    }
  if (code === 'storage-full' || code === 'storage-closed')
    return {
      kind: 'failed',
      title: 'This audit could not be kept',
      text: 'The browser has no room left for it, or storage is closed. Earlier audits are as they were. Free some space, then check again.',
    }
  return {
    kind: 'failed',
    title: 'The audit did not come to an end',
    text: 'Nothing was stored and the page is as it was. Check again, or reload the page.',
  }
}
