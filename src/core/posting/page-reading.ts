import * as v from 'valibot'
import { type PostingFields, postingFieldsSchema, webAddress } from './posting'

/**
 * What a page was taken for.
 * - `posting`: one job advert, or a list with one advert open in a pane
 * - `form`: an application form that names the job, without its whole advert
 * - `closed`: a posting whose page says in its own words that it takes no more applications
 * - `applied`: "thank you for applying"
 * - `list`, `other`: nothing to notice
 */
export const pageKinds = ['posting', 'form', 'closed', 'applied', 'list', 'other'] as const
export type PageKind = (typeof pageKinds)[number]

/** The floor under which a reading is "unsure": shown to the user for correction, never logged by itself. */
export const confidenceFloor = 0.6

const note = v.pipe(v.string(), v.maxLength(300))

/** One reading of one page at one time, as a content script sends it. */
export interface PageReading {
  kind: PageKind
  url: string
  /** The id of the site (core/sites/sites) whose reader took part, or null. */
  site: string | null
  /** The site's own id for the posting (core/posting/issued-id): the same under every address of its issuer. */
  externalId: string | null
  /** Title and employer stand above the floor and there is evidence that this is a posting. */
  sure: boolean
  /** The whole advert is here. A form, a card or a preview is not complete. */
  complete: boolean
  fields: PostingFields
  /** Why this was taken for what it is, in plain words ("JobPosting data", "an Apply button"). */
  evidence: string[]
  /** Extractors that ran out of time and what they had reached. */
  gaveUp: string[]
  /** Milliseconds that reading took in the page. */
  took: number
}

export const pageReadingSchema: v.GenericSchema<unknown, PageReading> = v.object({
  kind: v.picklist(pageKinds),
  url: webAddress,
  site: v.nullable(v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/))),
  externalId: v.nullable(v.pipe(v.string(), v.minLength(3), v.maxLength(200))),
  sure: v.boolean(),
  complete: v.boolean(),
  fields: postingFieldsSchema,
  evidence: v.pipe(v.array(note), v.maxLength(20)),
  gaveUp: v.pipe(v.array(note), v.maxLength(20)),
  took: v.pipe(v.number(), v.minValue(0), v.maxValue(600_000)),
})
