import { cleanLine } from '../../../../core/kernel/text'
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

/** Where the first matching link leads, as it is written; scripts and places on the same page are none. */
function findLink(root: ParentNode, selectors: Selectors): Found<string> | undefined {
  for (const where of listed(selectors)) {
    for (const element of root.querySelectorAll(where)) {
      const value = element.getAttribute('href')?.trim() ?? ''
      if (value !== '' && !/^(?:#|javascript:|mailto:)/i.test(value)) return { value, where }
    }
  }
  return undefined
}

/** The attribute of the first matching element that has one with a text ("content" of a meta element). */
export function findAttribute(
  root: ParentNode,
  selectors: Selectors,
  name: string,
): Found<string> | undefined {
  for (const where of listed(selectors)) {
    for (const element of root.querySelectorAll(where)) {
      const value = cleanLine(element.getAttribute(name) ?? '', 600)
      if (value !== '') return { value, where: `${where} ${name}` }
    }
  }
  return undefined
}

/**
 * A copy of all matching elements in one, for adverts that stand in several sections. Of elements in one
 * another only the outer is taken.
 */
export function findTogether(root: ParentNode, where: string): Found<Element> | undefined {
  const parts = [...root.querySelectorAll(where)].filter(part => !part.parentElement?.closest(where))
  const [first] = parts
  if (!first) return undefined
  const whole = first.ownerDocument.createElement('div')
  for (const part of parts) whole.appendChild(part.cloneNode(true))
  return lineOf(whole, 80).length >= 40 ? { value: whole, where } : undefined
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
