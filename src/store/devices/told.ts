import * as v from 'valibot'
import type { Line } from '../../core/devices/lines'
import { isSharedSetting } from '../../core/devices/shared-settings'
import type { AnyRules, Copy } from '../../core/kernel/field-rules'
import { isSame } from '../../core/kernel/same'
import { isSetting } from '../../core/settings'
import type { AnyStore, StoredRow } from '../../records/define'
import { allStores } from '../../records/registry'
import { fieldStamps } from '../../records/stamps'
import type { TombstoneRecord } from '../../records/tombstones'
import { fitsALine, maxLine, writeRow } from '../backup-format'
import { keyOf } from '../with-row'
import { isUnshown, judgedNotYet } from './own-judgement'

/** A record as another device tells it, held against the schema of its store. */
export interface Told {
  store: AnyStore
  key: string
  copy: Copy<StoredRow>
  /** An opening without what it shows, which follows from its posting. */
  bare?: true
}

/** What is so short as it was told is no longer as it is kept: a letter takes three bytes at most, a default some few. */
const isSmall = (size: number | undefined): boolean => size !== undefined && size * 3 + 1_000 < maxLine

const stampsSchema = v.nullable(v.object(fieldStamps))
const byName = new Map(allStores.flatMap(store => (store.beside ? [] : [[store.name, store] as const])))

/** @returns null for what does not have its form, or is no other device's to tell. */
export function toldIn({ store: name, row, stamps, size }: Line): Told | null {
  const store = byName.get(name)
  const read = store && v.safeParse(store.schema, name === 'opportunities' ? judgedNotYet(row) : row)
  const beside = v.safeParse(stampsSchema, stamps)
  if (!store || !read?.success || !beside.success) return null
  if (name === 'settings') {
    const { name: setting, value } = row as { name: string; value: unknown }
    if (!isSharedSetting(setting) || !isSetting(setting, value)) return null
  }
  if (!isSmall(size) && !fitsALine(writeRow(store.name as Parameters<typeof writeRow>[0], read.output)))
    return null
  const copy = { row: read.output, stamps: beside.output }
  const bare = name === 'opportunities' && isUnshown(row) ? { bare: true as const } : {}
  return { store, key: keyOf(read.output), copy, ...bare }
}

export const isDeletion = ({ store }: Told): boolean => store.name === 'tombstones'
export const deletionIn = ({ copy }: Told): TombstoneRecord => copy.row as TombstoneRecord

/**
 * Whether the merged row says more than what was told, in fields that bear no stamps: then the one who told it may
 * never hear of it, and it is told in turn. That ends, since these fields only grow.
 */
export function saysMore({ store: { merge }, copy }: Told, merged: StoredRow): boolean {
  if (merge === 'whole') return false
  const [own, told] = [merged, copy.row] as unknown as Record<string, unknown>[]
  return Object.entries(merge as AnyRules).some(([field, rule]) => {
    const isGrowing =
      rule === 'min' ||
      rule === 'max' ||
      rule === 'some' ||
      (typeof rule === 'object' && ('by' in rule || 'union' in rule))
    return isGrowing && !isSame(own?.[field], told?.[field])
  })
}
