import { useState } from 'preact/hooks'
import { messages } from '../src/core/kernel/message'
import type { PageReading } from '../src/core/posting/page-reading'
import { useLive } from '../src/ui/hooks/use-live'
import { say } from '../src/words/say'
import type { PopupServices } from './services'
import type { Act } from './use-acts'

/** Whatever was asked of the page. */
const unread = messages('popup/unread', {
  'no-access':
    'The browser does not let this page be read. Reload it, then open Steppingstone from the toolbar again.',
  failed: 'The page changed or was closed while it was read. Nothing was kept. Try again.',
})

const notRead = {
  ...unread,
  ...messages('popup/not-read', {
    'not-a-page': 'This page could not be read. Nothing was kept.',
  }),
}

const words = messages('popup/page-acts', {
  on: 'Switched on. Postings here are noticed from now on.',
  notOn: 'Not switched on: the browser did not give the permission.',
  noPanel: 'The browser did not open its side panel.',
  reported: 'Saved with your downloads. Look at it before you share it: no word of the page should be in it.',
  evidence: 'Kept in your evidence log.',
})

/** A page that is read again may look as before: it is said that it was read. */
const read = messages('popup/read', {
  ignored: 'Read. There is no posting on this page.',
  unsure: 'Read. Look it over: it is kept once you say that it is right.',
  logged: 'Read and kept.',
})

const kept = messages('popup/kept-person', {
  added: '{name} is kept among your people. How you met can be added there.',
  seen: '{name} is already among your people, and is marked as seen today.',
})

const notKept = {
  ...unread,
  ...messages('popup/person-not-kept', {
    'no-profile': 'No name can be read on this page. Nothing was kept.',
    own: 'This is your own profile. Nothing was kept.',
  }),
}

const notSearched = {
  ...unread,
  ...messages('popup/results-not-kept', {
    'no-results': 'No results could be read on this page. Nothing was kept.',
  }),
}

/** What can be done with the page in this tab. What comes of it arrives with the page's new state. */
export function usePageActs(services: PopupServices, act: Act) {
  const [busy, setBusy] = useState(false)
  const besideFirst = useLive(() => services.auditIn, []).value === 'side'
  const during = (task: () => Promise<void>) => {
    setBusy(true)
    act(() => task().finally(() => setBusy(false)))
  }
  return {
    busy,
    besideFirst,
    onRead: () =>
      during(async () => {
        const result = await services.readPage()
        if (!result.read) act.notify({ text: say(notRead[result.why]()) })
        else if (result.outcome.outcome !== 'stop') act.notify({ text: say(read[result.outcome.outcome]()) })
      }),
    onByHand: () => act(() => services.addByHand()),
    onSwitchOn: (origins: readonly string[], siteId: string | null) => {
      // Before anything is awaited: the browser asks only in the very click.
      const asked = services.switchOn(origins, siteId)
      during(async () => {
        act.notify({
          text: say((await asked) ? words.on() : words.notOn()),
        })
      })
    },
    onAudit: () =>
      during(async () => {
        if (!(await services.openOverlay())) act.notify({ text: say(notRead['no-access']()) })
      }),
    onAuditBeside: services.hasSidePanel
      ? () =>
          during(async () => {
            if (!(await services.openSidePanel())) act.notify({ text: say(words.noPanel()) })
          })
      : null,
    onReport: () =>
      during(async () => {
        act.notify({
          text: say((await services.saveReport()) ? words.reported() : notRead['no-access']()),
        })
      }),
    onKeepPerson: () =>
      during(async () => {
        const answer = await services.keepPerson()
        if (!answer.kept) return act.notify({ text: say(notKept[answer.why]()) })
        const { id, name, isNew } = answer
        act.notify({
          text: say(isNew ? kept.added({ name }) : kept.seen({ name })),
          ...(isNew && { undo: () => void act(() => services.deletePerson(id)) }),
        })
      }),
    onResults: () =>
      during(async () => {
        const answer = await services.keepResults()
        if (!answer.kept) act.notify({ text: say(notSearched[answer.why]()) })
      }),
    onMine: (address: string) => act(() => services.setOwnProfile(address)),
    onKeep: (reading: PageReading) =>
      during(async () => {
        await services.logCorrected(reading)
      }),
    onEvidence: (line: string) =>
      act(async () => {
        const undo = await services.addEvidence(line)
        act.notify({ text: say(words.evidence()), undo: () => void act(undo) })
      }),
  }
}
