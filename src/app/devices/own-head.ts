import { newName } from '../../adapters/folder/chance'
import { NotOpened, open, seal } from '../../adapters/folder/seal'
import { type Head, readHead } from '../../core/devices/head'
import { headName, named, pathOf } from '../../core/devices/names'
import { readUpTo } from '../../core/devices/ranges'
import { isSame } from '../../core/kernel/same'
import { ownRow, putOwn } from '../../store/devices/own'
import { newest } from '../../store/schema'
import type { Place } from './place'

/** So many of the last heads stay. */
const kept = 3

const numbersOf = (names: Iterable<string>): number[] =>
  [...names]
    .flatMap(name => {
      const is = named(name)
      return is?.kind === 'head' ? [is.n] : []
    })
    .sort((a, b) => b - a)

const read = async ({ folder, key, device }: Place, n: number): Promise<Head | null> => {
  const bytes = await folder.read(pathOf(device, headName(n)))
  if (!bytes) return null
  const opened = await open(key, pathOf(device, headName(n)), bytes).catch(error => {
    if (error instanceof NotOpened) return null
    throw error
  })
  return opened && readHead(new TextDecoder().decode(opened))
}

/**
 * Whether somebody else writes under this device's name: of a profile that was copied, each half bears the same. Whoever
 * finds a head in its own place that it did not write is the later one.
 */
export async function isCopied(place: Place, there: ReadonlySet<string>): Promise<boolean> {
  const own = await ownRow(place.db, 'head')
  const [newestThere] = numbersOf(there)
  if (newestThere === undefined) return false
  if (own === null || newestThere > own.n) return true
  if (newestThere < own.n) return false
  const head = await read(place, newestThere)
  return head !== null && head.boot !== own.boot && head.boot !== own.before
}

/** Says what this device wrote and read, where that is not what it said last. */
export async function writeHead(place: Place, there: ReadonlySet<string>): Promise<void> {
  const { db, folder, key, device, app, now } = place
  const [own, name, files, others] = await Promise.all([
    ownRow(db, 'head'),
    ownRow(db, 'name'),
    db.written.toArray(),
    db.others.toArray(),
  ])
  const numbers = numbersOf(there)
  const said = {
    format: 'steppingstone-head' as const,
    version: 1 as const,
    schema: newest,
    app,
    device,
    name: name ?? '',
    files: files
      .filter(file => file.replacedAt === undefined)
      .map(({ from, to, sha256 }) => ({ from, to, sha256 })),
    read: Object.fromEntries(others.map(other => [other.device, readUpTo(other.ranges)])),
  }
  if (own !== null && numbers.includes(own.n)) {
    const last = await read(place, own.n)
    if (last) {
      const { n: _n, boot: _boot, at: _at, ...before } = last
      if (isSame(before, said)) return
    }
  }
  const n = Math.max(own?.n ?? 0, numbers[0] ?? 0) + 1
  const boot = newName()
  // Known before it is written: what is found in its own place it must know again.
  await putOwn(db, 'head', { n, boot, before: own?.boot ?? boot })
  const path = pathOf(device, headName(n))
  const text = JSON.stringify({ ...said, n, boot, at: now() })
  await folder.write(path, await seal(key, path, new TextEncoder().encode(text)))
  for (const old of numbers.slice(kept - 1)) await folder.remove(pathOf(device, headName(old)))
}
