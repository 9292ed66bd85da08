import { useState } from 'preact/hooks'
import type { ReadOnce } from '../src/core/contract/messages'
import type { PageReading } from '../src/core/posting/page-reading'
import type { PopupServices } from './services'
import type { Act } from './use-acts'

const notRead: Record<Extract<ReadOnce, { read: false }>['why'], string> = {
  'no-access':
    'The browser does not let this page be read. Reload it, then open Steppingstone from the toolbar again.',
  'not-a-page': 'This page could not be read. Nothing was kept.',
  failed: 'The page changed or was closed while it was read. Nothing was kept. Try again.',
}

/** What can be done with the page in this tab. What comes of it arrives with the page's new state. */
export function usePageActs(services: PopupServices, act: Act) {
  const [busy, setBusy] = useState(false)
  const during = (task: () => Promise<void>) => {
    setBusy(true)
    act(() => task().finally(() => setBusy(false)))
  }
  return {
    busy,
    onRead: () =>
      during(async () => {
        const result = await services.readPage()
        if (!result.read) act.say({ text: notRead[result.why] })
        else if (result.outcome.outcome === 'ignored')
          act.say({ text: 'Read. There is no posting on this page.' })
      }),
    onByHand: () => act(() => services.addByHand()),
    onSwitchOn: (origins: readonly string[], siteId: string | null) => {
      // Before anything is awaited: the browser asks only in the very click.
      const asked = services.switchOn(origins, siteId)
      during(async () => {
        act.say({
          text: (await asked)
            ? 'Switched on. Postings here are noticed from now on.'
            : 'Not switched on: the browser did not give the permission.',
        })
      })
    },
    onAudit: () =>
      during(async () => {
        if (!(await services.openOverlay())) act.say({ text: notRead['no-access'] })
      }),
    onAuditBeside: services.hasSidePanel
      ? () =>
          during(async () => {
            if (!(await services.openSidePanel()))
              act.say({ text: 'The browser did not open its side panel.' })
          })
      : null,
    onReport: () =>
      during(async () => {
        act.say({
          text: (await services.saveReport())
            ? 'Saved with your downloads. Look at it before you share it: no word of the page should be in it.'
            : notRead['no-access'],
        })
      }),
    onMine: (address: string) => act(() => services.setOwnProfile(address)),
    onKeep: (reading: PageReading) =>
      during(async () => {
        await services.logCorrected(reading)
      }),
    onEvidence: (line: string) =>
      act(async () => {
        const undo = await services.addEvidence(line)
        act.say({ text: 'Kept in your evidence log.', undo: () => void act(undo) })
      }),
  }
}
