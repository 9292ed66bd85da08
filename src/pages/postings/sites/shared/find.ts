import type { Found, SiteReading } from '../../site-reader'
import { lineOf } from './text'

type Selectors = string | readonly string[]
type TextField =
  | 'title'
  | 'hiringOrganization'
  | 'agency'
  | 'workMode'
  | 'employmentType'
  | 'experienceLevel'
  | 'baseSalary'
  | 'datePosted'
  | 'validThrough'
  | 'identifier'
  | 'applicants'
  | 'contact'

/** Where on a site's page each field stands: selectors, the best first. */
export type FieldMap = { [K in TextField | 'jobLocation' | 'description' | 'applyUrl']?: Selectors }

type Fields = Omit<SiteReading, 'kind' | 'complete'>

const listed = (selectors: Selectors): readonly string[] =>
  typeof selectors === 'string' ? [selectors] : selectors

/** The text of the first element that has any; an empty twin (hidden, or not filled yet) is passed over. */
export function findText(root: ParentNode, selectors: Selectors): Found<string> | undefined {
  for (const where of listed(selectors)) {
    for (const element of root.querySelectorAll(where)) {
      const value = lineOf(element)
      if (value !== '') return { value, where }
    }
  }
  return undefined
}

/** The texts of all elements of the first selector that has any, each once. */
export function findTexts(root: ParentNode, selectors: Selectors): Found<string[]> | undefined {
  for (const where of listed(selectors)) {
    const lines = [...root.querySelectorAll(where)]
      .map(element => lineOf(element))
      .filter(line => line !== '')
    if (lines.length > 0) return { value: [...new Set(lines)], where }
  }
  return undefined
}

/** The first element that holds a text worth reading: an advert is never shorter than `least` characters. */
export function findElement(root: ParentNode, selectors: Selectors, least = 40): Found<Element> | undefined {
  for (const where of listed(selectors)) {
    for (const element of root.querySelectorAll(where)) {
      if (lineOf(element, least * 2).length >= least) return { value: element, where }
    }
  }
  return undefined
}

/** The web address that the first matching link leads to; scripts and places on the same page are none. */
export function findLink(root: ParentNode, selectors: Selectors): Found<string> | undefined {
  for (const where of listed(selectors)) {
    for (const element of root.querySelectorAll(where)) {
      const address = webAddressOf(element)
      if (address !== null) return { value: address, where }
    }
  }
  return undefined
}

function webAddressOf(element: Element): string | null {
  const href = element.getAttribute('href')
  if (href === null || href.startsWith('#')) return null
  try {
    const address = new URL(href, element.ownerDocument.baseURI)
    return /^https?:$/.test(address.protocol) ? address.href : null
  } catch {
    return null
  }
}

/** Reads every field of the map that the page has. */
export function findFields(root: ParentNode, map: FieldMap): Fields {
  const { jobLocation, description, applyUrl, ...texts } = map
  const found: { [K in keyof Fields]?: Fields[K] | undefined } = {
    jobLocation: jobLocation ? findTexts(root, jobLocation) : undefined,
    description: description ? findElement(root, description) : undefined,
    applyUrl: applyUrl ? findLink(root, applyUrl) : undefined,
  }
  for (const field of Object.keys(texts) as TextField[]) {
    const selectors = texts[field]
    if (selectors) found[field] = findText(root, selectors)
  }
  return known(found)
}

/** Leaves out what is undefined: an absent field has no key. */
export function known<T extends object>(fields: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T
}

/** A copy of an element without the parts that are the site's and not the advert's. The page stays as it is. */
export function without(found: Found<Element> | undefined, selectors: string): Found<Element> | undefined {
  if (!found?.value.querySelector(selectors)) return found
  const copy = found.value.cloneNode(true) as Element
  for (const part of copy.querySelectorAll(selectors)) part.remove()
  return { value: copy, where: found.where }
}

/** A value made of one that was found; undefined stays undefined, and so does what becomes empty. */
export function mapped(found: Found<string> | undefined, change: (value: string) => string | undefined) {
  const value = found && change(found.value)?.trim()
  return found && value ? { value, where: found.where } : undefined
}
