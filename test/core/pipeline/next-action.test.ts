import { describe, expect, it } from 'vitest'
import {
  type Actions,
  joinedActions,
  mergedActions,
  partedActions,
  readEntry,
  withDone,
  withNext,
  withoutNext,
  withReminded,
} from '../../../src/core/pipeline/next-action'

const t1 = '2026-11-21T10:00:00.000Z'
const t2 = '2026-11-21T11:00:00.000Z'
const entry = { text: 'Follow up', due: '2026-11-30', remind: true }
const planned = withNext(undefined, entry, t1, false)

describe('an entry', () => {
  it('needs words and a day that exists', () => {
    expect(readEntry({ ...entry, text: '  Ring \n Kim ' })?.text).toBe('Ring Kim')
    expect(readEntry({ ...entry, text: ' ' })).toBeNull()
    for (const due of ['', '2026-02-30', '30.11.2026', '2026-11-30T10:00:00Z'])
      expect(readEntry({ ...entry, due })).toBeNull()
  })

  it('is cut to its length', () => {
    expect(readEntry({ ...entry, text: 'x'.repeat(5_000) })?.text).toHaveLength(200)
  })
})

describe('what to do next', () => {
  it('done, it goes to what was done; removed, it leaves no trace', () => {
    expect(withDone(planned, t2)).toEqual({
      changedAt: t2,
      next: null,
      done: [{ text: 'Follow up', due: '2026-11-30', doneAt: t2 }],
    })
    expect(withoutNext(planned, t2)).toEqual({ changedAt: t2, next: null, done: [] })
  })

  it('is not reminded of where the moment had passed already', () => {
    expect(planned.next?.remindedAt).toBeNull()
    expect(withNext(undefined, entry, t2, true).next?.remindedAt).toBe(t2)
    expect(withNext(undefined, { ...entry, remind: false }, t2, true).next?.remindedAt).toBeNull()
  })

  it('keeps the last hundred that were done', () => {
    let actions: Actions = planned
    for (let i = 0; i < 120; i++)
      actions = withDone(withNext(actions, { ...entry, text: `Step ${i}` }, t1, false), t2)
    expect(actions.done).toHaveLength(100)
    expect(actions.done.at(-1)?.text).toBe('Step 119')
  })
})

describe('two copies', () => {
  it('the user’s last word stands, a removal too', () => {
    const removed = withoutNext(planned, t2)
    expect(mergedActions(planned, removed)).toEqual(removed)
    expect(mergedActions(removed, planned)).toEqual(removed)
    expect(mergedActions(undefined, planned)).toEqual(planned)
  })

  it('a plan made later stands, also against one that was reminded of', () => {
    const shown = withReminded(planned, t2)
    const later = withNext(shown, { ...entry, due: '2026-12-07' }, t2, false)
    expect(mergedActions(shown, later)).toEqual(later)
    expect(mergedActions(later, shown)).toEqual(later)
  })

  it('shown on one device, a reminder was shown', () => {
    const shown = withReminded(planned, t2)
    expect(mergedActions(planned, shown)).toEqual(shown)
    expect(mergedActions(shown, planned)).toEqual(shown)
  })

  it('joined keep the next action of the one that stays, and parted give the other’s back', () => {
    const mine = withDone(withNext(undefined, { ...entry, text: 'Write' }, t1, false), t1)
    const joined = joinedActions(mine, planned)
    expect(joined?.next?.text).toBe('Follow up')
    expect(partedActions(joined, planned, t2)).toEqual({ ...mine, changedAt: t2 })
    // A copy that came through a backup may have its names in another order.
    const turned = JSON.parse(
      JSON.stringify(planned, (_name, part: unknown) =>
        part && typeof part === 'object' && !Array.isArray(part)
          ? Object.fromEntries(Object.entries(part).reverse())
          : part,
      ),
    )
    expect(partedActions(joined, turned, t2)).toEqual({ ...mine, changedAt: t2 })
    expect(mergedActions(planned, turned)).toEqual(planned)
  })
})

describe('two that become one', () => {
  const done = withDone(planned, t2)

  it('go on with what the one that stays plans, else with what the other does', () => {
    const ring = withNext(undefined, { ...entry, text: 'Ring Kim' }, t2, false)
    expect(joinedActions(planned, ring)?.next?.text).toBe('Follow up')
    expect(joinedActions(done, ring)?.next?.text).toBe('Ring Kim')
    // The other changed its mind later, and that is not what is asked.
    expect(joinedActions(withoutNext(undefined, t2), planned)?.next?.text).toBe('Follow up')
    expect(joinedActions(done, withoutNext(undefined, t1))).toEqual(done)
  })

  it('have nothing to do where neither had', () => {
    expect(joinedActions(undefined, undefined)).toBeUndefined()
    expect(joinedActions(planned, undefined)).toEqual(planned)
    expect(joinedActions(undefined, planned)).toEqual(planned)
  })
})
