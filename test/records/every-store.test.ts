import { readdirSync } from 'node:fs'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { stores } from '../../src/records/all'
import { allStores, storeNames } from '../../src/records/registry'
import { labelledStores } from '../../src/records/store-labels'
import { declared, schema } from '../../src/store/schema'

/** What each store is at the newest version, all versions laid over one another. */
const now = Object.assign({}, ...schema.map(({ stores }) => stores)) as Record<string, string>
const parts = (notation: string) => new Set(notation.split(',').map(part => part.trim()))

describe('the list of record types', () => {
  it('has each file of the folder once, under its own name, children before parents', () => {
    const files = readdirSync('src/records')
      .map(file => file.replace('.ts', ''))
      .filter(name => !['all', 'define', 'registry', 'store-labels'].includes(name))
    expect([...storeNames].sort()).toEqual(files.sort())
    for (const [at, { parent }] of allStores.entries())
      if (parent) expect(storeNames.indexOf(parent.store as (typeof storeNames)[number])).toBeGreaterThan(at)
  })

  it('gives every store of documents a letter of its own', () => {
    const letters = allStores.flatMap(store => store.search?.letter ?? [])
    expect(new Set(letters).size).toBe(letters.length)
    for (const letter of letters) expect(letter).toMatch(/^[a-z]$/)
  })
})

for (const store of allStores) {
  describe(store.name, () => {
    it('stands in the schema as it says it does', () => {
      expect(schema.some(step => step.version === store.since && store.name in step.stores)).toBe(true)
      expect(parts(now[store.name] ?? '')).toEqual(parts(declared(store)))
    })

    it('has a rule for every field of its rows, and for none besides', () => {
      const { entries } = store.schema as unknown as v.ObjectSchema<v.ObjectEntries, undefined>
      const fields = Object.keys(entries).filter(name => name !== 'id' && name !== 'updatedAt')
      expect(fields.length).toBeGreaterThan(0)
      if (store.merge === 'whole') return
      expect(Object.keys(store.merge).sort()).toEqual(fields.sort())
      for (const rule of Object.values(store.merge))
        if (typeof rule === 'object' && 'with' in rule) expect(store.merge[rule.with]).toBeDefined()
    })

    it('hangs on a store that there is, by an index that it has', () => {
      if (!store.parent) return
      expect(storeNames).toContain(store.parent.store)
      const indexes = [...parts(declared(store))].map(index => index.replace(/^[&*]/, ''))
      expect(indexes).toContain(store.parent.index)
      expect(store.parent.index.replace('[', '')).toMatch(new RegExp(`^${store.parent.field}\\b`))
      if (store.unique) expect(indexes).toContain(store.unique.index)
    })

    it('says with which group it is erased, or that it goes with everything alone', () => {
      if (store.erase === null) return
      const heads = labelledStores.filter(
        ({ erase }) => erase && 'label' in erase && erase.group === store.erase?.group,
      )
      // Opportunities are erased one by one, or by the site where they were seen.
      expect(heads).toHaveLength(store.erase.group === 'opportunities' ? 0 : 1)
      for (const { stored } of heads) expect(stored).toBeDefined()
    })

    it('refuses a row without its form', () => {
      expect(v.safeParse(store.schema, {}).success).toBe(false)
    })
  })
}

it('is the list that the types are made of', () => {
  expect(stores.map(store => store.name)).toEqual(storeNames)
})
