import type { Found, SiteReader, SiteReading } from '../site-reader'
import { findElement, findText, known } from './shared/find'
import { labelled } from './shared/labels'
import { form, list, posting } from './shared/reading'
import { pageTitle } from './shared/text'

/** What the left column calls its values, in the languages that boards are seen in. */
const labels = {
  jobLocation: /^(?:location|standorte?|lieux?|ubicaci[oó]n|localiza[cç][aã]o|localisation)$/i,
  employmentType:
    /^(?:employment type|beschäftigungsart|anstellungsart|type d[’']emploi|tipo de (?:empleo|emprego|contrato))$/i,
  workMode: /^(?:location type|workplace type|arbeitsort(?:typ)?|type de lieu|tipo de ubicaci[oó]n)$/i,
  baseSalary: /^(?:compensation|vergütung|gehalt|rémunération|compensaci[oó]n|remunera[cç][aã]o)$/i,
}

/**
 * Postings and forms once they are drawn. Before that the page holds a spinner and the data of the posting in
 * a script, which is the page data's part.
 */
export const ashby: SiteReader = {
  id: 'ashby',
  read({ document, url }) {
    const path = /^\/[^/]+\/([0-9a-f-]{36})(\/application)?\/?$/.exec(url.pathname)
    if (!path) return /^\/[^/]+\/?$/.test(url.pathname) ? list : null
    const title = findText(document, 'h1.ashby-job-posting-heading')
    if (!title) return null
    const fields: Omit<SiteReading, 'kind' | 'complete'> = {
      ...leftColumn(document),
      ...known({ title, hiringOrganization: employer(document, title.value), externalId: path[1] }),
    }
    if (document.querySelector('.ashby-application-form-container')) return form(fields)
    const description = findElement(document, [
      '.ashby-job-posting-right-pane #overview',
      '.ashby-job-posting-right-pane [aria-labelledby=job-overview]',
      '.ashby-job-posting-right-pane [role=tabpanel]',
    ])
    return posting({ ...fields, ...known({ description }) })
  },
}

/** The page's title is "Title @ Employer". */
function employer(document: Document, title: string): Found<string> | undefined {
  const whole = pageTitle(document)
  const at = whole.startsWith(`${title} @ `) ? title.length : whole.lastIndexOf(' @ ')
  const name = at > 0 ? whole.slice(at + 3).trim() : ''
  return name ? { value: name, where: 'page title' } : undefined
}

function leftColumn(document: Document) {
  const rows = labelled(document, '.ashby-job-posting-left-pane > *', 'h2')
  const place = rows.find(labels.jobLocation)
  return known({
    jobLocation: place && { value: place.value.split(';').map(one => one.trim()), where: place.where },
    employmentType: rows.find(labels.employmentType),
    workMode: rows.find(labels.workMode),
    baseSalary: rows.find(labels.baseSalary),
  })
}
