import * as v from 'valibot'
import browser from 'webextension-polyfill'
import type { Judged } from '../core/pipeline/judged'

/**
 * What was judged lately, for the browser session only: judging takes longer than all else that a popup does at its
 * start, and the worker has time for it once a posting is noticed. It is kept under a name for everything that it
 * follows from and given out for that very name alone, so it is what would come out now. An update of the extension
 * empties the store, so nothing is ever of another version's rules.
 */
interface Kept {
  of: string
  judged: Judged
}

const keptSchema = v.object({
  of: v.string(),
  judged: v.custom<Judged>(
    value =>
      typeof value === 'object' &&
      value !== null &&
      'fit' in value &&
      ['signals', 'checklist', 'verified'].every(part =>
        Array.isArray((value as Record<string, unknown>)[part]),
      ),
  ),
})

/** A few openings, each in the place that its id says: where two fall together, the later one is kept. */
const places = 16
const keys = Array.from({ length: places }, (_, place) => `judged:${place}`)
const keyOf = (id: string): string => keys[id.charCodeAt(id.length - 1) % places] ?? 'judged:0'

/** The store also holds what waits for the user: what is larger than this is judged again. */
const mostCharacters = 300_000

/** What this context judged or was given last: a tick changes nothing of it. */
let last: Kept | null = null

async function stored(id: string): Promise<Kept | null> {
  const checked = v.safeParse(keptSchema, (await browser.storage.session.get(keyOf(id)))[keyOf(id)])
  return checked.success ? checked.output : null
}

/** What was looked for while the rows were read still. */
let early: { id: string; kept: Promise<Kept | null> } | null = null

export const judgedBefore = {
  /** Begins to look for what is kept of an opportunity, to be asked for once. */
  look(id: string): void {
    const kept = stored(id)
    kept.catch(() => {})
    early = { id, kept }
  },
  async known(id: string, of: string): Promise<Judged | null> {
    if (last?.of === of) return last.judged
    const asked = early?.id === id ? early.kept : stored(id)
    early = null
    const kept = await asked
    if (kept?.of !== of) return null
    last = kept
    return last.judged
  },
  /** Remembers what another context judged, which has kept it. */
  hold(of: string, judged: Judged): void {
    last = { of, judged }
  },
  keep(id: string, of: string, judged: Judged): void {
    last = { of, judged }
    if (JSON.stringify(judged).length > mostCharacters) return
    // A store that is full must not stop anyone: it is judged again the next time.
    browser.storage.session.set({ [keyOf(id)]: last }).catch(() => {})
  },
}

/** Nothing of what was erased is left. */
export async function forgetJudged(): Promise<void> {
  last = null
  await browser.storage.session.remove(keys)
}
