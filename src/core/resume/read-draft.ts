import * as v from 'valibot'
import { verbatim } from '../kernel/message'
import { messageSchema } from '../kernel/message-schema'
import { jsonResumeSchema } from './json-resume'

/** A warning of an earlier version was laid by as a sentence. */
const warningSchema = v.union([messageSchema, v.pipe(v.string(), v.maxLength(1_000), v.transform(verbatim))])

/** What was read of a file and is not kept as a record yet, with the corrections made so far. */
const readDraftSchema = v.object({
  fileName: v.pipe(v.string(), v.maxLength(300)),
  resume: jsonResumeSchema,
  text: v.pipe(v.string(), v.maxLength(2_000_000)),
  warnings: v.pipe(v.array(warningSchema), v.maxLength(50)),
})
export type ReadDraft = v.InferOutput<typeof readDraftSchema>

/** The draft of a text that was laid by; null where it is none. */
export function readDraftOf(text: string | null): ReadDraft | null {
  try {
    const parsed = v.safeParse(readDraftSchema, JSON.parse(text ?? 'null'))
    return parsed.success ? parsed.output : null
  } catch {
    return null
  }
}
