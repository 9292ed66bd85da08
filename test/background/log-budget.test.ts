import { beforeEach, describe, expect, it } from 'vitest'
import { logBudget } from '../../src/background/log-budget'
import type { Seen } from '../../src/background/seen'

const { session } = await import('../browser-in-memory')

let now = 0
const clock = () => now
beforeEach(() => {
  now = 1_000_000
  session.clear()
})
const at = (tabId: number, host = 'mill.example'): Seen => ({
  tabId,
  frameId: 0,
  url: `https://${host}/job`,
  tabUrl: `https://${host}/job`,
  documentId: null,
})
/** How many of so many visits are logged. */
async function logged(mayLog: ReturnType<typeof logBudget>, visits: number, seen: Seen, name = 'visit') {
  let count = 0
  for (let i = 0; i < visits; i++) if (await mayLog(seen, `${name}-${seen.tabId}-${i}`)) count++
  return count
}

describe('what is kept without asking', () => {
  it('ends for a tab that shows one posting after another without end', async () => {
    expect(await logged(logBudget(clock), 500, at(1))).toBe(20)
  })

  it('ends for a host that does it in many tabs', async () => {
    const mayLog = logBudget(clock)
    let count = 0
    for (let tab = 0; tab < 30; tab++) count += await logged(mayLog, 5, at(tab))
    expect(count).toBe(60)
  })

  it('does not end for somebody who looks at one every ten seconds, nor for other sites', async () => {
    const mayLog = logBudget(clock)
    let count = 0
    for (let i = 0; i < 200; i++) {
      now += 10_000
      if (await mayLog(at(1), `slow-${i}`)) count++
    }
    expect(count).toBe(200)
    await logged(mayLog, 100, at(2))
    expect(await logged(mayLog, 5, at(3, 'loom.example'))).toBe(5)
  })

  it('counts a visit once, however often its page changes, and not without end', async () => {
    const mayLog = logBudget(clock)
    let count = 0
    for (let i = 0; i < 100; i++) if (await mayLog(at(1), 'the-same-visit')) count++
    expect(count).toBe(20)
    expect(await logged(mayLog, 30, at(1))).toBe(19)
  })

  it('outlives the worker', async () => {
    await logged(logBudget(clock), 30, at(1))
    await Promise.resolve()
    expect(await logged(logBudget(clock), 30, at(1), 'later')).toBe(0)
  })
})
