import type { Budget } from '../budget'
import type { JsonObject } from './json'

/** Not `instanceof`: the document may belong to another realm. */
export const isElement = (value: unknown): value is Element =>
  typeof value === 'object' && value !== null && 'tagName' in value && 'querySelectorAll' in value

const maxItems = 50
const maxProperties = 500

function valueOfProperty(element: Element): unknown {
  if (element.hasAttribute('itemscope')) return null
  const tag = element.tagName
  if (tag === 'META') return element.getAttribute('content') ?? ''
  if (tag === 'TIME') return element.getAttribute('datetime') ?? element.textContent ?? ''
  if (tag === 'A' || tag === 'LINK') {
    const name = element.getAttribute('itemprop') ?? ''
    return /url|sameAs|image/i.test(name) ? (element.getAttribute('href') ?? '') : (element.textContent ?? '')
  }
  const content = element.getAttribute('content')
  return content ?? element
}

/** One microdata item as the object that JSON-LD would be; descriptions stay elements, to be read as blocks. */
function objectOf(scope: Element, budget: Budget, depth = 0): JsonObject {
  const object: JsonObject = {}
  const add = (name: string, value: unknown) => {
    const before = object[name]
    object[name] = before === undefined ? value : Array.isArray(before) ? [...before, value] : [before, value]
  }
  let properties = 0
  for (const element of scope.querySelectorAll('[itemprop]')) {
    if (budget.over() || properties++ > maxProperties) break
    if (element.parentElement?.closest('[itemscope]') !== scope) continue
    const value = element.hasAttribute('itemscope')
      ? depth < 4
        ? objectOf(element, budget, depth + 1)
        : null
      : valueOfProperty(element)
    for (const name of (element.getAttribute('itemprop') ?? '').split(/\s+/)) {
      if (!name || name === '__proto__') continue
      add(name, isElement(value) && name !== 'description' ? (value.textContent ?? '') : value)
    }
  }
  return object
}

/** The page's microdata JobPostings, in the shape of JSON-LD. `description` is an element. */
export function readMicrodata(document: Document, budget: Budget): JsonObject[] {
  const scopes = document.querySelectorAll('[itemtype*="schema.org/JobPosting" i]')
  return Array.from(scopes)
    .slice(0, maxItems)
    .map(scope => objectOf(scope, budget))
}
