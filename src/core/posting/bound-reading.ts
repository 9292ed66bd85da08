import { cleanAddress } from './address'
import { boundBlocks } from './blocks'
import type { PageReading } from './page-reading'
import type { PostingFields } from './posting'

export const withCleanAddress = <F extends PostingFields>(fields: F): F =>
  fields.applyUrl
    ? { ...fields, applyUrl: { ...fields.applyUrl, value: cleanAddress(fields.applyUrl.value) } }
    : fields

/** Texts within their bounds and addresses clean, whatever becomes of a reading: logged, or kept for the user. */
export function boundReading(reading: PageReading): PageReading {
  const { description, ...others } = withCleanAddress(reading.fields)
  const text = description && { description: { ...description, value: boundBlocks(description.value) } }
  return { ...reading, url: cleanAddress(reading.url), fields: { ...others, ...text } }
}
