import type { Found, SiteReader } from '../site-reader'
import { findElement, findText, findTexts, known, mapped } from './shared/find'
import { nameOfSlug } from './shared/name-of-slug'
import { form, list, posting } from './shared/reading'
import { lineOf } from './shared/text'

const part = (id: string): string => `[data-automation-id="${id}"]`

/** The value stands in a definition list beside its label; older pages have no list, and no label either. */
const value = (id: string): string[] => [`${part(id)} dd`, part(id)]

/**
 * Postings and the steps of applying. The h1 is the employer's banner; the structured data stays in the head
 * during the application, and its organisation is a legal entity ("Example Canada ULC").
 */
export const workday: SiteReader = {
  id: 'workday',
  read({ document, url }) {
    const page = document.querySelector(part('jobPostingPage'))
    const title = findText(page ?? document, part('jobPostingHeader'))
    const heading = findText(document, part('jobTitleHeading'))
    const hiringOrganization = employer(document, url)
    const common = known({
      hiringOrganization,
      externalId: /_([A-Za-z]*-?\d[\w-]{0,300})(?:\/|$)/.exec(url.pathname)?.[1],
    })
    if (heading && document.querySelector(part('applyFlowPage'))) {
      return form({ ...common, title: heading, corrects: ['hiringOrganization'] })
    }
    if (!title) return document.querySelector(`${part('jobResults')}, ${part('jobFoundText')}`) ? list : null
    const root = page ?? document
    const jobLocation = findTexts(root, value('locations'))
    return posting({
      ...common,
      title,
      ...(page ? { pane: page } : {}),
      corrects: ['hiringOrganization'],
      ...known({
        jobLocation: jobLocation && {
          ...jobLocation,
          value: jobLocation.value.filter(place => !/^\d+ /.test(place)),
        },
        workMode: findText(root, value('remoteType')),
        employmentType: findText(root, value('time')),
        datePosted: findText(root, value('postedOn')),
        validThrough: findText(root, value('timeLeftToApply')),
        identifier: findText(root, value('requisitionId')),
        description: findElement(root, part('jobPostingDescription')),
      }),
    })
  },
}

/** The banner, where it says whose careers these are; else the name in the address as the text spells it. */
function employer(document: Document, url: URL): Found<string> | undefined {
  const banner = mapped(
    findText(document, `${part('headerTitle')} h1`),
    text => /^(?:careers?|jobs|work|working|life) (?:at|with) (.+)$/i.exec(text)?.[1],
  )
  if (banner) return banner
  const tenant = /\.myworkdaysite\.com$/.test(url.hostname)
    ? url.pathname.split('/')[url.pathname.startsWith('/recruiting/') ? 2 : 3]
    : url.hostname.split('.')[0]
  const text =
    document.querySelector(part('jobPostingDescription')) ?? document.querySelector(part('sidebar'))
  const name = tenant && text ? nameOfSlug(tenant, lineOf(text, 20_000)) : null
  return name ? { value: name, where: 'address and text' } : undefined
}
