import type { Rung } from '../../../core/posting'
import type { Page } from '../../page'
import type { Budget } from '../budget'
import type { ReadingContext } from '../reading-context'
import type { RungReading } from '../rung-reading'
import type { JsonObject } from './json'
import type { JsonLd } from './json-ld'
import { agreement, headlineKeys, isAtThisAddress } from './of-this-page'
import { fieldsOfPosting, lengthOf, placeholderLength } from './posting-fields'

const words: Partial<Record<Rung, string>> = { 'json-ld': 'JobPosting data', microdata: 'JobPosting markup' }

/** The one posting that the page is about, or null: data of *other* jobs stands on lists and beside postings. */
export function chooseOwn(
  postings: readonly { posting: JsonObject; inList: boolean }[],
  page: Page,
): { posting: JsonObject; agrees: boolean } | null {
  const keys = headlineKeys(page)
  const scored = postings.map(({ posting, inList }) => ({
    posting,
    inList,
    agrees: agreement(posting, keys) === 1,
    here: isAtThisAddress(posting, page.url),
  }))
  const here = scored.filter(one => one.here)
  if (here.length === 1 && here[0]) return { posting: here[0].posting, agrees: here[0].agrees }
  const agreeing = scored.filter(one => one.agrees && !one.inList)
  if (agreeing.length === 1 && agreeing[0]) return { posting: agreeing[0].posting, agrees: true }
  const [only] = scored
  if (scored.length === 1 && only && !only.inList) return { posting: only.posting, agrees: only.agrees }
  return null
}

/** Reads the posting out of structured data; says "list" where there are several and none is the page's own. */
export function structuredRung(
  rung: 'json-ld' | 'microdata',
  postings: JsonLd['postings'],
  page: Page,
  context: ReadingContext,
  budget: Budget,
): RungReading | null {
  if (!postings.length) return null
  const own = chooseOwn(postings, page)
  if (!own) return { rung, fields: {}, kind: 'list', complete: false, evidence: [] }
  // Without a word of it in the page's headlines it may be a leftover of the page before, or another job.
  const base = own.agrees ? (rung === 'json-ld' ? 0.92 : 0.88) : 0.55
  const fields = fieldsOfPosting(own.posting, rung, base, context, budget)
  const complete = !budget.over() && lengthOf(fields.description?.value ?? []) >= placeholderLength
  return { rung, fields, kind: 'posting', complete, evidence: [words[rung] ?? rung] }
}
