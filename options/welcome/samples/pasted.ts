import { blocksOfText } from '../../../src/core/posting/by-hand/blocks-of-text'
import { proposeFields } from '../../../src/core/posting/by-hand/propose-fields'
import type { Sample } from './sample'

/** An advert that the user pasted. @param now the time that "3 days ago" in it counts from, as an ISO string. */
export function pastedSample(text: string, now: string, field: string): Sample {
  const blocks = blocksOfText(text)
  const fields = proposeFields(blocks, { now, dayFirst: true })
  return {
    field,
    roles: [],
    blocks,
    fields: {
      ...fields,
      description: { value: [...blocks], rung: 'generic', where: 'the text', confidence: 1 },
    },
  }
}
