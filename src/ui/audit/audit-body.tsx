import type { ComponentChildren } from 'preact'
import { messages } from '../../core/kernel/message'
import { say } from '../../words/say'
import { Notice } from '../notice'
import type { AuditState } from './audit-state'
import { FindingsView } from './findings-view'

const words = messages('ui/audit-body', {
  reading: 'Reading what is on this page …',
  unread: 'No profile could be read here',
  unreadMore:
    'The audit reads a LinkedIn profile at its own address, and the pages behind its “Show all”. If this is one, wait until it has loaded, then check again.',
  notOwn: 'This is not the profile you set as yours',
  notOwnMore:
    'Only your own profile is audited. Nothing about {name} was kept. If this is you, set the address of your profile on the options page, under Sites, then check again.',
})

/** What one audit came to, or why there is none. @param guarded it stands in somebody else's page (finding-view). */
export function AuditBody({ state, guarded }: { state: AuditState; guarded: boolean }): ComponentChildren {
  switch (state.kind) {
    case 'reading':
      return <p class="ss-quiet">{say(words.reading())}</p>
    case 'audited':
      return <FindingsView {...state} guarded={guarded} />
    case 'unread':
      return (
        <Notice title={say(words.unread())}>
          <p>{say(words.unreadMore())}</p>
        </Notice>
      )
    case 'not-own':
      return (
        <Notice title={say(words.notOwn())}>
          <p>{say(words.notOwnMore({ name: state.name }))}</p>
        </Notice>
      )
    case 'failed':
      return (
        <Notice kind="attention" title={say(state.title)} live>
          <p>{say(state.text)}</p>
        </Notice>
      )
  }
}
