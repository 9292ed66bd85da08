import fc from 'fast-check'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { emptyBrand } from '../../../src/core/brand/brand'
import { leavesOf, withLeaf } from '../../../src/core/kernel/leaves'
import type { JsonResume } from '../../../src/core/resume/json-resume'
import { currentBrand, saveBrand } from '../../../src/store/brand'
import type { Database } from '../../../src/store/database'
import { settleText, writtenTwice } from '../../../src/store/devices/written-twice'
import { addResume, editResume } from '../../../src/store/resumes'
import { closeAll, type Device, device, exchange, pull, push, shared } from './in-step'

const hour = 3_600_000
/** Right, ten years ahead, 200 days behind, an hour off. */
const clocks = [0, 3_650 * 24 * hour, -200 * 24 * hour, hour]
const start = Date.parse('2026-01-10T09:00:00.000Z')

const cv: JsonResume = {
  basics: { name: 'Ana Ruiz', summary: 'Plans wards and looks after those who work on them.' },
  work: [
    {
      name: 'Harbour Clinic',
      position: 'Ward manager',
      highlights: ['Led a team of eight nurses', 'Cut the waits by half'],
    },
    { name: 'Mill School', position: 'Nurse', highlights: ['Ran the first aid room for years'] },
  ],
  skills: [{ name: 'Care', keywords: ['First aid', 'Triage'] }],
}
const brand = {
  ...emptyBrand,
  statement: 'Known for calm wards where people stay.',
  targetRoles: ['Head of nursing', 'Ward manager'],
  strengths: ['Plans rotas that hold'],
  mustHaves: ['Day shifts'],
}

/** The user types into one text: a new one in its place, more words in it, a new item beside it, or takes it out. */
interface Typing {
  what: 'typing'
  on: number
  of: 'resume' | 'brand'
  at: number
  how: 'anew' | 'more' | 'beside' | 'out'
}
type Happening =
  | Typing
  | { what: 'push'; on: number }
  | { what: 'pull'; on: number; from: number }
  | { what: 'wait'; on: number }

const on = fc.nat(3)
const anyHappening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      what: fc.constant('typing' as const),
      on,
      of: fc.constantFrom('resume' as const, 'brand' as const),
      at: fc.nat(30),
      how: fc.constantFrom(
        'anew' as const,
        'anew' as const,
        'more' as const,
        'beside' as const,
        'out' as const,
      ),
    }),
  },
  { weight: 3, arbitrary: fc.record({ what: fc.constant('push' as const), on }) },
  { weight: 4, arbitrary: fc.record({ what: fc.constant('pull' as const), on, from: on }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('wait' as const), on }) },
)

/** The lists of texts in a value, in its order. */
function withBeside(value: unknown, is: string, text: string): unknown {
  if (Array.isArray(value))
    return value.flatMap(part => (part === is ? [part, text] : [withBeside(part, is, text)]))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, withBeside(part, is, text)]))
}
function without(value: unknown, is: string): unknown {
  if (Array.isArray(value)) return value.flatMap(part => (part === is ? [] : [without(part, is)]))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, without(part, is)]))
}

const markIn = (text: string): string[] => text.match(/\bq\d+q\b/g) ?? []

/** Every mark that is shown, or stands beside what is shown. */
async function marksOn(db: Database): Promise<Set<string>> {
  const rows = [...(await db.resumes.toArray()), await currentBrand(db)]
  const beside = (await writtenTwice(db)).flatMap(each => each.besides.map(other => other.text))
  return new Set([...leavesOf(rows), ...beside].flatMap(markIn))
}

async function lived(
  happenings: readonly Happening[],
  all: readonly Device[],
  typed: Set<string>,
): Promise<void> {
  let at = start
  for (const [i, happening] of happenings.entries()) {
    const own = all[happening.on]
    if (!own) continue
    at += happening.what === 'wait' ? 2 * hour : 60_000
    vi.setSystemTime(at + (clocks[happening.on] ?? 0))
    if (happening.what === 'push') await push(own)
    else if (happening.what === 'pull') {
      const from = all[happening.from]
      if (from && from !== own) await pull(own, from, i, 9)
    } else if (happening.what === 'typing') await write(own.db, happening, `q${i}q`, typed)
  }
}

