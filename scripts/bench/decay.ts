import { join } from 'node:path'
import { build } from 'esbuild'
import puppeteer from 'puppeteer'
import { needBrowser } from '../browser/find'
import { root } from '../root'
import type { Decay, Right } from './decay/in-page'
import { type DecayingPage, fixturePages, realPages } from './decay/pages'

interface DecayOptions {
  /** Mutants a page. */
  each?: number
  /** The folder of saved pages; where it is absent only the fixtures are read. */
  data?: string
  /** Only pages whose name holds this. */
  only?: string
}

type Row = Omit<Decay, 'examples'> & { pages: number }

/**
 * How reading survives redesigns: every saved page and every fixture in seeded mutants, made by cloning inside
 * one Chromium page. Prints a table a group; a wrong title or employer is what must not happen.
 */
export async function decay({
  each = 200,
  data = join(root, '../shared/data'),
  only = '',
}: DecayOptions = {}): Promise<Record<string, Row>> {
  const bundle = await build({
    entryPoints: [join(root, 'scripts/bench/decay/in-page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    logLevel: 'error',
  })
  const browser = await puppeteer.launch({
    executablePath: needBrowser('chromium'),
    headless: true,
    args: ['--no-sandbox', '--disable-gpu'],
    protocolTimeout: 600_000,
  })
  const groups: Record<string, Row> = {}
  const examples: string[] = []
  try {
    const tab = await browser.newPage()
    await tab.evaluate(bundle.outputFiles[0]?.text ?? '')
    for (const page of [...realPages(data), ...fixturePages(root)].filter(one => one.name.includes(only))) {
      const found = await tab.evaluate(
        (html, url, name, count, right) =>
          (globalThis as unknown as { decayOf: typeof decayIn }).decayOf(html, url, name, count, right),
        page.html,
        page.url,
        page.name,
        each,
        page.right,
      )
      add(groups, groupOf(page), found)
      examples.push(...found.examples.map(example => `${page.name}: ${example}`))
    }
  } finally {
    await browser.close()
  }
  print(groups, examples)
  return groups
}

declare function decayIn(html: string, url: string, name: string, count: number, right: Right): Decay

/** Fixtures that are no posting are told apart: nothing is right to read there. */
const groupOf = (page: DecayingPage): string =>
  page.group === 'fixtures' && !page.right ? 'other fixtures' : page.group

function add(groups: Record<string, Row>, group: string, found: Decay): void {
  const row = groups[group] ?? { pages: 0, mutants: 0, wrong: 0, right: 0, unsure: 0 }
  groups[group] = {
    pages: row.pages + 1,
    mutants: row.mutants + found.mutants,
    wrong: row.wrong + found.wrong,
    right: row.right + found.right,
    unsure: row.unsure + found.unsure,
  }
}

function print(groups: Record<string, Row>, examples: readonly string[]): void {
  const share = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(2)} %`
  console.table(
    Object.fromEntries(
      Object.entries(groups).map(([group, row]) => [
        group,
        {
          pages: row.pages,
          mutants: row.mutants,
          'wrong title or employer': share(row.wrong, row.mutants),
          'title read right': share(row.right, row.mutants),
          'right, but unsure': share(row.unsure, row.mutants),
        },
      ]),
    ),
  )
  const all = Object.values(groups)
  const sum = (key: 'wrong' | 'mutants') => all.reduce((total, row) => total + row[key], 0)
  console.log(
    `wrong in all: ${sum('wrong')} of ${sum('mutants')} mutants (${share(sum('wrong'), sum('mutants'))})`,
  )
  for (const example of examples.slice(0, 40)) console.log(`  ${example}`)
}
