import type { AdvertReading } from '../core/advert/advert'
import { readAdvertInTime, readerVersion } from '../core/advert/read-advert'
import { unreadAdvert } from '../core/advert/unread'
import { judge } from '../core/fit/judge'
import { linesOf } from '../core/posting/blocks'
import { fieldValue, type PostingFields } from '../core/posting/posting'
import type { Judgement } from '../store/judgement'
import type { Judge } from '../store/judging'
import { timeNow } from '../store/stamp'
import type { Yardstick } from '../store/yardstick'

const clock = () => performance.now()

/**
 * Reads the text of a posting: zones, requirements and facts. This is the one place that catches: a fault of the
 * reader must not cost the posting, which is then kept unread.
 */
export function readAdvertOf(fields: PostingFields): AdvertReading {
  const lines = linesOf(fieldValue(fields, 'description') ?? [])
  const title = fieldValue(fields, 'title') ?? ''
  const company = fieldValue(fields, 'hiringOrganization') ?? ''
  try {
    return readAdvertInTime({ title, company, lines }, clock)
  } catch (error) {
    console.error('This advert could not be read; its posting is kept.', error)
    return unreadAdvert(lines.length)
  }
}

/** Readings that are begun at most, before a text is kept unread. */
const attempts = 3

/**
 * The same, tried again where the time was up: what was looked up stays, so another attempt gets further, and other
 * messages are answered in between.
 */
export async function readAdvertPatiently(fields: PostingFields): Promise<AdvertReading> {
  for (let attempt = 1; ; attempt++) {
    const reading = readAdvertOf(fields)
    if (!reading.late || attempt === attempts) return reading
    await new Promise(resolve => setTimeout(resolve))
  }
}

/**
 * Holds postings against one yardstick, for the copies that lists and the badge show. The name says with what:
 * brand statement, evidence and résumé as they stand, and the reader of that time.
 */
export function judgeWith(
  { name, brand, evidence, master }: Yardstick,
  today = timeNow().slice(0, 10),
): Judge {
  const judgedWith = `${name}.${readerVersion}`
  return {
    name: judgedWith,
    renewed: posting =>
      posting.reading.readerVersion === readerVersion ? null : readAdvertOf(posting.fields),
    judge: ({ fields, advert }): Judgement => {
      const lines = linesOf(fieldValue(fields, 'description') ?? [])
      const { verdict, counts } = judge({
        fields,
        reading: advert,
        lines,
        brand,
        evidence,
        master,
        today,
      })
      return { verdict, counts, judgedWith }
    },
  }
}
