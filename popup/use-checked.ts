import { useState } from 'preact/hooks'
import { checkedDraft, pastedDraft } from '../src/core/tailoring/draft-names'
import { useLive, type Watchable } from '../src/ui/hooks/use-live'
import type { SendVersion } from '../src/ui/sending/services'
import { forOpportunity } from '../src/ui/sending/versions'
import type { PopupServices } from './services'

/** What the checklist is held against instead of the version that was made for the opportunity. */
export interface Checked {
  /** Empty where nothing was picked or pasted. */
  text: string
  pasted: string
  /** The saved version that was picked; null for none. */
  pickedId: string | null
  /** Saved versions to choose from; none before they are asked for. */
  versions: readonly SendVersion[]
  /** The choice is about to be looked at. */
  onWanted(): void
  onPick(id: string | null): void
  onPaste(text: string): void
}

const none: Watchable<SendVersion[]> = { subscribe: () => ({ unsubscribe() {} }) }

/** Kept as drafts: what was checked is what goes out (ui/sending). */
export function useChecked(id: string, services: Pick<PopupServices, 'drafts' | 'versions'>): Checked {
  const { drafts } = services
  const [pasted, setPasted] = useState(() => drafts.get(pastedDraft(id)) ?? '')
  const [pickedId, setPickedId] = useState(() => drafts.get(checkedDraft(id)))
  const [wanted, setWanted] = useState(false)
  // The texts of all versions are read only for somebody who chooses one.
  const asked = wanted || pickedId !== null
  const versions = useLive(() => (asked ? services.versions : none), [services, asked]).value ?? []
  return {
    text: pasted || (versions.find(version => version.id === pickedId)?.text ?? ''),
    pasted,
    pickedId,
    versions: forOpportunity(versions, id),
    onWanted: () => setWanted(true),
    onPick(picked) {
      setPickedId(picked)
      if (picked) drafts.set(checkedDraft(id), picked)
      else drafts.drop(checkedDraft(id))
    },
    onPaste(text) {
      setPasted(text)
      if (text) drafts.set(pastedDraft(id), text)
      else drafts.drop(pastedDraft(id))
    },
  }
}
