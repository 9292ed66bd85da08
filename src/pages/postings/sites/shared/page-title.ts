import type { Found } from '../../site-reader'
import { pageTitle, partsOf } from './text'

const where = 'page title'

/**
 * What a pattern's first group takes from the page's title. The posting's title is known by then, so a
 * pattern names only what stands around the employer.
 */
export function inPageTitle(document: Document, pattern: RegExp): Found<string> | undefined {
  const value = pattern.exec(pageTitle(document))?.[1]?.trim()
  return value ? { value, where } : undefined
}

/** The part of "Title - Employer" after the known title; the title itself may hold the separator. */
export function afterTitle(
  document: Document,
  title: string | undefined,
  separator = '-',
): Found<string> | undefined {
  const whole = pageTitle(document)
  if (title === undefined || !whole.startsWith(`${title} ${separator} `)) return undefined
  const [value] = partsOf(whole.slice(title.length + separator.length + 2), separator)
  return value ? { value, where } : undefined
}

/** The part of "Employer Title" before the known title. */
export function beforeTitle(
  document: Document,
  title: string | undefined,
  ending: string,
): Found<string> | undefined {
  const whole = pageTitle(document)
  if (title === undefined || !whole.endsWith(`${title}${ending}`)) return undefined
  const value = whole.slice(0, whole.length - title.length - ending.length).trim()
  return value ? { value, where } : undefined
}
