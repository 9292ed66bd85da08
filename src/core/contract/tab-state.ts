import * as v from 'valibot'
import { messageSchema } from '../kernel/message-schema'
import { pageReadingSchema } from '../posting/page-reading'
import { failureCodes } from './messages'

/**
 * What the worker knows about the page in one tab, for the popup and the badge. Kept for the browser session
 * only; an unsure or failed reading waits in it for the user, so that nothing read is lost.
 */
const id = v.pipe(v.string(), v.regex(/^[0-9A-HJKMNP-TV-Z]{26}$/))
const base = {
  url: v.string(),
  visitId: v.string(),
  at: v.string(),
  /** Of a frame in the page; absent where it is of the page itself. */
  frameId: v.exactOptional(v.number()),
}

export const tabStateSchema = v.variant('state', [
  /** A posting was logged. `applied`: the page thanks for an application. */
  v.object({ ...base, state: v.literal('logged'), opportunityId: id, applied: v.boolean() }),
  /** `waits`: nothing is wrong with it, but more was kept in a short time than is kept without asking. */
  v.object({
    ...base,
    state: v.literal('unsure'),
    reading: pageReadingSchema,
    waits: v.exactOptional(v.literal(true)),
  }),
  /** Read, and nothing to keep. */
  v.object({ ...base, state: v.literal('nothing'), reading: pageReadingSchema }),
  v.object({ ...base, state: v.literal('own-profile') }),
  v.object({
    ...base,
    state: v.literal('failed'),
    reading: pageReadingSchema,
    failure: v.object({ code: v.picklist(failureCodes), words: messageSchema }),
  }),
])
export type TabState = v.InferOutput<typeof tabStateSchema>
