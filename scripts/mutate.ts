import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createVitest } from 'vitest/node'
import { wordsForTests } from './build/words'
import { type Mutant, mutantsOf, withMutants } from './mutate/mutants'
import { plainTests } from './mutate/plain-script'
import { root } from './root'

// npm run mutate -- ROOM [--sample 100] [--seed 1] [--minutes 15] [--only years]: changes the program a little in so many
// places, one after the other, and says which of these changes no test of the room notices; with `only`, in files whose
// path holds the word. What the minutes don't suffice for is left out of the sum. `npm test` does without.
const rooms: Record<string, { code: readonly string[]; tests: readonly string[] }> = {
  fit: { code: ['src/core/fit'], tests: ['test/core/fit', 'test/core/checklist/rules.test.ts'] },
  checklist: {
    code: ['src/core/checklist'],
    tests: ['test/core/checklist', 'test/core/brief', 'test/core/verify'],
  },
  pipeline: {
    code: ['src/core/pipeline'],
    tests: [
      'test/core/pipeline',
      'test/background/reminders.test.ts',
      'test/store/joining.test.ts',
      'test/store/next-actions.test.ts',
    ],
  },
  merge: {
    code: [
      'src/core/kernel/merge-fields.ts',
      'src/core/kernel/stamp-fields.ts',
      'src/core/kernel/field-rules.ts',
      'src/core/kernel/same.ts',
      'src/store/merge-rows.ts',
    ],
    tests: [
      'test/core/kernel',
      'test/core/pipeline',
      'test/store/clock.test.ts',
      'test/store/stamps.test.ts',
      'test/store/merge-rows.test.ts',
      'test/records/merging.test.ts',
      'test/store/joining.test.ts',
      'test/store/backup.test.ts',
    ],
  },
  joins: {
    code: [
      'src/core/pipeline/merge.ts',
      'src/core/pipeline/part.ts',
      'src/core/pipeline/split.ts',
      'src/store/joining.ts',
      'src/store/join-again.ts',
    ],
    tests: ['test/core/pipeline', 'test/store/joining.test.ts'],
  },
  stamps: {
    code: ['src/core/kernel/stamp.ts', 'src/store/stamping.ts'],
    tests: [
      'test/core/kernel',
      'test/store/clock.test.ts',
      'test/store/stamps.test.ts',
      'test/store/merge-rows.test.ts',
      'test/store/devices/outbox.test.ts',
    ],
  },
  sites: { code: ['src/core/sites'], tests: ['test/core/sites'] },
  folding: {
    code: ['src/store/folding.ts'],
    tests: ['test/store/folding.test.ts', 'test/store/devices/folded.test.ts'],
  },
}
/** Word lists, and situations written for examples: nothing there is decided. */
const passed =
  /\/(?:areas|roles\/model|papers\/list|products\/classes|example|samples|foreign-stems)(?:\/|\.ts$)/

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    minutes: { type: 'string', default: '15' },
    only: { type: 'string', default: '' },
  },
})
const room = rooms[positionals[0] ?? '']
if (!room) {
  console.error(
    `usage: npm run mutate -- ${Object.keys(rooms).join('|')} [--sample 100] [--seed 1] [--minutes 15] [--only years]`,
  )
  process.exit(2)
}

const filesIn = (path: string): string[] =>
  path.endsWith('.ts')
    ? [path]
    : readdirSync(join(root, path), { recursive: true, encoding: 'utf8' })
        .filter(name => name.endsWith('.ts'))
        .map(name => `${path}/${name}`)

