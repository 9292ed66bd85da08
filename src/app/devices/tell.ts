import { seal, sha256OfBytes } from '../../adapters/folder/seal'
import { apart, toJoin } from '../../core/devices/levels'
import { headOf, lineText } from '../../core/devices/lines'
import { changesName, named, pathOf, type Range } from '../../core/devices/names'
import { linesOf, type OfRow } from '../../store/devices/lines-of'
import { mark } from '../../store/devices/marks'
import { markNext, unmarkTold, waitingLines, waitingRows } from '../../store/devices/outbox'
import { noteEvent, takeNumbers } from '../../store/devices/own'
import type { WrittenFile } from '../../store/devices/rows'
import { newest } from '../../store/schema'
import { Body } from './body'
import type { Place } from './place'

/** The lines of a file, and the rows that they tell of. */
interface Lines {
  ids: string[]
  body: Body
}

/** As many lines as one file holds, as they come: no more is held than a file of them, and that until the next. */
async function* filesOf(portions: AsyncIterable<Iterable<OfRow>>, body: Body): AsyncGenerator<Lines> {
  let ids: string[] = []
  body.clear()
  for await (const lines of portions)
    for (const { id, line } of lines) {
      const text = lineText(line)
      if (!body.add(text)) {
        yield { ids, body }
        ids = []
        body.clear()
        body.add(text)
      }
      ids.push(id)
    }
  if (ids.length > 0) yield { ids, body }
}

async function write(
  { folder, key, device, app }: Place,
  { ids, body }: Lines,
  level: number,
  range: Range,
): Promise<WrittenFile> {
  const name = changesName(range)
  const head = headOf({ schema: newest, app, device, ...range })
  const bytes = await seal(key, pathOf(device, name), body.file(head))
  await folder.write(pathOf(device, name), bytes)
  const sha256 = await sha256OfBytes(bytes)
  return {
    name,
    ...range,
    level: body.isFull ? apart : level,
    size: bytes.length,
    sha256,
    ids: ids.join('\n'),
  }
}

/** After so many rows it is written down that they were told. */
const keptAfter = 2_500

/**
 * Tells the other devices what waits. Killed at any point it tells the last of it once more, under other numbers.
 * @returns how many records.
 */
export async function tellWhatWaits(place: Place): Promise<number> {
  const { db } = place
  const body = new Body()
  let told = 0
  while (await markNext(db));
  for (let after = ''; ; ) {
    const waiting = await waitingRows(db, after)
    if (!waiting && after === '') break
    // What changed meanwhile may stand before what was told last.
    after = waiting?.marks.at(-1)?.id ?? ''
    if (!waiting) continue
    const done = new Set<string>()
    let made: WrittenFile[] = []
    const keep = (told: ReadonlySet<string> | null) =>
      db.transaction('rw', db.written, db.outbox, async () => {
        await db.written.bulkPut(made)
        await unmarkTold(db, waiting.marks, told)
      })
    for await (const lines of filesOf(waitingLines(db, waiting), body)) {
      // Written down now and then, since whoever is stopped tells again what was not.
      if (made.reduce((sum, { from, to }) => sum + to - from + 1, 0) >= keptAfter) {
        await keep(done)
        made = []
      }
      const from = await takeNumbers(db, lines.ids.length)
      made.push(await write(place, lines, 0, { from, to: from + lines.ids.length - 1 }))
      for (const id of lines.ids) done.add(id)
    }
    await keep(null)
    told += done.size
  }
  if (told > 0) await noteEvent(db, { at: place.now(), what: 'told', records: told })
  return told
}

/** Several small files become one that tells how their records stand now; they themselves go a day later. */
export async function joinFiles(place: Place): Promise<void> {
  const { db, now } = place
  for (;;) {
    const active = (await db.written.toArray()).filter(file => file.replacedAt === undefined)
    const some = toJoin(active)
    const [first, last] = [some[0], some.at(-1)]
    if (!first || !last) return
    const parts = active.filter(file => some.some(each => each.from === file.from))
    const file = await inOne(linesOf(db, [...new Set(parts.flatMap(idsOf))]))
    if (!file) {
      await db.written.bulkPut(parts.map(part => ({ ...part, level: apart })))
      continue
    }
    const made = await write(place, file, first.level + 1, { from: first.from, to: last.to })
    await db.written.bulkPut([made, ...parts.map(part => ({ ...part, replacedAt: now() }))])
  }
}

/** Files that were written before are kept with a list. */
const idsOf = ({ ids }: { ids: string | string[] }): string[] =>
  typeof ids === 'string' ? ids.split('\n').filter(Boolean) : ids

/** Null where they are too many for one file. */
async function inOne(portions: AsyncIterable<Iterable<OfRow>>): Promise<Lines | null> {
  const file: Lines = { ids: [], body: new Body() }
  for await (const lines of portions)
    for (const { id, line } of lines) {
      if (!file.body.add(lineText(line))) return null
      file.ids.push(id)
    }
  return file
}

/** How long a file stays after its lines stand in a later one (milliseconds): others may be reading it. */
const replacedStays = 24 * 60 * 60 * 1_000
/** How long a file may be out of sight before its records are told again (milliseconds). */
const missingMay = 10 * 60 * 1_000

/**
 * Removes files that others took the place of and what was begun and never came to an end, and tells again what a lost
 * one told.
 * @param there names in the device's own folder.
 */
export async function tidyFiles(
  { db, folder, device, now }: Place,
  there: ReadonlySet<string>,
): Promise<void> {
  const age = (since: string) => Date.parse(now()) - Date.parse(since)
  const written = await db.written.toArray()
  const known = new Set(written.map(file => file.name))
  // Nobody else writes here, and what such a file was to tell still waits: others would wait for its other half.
  for (const name of there)
    if (named(name)?.kind === 'changes' && !known.has(name)) await folder.remove(pathOf(device, name))
  for (const file of written) {
    if (file.replacedAt !== undefined) {
      if (Math.abs(age(file.replacedAt)) < replacedStays) continue
      await folder.remove(pathOf(device, file.name))
      await db.written.delete(file.name)
    } else if (there.has(file.name)) {
      const { missingSince, ...seen } = file
      if (missingSince !== undefined) await db.written.put(seen)
    } else if (file.missingSince === undefined) await db.written.put({ ...file, missingSince: now() })
    else if (Math.abs(age(file.missingSince)) > missingMay)
      await db.transaction('rw', db.written, db.outbox, async () => {
        await db.outbox.bulkPut(idsOf(file).map(id => mark(id, true)))
        await db.written.delete(file.name)
      })
  }
}
