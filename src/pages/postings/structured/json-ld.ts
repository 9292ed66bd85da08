import { isRecord } from '../../../core/kernel/same'
import type { Budget } from '../budget'
import { asList, type JsonObject, maxJsonLength, parseLoosely } from './json'

/** All JobPosting objects of a page's JSON-LD, with whether they were members of a list. */
interface FoundPosting {
  posting: JsonObject
  inList: boolean
}

const maxScripts = 100
const maxNodes = 20_000
const maxPostings = 50

const typesOf = (node: JsonObject): string[] =>
  asList(node['@type'] ?? node.type).map(type => String(type).replace(/^.*[/#:]/, ''))

const holders = [
  '@graph',
  'mainEntity',
  'mainEntityOfPage',
  'itemListElement',
  'item',
  'about',
  'hasPart',
  'subjectOf',
  'main',
  'jobPosting',
  'jobPostings',
]
const listTypes = ['ItemList', 'SearchResultsPage', 'CollectionPage', 'OfferCatalog']

/** The `@id` index of one script, so that `{"@id": …}` references can be followed (once each: they may circle). */
function indexById(root: unknown, budget: Budget): Map<string, JsonObject> {
  const index = new Map<string, JsonObject>()
  const queue: unknown[] = [root]
  for (let at = 0; at < queue.length && at < maxNodes && !budget.over(); at++) {
    const value = queue[at]
    if (Array.isArray(value)) queue.push(...value.slice(0, 500))
    else if (isRecord(value)) {
      const id = value['@id']
      if (typeof id === 'string' && Object.keys(value).length > 1 && !index.has(id)) index.set(id, value)
      queue.push(...Object.values(value).filter(child => typeof child === 'object' && child !== null))
    }
  }
  return index
}

/** Replaces direct references of a posting ("hiringOrganization": {"@id": "#org"}) by what they name. */
function resolve(posting: JsonObject, index: Map<string, JsonObject>): JsonObject {
  const resolved: JsonObject = {}
  for (const [key, value] of Object.entries(posting)) {
    const id = isRecord(value) && Object.keys(value).length === 1 ? value['@id'] : undefined
    resolved[key] = typeof id === 'string' ? (index.get(id) ?? value) : value
  }
  return resolved
}

function postingsIn(root: unknown, budget: Budget): FoundPosting[] {
  const index = indexById(root, budget)
  const found: FoundPosting[] = []
  const visited = new Set<object>()
  const queue: { value: unknown; inList: boolean }[] = [{ value: root, inList: false }]
  for (let at = 0; at < queue.length && at < maxNodes && !budget.over() && found.length < maxPostings; at++) {
    const { value, inList } = queue[at] ?? { value: null, inList: false }
    if (Array.isArray(value)) {
      for (const member of value.slice(0, 500)) queue.push({ value: member, inList })
      continue
    }
    if (!isRecord(value) || visited.has(value)) continue
    visited.add(value)
    const types = typesOf(value)
    if (types.includes('JobPosting')) found.push({ posting: resolve(value, index), inList })
    const below = inList || types.some(type => listTypes.includes(type))
    for (const key of holders) {
      if (value[key] !== undefined)
        queue.push({ value: value[key], inList: below || key === 'itemListElement' })
    }
  }
  return found
}

export interface JsonLd {
  postings: FoundPosting[]
  /** Scripts that speak of a JobPosting but could not be parsed. */
  broken: number
  /** Scripts longer than is parsed. */
  tooLong: number
  /** Other types that the page declares itself to be (Article, Product …). */
  types: string[]
}

/** Reads all JSON-LD of the document; a broken script does not hide a good one beside it. */
export function readJsonLd(document: Document, budget: Budget): JsonLd {
  const result: JsonLd = { postings: [], broken: 0, tooLong: 0, types: [] }
  const scripts = document.querySelectorAll('script[type*="ld+json" i]')
  for (const script of Array.from(scripts).slice(0, maxScripts)) {
    if (budget.over()) break
    const source = script.textContent ?? ''
    if (source.length > maxJsonLength) {
      result.tooLong++
      continue
    }
    const value = parseLoosely(source)
    if (value === undefined) {
      if (source.includes('JobPosting')) result.broken++
      continue
    }
    result.postings.push(...postingsIn(value, budget))
    for (const node of asList(
      isRecord(value) && value['@graph'] !== undefined ? value['@graph'] : value,
    ).slice(0, 50)) {
      if (isRecord(node)) result.types.push(...typesOf(node))
    }
  }
  return result
}
