import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { words } from '../build/words'
import { root } from '../root'
import { type Mutant, withMutants } from './mutants'

type Drawn = Mutant & { id: number }

/** So many times as long as the tests take as they are takes only a mutant that goes round in circles. */
const patience = 8

/**
 * The tests of core as one plain script: they need neither a browser's storage nor a runner, and a script starts in a
 * tenth of the time.
 */
interface PlainTests {
  /** The mutants that each of the files reaches. @throws where a test fails as it is. */
  reach(): Map<number, number[]>
  /** Whether one of these files fails with a mutant awake. */
  fails(awake: number, files: readonly number[]): boolean
}

export async function plainTests(
  files: readonly string[],
  drawn: readonly Drawn[],
  outfile: string,
): Promise<PlainTests> {
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
  let longest: number | undefined
  const ran = (env: Record<string, string>) =>
    spawnSync(process.execPath, [outfile], {
      cwd: root,
      env: { ...process.env, ...env },
      encoding: 'utf8',
      timeout: longest,
      maxBuffer: 1e8,
    })
  return {
    reach() {
      const began = performance.now()
      const { status, stdout, stderr } = ran({ AWAKE: '-1' })
      longest = Math.ceil(patience * (performance.now() - began))
      if (status !== 0) throw new Error(`The tests fail as it is.\n${stderr.slice(0, 4_000)}`)
      return new Map(stdout.split('\n').flatMap(row => (row.startsWith('[') ? [JSON.parse(row)] : [])))
    },
    fails: (awake, some) => ran({ AWAKE: String(awake), FILES: some.join(',') }).status !== 0,
  }
}
