import type { Kept, Tree } from '../../core/kernel/field-rules'
import { leavesOf, withLeaf } from '../../core/kernel/leaves'
import { isTree, treeOf } from '../../core/kernel/merge-fields'
import { textOfHeads } from '../../core/kernel/merge-texts'
import { deviceIn, stampAfter } from '../../core/kernel/stamp'
import { latestOf, stampedSettled } from '../../core/kernel/stamp-fields'
import type { AnyStore, StoredRow } from '../../records/define'
import { storeOf } from '../../records/registry'
import type { StampsRecord } from '../../records/stamps'
import type { Database } from '../database'
import { keepNewestBrand, newestBrand } from '../newest-brand'
import { patch } from '../rows'
import { timeAfter, timeNow } from '../stamp'
import { ownStamps, stampsId, stampsRow } from '../stamping'
import { ownDevice, ownRow } from './own'

/** A text that two devices wrote at one time, so that one of them is not shown. */
export interface WrittenTwice {
  store: string
  id: string
  field: string
  /** What the record is called, and where it stands. */
  label: string
  place: string | null
  /** Empty where what stood there was changed since, or is gone. */
  shown: string
  /** By the device that wrote it, as the user calls it; empty where nobody knows any more. */
  besides: { device: string; text: string }[]
}

type Row = StoredRow & Record<string, unknown>

/** Of each text that is shown those that are not. */
function besidesIn(
  known: AnyStore,
  row: Row,
  beside: StampsRecord,
  field: string,
): Map<string, Omit<Kept, 'shown'>[]> {
  const rule = known.merge === 'whole' ? null : known.merge[field]
  const found = new Map<string, Omit<Kept, 'shown'>[]>()
  if (rule === 'text') {
    const { text, besides } = textOfHeads(beside.heads?.[field] ?? [])
    if (besides.length > 0) found.set(text, besides)
  } else if (isTree(rule)) {
    const said = new Set(leavesOf(treeOf(rule, row, field)))
    for (const { shown: at, ...kept } of beside.kept?.[field] ?? []) {
      const shown = said.has(at) ? at : ''
      if (!said.has(kept.text)) found.set(shown, [...(found.get(shown) ?? []), kept])
    }
  }
  return found
}

/** Texts for the user to look at; the next edit of one takes it from the list. */
export async function writtenTwice(db: Database): Promise<WrittenTwice[]> {
  const [rows, brand, others, own, name] = await Promise.all([
    db.stamps.filter(row => row.heads !== undefined || row.kept !== undefined).toArray(),
    newestBrand(db),
    db.others.toArray(),
    ownRow(db, 'device'),
    ownRow(db, 'name'),
  ])
  const names = new Map([
    ...others.map(other => [other.device, other.name] as const),
    [own ?? '', name ?? ''],
  ])
  const found: WrittenTwice[] = []
  // Of the versions of the brand statement the newest alone is shown: what stands beside an earlier one stands beside it.
  const brandStamps = brand?.stamps ? [stampsRow(stampsId('brands', brand.row.id), brand.stamps)] : []
  for (const beside of [...brandStamps, ...rows.filter(each => !each.id.startsWith('brands '))]) {
    const [store = '', id = ''] = beside.id.split(' ')
    const row = id === brand?.row.id ? (brand.row as Row) : await db.table<Row, string>(store).get(id)
    if (!row) continue
    const known = storeOf(store)
    const [label, place] = [known.label(row), known.search?.place(row) ?? null]
    for (const field of new Set([...Object.keys(beside.heads ?? {}), ...Object.keys(beside.kept ?? {})]))
      for (const [shown, besides] of besidesIn(known, row, beside, field))
        found.push({
          store,
          id,
          field,
          label,
          place,
          shown,
          besides: besides.map(({ stamp, text }) => ({ device: names.get(deviceIn(stamp)) ?? '', text })),
        })
  }
  return found
}

type Named = Pick<WrittenTwice, 'store' | 'id' | 'field' | 'shown'>

/** The user's word: this is the text. It takes the place of all of them, on every device. */
export async function settleText(db: Database, named: Named, text: string): Promise<void> {
  const { store, id, field, shown } = named
  const { merge } = storeOf(store)
  const rule = merge === 'whole' ? null : merge[field]
  if (isTree(rule)) return settleLeaf(db, rule, named, text)
  const known = storeOf(store) as unknown as Parameters<typeof patch>[1]
  // An edit that changes nothing would settle nothing.
  if (shown === text)
    await patch(db, known, id, { [field]: text.endsWith(' ') ? text.trimEnd() : `${text} ` })
  await patch(db, known, id, { [field]: text })
}

async function settleLeaf(
  db: Database,
  rule: Tree,
  { store, id, field, shown }: Named,
  text: string,
): Promise<void> {
  if (store === 'brands')
    await db.transaction('rw', db.brands, db.stamps, async () => void (await keepNewestBrand(db)))
  const known = storeOf(store) as unknown as Parameters<typeof patch>[1]
  if (text !== shown && shown !== '') {
    await patch(db, known, id, row => {
      const value = withLeaf(treeOf(rule, row, field), shown, text)
      return rule.put ? rule.put(value) : { [field]: value }
    })
    return
  }
  const device = await ownDevice(db)
  const table = db.table<Row, string>(store)
  await db.transaction('rw', table, db.stamps, db.sync, db.outbox, async () => {
    const row = await table.get(id)
    if (!row) return
    const copy = { row, stamps: ownStamps(await db.stamps.get(stampsId(store, id))) }
    const said = new Set(leavesOf(treeOf(rule, row, field)))
    const left = (copy.stamps?.kept?.[field] ?? []).filter(
      each => (said.has(each.shown) ? each.shown : '') !== shown,
    )
    const stamps = stampedSettled(rule, copy, field, left, stampAfter(latestOf(copy), timeNow(), device))
    await table.put({ ...row, updatedAt: timeAfter(row.updatedAt) })
    await db.stamps.put(stampsRow(stampsId(store, id), stamps))
  })
}
