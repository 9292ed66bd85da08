import type { Found, SiteReader } from '../site-reader'
import { findFields, findText, known, mapped } from './shared/find'
import { applied, list, posting } from './shared/reading'
import { pageTitle } from './shared/text'

/**
 * The new boards (job-boards.greenhouse.io), the old ones (boards.greenhouse.io) and either of them embedded
 * in an employer's page, where the frame holds the posting.
 */
export const greenhouse: SiteReader = {
  id: 'greenhouse',
  read({ document, url }) {
    const path = /^\/[^/]+\/jobs\/(\d+)(\/confirmation)?/.exec(url.pathname)
    const embedded = url.pathname.startsWith('/embed/job_app')
    if (!path && !embedded) return url.pathname === '/' ? null : list
    const title = findText(document, ['.job__title h1', 'h1.app-title', '.job-post h1'])
    const hiringOrganization = employer(document, title)
    const externalId = path?.[1] ?? url.searchParams.get('token') ?? undefined
    if (path?.[2]) return applied(known({ hiringOrganization, externalId }))
    if (!title) return null
    const fields = findFields(document, {
      jobLocation: ['.job__location', '#header .location'],
      description: ['.job__description', '#content'],
    })
    const baseSalary = pay(document)
    return posting({ ...fields, ...known({ title, hiringOrganization, externalId, baseSalary }) })
  },
}

/** The new boards name the employer in the page's title alone: "Job Application for X at Y". */
function employer(document: Document, title: Found<string> | undefined): Found<string> | undefined {
  const named = mapped(findText(document, '.company-name'), name => name.replace(/^at\s+/i, ''))
  if (named) return named
  const whole = pageTitle(document)
  const after = title && whole.lastIndexOf(`${title.value} at `)
  const name =
    title && after !== undefined && after >= 0
      ? whole.slice(after + title.value.length + 4)
      : /^Job Application for .+ at (.+)$/.exec(whole)?.[1]
  return name ? { value: name.trim(), where: 'page title' } : undefined
}

/** "US Annual Pay Range" and "$86,000 — $114,000 USD": the period stands in the heading of the first range. */
function pay(document: Document): Found<string> | undefined {
  const where = '.content-pay-transparency .pay-input'
  const block = document.querySelector(where)
  const range = block && findText(block, '.pay-range')
  if (!block || !range) return undefined
  return { value: [findText(block, '.title')?.value, range.value].filter(Boolean).join(' '), where }
}
