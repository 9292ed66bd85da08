import type { EraseGroup } from '../../src/records/define'
import { toldStores } from '../../src/records/told'
import { format, say } from '../../src/words/say'

type ToldStore = (typeof toldStores)[number]
type Told = ToldStore & Required<Pick<ToldStore, 'stored'>>

/** What is stored, as it is told: what the user decides about first, then by name. */
export function storesInOrder(): Told[] {
  const { compare } = format('names of records', locale => new Intl.Collator(locale))
  const isLess = (store: Told) => Number(store.name !== 'opportunities')
  return toldStores
    .flatMap(store => (store.stored ? [{ ...store, stored: store.stored }] : []))
    .sort((a, b) => isLess(a) - isLess(b) || compare(say(a.stored.name), say(b.stored.name)))
}

/** The groups that can be erased as a whole, each with the store that heads it. */
export const groupsInOrder = (): { store: string; erase: EraseGroup }[] =>
  storesInOrder().flatMap(({ name, erase }) => (erase && 'label' in erase ? [{ store: name, erase }] : []))
