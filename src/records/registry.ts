import { stores } from './all'
import type { AnyStore, RowOf } from './define'

/** What follows from the list of record types. */
type Stores = (typeof stores)[number]
export type StoreName = Stores['name']
export type RowIn<Name extends StoreName> = RowOf<Extract<Stores, { name: Name }>>
export type Rows = { [Name in StoreName]: RowIn<Name> }

export const allStores: readonly AnyStore[] = stores

export const storeNames = allStores.map(store => store.name) as [StoreName, ...StoreName[]]

const byName = new Map(allStores.map(store => [store.name, store]))

/** @throws TypeError where there is no such store. */
export function storeOf(name: string): AnyStore {
  const store = byName.get(name)
  if (!store) throw new TypeError(`There is no store named ${name}.`)
  return store
}

/** The stores whose rows hang on a row of this one. */
export const childrenOf = (name: string): readonly AnyStore[] =>
  allStores.filter(store => store.parent?.store === name)

/** Those of them whose rows are a part of it, and nothing without it. */
export const partsOf = (name: string): readonly AnyStore[] =>
  childrenOf(name).filter(store => store.parent?.part === true)
