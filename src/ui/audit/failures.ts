import { messages } from '../../core/kernel/message'
import type { AuditState } from './audit-state'

const words = messages('ui/audit-failures', {
  updated: 'Steppingstone was updated while this page was open',
  updatedMore: 'Nothing is lost. Reload the page and open the audit again.',
  unkept: 'This audit could not be kept',
  unkeptMore:
    'The browser has no room left for it, or storage is closed. Earlier audits are as they were. Free some space, then check again.',
  broken: 'The audit did not finish',
  brokenMore: 'Nothing was stored and the page is as it was. Check again, or reload the page.',
  noAccess: 'The browser gives no access to this page',
  noAccessMore:
    'Go to the tab with your profile, press the Steppingstone button there, and choose the side panel once more.',
})

type Failed = Extract<AuditState, { kind: 'failed' }>

/** What is said of an audit that failed, by the failure's code. */
export function auditFailure(code: string): Failed {
  if (code === 'gone') return { kind: 'failed', title: words.updated(), text: words.updatedMore() }
  if (code === 'storage-full' || code === 'storage-closed')
    return { kind: 'failed', title: words.unkept(), text: words.unkeptMore() }
  return { kind: 'failed', title: words.broken(), text: words.brokenMore() }
}

export const noAccess: Failed = { kind: 'failed', title: words.noAccess(), text: words.noAccessMore() }
