import { cleanAddress } from '../../core/posting/address'
import { issuedId } from '../../core/posting/issued-id'
import { confidenceFloor, type PageKind, type PageReading } from '../../core/posting/page-reading'
import type { PostingFields } from '../../core/posting/posting'
import { withoutEmployer } from '../../core/posting/titles'
import type { Page } from '../page'
import { type Budget, budgetOf } from './budget'
import type { Extraction } from './extraction'
import { fillFromText } from './from-text'
import { type GenericExtraction, genericExtractor } from './generic/extractor'
import { mergeFields } from './merge'
import { fieldOf } from './normalise'
import { pageDataExtractor } from './page-data/extractor'
import { contextOf } from './reading-context'
import { siteExtractor } from './site-extractor'
import type { SiteReading } from './site-reader'
import { readerOf } from './sites'
import { structuredExtractor } from './structured/extractor'
import { readJsonLd } from './structured/json-ld'
import { readMicrodata } from './structured/microdata'

interface ReadOptions {
  /** The time of reading, ISO. */
  now: string
  /** Milliseconds, monotonic (`performance.now`). */
  clock: () => number
}

/** A page with more elements is no posting, and every question to it would cost a fifth of a second. */
const mostElements = 200_000

const tooLarge = ({ url }: Page): PageReading => ({
  kind: 'other',
  url: cleanAddress(url.href),
  site: null,
  externalId: null,
  sure: false,
  complete: false,
  fields: {},
  evidence: [],
  gaveUp: [`This page has more than ${mostElements.toLocaleString('en')} elements; it was not read.`],
  took: 0,
})

/**
 * Reads a page by one extractor after the other: JSON-LD, microdata, the site's own reader, data embedded in scripts, and what all
 * postings have in common. Each extractor has its time; one that runs out or fails is named in `gaveUp` and the
 * others still count. Changes nothing on the page and needs no layout.
 */
export function readPage(page: Page, { now, clock }: ReadOptions): PageReading {
  const began = clock()
  if (page.document.getElementsByTagName('*').item(mostElements)) return tooLarge(page)
  const gaveUp: string[] = []
  const context = contextOf(page, now)
  const attempt = <T>(name: string, work: (budget: Budget) => T): T | null => {
    const budget = budgetOf(clock)
    try {
      const result = work(budget)
      if (budget.over()) gaveUp.push(`${name}: out of time`)
      return result
    } catch (error) {
      gaveUp.push(`${name}: ${error instanceof Error ? error.message.slice(0, 200) : 'failed'}`)
      return null
    }
  }

  const reader = attempt('choice of site', () => readerOf(page))
  const known = reader ? attempt(`${reader.id} reader`, () => reader.read(page)) : null
  const onSite =
    reader && known
      ? attempt('site fields', budget => siteExtractor(reader.id, known, context, budget))
      : null

  const jsonLd = attempt('JSON-LD', budget => readJsonLd(page.document, budget))
  if (jsonLd?.tooLong) gaveUp.push(`JSON-LD: too long to read (${jsonLd.tooLong})`)
  const structured: Extraction[] = []
  if (!known?.ignoreStructuredData) {
    const ld = attempt('JSON-LD posting', budget =>
      structuredExtractor('json-ld', jsonLd?.postings ?? [], page, context, budget),
    )
    const micro = attempt('microdata', budget =>
      structuredExtractor(
        'microdata',
        readMicrodata(page.document, budget).map(posting => ({ posting, inList: false })),
        page,
        context,
        budget,
      ),
    )
    const told =
      ld?.kind === 'posting' ||
      micro?.kind === 'posting' ||
      (onSite?.complete && onSite.fields.hiringOrganization)
    const data = told ? null : attempt('page data', budget => pageDataExtractor(page, context, budget))
    for (const reading of [ld, micro, data]) if (reading) structured.push(reading)
  }

  const generic = needsGeneric(known, onSite)
    ? attempt('generic reader', budget => genericExtractor(page, context, jsonLd?.types ?? [], budget))
    : null
  const kind = kindOf(onSite, structured, generic)
  const evident = kind === 'posting' || kind === 'form' || kind === 'closed'
  const readings = [
    ...(onSite ? [onSite] : []),
    ...structured.filter(one => one.kind === 'posting'),
    ...(generic ? [generic] : []),
  ]
  const fields: PostingFields = evident
    ? mergeFields(
        readings.map(one => one.fields),
        { by: 'site', fields: known?.corrects ?? [] },
      )
    : {}
  if (evident) finish(fields, page, readings)
  const complete =
    (kind === 'posting' || kind === 'closed') &&
    readings.some(one => one.complete) &&
    fields.description !== undefined
  return {
    kind,
    url: cleanAddress(page.url.href),
    site: reader && known ? reader.id : null,
    externalId: reader && known?.externalId ? issuedId(reader.id, page.url.href, known.externalId) : null,
    sure:
      evident &&
      (fields.title?.confidence ?? 0) >= confidenceFloor &&
      (fields.hiringOrganization?.confidence ?? 0) >= confidenceFloor,
    complete,
    fields,
    evidence: evident
      ? [...new Set(readings.flatMap(one => one.evidence))].slice(0, 12).map(word => word.slice(0, 300))
      : [],
    gaveUp: gaveUp.slice(0, 20).map(note => note.slice(0, 300)),
    took: Math.max(0, Math.round((clock() - began) * 10) / 10),
  }
}

