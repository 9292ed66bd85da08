import { NotOpened, open, sha256OfBytes } from '../../adapters/folder/seal'
import { readHead } from '../../core/devices/head'
import { isHeld } from '../../core/devices/held'
import { readChanges } from '../../core/devices/lines'
import { changesName, headName, nameBefore, named, pathOf, type Range } from '../../core/devices/names'
import { covers, withRange } from '../../core/devices/ranges'
import { noteEvent } from '../../store/devices/own'
import type { OtherDevice } from '../../store/devices/rows'
import { take, wouldDelete } from '../../store/devices/take'
import { Taking } from '../../store/devices/taking'
import { toldIn } from '../../store/devices/told'
import { newest } from '../../store/schema'
import { textIn } from './body'
import type { Place } from './place'

const unknown = (device: string): OtherDevice => ({
  device,
  name: '',
  head: 0,
  at: '',
  files: [],
  ranges: [],
  readAt: '',
})

/** A file of changes that was not read: its name as it lies there, and as it was sealed. */
interface Unread extends Range {
  lies: string
  name: string
}

/** What is read next: the oldest first, and of files that tell the same the larger one. */
function unreadIn(names: readonly string[], ranges: readonly Range[]): Unread[] {
  const all = names.flatMap((lies): Unread[] => {
    const name = named(lies) ? lies : nameBefore(lies)
    const is = name === null ? null : named(name)
    return name !== null && is?.kind === 'changes' && !covers(ranges, is)
      ? [{ lies, name, from: is.from, to: is.to }]
      : []
  })
  return all
    .filter(file => !all.some(other => isWider(other, file)))
    .sort((a, b) => a.from - b.from || a.lies.length - b.lies.length)
}

const isWider = (other: Range, file: Range): boolean =>
  other.from <= file.from && other.to >= file.to && other.to - other.from > file.to - file.from

/** What was heard of one device in one look. */
interface Heard {
  records: number
  /** Rows of these stores changed. */
  stores: Set<string>
}

/**
 * Reads what another device told since. A file that does not open is left for the next look, and those after it are
 * read: each stands alone.
 */
export async function hearFrom(place: Place, device: string): Promise<Heard> {
  const { db, folder, key, now } = place
  const heard: Heard = { records: 0, stores: new Set() }
  let known = (await db.others.get(device)) ?? unknown(device)
  if (known.forgotten) return heard
  const before = known
  const names = (await folder.list(pathOf(device, ''))).filter(each => !each.isFolder).map(each => each.name)
  known = await withHead(place, known, names)
  let deleted = 0
  let waitsFor: OtherDevice['waitsFor']
  const { stopped: _stopped, held: _held, ...going } = known
  known = going
  const waits = (file: string) => {
    const since = known.waitsFor?.name === file ? known.waitsFor.since : now()
    waitsFor ??= { name: file, since }
  }
  for (const file of unreadIn(names, known.ranges)) {
    if (covers(known.ranges, file)) continue
    const bytes = await folder.read(pathOf(device, file.lies))
    const listed = known.files.find(each => each.from === file.from && each.to === file.to)
    const isOther = bytes && listed && (await sha256OfBytes(bytes)) !== listed.sha256
    const opened =
      bytes && !isOther
        ? await open(key, pathOf(device, file.name), bytes).catch(error => {
            if (error instanceof NotOpened) return null
            throw error
          })
        : null
    const text = opened && textIn(opened)
    const changes = text === null ? 'foreign' : readChanges(text, newest)
    if (changes === 'newer') {
      known = { ...known, stopped: 'newer' }
      break
    }
    const { head, lines } = changes === 'foreign' ? { head: null, lines: [] } : changes
    if (!head || head.device !== device || head.from !== file.from || head.to !== file.to) {
      // A copy that an engine or a hand made is none of ours where it does not open.
      if (file.lies === file.name) waits(file.name)
      continue
    }
    const told = lines.flatMap(line => toldIn(line) ?? [])
    const { many, there } = await wouldDelete(db, told)
    if (isHeld(deleted + many, there) && !known.answer) {
      known = { ...known, stopped: 'held', held: deleted + many }
      break
    }
    deleted += many
    const taking = new Taking(place.device, now())
    await take(await place.into(), told, taking, known.answer === 'keep', place.giveWay)
    known = { ...known, ranges: withRange(known.ranges, file), readAt: now() }
    await db.others.put(known)
    const records = [...taking.changed.values()].reduce((sum, count) => sum + count, 0)
    heard.records += records
    for (const store of taking.changed.keys()) heard.stores.add(store)
    const { deleted: gone, broughtBack: back } = taking
    if (records + back > 0)
      await noteEvent(db, { at: now(), what: 'read', device: known.name, records, deleted: gone, back })
  }
  const { waitsFor: waited, answer, ...rest } = known
  const made: OtherDevice = {
    ...rest,
    ...(known.stopped === 'held' && answer ? { answer } : {}),
    ...(waitsFor ? { waitsFor } : {}),
  }
  if (waitsFor && waited?.name !== waitsFor.name)
    await noteEvent(db, { at: now(), what: 'refused', device: made.name, file: waitsFor.name })
  if (JSON.stringify(made) !== JSON.stringify(before)) await db.others.put(made)
  return heard
}

/** With what the device says of itself, where it said something new. */
async function withHead(
  { folder, key }: Place,
  known: OtherDevice,
  names: readonly string[],
): Promise<OtherDevice> {
  const { device } = known
  const numbers = names
    .flatMap(name => {
      const is = named(name)
      return is?.kind === 'head' && is.n > known.head ? [is.n] : []
    })
    .sort((a, b) => b - a)
  for (const n of numbers) {
    const path = pathOf(device, headName(n))
    const bytes = await folder.read(path)
    const opened = bytes && (await open(key, path, bytes).catch(() => null))
    const head = readHead(opened ? new TextDecoder().decode(opened) : '')
    if (head?.device !== device || head.n !== n) continue
    return { ...known, name: head.name, at: head.at, head: n, files: head.files }
  }
  return known
}

/** What the device lists and nobody here has read; null where there is nothing such. */
export function firstMissing({ files, ranges }: OtherDevice): string | null {
  const missing = files.find(file => !covers(ranges, file))
  return missing ? changesName(missing) : null
}
