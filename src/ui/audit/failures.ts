import type { AuditState } from './audit-state'

type Failed = Extract<AuditState, { kind: 'failed' }>

/** What is said of an audit that failed, by the failure's code. */
export function auditFailure(code: string): Failed {
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

export const noAccess: Failed = {
  kind: 'failed',
  title: 'The browser gives no access to this page',
  text: 'Go to the tab with your profile, press the Steppingstone button there, and choose the side panel once more.',
}
