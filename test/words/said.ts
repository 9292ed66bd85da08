import type { Message } from '../../src/core/kernel/message'
import { say } from '../../src/words/say'

const isMessage = (value: object): value is Message =>
  'id' in value &&
  typeof value.id === 'string' &&
  (/^[\w/-]+\.[\w-]+$/.test(value.id) || value.id === 'verbatim')

/** The same with every message in it said, for tests that expect its words. */
export function said(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(said)
  if (typeof value !== 'object' || value === null) return value
  if (isMessage(value)) return say(value)
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, said(inner)]))
}
