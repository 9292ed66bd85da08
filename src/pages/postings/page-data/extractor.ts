import { isRecord } from '../../../core/kernel/same'
import type { Page } from '../../page'
import type { Budget } from '../budget'
import type { Extraction } from '../extraction'
import { fieldOf, normalise, type WordedFields } from '../normalise'
import type { ReadingContext } from '../reading-context'
import { asText, type JsonObject } from '../structured/json'
import { agreement, headlinesOf } from '../structured/of-this-page'
import { lengthOf, placeholderLength } from '../structured/posting-fields'
import { blocksOfHtml } from '../text/blocks-of'
import { embeddedJson } from './find-json'

/** The names under which sites keep a posting's parts in their data, best first. */
const keys = {
  title: ['jobTitle', 'job_title', 'positionTitle', 'postingTitle', 'title', 'headline', 'name', 'text'],
  description: [
    'descriptionHtml',
    'jobDescription',
    'job_description',
    'descriptionHTML',
    'htmlDescription',
    'description',
    'descriptionPlain',
    'jobDescriptionText',
    'content',
    'body',
  ],
  employer: [
    'hiringOrganization',
    'companyName',
    'company_name',
    'employerName',
    'organizationName',
    'company',
    'employer',
    'organization',
  ],
  place: [
    'locationName',
    'jobLocation',
    'formattedLocation',
    'location_name',
    'location',
    'city',
    'primaryLocation',
  ],
  type: [
    'employmentType',
    'employment_type',
    'jobType',
    'job_type',
    'contractType',
    'commitment',
    'timeType',
  ],
  mode: ['workplaceType', 'workplace_type', 'workMode', 'remoteType', 'workModel'],
  posted: [
    'datePosted',
    'publishedDate',
    'published_at',
    'postedAt',
    'postedDate',
    'posted_date',
    'publishedAt',
    'publicationDate',
    'createdAt',
  ],
  until: ['validThrough', 'applicationDeadline', 'closingDate', 'expirationDate', 'expiresAt'],
  pay: ['compensationTierSummary', 'salaryText', 'salaryRange', 'salary', 'compensation'],
  id: ['requisitionId', 'jobReqId', 'referenceNumber', 'jobId', 'reqId'],
} as const

const maxNodes = 60_000

const pick = (object: JsonObject, names: readonly string[]): string => {
  for (const name of names) {
    const text = asText(object[name]).trim()
    if (text) return text
  }
  return ''
}

/** Objects with a title and a long text that say more about a job: a place, an employer or a type. */
function candidates(root: unknown, budget: Budget): JsonObject[] {
  const found: JsonObject[] = []
  const visited = new Set<object>()
  const queue: unknown[] = [root]
  for (let at = 0; at < queue.length && at < maxNodes && !budget.over(); at++) {
    const value = queue[at]
    if (Array.isArray(value)) {
      for (const member of value.slice(0, 300))
        if (typeof member === 'object' && member !== null) queue.push(member)
      continue
    }
    if (!isRecord(value) || visited.has(value)) continue
    visited.add(value)
    const title = pick(value, keys.title)
    const says = [keys.place, keys.employer, keys.type].filter(names => pick(value, names) !== '').length
    if (
      title.length > 2 &&
      title.length < 250 &&
      says >= 1 &&
      pick(value, keys.description).length >= placeholderLength
    )
      found.push(value)
    for (const child of Object.values(value))
      if (typeof child === 'object' && child !== null) queue.push(child)
  }
  return found
}

/** Reads the posting that a page was rendered from, where exactly one agrees with what the page is headed. */
export function pageDataExtractor(page: Page, context: ReadingContext, budget: Budget): Extraction | null {
  const headings = headlinesOf(page)
  for (const { value, where } of embeddedJson(page.document, budget)) {
    const agreeing = candidates(value, budget).filter(
      candidate => agreement(pick(candidate, keys.title), headings) === 'loud',
    )
    const titles = new Set(agreeing.map(candidate => pick(candidate, keys.title)))
    const [own] = agreeing
    if (!own || titles.size !== 1) continue
    return readingOf(own, where, context, budget)
  }
  return null
}

function readingOf(own: JsonObject, where: string, context: ReadingContext, budget: Budget): Extraction {
  const texts: WordedFields = {}
  const put = (name: keyof WordedFields, names: readonly string[], confidence: number) => {
    const value = pick(own, names)
    if (value && value.length < 400) texts[name] = { value, where, confidence }
  }
  put('title', keys.title, 0.8)
  put('hiringOrganization', keys.employer, 0.75)
  put('jobLocation', keys.place, 0.75)
  put('employmentType', keys.type, 0.75)
  put('workMode', keys.mode, 0.75)
  put('datePosted', keys.posted, 0.75)
  put('validThrough', keys.until, 0.7)
  put('baseSalary', keys.pay, 0.7)
  put('identifier', keys.id, 0.6)
  const fields = normalise(texts, 'page-data', context)
  const blocks = blocksOfHtml(pick(own, keys.description), budget)
  if (blocks.length) fields.description = fieldOf(blocks, 'page-data', where, 0.75)
  return {
    rung: 'page-data',
    fields,
    kind: 'posting',
    complete: lengthOf(blocks) >= placeholderLength,
    evidence: [`the page’s own data (${where})`],
  }
}