/** What the user saw at that text and wrote over is gone by the user's own hand: it is wanted no more. */
async function write(db: Database, { of, at, how }: Typing, mark: string, typed: Set<string>): Promise<void> {
  const [row] = await db.resumes.toArray()
  if (!row) return
  const value = of === 'resume' ? row.resume : await currentBrand(db)
  const leaves = leavesOf(value)
  const leaf = leaves[at % leaves.length] ?? ''
  const text = how === 'more' ? `${leaf} and ${mark}` : `Wrote ${mark} here`
  const next =
    how === 'out'
      ? without(value, leaf)
      : how === 'beside'
        ? withBeside(value, leaf, text)
        : withLeaf(value, leaf, text)
  const isThere = leavesOf(next).includes(text)
  if (how !== 'out' && !isThere) return
  if (!leavesOf(next).includes(leaf)) {
    const twice = (await writtenTwice(db)).filter(each => each.shown === leaf)
    const seen = [
      ...(how === 'more' ? [] : [leaf]),
      ...twice.flatMap(each => each.besides.map(other => other.text)),
    ]
    for (const gone of seen.flatMap(markIn)) typed.delete(gone)
  }
  if (of === 'resume') await editResume(db, row.id, { resume: next as JsonResume })
  else await saveBrand(db, next as typeof brand)
  if (isThere) typed.add(mark)
}

async function four(): Promise<Device[]> {
  vi.setSystemTime(start)
  const all = await Promise.all(['aaaaaaaaaa', 'bbbbbbbbbb', 'cccccccccc', 'dddddddddd'].map(device))
  const [first] = all
  if (first) {
    await addResume(first.db, { name: 'Master', parentId: null, opportunityId: null, resume: cv })
    await saveBrand(first.db, brand)
  }
  await exchange(all, 5)
  return all
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] })
})
afterEach(() => {
  vi.useRealTimers()
})

it('every text typed into a résumé or a brand statement is found afterwards, on every device', () =>
  fc.assert(
    fc.asyncProperty(fc.array(anyHappening, { minLength: 6, maxLength: 40 }), async happenings => {
      const all = await four()
      const typed = new Set<string>()
      await lived(happenings, all, typed)
      expect(await exchange(all, 10), 'they come to an end').toBeLessThan(10)
      const [first] = all
      const whole = first && (await shared(first.db))
      for (const each of all) {
        expect(await shared(each.db), each.name).toEqual(whole)
        const found = await marksOn(each.db)
        expect(
          [...typed].filter(mark => !found.has(mark)),
          each.name,
        ).toEqual([])
      }
      closeAll(all)
    }),
    {
      numRuns: Number(process.env.PROPERTY_RUNS ?? 6),
      seed: Number(process.env.PROPERTY_SEED ?? 20_261_130),
    },
  ))

