import { textOfHeads } from '../../core/kernel/merge-texts'
import { deviceIn } from '../../core/kernel/stamp'
import type { StoredRow } from '../../records/define'
import { storeOf } from '../../records/registry'
import type { Database } from '../database'
import { patch } from '../rows'
import { ownRow } from './own'

/** A text that two devices wrote at one time, so that one of them is not shown. */
export interface WrittenTwice {
  store: string
  id: string
  field: string
  /** What the record is called, and where it stands. */
  label: string
  place: string | null
  shown: string
  /** By the device that wrote it, as the user calls it; empty where nobody knows any more. */
  besides: { device: string; text: string }[]
}

/** Texts for the user to look at; the next edit of one takes it from the list. */
export async function writtenTwice(
  db: Database,
  of?: { store: string; id: string },
): Promise<WrittenTwice[]> {
  const [rows, others, own, name] = await Promise.all([
    of
      ? db.stamps.where('id').equals(`${of.store} ${of.id}`).toArray()
      : db.stamps.filter(row => row.heads !== undefined).toArray(),
    db.others.toArray(),
    ownRow(db, 'device'),
    ownRow(db, 'name'),
  ])
  const names = new Map([
    ...others.map(other => [other.device, other.name] as const),
    [own ?? '', name ?? ''],
  ])
  const found: WrittenTwice[] = []
  for (const { id: beside, heads = {} } of rows) {
    const [store = '', id = ''] = beside.split(' ')
    const row = await db.table<StoredRow, string>(store).get(id)
    if (!row) continue
    const known = storeOf(store)
    for (const [field, several] of Object.entries(heads)) {
      const rule = known.merge === 'whole' ? null : known.merge[field]
      const { text, besides } = textOfHeads(several)
      if (rule !== 'text' || besides.length === 0) continue
      found.push({
        store,
        id,
        field,
        label: known.label(row),
        place: known.search?.place(row) ?? null,
        shown: text,
        besides: besides.map(head => ({ device: names.get(deviceIn(head.stamp)) ?? '', text: head.text })),
      })
    }
  }
  return found
}

/** The user's word: this is the text. It takes the place of all of them, on every device. */
export async function settleText(
  db: Database,
  { store, id, field }: Pick<WrittenTwice, 'store' | 'id' | 'field'>,
  text: string,
): Promise<void> {
  const known = storeOf(store) as unknown as Parameters<typeof patch>[1]
  // An edit that changes nothing would settle nothing.
  const is = (await db.table<Record<string, unknown>, string>(store).get(id))?.[field]
  if (is === text) await patch(db, known, id, { [field]: text.endsWith(' ') ? text.trimEnd() : `${text} ` })
  await patch(db, known, id, { [field]: text })
}
