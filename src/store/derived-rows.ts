import type { TabState } from '../core/contract/tab-state'

/** Rows that are not the user's records: they can be made anew or are for this device only, and no backup holds them. */

/** One line of the log "what was noticed, and why": kept for some days on this device, never backed up. */
export interface Notice {
  id: string
  at: string
  url: string
  outcome: TabState['state']
  title: string
  organization: string
  /** Why it was taken for what it is, in the reader's words. */
  why: string[]
}

/** A document of the index for searching (search-index). */
export interface SearchDoc {
  /** The kind's letter, then the record's id. */
  id: string
  segment: number
  /** Its words, joined by spaces, between spaces; empty once they are in a segment. */
  words: string
}

/** Counts of one kind and time (core/trends/series). */
export interface Shelf {
  name: string
  counts: Map<string, number>
}

/** What changed in one transaction and is not added up yet: entries of opportunities as they were, and as they are. */
export interface Waiting {
  number?: number
  gone: string[][]
  came: string[][]
}
