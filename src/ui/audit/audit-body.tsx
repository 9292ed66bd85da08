import type { ComponentChildren } from 'preact'
import { Notice } from '../notice'
import type { AuditState } from './audit-state'
import { FindingsView } from './findings-view'

/** What one audit came to, or why there is none. @param guarded it stands in somebody else's page (finding-view). */
export function AuditBody({ state, guarded }: { state: AuditState; guarded: boolean }): ComponentChildren {
  switch (state.kind) {
    case 'reading':
      return <p class="ss-quiet">Reading what is on this page …</p>
    case 'audited':
      return <FindingsView {...state} guarded={guarded} />
    case 'unread':
      return (
        <Notice title="No profile could be read here">
          <p>
            The audit reads a LinkedIn profile at its own address. If this is one, wait until it has loaded,
            then check again.
          </p>
        </Notice>
      )
    case 'not-own':
      return (
        <Notice title="This is not the profile you set as yours">
          <p>
            Only your own profile is audited. Nothing about {state.name} was kept. If this is you, set the
            address of your profile on the options page, under Sites, then check again.
          </p>
        </Notice>
      )
    case 'failed':
      return (
        <Notice kind="attention" title={state.title} live>
          <p>{state.text}</p>
        </Notice>
      )
  }
}
