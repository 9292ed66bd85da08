import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { needBrowser } from './browser/find'
import { browsers } from './build/manifest'
import { buildShipped } from './build/shipped'
import { root } from './root'
import { unitFiles } from './unit-files'

// npm test: types, lint, unit tests, end-to-end tests in both browsers. It installs a browser that is missing,
// runs everything even after a failure, and closes with the sum. Browsers mostly wait, so everything else is done
// meanwhile; what that says is kept and shown in one piece as each step ends.
interface Sum {
  passed: number
  failed: number
  /** What failed, and what was said of it: told once more at the end, where it is found. */
  failures: string[]
}

const results = join(root, '.cache', 'results')
rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })

interface Ran {
  clean: boolean
  /** All that it printed. */
  said: string
}

/** A command with its words on the screen at once, or kept for later. */
function run(command: string, args: string[], words: 'shown' | 'kept'): Promise<Ran> {
  const path = join(root, 'node_modules', '.bin', command)
  const stdio = words === 'shown' ? 'inherit' : 'pipe'
  const child = spawn(path, args, { cwd: root, stdio, shell: process.platform === 'win32' })
  const pieces: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece: Buffer) => pieces.push(piece))
  const said = () => Buffer.concat(pieces).toString()
  return new Promise(resolve => {
    child.on('error', error => resolve({ clean: false, said: `${said()}${error.message}\n` }))
    child.on('close', code => resolve({ clean: code === 0, said: said() }))
  })
}

/** Characters of what is told again of one failure. */
const longest = 2000

async function one(name: string, work: () => Promise<Ran>): Promise<Sum> {
  const { clean, said } = await work()
  console.log(`\n── ${name}\n${said}${name}: ${clean ? 'passed' : 'failed'}`)
  return clean
    ? { passed: 1, failed: 0, failures: [] }
    : { passed: 0, failed: 1, failures: [`${name}\n${said.slice(-longest)}`] }
}

/** Tests of one project, under a name. A file that doesn't load, or an error outside of tests, counts as failed. */
async function tests(
  project: 'unit' | 'e2e',
  name: string,
  words: 'shown' | 'kept',
  some: string[] = [],
): Promise<Sum> {
  if (words === 'shown') console.log(`\n── ${name}`)
  const file = join(results, `${name.replaceAll(' ', '-')}.json`)
  const { clean, said } = await run(
    'vitest',
    [
      'run',
      ...['--project', project],
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
      ...some,
    ],
    words,
  )
  if (words === 'kept') console.log(`\n── ${name}\n${said}`)
  const sum = readSum(file)
  return clean || sum.failed > 0
    ? sum
    : { ...sum, failed: 1, failures: [`${name}: an error outside of tests`] }
}

interface VitestReport {
  numPassedTests: number
  testResults: {
    name: string
    status: string
    message: string
    assertionResults: { status: string; fullName: string; failureMessages?: string[] }[]
  }[]
}

/** Counts a file that doesn't load as one failed test. */
function readSum(file: string): Sum {
  try {
    const report: VitestReport = JSON.parse(readFileSync(file, 'utf8'))
    const failures = report.testResults.flatMap(({ name, status, message, assertionResults }) => {
      const path = relative(root, name)
      if (status === 'failed' && assertionResults.length === 0)
        return [`${path}\n${message.slice(0, longest)}`]
      return assertionResults
        .filter(test => test.status === 'failed')
        .map(
          test => `${path} > ${test.fullName}\n${(test.failureMessages ?? []).join('\n').slice(0, longest)}`,
        )
    })
    return { passed: report.numPassedTests, failed: failures.length, failures }
  } catch {
    return { passed: 0, failed: 1, failures: [`${file}: no report could be read`] }
  }
}

/** Work of this process; what it throws is what it says. */
const within = async (work: () => string | Promise<string>): Promise<Ran> => {
  try {
    return { clean: true, said: await work() }
  } catch (error) {
    return { clean: false, said: `${error instanceof Error ? error.message : String(error)}\n` }
  }
}

const findBrowsers = (): string => browsers.map(browser => `${browser}: ${needBrowser(browser)}\n`).join('')

/** Once for all tests: they find it there and take it as it is. */
async function build(): Promise<string> {
  await buildShipped()
  process.env.STEPPINGSTONE_BUILT = 'yes'
  return ''
}

/** What the unit tests before made of the sources, for those after them: one run's, so that it is never an older one. */
const madeOnce = [
  '--experimental.fsModuleCache',
  `--experimental.fsModuleCachePath=${join(results, 'modules')}`,
]

async function unitTests(): Promise<Sum[]> {
  const { shared, pages, apart } = unitFiles()
  return [
    await tests('unit', 'unit tests', 'kept', ['--no-isolate', ...madeOnce, ...shared]),
    await tests('unit', 'unit tests of pages', 'kept', ['--no-isolate', ...madeOnce, ...pages]),
    await tests('unit', 'unit tests that reach far', 'kept', [...madeOnce, ...apart]),
  ]
}

// Begun first: they go on while a browser is installed, which holds up this process.
const types = one('types', () => run('tsc', ['--build'], 'kept'))
const lint = one('lint', () => run('biome', ['check', '--error-on-warnings'], 'kept'))
const browsersFound = await one('browsers', () => within(findBrowsers))
const built = await one('build', () => within(build))
const endToEnd = tests('e2e', 'end-to-end tests', 'shown', ['--no-isolate'])
const unit = Promise.all([types, lint]).then(async checks => [...checks, ...(await unitTests())])
const sums = [browsersFound, built, ...(await Promise.all([endToEnd, unit])).flat()]
const passed = sums.reduce((total, sum) => total + sum.passed, 0)
const failed = sums.reduce((total, sum) => total + sum.failed, 0)
for (const failure of sums.flatMap(sum => sum.failures)) console.log(`\n── failed: ${failure}`)
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
