import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { needBrowser } from './browser/find'
import { browsers } from './build/manifest'
import { root } from './root'
import { unitFiles } from './unit-files'

// npm test: types, lint, unit tests, end-to-end tests in both browsers. It installs a browser that is missing,
// runs everything even after a failure, and closes with the sum.
interface Sum {
  passed: number
  failed: number
}

const results = join(root, '.cache', 'results')
rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })

function run(command: string, args: string[]): Promise<boolean> {
  const path = join(root, 'node_modules', '.bin', command)
  const child = spawn(path, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
  return new Promise(resolve => {
    child.on('error', () => resolve(false))
    child.on('close', code => resolve(code === 0))
  })
}

async function one(name: string, work: () => Promise<boolean>): Promise<Sum> {
  console.log(`\n── ${name}`)
  const passed = await work()
  console.log(`${name}: ${passed ? 'passed' : 'failed'}`)
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1 }
}

/**
 * The tests of one project, or some of them under a name. A file that doesn't load, or an error outside of tests,
 * counts as failed.
 */
async function tests(project: string, name: string = project, some: string[] = []): Promise<Sum> {
  console.log(`\n── ${name} tests`)
  const file = join(results, `${name.replaceAll(' ', '-')}.json`)
  const clean = await run('vitest', [
    'run',
    ...['--project', project],
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
    ...some,
  ])
  const sum = readSum(file)
  return clean || sum.failed > 0 ? sum : { ...sum, failed: 1 }
}

interface VitestReport {
  numPassedTests: number
  numFailedTests: number
  testResults: { status: string; assertionResults: unknown[] }[]
}

function readSum(file: string): Sum {
  try {
    const report: VitestReport = JSON.parse(readFileSync(file, 'utf8'))
    const unloaded = report.testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
    )
    return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

const findBrowsers = async () => {
  try {
    for (const browser of browsers) console.log(`${browser}: ${needBrowser(browser)}`)
    return true
  } catch (error) {
    console.log(error instanceof Error ? error.message : String(error))
    return false
  }
}

const { together, apart } = unitFiles()
const sums = [
  await one('browsers', findBrowsers),
  await one('types', () => run('tsc', ['--build'])),
  await one('lint', () => run('biome', ['check', '--error-on-warnings'])),
  await tests('unit', 'unit together', ['--no-isolate', ...together]),
  await tests('unit', 'unit apart', apart),
  await tests('e2e'),
]
const passed = sums.reduce((total, sum) => total + sum.passed, 0)
const failed = sums.reduce((total, sum) => total + sum.failed, 0)
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
