import * as v from 'valibot'
import type { Check } from '../adapters/messaging'
import { toBackground } from '../core/contract/messages'

/** Every message is held against the contract before a handler sees it. */
export const checkMessage: Check = (name, payload) => {
  const checked = v.safeParse(toBackground[name].request as v.GenericSchema, payload)
  if (checked.success) return { ok: true, value: checked.output }
  const issue = checked.issues[0]
  return {
    ok: false,
    message: `${name}: ${v.getDotPath(issue) ?? 'message'} is not of the form (${issue.type}).`,
  }
}
