import type { EraseGroup } from '../../src/records/define'
import { labelledStores } from '../../src/records/store-labels'
import { format, say } from '../../src/words/say'

type LabelledStore = (typeof labelledStores)[number]
type Labelled = LabelledStore & Required<Pick<LabelledStore, 'stored'>>

/** What is stored, as it is told: what the user decides about first, then by name. */
export function storesInOrder(): Labelled[] {
  const { compare } = format('names of records', locale => new Intl.Collator(locale))
  const isLess = (store: Labelled) => Number(store.name !== 'opportunities')
  return labelledStores
    .flatMap(store => (store.stored ? [{ ...store, stored: store.stored }] : []))
    .sort((a, b) => isLess(a) - isLess(b) || compare(say(a.stored.name), say(b.stored.name)))
}

/** The groups that can be erased as a whole, each with the store that heads it. */
export const groupsInOrder = (): { store: string; erase: EraseGroup }[] =>
  storesInOrder().flatMap(({ name, erase }) => (erase && 'label' in erase ? [{ store: name, erase }] : []))
