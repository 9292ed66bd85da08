import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createAutosave, type Draft } from '../../../options/shell/autosave'

interface Note {
  text: string
}
const note = (text: string): Note => ({ text })

function start(save: (value: Note) => Promise<void> = async () => {}) {
  const drafts: Draft<Note>[] = []
  const kept: string[] = []
  const autosave = createAutosave<Note>({
    initial: note(''),
    save: async ({ text = '' }) => {
      await save(note(text))
      kept.push(text)
    },
    changed: draft => drafts.push(draft),
    wait: 500,
  })
  return { autosave, drafts, kept }
}

describe('keeping edits without a button', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  it('keeps typing once, a moment after the last key', async () => {
    const { autosave, kept } = start()
    for (const text of ['I', 'I m', 'I mend']) {
      autosave.edit(note(text), 'statement')
      await vi.advanceTimersByTimeAsync(300)
    }
    expect(kept).toEqual([])
    await vi.advanceTimersByTimeAsync(500)
    expect(kept).toEqual(['I mend'])
    expect(autosave.draft().state).toEqual({ kind: 'saved' })
  })

  it('keeps at once what is settled and what is left', async () => {
    const { autosave, kept } = start()
    autosave.edit(note('a'), 'list', true)
    await vi.advanceTimersByTimeAsync(0)
    autosave.edit(note('ab'), 'statement')
    autosave.leave()
    await vi.advanceTimersByTimeAsync(0)
    expect(kept).toEqual(['a', 'ab'])
  })

  it('takes one field’s typing back in one step, and a settled edit in its own', async () => {
    const { autosave, kept } = start()
    autosave.edit(note('I'), 'statement')
    await vi.advanceTimersByTimeAsync(600)
    autosave.edit(note('I mend'), 'statement')
    await autosave.flush()
    autosave.edit(note('I mend +1'), 'list', true)
    await autosave.flush()
    autosave.edit(note('I mend +2'), 'list', true)
    await autosave.flush()
    for (const text of ['I mend +1', 'I mend', '']) {
      autosave.undo()
      await autosave.flush()
      expect(kept.at(-1)).toBe(text)
    }
    expect(autosave.draft().canUndo).toBe(false)
  })

  it('takes back in the same breath in which a field was left', async () => {
    const { autosave, kept } = start()
    autosave.edit(note('one'), 'list', true)
    await autosave.flush()
    autosave.leave()
    autosave.undo()
    await vi.advanceTimersByTimeAsync(0)
    expect(kept).toEqual(['one', ''])
  })

  it('never saves two at once, and the last word wins', async () => {
    let open = 0
    let most = 0
    const { autosave, kept } = start(async () => {
      open += 1
      most = Math.max(most, open)
      await new Promise(done => setTimeout(done, 100))
      open -= 1
    })
    autosave.edit(note('one'), 'list', true)
    autosave.edit(note('two'), 'list', true)
    autosave.edit(note('three'), 'list', true)
    await vi.advanceTimersByTimeAsync(1_000)
    expect(most).toBe(1)
    expect(kept).toEqual(['one', 'three'])
  })

  it('says what went wrong, keeps the words on the screen and tries again', async () => {
    let full = true
    const { autosave, kept } = start(async () => {
      if (full) throw new DOMException('Full', 'QuotaExceededError')
    })
    autosave.edit(note('words'), 'statement')
    await autosave.flush()
    expect(autosave.draft()).toEqual({
      value: note('words'),
      state: { kind: 'failed', reason: expect.stringMatching(/^There is no room left/) },
      canUndo: true,
    })
    full = false
    await autosave.flush()
    expect(kept).toEqual(['words'])
  })

  it('takes news from the store, except over what is being typed', async () => {
    const { autosave } = start()
    autosave.adopt(note('from another window'))
    expect(autosave.draft().value).toEqual(note('from another window'))
    autosave.edit(note('being typed'), 'statement')
    autosave.adopt(note('late news'))
    expect(autosave.draft().value).toEqual(note('being typed'))
    expect(autosave.draft().canUndo).toBe(true)
  })

  describe('of a record with several fields', () => {
    interface Row {
      name: string
      skills: string[]
    }
    const row = (name: string, ...skills: string[]): Row => ({ name, skills })
    function open(save: (change: Partial<Row>) => Promise<void> = async () => {}) {
      const kept: Partial<Row>[] = []
      const autosave = createAutosave<Row>({
        initial: row('Ana'),
        save: async change => {
          await save(change)
          kept.push(change)
        },
        changed: () => {},
      })
      return { autosave, kept }
    }

    it('keeps what was edited alone, and takes what others changed meanwhile', async () => {
      const { autosave, kept } = open()
      autosave.edit(row('Ana K'), 'name')
      autosave.adopt(row('Ana', 'SQL'))
      expect(autosave.draft().value).toEqual(row('Ana K', 'SQL'))
      await autosave.flush()
      expect(kept).toEqual([{ name: 'Ana K' }])
    })

    it('takes news of other fields while it saves, and of the field that it saves nothing', async () => {
      let done = () => {}
      const { autosave, kept } = open(() => new Promise(resolve => (done = resolve)))
      autosave.edit(row('Ana K'), 'name', true)
      autosave.adopt(row('Ana', 'SQL'))
      autosave.adopt(row('Anna', 'SQL'))
      done()
      await autosave.flush()
      expect(autosave.draft().value).toEqual(row('Ana K', 'SQL'))
      expect(kept).toEqual([{ name: 'Ana K' }])
    })

    it('takes back what was edited alone', async () => {
      const { autosave, kept } = open()
      autosave.edit(row('Ana K'), 'name')
      await autosave.flush()
      autosave.adopt(row('Ana K', 'SQL'))
      autosave.undo()
      await autosave.flush()
      expect(autosave.draft().value).toEqual(row('Ana', 'SQL'))
      expect(kept).toEqual([{ name: 'Ana K' }, { name: 'Ana' }])
    })
  })
})
