import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { chooseBackup } from '../../harness/backup-file'
import { backupOf } from '../../harness/months-file'
import { fill, goTo, optionsAt } from '../../harness/practice'
import { press, shows } from '../../harness/press'
import { Session } from '../../harness/session'

let session: Session
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'steppingstone-months-'))
  session = await Session.open()
})
afterAll(async () => {
  await session?.close()
  await rm(folder, { recursive: true, force: true })
})

const monthsAgo = (months: number, day: number): string => {
  const now = new Date()
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, day, 9)).toISOString()
}

/** Six postings in each of eight months, of which more and more ask for SQL. */
const noticed = Array.from({ length: 48 }, (_, i) => {
  const [month, k] = [Math.floor(i / 6), i % 6]
  return {
    title: ['Stock Analyst', 'Depot Planner', 'Report Writer'][i % 3] ?? '',
    employer: `House ${i % 11}`,
    at: monthsAgo(8 - month, 2 + k * 4),
    asks: ['Excel', ...(k < month ? ['SQL'] : [])],
  }
})

it('what rises in one’s own postings, and is wanted, is worth ten minutes this week', async () => {
  const file = join(folder, 'months.jsonl.gz')
  await writeFile(file, backupOf(noticed))
  const page = await optionsAt(session, '#settings/data')
  await chooseBackup(page, file)
  await press(page, 'Merge it now')
  await shows(page, 'The backup was merged with your records.')

  await goTo(page, '#brand/statement')
  await fill(page, 'Skills you want to learn', 'SQL', 'Enter')
  await shows(page, 'Saved')

  await goTo(page, '#outlook/trends')
  await shows(page, 'Asked for more than before: SQL.')
  await shows(page, 'Excel and SQL are asked for together most often')
  // The table is made when it is opened, and holds no share of a month with fewer than five postings.
  expect(await page.$$('[data-trend=skills] table')).toEqual([])
  await page.click('[data-trend=skills] summary')
  await page.waitForSelector('[data-trend=skills] tbody tr')

  await goTo(page, '#week/now')
  await shows(page, 'Plan one small step with SQL')
  await press(page, 'Plan one small step with SQL')
  await shows(page, 'Learning')
  expect(await page.evaluate('location.hash')).toContain('#outlook/learning')
  console.log('practice 12: passed')
})
