import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Changed } from '../../src/store/changed'

const send = vi.hoisted(() => vi.fn(async () => null))
vi.mock('../../src/adapters/messaging', () => ({ send }))

const fresh = async () => {
  vi.resetModules()
  const { changed } = await import('../../src/store/changed')
  const { tellWorker } = await import('../../src/app/tell-worker')
  return { changed, tellWorker }
}
const told = (): Changed[] =>
  send.mock.calls.map(call => (call as unknown as [string, { stores: Changed }])[1].stores)

beforeEach(() => {
  vi.useFakeTimers()
  send.mockClear()
})
afterEach(() => vi.useRealTimers())

describe('a change on a surface', () => {
  it('is told to the worker at once, once, and only what the worker follows', async () => {
    const { changed, tellWorker } = await fresh()
    tellWorker(1_500)
    changed({ opportunities: ['a'], counters: 'many', searchDocs: ['oa'] })
    expect(told()).toEqual([{ opportunities: ['a'] }])
    changed({ ticks: ['t'] })
    changed({ settings: ['boardView'] })
    expect(told()).toHaveLength(1)
    changed({ settings: ['remindAt'] })
    expect(told().at(-1)).toEqual({ settings: ['remindAt'] })
  })

  it('of words that everything is judged by waits until they rest, or the window goes', async () => {
    const { changed, tellWorker } = await fresh()
    const flush = tellWorker(1_500)
    changed({ brands: ['b'], settings: ['yardstick'] })
    vi.advanceTimersByTime(1_000)
    changed({ evidence: ['e'], settings: ['yardstick'] })
    vi.advanceTimersByTime(1_000)
    expect(told()).toEqual([])
    vi.advanceTimersByTime(600)
    expect(told()).toEqual([{ brands: ['b'], evidence: ['e'], settings: ['yardstick'] }])
    changed({ resumes: ['r'] })
    flush()
    flush()
    expect(told()).toHaveLength(2)
  })

  it('of a row that is being typed in is told at the first key and when the keys rest', async () => {
    const { changed, tellWorker } = await fresh()
    const flush = tellWorker(0)
    for (let key = 0; key < 20; key++) {
      changed({ opportunities: ['a'], searchDocs: ['oa'] })
      vi.advanceTimersByTime(200)
    }
    expect(told()).toEqual([{ opportunities: ['a'] }])
    vi.advanceTimersByTime(400)
    expect(told()).toEqual([{ opportunities: ['a'] }, { opportunities: ['a'] }])
    // Another row is nobody's typing, and takes along what waits.
    changed({ opportunities: ['a'] })
    changed({ opportunities: ['b'] })
    expect(told().at(-1)).toEqual({ opportunities: ['a', 'b'] })
    changed({ opportunities: ['b'] })
    changed({ opportunities: ['b'] })
    flush()
    const sent = told().length
    vi.advanceTimersByTime(2_000)
    expect(told()).toHaveLength(sent)
    changed({ opportunities: ['b'] })
    expect(told()).toHaveLength(sent + 1)
  })

  it('waits for nothing where the surface may close, and names no more than a message holds', async () => {
    const { changed, tellWorker } = await fresh()
    tellWorker(0)
    changed({ evidence: ['e'] })
    expect(told()).toEqual([{ evidence: ['e'] }])
    const { bothChanged } = await import('../../src/app/heeded')
    const ids = (from: number) => Array.from({ length: 30 }, (_, i) => `${from + i}`)
    expect(bothChanged({ opportunities: ids(0) }, { opportunities: ids(10) }).opportunities).toHaveLength(40)
    expect(bothChanged({ opportunities: ids(0) }, { opportunities: ids(40) }).opportunities).toBe('many')
  })
})