/** Mulberry32: the same seed draws the same sample. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const random = randomFrom(Number(values.seed))
const all: Mutant[] = room.code
  .flatMap(filesIn)
  .filter(file => !passed.test(file) && file.includes(values.only))
  .sort()
  .flatMap(file => mutantsOf(file, readFileSync(join(root, file), 'utf8')))
const drawn = all
  .map(mutant => ({ mutant, at: random() }))
  .sort((a, b) => a.at - b.at)
  .slice(0, Number(values.sample))
  .map(({ mutant }, id) => ({ ...mutant, id }))

// Of laws that are tried on many histories, fewer do: a mutant breaks nearly all of them.
process.env.PROPERTY_RUNS ??= '30'
const testsIn = (path: string): string[] =>
  path.endsWith('.ts') ? [path] : filesIn(path).filter(file => file.endsWith('.test.ts'))
const isPlain = (path: string) => path.startsWith('test/core/')
const others = room.tests.filter(path => !isPlain(path))
const plainFiles = room.tests.filter(isPlain).flatMap(testsIn)
const core = await plainTests(plainFiles, drawn, join(root, '.cache/scripts/plain-tests.mjs'))

const reached = join(mkdtempSync(join(tmpdir(), 'mutate-')), 'reached')
writeFileSync(reached, '')

const vitest = await createVitest(
  'test',
  {
    root,
    config: false,
    watch: false,
    setupFiles: [join(root, 'scripts/mutate/setup.ts'), join(root, 'test/words/speak.ts')],
    include: others.map(path => (path.endsWith('.ts') ? path : `${path}/**/*.test.ts`)),
    environment: 'node',
    pool: 'threads',
    maxWorkers: 1,
    fileParallelism: false,
    bail: 1,
    testTimeout: 60_000,
    reporters: [{}],
  },
  {
    resolve: { alias: { 'webextension-polyfill': join(root, 'test/browser-in-memory.ts') } },
    plugins: [
      wordsForTests,
      {
        name: 'mutants',
        enforce: 'pre',
        transform: (source: string, id: string) => {
          const here = drawn.filter(({ file }) => id.split('?')[0] === join(root, file))
          return here.length > 0 ? withMutants(source, here) : null
        },
      },
    ],
  },
)

/** @returns whether a test failed. */
async function fails(awake: number, files: ReadonlySet<string> | null): Promise<boolean> {
  vitest.getRootProject().provide('awake', awake)
  vitest.getRootProject().provide('reached', reached)
  vitest.state.filesMap.clear()
  const specifications = await vitest.globTestSpecifications()
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(
    specifications.filter(({ moduleId }) => files === null || files.has(moduleId)),
  )
  const failed = testModules.filter(module => module.state() === 'failed')
  if (awake < 0)
    for (const module of failed) {
      console.error(module.moduleId, module.errors()[0]?.message)
      for (const test of module.children.allTests('failed'))
        console.error(test.fullName, test.result().errors?.[0])
    }
  return unhandledErrors.length > 0 || failed.length > 0
}

if (others.length > 0 && (await fails(-1, null))) {
  console.error('The tests fail as it is.')
  process.exit(1)
}
const reachedBy = new Map<number, Set<string>>()
for (const row of readFileSync(reached, 'utf8').split('\n').filter(Boolean)) {
  const [file, ids] = JSON.parse(row) as [string, number[]]
  for (const id of ids) reachedBy.set(id, (reachedBy.get(id) ?? new Set()).add(file))
}

/** The tests of core first, as a plain script; then the room's others, one after the other as they are named above. */
async function isKilled(mutant: Mutant & { id: number }): Promise<boolean> {
  const { id } = mutant
  if (core.reaches(id) && core.fails(mutant)) return true
  const left = new Set(reachedBy.get(id) ?? [])
  for (const path of others) {
    const some = new Set([...left].filter(file => file.startsWith(join(root, path))))
    for (const file of some) left.delete(file)
    if (some.size > 0 && (await fails(id, some))) return true
  }
  return false
}

const until = Date.now() + Number(values.minutes) * 60_000
let killed = 0
let looked = 0
let leftOut = 0
for (const mutant of drawn) {
  if (Date.now() > until) break
  const { id, file, line, from, to, isStandIn } = mutant
  const isReached = reachedBy.has(id) || core.reaches(id)
  if (!isReached && isStandIn) {
    leftOut += 1
    continue
  }
  looked += 1
  if (isReached && (await isKilled(mutant))) {
    killed += 1
    continue
  }
  const short = (text: string) => text.replace(/\s+/g, ' ').slice(0, 100)
  console.log(
    `${isReached ? 'survived' : 'unreached'} ${file}:${line}  ${short(from)}  →  ${short(to ?? 'nothing')}`,
  )
}
console.log(
  `${positionals[0]}: ${killed} of ${looked} killed (${((100 * killed) / looked).toFixed(1)} %), of ${all.length} that there are`,
)
if (leftOut > 0) console.log(`left out: ${leftOut} numbers that stand in for what an index always finds`)
await vitest.close()