/** Where the site's reader has everything, or knows which pane is open, the whole page would only blur it. */
function needsGeneric(known: SiteReading | null, onSite: Extraction | null): boolean {
  if (!known || !onSite) return true
  if (known.pane || known.kind === 'list' || known.kind === 'other' || known.kind === 'applied') return false
  return !(onSite.fields.title && onSite.fields.hiringOrganization)
}

/** The site's reader knows best; then JobPosting data of this page's own job; then the generic reader. */
function kindOf(
  onSite: Extraction | null,
  structured: readonly Extraction[],
  generic: GenericExtraction | null,
): PageKind {
  const posting = structured.find(one => one.kind === 'posting')
  if (onSite?.kind) {
    // A form on whose page the whole advert stands as data is the posting.
    if (onSite.kind === 'form' && posting?.complete) return 'posting'
    return onSite.kind
  }
  // Data of one job on what otherwise looks like a list: that job is only one of the list.
  if (posting && generic?.kind === 'list' && (posting.fields.title?.confidence ?? 0) < 0.8) return 'list'
  if (posting && generic?.kind !== 'closed') return generic?.ended() ? 'closed' : 'posting'
  if (structured.some(one => one.kind === 'list'))
    return generic?.kind === 'posting' && generic.points >= 9 ? 'posting' : 'list'
  return generic?.kind ?? 'other'
}

/** "Anywhere in Europe", "Worldwide": where a job may be done, in the page's words. */
const anywhere =
  /^(?:remote\W+)?(?:work from )?(?:anywhere|worldwide|global(?:ly)?|international|weltweit|[üu]berall|partout|en cualquier lugar|qualquer lugar|ovunque|overal)(?!\p{L})/iu

/** Where a page says of a remote job that it may be done anywhere, the head office in its data is not its place. */
function keepAnywhere(fields: PostingFields, readings: readonly Extraction[]): void {
  if (fields.workMode?.value !== 'remote') return
  const said = readings
    .map(one => one.fields.jobLocation)
    .find(place => place?.value.every(text => anywhere.test(text)))
  if (said) fields.jobLocation = said
}

function finish(fields: PostingFields, page: Page, readings: readonly Extraction[]): void {
  if (fields.title && fields.hiringOrganization)
    fields.title = {
      ...fields.title,
      value: withoutEmployer(fields.title.value, fields.hiringOrganization.value),
    }
  fillFromText(fields)
  keepAnywhere(fields, readings)
  const language = /^([a-z]{2,3})\b/.exec(
    (page.document.documentElement.getAttribute('lang') ?? '').toLowerCase(),
  )?.[1]
  if (language) fields.inLanguage = fieldOf(language, 'generic', 'html lang', 0.6)
}
