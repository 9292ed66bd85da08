import { reasonOf } from './reason'

/**
 * Saving without a button: edits are kept a moment after the last key, in the order they were made, one at a
 * time; what was there before can be had back step by step. A step is one field's editing between two
 * pauses of attention, not one key.
 */
export type SaveState =
  | { kind: 'idle' }
  | { kind: 'saving' }
  | { kind: 'saved' }
  /** The edit stands on the screen and is tried again with the next one or by `flush`. */
  | { kind: 'failed'; reason: string }

export interface Draft<T> {
  value: T
  state: SaveState
  canUndo: boolean
}

export interface Autosave<T> {
  draft(): Draft<T>
  /** `settled`: a whole edit (a phrase added), kept at once and a step of its own. */
  edit(value: T, field: string, settled?: boolean): void
  /** The field was left: the next edit is a new step, and what is there is kept now. */
  leave(): void
  undo(): void
  /** Keeps what is not kept yet; resolves when nothing is left to do. */
  flush(): Promise<void>
  /** The store's own news (another window, a restored version). It never overwrites what is being typed. */
  adopt(value: T): void
  stop(): void
}

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b)
const mostSteps = 100

export function createAutosave<T>(options: {
  initial: T
  save: (value: T) => Promise<void>
  changed: (draft: Draft<T>) => void
  /** Milliseconds of silence before typing is kept. */
  wait?: number
}): Autosave<T> {
  const wait = options.wait ?? 500
  let value = options.initial
  let saved = options.initial
  let state: SaveState = { kind: 'idle' }
  let step: string | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> | null = null
  const past: T[] = []

  const draft = (): Draft<T> => ({ value, state, canUndo: past.length > 0 })
  const tell = () => options.changed(draft())

  const rest = () => {
    if (state.kind !== 'idle') state = { kind: 'saved' }
    tell()
  }

  async function saveAll(): Promise<void> {
    while (!same(value, saved)) {
      const going = value
      state = { kind: 'saving' }
      tell()
      try {
        await options.save(going)
      } catch (error) {
        state = { kind: 'failed', reason: reasonOf(error) }
        running = null
        tell()
        return
      }
      saved = going
    }
    // Here and not in a later turn: an edit made while this is being told starts a new run.
    running = null
    rest()
  }

  function flush(): Promise<void> {
    clearTimeout(timer)
    if (running) return running
    if (same(value, saved)) {
      rest()
      return Promise.resolve()
    }
    running = saveAll()
    return running
  }

  return {
    draft,
    flush,
    edit(next, field, settled = false) {
      if (same(next, value)) return
      if (settled || field !== step) {
        past.push(value)
        if (past.length > mostSteps) past.shift()
      }
      step = settled ? null : field
      value = next
      tell()
      clearTimeout(timer)
      if (settled) void flush()
      else timer = setTimeout(() => void flush(), wait)
    },
    leave() {
      step = null
      void flush()
    },
    undo() {
      const before = past.pop()
      if (before === undefined) return
      value = before
      step = null
      void flush()
    },
    adopt(next) {
      if (running || !same(value, saved) || same(next, saved)) return
      value = next
      saved = next
      tell()
    },
    stop: () => clearTimeout(timer),
  }
}