it('a text that was kept beside is taken in the place of the other, or left out, for all devices', async () => {
  const all = await four()
  const [a, b, c] = all as [Device, Device, Device]
  const wrote = async (own: Device, second: number, text: string) => {
    vi.setSystemTime(start + second * 1_000)
    const [row] = await own.db.resumes.toArray()
    const resume = withLeaf(row?.resume, 'Cut the waits by half', text) as JsonResume
    await editResume(own.db, row?.id ?? '', { resume })
  }
  await wrote(a, 10, 'Halved what people wait')
  await wrote(b, 20, 'Brought queues down')
  await exchange(all, 6)
  const [twice] = await writtenTwice(c.db)
  expect(twice).toMatchObject({
    store: 'resumes',
    shown: 'Brought queues down',
    besides: [{ text: 'Halved what people wait' }],
  })
  if (!twice) return
  vi.setSystemTime(start + 30_000)
  await settleText(c.db, twice, 'Halved what people wait')
  await exchange(all, 6)
  for (const each of all) {
    expect(await writtenTwice(each.db)).toEqual([])
    const [row] = await each.db.resumes.toArray()
    expect(row?.resume.work?.[0]?.highlights).toEqual([
      'Led a team of eight nurses',
      'Halved what people wait',
    ])
    expect(row?.text).toContain('• Halved what people wait')
  }
  const again = async (own: Device, second: number, text: string) => {
    vi.setSystemTime(start + second * 1_000)
    await saveBrand(own.db, { ...brand, statement: text })
  }
  await again(a, 40, 'Known for short queues.')
  await again(b, 50, 'Keeps nurses.')
  await exchange(all, 6)
  const [statement] = await writtenTwice(a.db)
  expect(statement).toMatchObject({ store: 'brands', shown: 'Keeps nurses.' })
  vi.setSystemTime(start + 60_000)
  if (statement) await settleText(a.db, statement, statement.shown)
  await exchange(all, 6)
  for (const each of all) {
    expect(await writtenTwice(each.db)).toEqual([])
    expect((await currentBrand(each.db)).statement).toBe('Keeps nurses.')
  }
  closeAll(all)
})

it('what a device had not heard of was not taken out by it, though another wrote on from both', async () => {
  const all = await four()
  const [a, b, c] = all as [Device, Device, Device]
  const writes = async (own: Device, second: number, change: (resume: JsonResume) => unknown) => {
    vi.setSystemTime(start + second * 1_000)
    const [row] = await own.db.resumes.toArray()
    if (row) await editResume(own.db, row.id, { resume: change(row.resume) as JsonResume })
  }
  const adds = (text: string) => (resume: JsonResume) => withBeside(resume, 'Cut the waits by half', text)
  await writes(b, 10, adds('Opened a night clinic'))
  await writes(a, 20, resume => withLeaf(resume, 'First aid', 'First aid for children'))
  for (const own of [a, b]) {
    await push(own)
    await pull(c, own, 1, 9)
  }
  await writes(c, 30, resume => withLeaf(resume, 'Nurse', 'School nurse'))
  await writes(a, 40, resume => withLeaf(resume, 'Triage', 'Triage at the door'))
  await exchange(all, 6)
  for (const each of all) {
    const said = leavesOf((await each.db.resumes.toArray())[0]?.resume)
    for (const text of [
      'Opened a night clinic',
      'First aid for children',
      'School nurse',
      'Triage at the door',
    ])
      expect(said, each.name).toContain(text)
  }
  closeAll(all)
})

it('two devices that write their very first brand statement before they meet have both', async () => {
  vi.setSystemTime(start)
  const all = await Promise.all(['aaaaaaaaaa', 'bbbbbbbbbb'].map(device))
  const [a, b] = all as [Device, Device]
  const mills = 'Known for mills that run at night.'
  await saveBrand(a.db, { ...emptyBrand, statement: mills, targetRoles: ['Miller'] })
  // Its clock is far behind: its version is not the newest, wherever it is read.
  vi.setSystemTime(start - 200 * 24 * hour)
  await saveBrand(b.db, { ...brand, mustHaves: ['No nights'] })
  vi.setSystemTime(start + hour)
  await exchange(all, 6)
  for (const each of all) {
    const shown = await currentBrand(each.db)
    const beside = (await writtenTwice(each.db)).flatMap(twice => twice.besides.map(other => other.text))
    const found = [...leavesOf(shown), ...beside]
    for (const text of [
      mills,
      'Miller',
      ...leavesOf(brand).filter(text => text !== 'Day shifts'),
      'No nights',
    ])
      expect(found, each.name).toContain(text)
  }
  expect(await currentBrand(a.db)).toEqual(await currentBrand(b.db))
  closeAll(all)
})
