import type { Found, SiteReader } from '../site-reader'
import { findFields, findText, known, mapped, without } from './shared/find'
import { applied, form, list, posting } from './shared/reading'
import { pageTitle, partsOf } from './shared/text'

/** Postings, their application forms (/apply) and the page of thanks (/thanks). */
export const lever: SiteReader = {
  id: 'lever',
  read({ document, url }) {
    const path = /^\/[^/]+\/([0-9a-f-]{36})(?:\/(apply|thanks))?\/?$/.exec(url.pathname)
    if (!path) return /^\/[^/]+\/?$/.test(url.pathname) ? list : null
    const heading = findText(document, [
      '.posting-headline h2',
      '.posting-header h2',
      '[data-qa=posting-name]',
    ])
    const named = fromPageTitle(document, heading)
    const fields = {
      ...findFields(document, { baseSalary: '[data-qa=salary-range]' }),
      ...known({
        externalId: path[1],
        title: heading ?? named?.title,
        hiringOrganization: named?.hiringOrganization,
        jobLocation: places(category(document, 'location')),
        workMode: category(document, 'workplaceTypes'),
        employmentType: category(document, 'commitment'),
      }),
    }
    if (path[2] === 'thanks') return applied(fields)
    if (!fields.title) return null
    // A saved form may stand at the posting's own address: the advert's absence tells.
    const opening = document.querySelector('[data-qa=job-description]')
    if (path[2] === 'apply' || (!opening && document.querySelector('#application-form'))) return form(fields)
    return posting({ ...fields, ...known({ description: advert(opening) }) })
  },
}

/** "Employer - Title": the employer is what stands before the heading, or before the first spaced hyphen. */
function fromPageTitle(document: Document, heading: Found<string> | undefined) {
  const whole = pageTitle(document)
  const where = 'page title'
  if (heading && whole.endsWith(` - ${heading.value}`)) {
    const name = whole.slice(0, -heading.value.length - 3)
    return { title: heading, hiringOrganization: { value: name, where } }
  }
  const [name, ...rest] = partsOf(whole, '-')
  if (!name || rest.length === 0) return undefined
  return { title: { value: rest.join(' - '), where }, hiringOrganization: { value: name, where } }
}

/** The values under the heading end in the slash that separates them. */
const category = (document: Document, name: string) =>
  mapped(findText(document, `.posting-categories .${name}`), value =>
    value.replace(/(?:(?<!\s)\s+)?\/\s*$/, ''),
  )

const places = (found: Found<string> | undefined): Found<string[]> | undefined =>
  found && { value: partsOf(found.value, '/'), where: found.where }

/** The advert is a row of sections; the one named so is only its opening. */
function advert(opening: Element | null): Found<Element> | undefined {
  const whole = opening?.parentElement ?? undefined
  return without(
    whole && { value: whole, where: '[data-qa=job-description] and what follows' },
    '.last-section-apply, [data-qa=btn-apply-bottom], .posting-headline, .posting-header',
  )
}
