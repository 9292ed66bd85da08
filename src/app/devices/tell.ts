import { seal, sha256OfBytes } from '../../adapters/folder/seal'
import { mostBytes, mostLines, toJoin } from '../../core/devices/levels'
import { changesFormat, changesText, lineText } from '../../core/devices/lines'
import { changesName, named, pathOf, type Range } from '../../core/devices/names'
import { linesOf, type OfRow } from '../../store/devices/lines-of'
import { mark } from '../../store/devices/marks'
import { markNext, unmarkTold, waitingLines, waitingRows } from '../../store/devices/outbox'
import { noteEvent, takeNumbers } from '../../store/devices/own'
import type { WrittenFile } from '../../store/devices/rows'
import { newest } from '../../store/schema'
import type { Place } from './place'

interface Lines {
  ids: string[]
  texts: string[]
}

/** As many lines as one file holds, as they come: no more is held than a file of them. */
async function* filesOf(portions: AsyncIterable<readonly OfRow[]>): AsyncGenerator<Lines> {
  let file: Lines = { ids: [], texts: [] }
  let size = 0
  for await (const lines of portions)
    for (const { id, line } of lines) {
      const text = lineText(line)
      if (file.ids.length >= mostLines || (size + text.length > mostBytes && file.ids.length > 0)) {
        yield file
        file = { ids: [], texts: [] }
        size = 0
      }
      file.ids.push(id)
      file.texts.push(text)
      size += text.length
    }
  if (file.ids.length > 0) yield file
}

async function write(
  { folder, key, device, app }: Place,
  { ids, texts }: Lines,
  level: number,
  range: Range,
) {
  const name = changesName(range)
  const head = { format: changesFormat, version: 1, schema: newest, app, device, ...range } as const
  const bytes = await seal(key, pathOf(device, name), changesText(head, texts))
  await folder.write(pathOf(device, name), bytes)
  return { name, ...range, level, size: bytes.length, sha256: await sha256OfBytes(bytes), ids }
}

/**
 * Tells the other devices what waits. Killed at any point it tells the same once more, under other numbers.
 * @returns how many records.
 */
export async function tellWhatWaits(place: Place): Promise<number> {
  const { db } = place
  let told = 0
  while (await markNext(db));
  for (let after = ''; ; ) {
    const waiting = await waitingRows(db, after)
    if (!waiting && after === '') break
    // What changed meanwhile may stand before what was told last.
    after = waiting?.marks.at(-1)?.id ?? ''
    if (!waiting) continue
    const { marks } = waiting
    const made: WrittenFile[] = []
    for await (const file of filesOf(waitingLines(db, waiting))) {
      const from = await takeNumbers(db, file.ids.length)
      made.push(await write(place, file, 0, { from, to: from + file.ids.length - 1 }))
      told += file.ids.length
    }
    await db.transaction('rw', db.written, db.outbox, async () => {
      await db.written.bulkPut(made)
      await unmarkTold(db, marks)
    })
  }
  if (told > 0) await noteEvent(db, { at: place.now(), what: 'told', records: told })
  return told
}

/** Level of files that together are too large for one. */
const apart = 99

/** Several small files become one that tells how their records stand now; they themselves go a day later. */
export async function joinFiles(place: Place): Promise<void> {
  const { db, now } = place
  for (;;) {
    const active = (await db.written.toArray()).filter(file => file.replacedAt === undefined)
    const some = toJoin(active.filter(file => file.level < apart))
    const [first, last] = [some[0], some.at(-1)]
    if (!first || !last) return
    const parts = active.filter(file => some.some(each => each.from === file.from))
    const files = filesOf(linesOf(db, [...new Set(parts.flatMap(file => file.ids))]))
    const { value: file } = await files.next()
    if (!(await files.next()).done) {
      await files.return(undefined)
      await db.written.bulkPut(parts.map(part => ({ ...part, level: apart })))
      continue
    }
    const made = await write(place, file ?? { ids: [], texts: [] }, first.level + 1, {
      from: first.from,
      to: last.to,
    })
    await db.written.bulkPut([made, ...parts.map(part => ({ ...part, replacedAt: now() }))])
  }
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
        await db.outbox.bulkPut(file.ids.map(id => mark(id, true)))
        await db.written.delete(file.name)
      })
  }
}
