import type { Page } from '../../../page'
import type { Found, SiteReading } from '../../site-reader'
import { findElement, findText, known, without } from '../shared/find'
import { posting } from '../shared/reading'
import { lineOf, pageTitle, partsOf } from '../shared/text'
import { jobId, standsAlone } from './address'

const about = [
  '[componentkey^="JobDetails_AboutTheJob_"]',
  '[data-sdui-component$="jobseeker.dsl.impl.aboutTheJob"]',
]

/**
 * The layout of 2026 (facts from public code, no page seen): hashed classes, no h1. The component that holds
 * the advert carries the posting's number; title and employer are read only where two places agree on them.
 */
export function readServerDriven({ document, url }: Page): SiteReading | null {
  const advert = findElement(document, about)
  if (!advert) return null
  const externalId = /_(\d{6,})$/.exec(advert.value.getAttribute('componentkey') ?? '')?.[1] ?? jobId(url)
  const alone = standsAlone(url)
  const title = titleOf(document, externalId, alone)
  if (!title) return null
  const description =
    findElement(advert.value, '[data-testid="expandable-text-box"]') ?? without(advert, 'h2, button')
  return posting({
    title,
    ...(alone ? {} : { ignoreStructuredData: true }),
    ...known({ externalId, hiringOrganization: employerOf(document, alone), description }),
  })
}

/** The link to this posting; on a page of its own the page's title must begin with the same words. */
function titleOf(document: Document, id: string | undefined, alone: boolean): Found<string> | undefined {
  const links = id ? [...document.querySelectorAll(`a[href*="/jobs/view/${id}"]`)] : []
  const linked = links.map(link => lineOf(link, 300)).find(text => text.length > 2 && text.length < 200)
  const [first, , last] = partsOf(pageTitle(document), '|')
  if (alone && first && last !== undefined) return { value: first, where: 'page title' }
  return linked ? { value: linked, where: 'link to the posting' } : undefined
}

/** The label of the company's link, or the second part of the page's title where such a link says the same. */
function employerOf(document: Document, alone: boolean): Found<string> | undefined {
  const label = findLabel(document)
  if (label) return label
  const named = alone ? partsOf(pageTitle(document), '|')[1] : undefined
  const links = [...document.querySelectorAll('main a[href*="/company/"], [role=main] a[href*="/company/"]')]
  return named && links.some(link => lineOf(link, 300) === named)
    ? { value: named, where: 'page title and company link' }
    : undefined
}

function findLabel(document: Document): Found<string> | undefined {
  const where = '[aria-label^="Company, "]'
  const text = document.querySelector(where)?.getAttribute('aria-label')
  const name = text?.slice('Company, '.length).replace(/\.$/, '').trim()
  const linked = findText(document, `${where} a[href*="/company/"]`)
  return linked ? { ...linked, where } : name ? { value: name, where } : undefined
}
