import type { Judgement } from '../adapters/storage/judgement'
import type { Judge } from '../adapters/storage/judging'
import type { Yardstick } from '../adapters/storage/yardstick'
import { linesOf } from '../core/blocks'
import { judge } from '../core/fit/judge'
import { fieldValue, type PostingFields } from '../core/posting'
import type { AdvertReading } from '../core/reading/advert'
import { readAdvert, readerVersion } from '../core/reading/read-advert'

/** Reads the text of a posting: zones, requirements and facts. */
export const readAdvertOf = (fields: PostingFields): AdvertReading =>
  readAdvert({
    title: fieldValue(fields, 'title') ?? '',
    company: fieldValue(fields, 'hiringOrganization') ?? '',
    lines: linesOf(fieldValue(fields, 'description') ?? []),
  })

/**
 * Holds postings against one yardstick, for the copies that lists and the badge show. The name says with what:
 * brand statement and evidence as they stand, and the reader of that time.
 */
export function judgeWith({ name, brand, evidence }: Yardstick): Judge {
  const judgedWith = `${name}.${readerVersion}`
  return {
    name: judgedWith,
    renewed: posting =>
      posting.reading.readerVersion === readerVersion ? null : readAdvertOf(posting.fields),
    judge: ({ fields, advert }): Judgement => {
      const lines = linesOf(fieldValue(fields, 'description') ?? [])
      const { verdict, counts } = judge({ fields, reading: advert, lines, brand, evidence })
      return { verdict, counts, judgedWith }
    },
  }
}
