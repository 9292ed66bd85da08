import * as v from 'valibot'
import { day, text } from '../kernel/row'

/** A place of the user's own on the web, and what it should say. */
export const placeKinds = ['site', 'portfolio', 'code', 'talk', 'network', 'article', 'other'] as const
export const ownPlaceSchema = v.object({
  url: v.pipe(v.string(), v.trim(), v.maxLength(2_000), v.regex(/^https?:\/\/\S+$/i)),
  name: text(200),
  kind: v.picklist(placeKinds),
  /** What it should say of the user. */
  should: text(1_000),
  /** The day it was last looked at; null for never. */
  lookedOn: v.nullable(day),
})
export type OwnPlace = v.InferOutput<typeof ownPlaceSchema>

/** One result of a search for oneself. `unread`: there was something whose link could not be read. */
export const whose = ['mine', 'about-me', 'someone-else', 'open', 'unread'] as const
export const selfSearchSchema = v.object({
  /** Who was asked: "google", "bing", "duckduckgo". */
  engine: text(40),
  query: text(300),
  on: day,
  results: v.pipe(
    v.array(v.object({ url: text(2_000), title: text(300), whose: v.picklist(whose) })),
    v.maxLength(50),
  ),
})
export type SelfSearch = v.InferOutput<typeof selfSearchSchema>
