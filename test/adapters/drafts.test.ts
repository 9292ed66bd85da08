import { expect, it } from 'vitest'
import { createDrafts } from '../../src/adapters/drafts'
import { memoryStore } from '../memory-store'

it('keeps a text at once and drops it only while it is that text', () => {
  const store = memoryStore()
  const drafts = createDrafts(store)
  drafts.set('note:1', 'Mar')
  drafts.set('note:1', 'Marit')
  // The first key's transaction ends after the last key.
  drafts.drop('note:1', 'Mar')
  expect(createDrafts(store).get('note:1')).toBe('Marit')
  drafts.drop('note:1', 'Marit')
  expect(drafts.get('note:1')).toBeNull()
})

it('lets one type where nothing can be kept', () => {
  const full = () => {
    throw new DOMException('full', 'QuotaExceededError')
  }
  const drafts = createDrafts({ getItem: full, setItem: full, removeItem: full })
  expect(() => drafts.set('note:1', 'Marit')).not.toThrow()
  expect(drafts.get('note:1')).toBeNull()
  expect(() => drafts.drop('note:1')).not.toThrow()
})
