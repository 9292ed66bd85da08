import { expect, it, vi } from 'vitest'
import { readResumeInWorker } from '../../../src/adapters/files/read-in-worker'
import type { WorkerAnswer } from '../../../src/adapters/files/worker-messages'
import { said } from '../../words/said'

/** Stands for the thread: the test says what it answers. */
class Thread extends EventTarget {
  asked: unknown[] = []
  ended = false
  postMessage(question: unknown) {
    this.asked.push(question)
  }
  terminate() {
    this.ended = true
  }
  answer(data: WorkerAnswer) {
    this.dispatchEvent(new MessageEvent('message', { data }))
  }
}

const file = { name: 'r.pdf', bytes: new Uint8Array([1, 2, 3]) }
const begin = (options = {}) => {
  const thread = new Thread()
  const start = vi.fn(() => thread as unknown as Worker)
  return { thread, start, reading: readResumeInWorker(file, { start, ...options }) }
}
const read = { resume: {}, text: 'x', sections: [], warnings: [] }

it('asks a thread, passes on its progress and ends it with its answer', async () => {
  const shares: number[] = []
  const { thread, reading } = begin({ progress: (share: number) => shares.push(share) })
  expect(thread.asked).toEqual([{ as: 'resume', ...file }])
  thread.answer({ kind: 'progress', share: 0.5 })
  thread.answer({ kind: 'done', result: read })
  expect(await reading).toEqual(read)
  expect(shares).toEqual([0.5])
  expect(thread.ended).toBe(true)
})

it('leaves alone what a library says in the thread for itself', async () => {
  const { thread, reading } = begin()
  thread.dispatchEvent(new MessageEvent('message', { data: { sourceName: 'worker', action: 'ready' } }))
  expect(thread.ended).toBe(false)
  thread.answer({ kind: 'done', result: read })
  expect(await reading).toEqual(read)
})

it('ends the thread at once when it is stopped', async () => {
  const stop = new AbortController()
  const { thread, reading } = begin({ signal: stop.signal })
  stop.abort()
  expect(await reading).toMatchObject({ refused: 'cancelled' })
  expect(thread.ended).toBe(true)
})

it('starts none for what is stopped already or too large', async () => {
  const { start, reading } = begin({ signal: AbortSignal.abort() })
  expect(await reading).toMatchObject({ refused: 'cancelled' })
  expect(start).not.toHaveBeenCalled()
  const large = { name: 'r.pdf', bytes: new Uint8Array(50_000_000) }
  expect(await readResumeInWorker(large, { start })).toMatchObject({ refused: 'too-large' })
  expect(start).not.toHaveBeenCalled()
})

it('refuses where the thread fails or does not end', async () => {
  const failed = begin()
  failed.thread.dispatchEvent(new Event('error'))
  expect(await failed.reading).toMatchObject({ refused: 'broken' })

  vi.useFakeTimers()
  const { thread, reading } = begin()
  vi.advanceTimersByTime(61_000)
  expect(said(await reading)).toMatchObject({
    refused: 'broken',
    sentence: expect.stringContaining('more than a minute'),
  })
  expect(thread.ended).toBe(true)
  vi.useRealTimers()
})
