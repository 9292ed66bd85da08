import type { EraseGroup } from '../../src/records/define'
import { toldStores } from '../../src/records/registry'
import { format, say } from '../../src/words/say'

type Told = (typeof toldStores)[number]

/** What is stored, as it is told: what the user decides about first, then by name. */
export function storesInOrder(): Told[] {
  const { compare } = format('names of records', locale => new Intl.Collator(locale))
  const isLess = (store: Told) => Number(store.name !== 'opportunities')
  return toldStores.toSorted(
    (a, b) => isLess(a) - isLess(b) || compare(say(a.stored.name), say(b.stored.name)),
  )
}

/** The groups that can be erased as a whole, each with the store that heads it. */
export const groupsInOrder = (): { store: string; erase: EraseGroup }[] =>
  storesInOrder().flatMap(({ name, erase }) => (erase && 'label' in erase ? [{ store: name, erase }] : []))
