import type { AdvertReading } from '../core/advert/advert'
import { type AdvertText, readAdvertInTime, readerVersion } from '../core/advert/read-advert'
import type { Done } from '../core/advert/time-budget'
import { unreadAdvert } from '../core/advert/unread'
import { localDay } from '../core/kernel/days'
import { linesOf } from '../core/posting/blocks'
import { fieldValue, type PostingFields } from '../core/posting/posting'
import type { Criteria } from '../store/criteria'
import type { Judgement } from '../store/judgement'
import type { Judge } from '../store/judging'
import { timeNow } from '../store/stamp'
import { judgementOf } from './judgement-of'

const clock = () => performance.now()

/** Characters of the longest advert that people write, and attempts at such a one, or at a longer one, at most. */
const longAdvert = 20_000
const attempts = { ordinary: 20, longer: 5 } as const

/**
 * Reads an advert in attempts, each of which goes on where the time of the one before was up; other messages are
 * answered in between. An ordinary advert is read whole in a worker that just woke on a busy machine, too.
 */
export async function readAdvertPatiently(advert: AdvertText): Promise<AdvertReading> {
  const length = advert.lines.reduce((sum, line) => sum + line.length, advert.title.length)
  const most = length > longAdvert ? attempts.longer : attempts.ordinary
  const done: Done = new Map()
  for (let attempt = 1; ; attempt++) {
    const reading = readAdvertInTime(advert, clock, done)
    if (!reading.late || attempt === most) return reading
    await new Promise(resolve => setTimeout(resolve))
  }
}

/**
 * Reads the text of a posting: zones, requirements and facts. This is the one place that catches: a fault of the
 * reader must not cost the posting, which is then kept unread.
 */
export async function readAdvertOf(fields: PostingFields): Promise<AdvertReading> {
  const lines = linesOf(fieldValue(fields, 'description') ?? [])
  const title = fieldValue(fields, 'title') ?? ''
  const company = fieldValue(fields, 'hiringOrganization') ?? ''
  try {
    return await readAdvertPatiently({ title, company, lines })
  } catch (error) {
    console.error('This advert could not be read; its posting is kept.', error)
    return unreadAdvert(lines.length)
  }
}

/**
 * Holds postings against the criteria, for the copies that lists and the badge show. The name says with what:
 * brand statement, evidence and résumé as they stand, and the reader of that time.
 */
export function judgeWith(held: Criteria, today = localDay(timeNow())): Judge {
  const judgedWith = `${held.revision}.${readerVersion}`
  return {
    name: judgedWith,
    renewed: async posting => {
      if (posting.reading.readerVersion === readerVersion) return null
      const anew = await readAdvertOf(posting.fields)
      // What an earlier reader read is more than nothing.
      return anew.readerVersion === 0 && posting.reading.readerVersion > 0 ? null : anew
    },
    judge: (shown): Judgement => ({ ...judgementOf(held, shown, today), judgedWith }),
    rules: held.rules,
  }
}
