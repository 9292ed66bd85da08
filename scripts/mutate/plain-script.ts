import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { words } from '../build/words'
import { root } from '../root'
import { type Mutant, withMutants } from './mutants'
import type { Looked } from './plain-tests'

type Drawn = Mutant & { id: number }

/** So many times as long as the tests take as they are takes only a mutant that goes round in circles. */
const patience = 8
const shortestWait = 15_000
const longestWait = 300_000
const fewFirst = 40
/** Of tests that neither reach a mutant nor are about its file. */
const farthest = 2

/**
 * The tests of core as one plain script: they need neither a browser's storage nor a runner, and a script starts in a
 * tenth of the time. A mutant gets a process of its own, since tables and memories of one would speak for the next.
 */
interface PlainTests {
  /** Whether a test reaches a mutant. */
  reaches(id: number): boolean
  /** Whether a test fails with this one awake. */
  fails(mutant: Drawn): boolean
}

/** @throws where a test fails as it is. */
export async function plainTests(
  files: readonly string[],
  drawn: readonly Drawn[],
  outfile: string,
): Promise<PlainTests> {
  if (files.length === 0) return { reaches: () => false, fails: () => false }
  const entry = [
    `import { run } from './scripts/mutate/plain-tests'`,
    `import './test/words/speak'`,
    `await run([${files.map(file => `() => import('./${file}')`).join(', ')}])`,
  ]
  await build({
    stdin: { contents: entry.join('\n'), resolveDir: root, loader: 'ts' },
    absWorkingDir: root,
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
    plugins: [
      {
        name: 'mutants',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^vitest$/ }, ({ importer }) =>
            importer.endsWith('plain-tests.ts')
              ? { path: 'vitest', external: true }
              : { path: join(root, 'scripts/mutate/plain-tests.ts') },
          )
          onLoad({ filter: /\.ts$/ }, ({ path }) => {
            const file = relative(root, path)
            const source = readFileSync(path, 'utf8')
            const here = drawn.filter(mutant => mutant.file === file)
            if (here.length > 0) return { contents: withMutants(source, here), loader: 'ts' }
            if (!file.startsWith('test/')) return
            // Where the file itself lies, not the script that it becomes a part of.
            const contents = source
              .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
              .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
            return { contents, loader: 'ts' }
          })
        },
      },
      words,
    ],
  })
  const ran = (awake: number, input: string, timeout?: number) =>
    spawnSync(process.execPath, [outfile], {
      cwd: root,
      env: { ...process.env, AWAKE: String(awake) },
      input,
      encoding: 'utf8',
      timeout,
      maxBuffer: 1e8,
    })
  const { status, stdout, stderr } = ran(-1, '')
  if (status !== 0) throw new Error(`The tests fail as it is.\n${stderr.slice(0, 4_000)}`)
  const looked = stdout.split('\n').flatMap(row => (row.startsWith('{') ? [JSON.parse(row) as Looked] : []))
  const inMaking = new Set(looked.flatMap(({ load }) => load.ids))
  const isOf = ({ load, each }: Looked, id: number): boolean =>
    inMaking.has(id) || load.ids.includes(id) || each.some(({ ids }) => ids.includes(id))

  interface Place {
    place: readonly [file: number, test: number]
    takes: number
  }
  /** The tests that reach it or are about its file; of what modules are made of, all. The quick ones first. */
  const orderFor = ({ id, file }: Drawn): Place[] => {
    const about = basename(file, '.ts')
    return looked
      .filter(one => isOf(one, id))
      .flatMap(one => {
        const isAbout = files[one.file]?.includes(about) ?? false
        return one.each.map(({ took, ids }, at) => ({
          place: [one.file, at] as const,
          rank: Number(!ids.includes(id)) + Number(!isAbout),
          takes: took + one.load.took,
        }))
      })
      .filter(({ rank }) => rank < farthest || inMaking.has(id))
      .sort((a, b) => a.rank - b.rank || a.takes - b.takes)
  }
  /** A few first, which see most mutants: of one that goes round in circles the end is not waited for long. */
  const fails = (mutant: Drawn): boolean => {
    const order = orderFor(mutant)
    return [order.slice(0, fewFirst), order.slice(fewFirst)].some(some => {
      const wait = shortestWait + patience * some.reduce((sum, { takes }) => sum + takes, 0)
      const places = JSON.stringify(some.map(({ place }) => place))
      return some.length > 0 && ran(mutant.id, places, Math.ceil(Math.min(wait, longestWait))).status !== 0
    })
  }
  return { reaches: id => looked.some(one => isOf(one, id)), fails }
}
