import { both, type Change, changeOf, withChange, without } from './by-field'
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
  /**
   * The store's own news (another window or device, a restored version), field by field. It never overwrites what is
   * being typed.
   */
  adopt(value: T): void
  stop(): void
}

const mostSteps = 100

export function createAutosave<T>(options: {
  initial: T
  /** Is given what was edited alone: the rest may have been changed elsewhere since. */
  save: (change: Change<T>) => Promise<void>
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
  let going: Change<T> | null = null
  /** What stood there before each step, of what the step changed. */
  const past: Change<T>[] = []

  const draft = (): Draft<T> => ({ value, state, canUndo: past.length > 0 })
  const tell = () => options.changed(draft())

  const rest = () => {
    if (state.kind !== 'idle') state = { kind: 'saved' }
    tell()
  }

  async function saveAll(): Promise<void> {
    for (let change = changeOf(value, saved); change !== null; change = changeOf(value, saved)) {
      going = change
      state = { kind: 'saving' }
      tell()
      try {
        await options.save(change)
      } catch (error) {
        state = { kind: 'failed', reason: reasonOf(error) }
        running = null
        going = null
        tell()
        return
      }
      saved = withChange(saved, change)
      going = null
    }
    // Here and not in a later turn: an edit made while this is being told starts a new run.
    running = null
    rest()
  }

  function flush(): Promise<void> {
    clearTimeout(timer)
    if (running) return running
    if (changeOf(value, saved) === null) {
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
      const before = changeOf(value, next)
      if (before === null) return
      const last = settled || field !== step ? undefined : past.pop()
      past.push(last === undefined ? before : both<T>(before, last))
      if (past.length > mostSteps) past.shift()
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
      value = withChange(value, before)
      step = null
      void flush()
    },
    adopt(next) {
      const told = changeOf(next, saved)
      const news = told && without(told, [changeOf(value, saved), going])
      if (news === null) return
      value = withChange(value, news)
      saved = withChange(saved, news)
      tell()
    },
    stop: () => clearTimeout(timer),
  }
}
