import {
  type LayoutId,
  notVisible,
  type Part,
  type ProfileSnapshot,
  profileLimits,
  type Role,
} from '../../core/profile/profile'
import { datesAlone, isCurrent } from './dates'
import { lineOf } from './text'

/** One layout of LinkedIn's profile pages, one file. Null where the page is not of this layout, or names nobody. */
export interface Layout {
  id: LayoutId
  read(document: Document, key: string): ProfileSnapshot | null
}

export const read = <T>(value: T, where: string, whole = true): Part<T> => ({
  state: 'read',
  value,
  where,
  whole,
})

/** A line read at an element; not visible where there is no such element or it is empty. */
export function readLine(element: Element | null | undefined, where: string, max: number): Part<string> {
  const line = lineOf(element, max)
  return line ? read(line, where) : notVisible
}

/**
 * The first number of a text; not visible where there is none. "500+", "+ de 500" and "Más de 500" are 500 at least, so
 * not the whole.
 */
export function readCount(text: string, where: string): Part<number> {
  const match = /(?<!\d)(\d{1,3}(?:[.,\u00A0\u202F ]\d{3})+|\d{1,8})(?!\d)/.exec(text.slice(0, 100))
  const digits = match?.[1]?.replace(/\D/g, '')
  if (!match || !digits || Number(digits) > profileLimits.count) return notVisible
  const before = text.slice(0, match.index)
  const plus = text.slice(match.index + match[0].length).startsWith('+')
  return read(Number(digits), where, !plus && !/[\p{L}+]/u.test(before))
}

/** A role from its lines as shown; the description is a text of its own. */
export const roleOf = (title: string, dates: string, place: string, description: string): Role => ({
  title: title.slice(0, profileLimits.line),
  dates: datesAlone(dates),
  current: isCurrent(datesAlone(dates)),
  place: place.slice(0, profileLimits.line),
  description,
})

/** "Alder Works · Full-time" as "Alder Works". */
export const beforeDot = (line: string): string => (line.split(' · ')[0] ?? '').trim()
