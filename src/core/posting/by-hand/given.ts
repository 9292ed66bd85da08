import * as v from 'valibot'
import { cleanLine } from '../../kernel/text'
import { limits, webAddress } from '../posting'
import type { Entry } from './entry'
import { headOfText } from './head-of-text'

/** What a page's title and address say of an opportunity there; the title's own words where they say no more. */
export function givenBy(name: string | undefined, url: string | undefined): Partial<Entry> {
  const title = cleanLine(name ?? '', limits.title)
  const head = headOfText([{ kind: 'heading', text: title }])
  return {
    ...(title && { title: head.title ?? title }),
    ...(head.employer && { hiringOrganization: head.employer }),
    ...(head.place && { jobLocation: head.place }),
    ...(url !== undefined && v.is(webAddress, url) && { url }),
  }
}
