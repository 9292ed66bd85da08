import type { Found } from '../site-reader'
import { known } from './shared/find'
import { inPageTitle } from './shared/page-title'
import { postingSite } from './shared/posting-site'
import { pageTitle } from './shared/text'

const meta = '.jv-job-detail-meta'

/** Department, place and number stand in one line with marks between. */
export const jobvite = postingSite({
  id: 'jobvite',
  address: /^\/(?:[a-z]{2}\/)?[^/]+\/job\/([A-Za-z0-9]+)/,
  fields: { title: '.jv-header', description: '.jv-job-detail-description', applyUrl: 'a.jv-button-apply' },
  more({ document }, { title }) {
    const texts = [...(document.querySelector(meta)?.childNodes ?? [])]
      .filter(node => node.nodeType === 3)
      .map(node => (node.nodeValue ?? '').replace(/\s+/g, ' ').trim())
      .filter(text => text !== '')
    const number = texts.map(text => /^Req\.?\s?(?:Num\.?|#)?:?\s*(\S+)$/i.exec(text)?.[1]).find(Boolean)
    const [, place] = texts.filter(text => !/^Req\b/i.test(text))
    return known({
      hiringOrganization: employer(document, title?.value),
      jobLocation: place ? { value: place.split(/(?:(?<!\s)\s+)?;\s*/), where: meta } : undefined,
      identifier: number ? { value: number, where: meta } : undefined,
    })
  },
  form: /\/apply(?:[/?]|$)/,
  cards: '.jv-job-list',
})

/** "Employer Careers - Title" or "Title at Employer Careers". */
function employer(document: Document, title: string | undefined): Found<string> | undefined {
  if (title === undefined) return undefined
  const whole = pageTitle(document)
  if (whole.endsWith(` - ${title}`)) return inPageTitle(document, /^(.+?) Careers? - /)
  return whole.startsWith(`${title} at `)
    ? inPageTitle(document, /(?<!.).* at (.+?)(?: Careers?)?$/)
    : undefined
}
