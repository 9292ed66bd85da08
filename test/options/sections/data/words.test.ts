import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { backupIsDue, backupMissingFor, backupWord } from '../../../../options/sections/data/backup-due'
import { bytesWords } from '../../../../options/sections/data/bytes'
import { healthWords, nearLimit } from '../../../../options/sections/data/health-words'
import { noticeLines } from '../../../../options/sections/data/notice-words'
import { previewLines } from '../../../../options/sections/data/preview-words'
import { hostOfTyped } from '../../../../options/sections/sites/host'
import { held } from '../../../../options/sections/sites/permissions'
import { type StoreName, storeNames } from '../../../../src/records/registry'
import type { Notice } from '../../../../src/store/derived-rows'
import type { Preview } from '../../../../src/store/restore'
import { pauseWords, tomorrowMorning } from '../../../../src/ui/wording/pause'

const now = '2026-11-21T20:00:00.000Z'

/** What a good backup would change: five opportunities come in, one is another here. */
const preview: Preview = {
  header: {
    format: 'steppingstone-backup',
    version: 1,
    schema: 1,
    app: '0.1.0',
    createdAt: '2026-11-20T09:30:00.000Z',
    counts: {} as Preview['header']['counts'],
    bytes: 1,
    sha256: '0'.repeat(64),
  },
  stores: {
    ...(Object.fromEntries(
      storeNames.map(store => [store, { inFile: 0, added: 0, changed: 0, same: 0 }]),
    ) as Record<StoreName, Preview['stores'][StoreName]>),
    opportunities: { inFile: 6, added: 5, changed: 1, same: 0 },
  },
}

describe('backups', () => {
  it('are due by themselves after a day or a week, and where there is none', () => {
    const days = (count: number) => new Date(Date.parse(now) - count * 86_400_000).toISOString()
    expect(backupIsDue('off', null, now)).toBe(false)
    expect(backupIsDue('daily', null, now)).toBe(true)
    expect(backupIsDue('daily', days(0.9), now)).toBe(false)
    expect(backupIsDue('daily', days(1), now)).toBe(true)
    expect(backupIsDue('weekly', days(6.9), now)).toBe(false)
    expect(backupIsDue('weekly', days(7), now)).toBe(true)
  })

  it('are asked for where there is none, or none for thirty days', () => {
    expect(backupMissingFor('', now)).toBe('never')
    expect(backupMissingFor('2026-10-23T20:00:00.000Z', now)).toBe(null)
    expect(backupMissingFor('2026-10-20T20:00:00.000Z', now)).toBe(32)
  })
})

it('names a missing backup beside the pages, only where there is much to lose', () => {
  const state = { lastBackupAt: '', worthIt: true, much: true, auto: 'off' as const }
  expect(backupWord(undefined, now)).toEqual({})
  expect(backupWord({ ...state, much: false }, now)).toEqual({})
  expect(backupWord(state, now)).toEqual({ 'settings/data': 'no backup yet' })
  expect(backupWord({ ...state, lastBackupAt: now }, now)).toEqual({})
  expect(backupWord({ ...state, lastBackupAt: '2026-09-22T20:00:00.000Z' }, now)).toEqual({
    'settings/data': 'last backup 60 days ago',
  })
})

describe('room', () => {
  it('is said in sizes that one says', () => {
    expect([12, 3_400, 1_240_000, 84_000_000_000].map(bytesWords)).toEqual([
      '12 bytes',
      '3 KB',
      '1.2 MB',
      '84 GB',
    ])
    expect(healthWords({ used: 1_240_000, quota: 84_000_000_000 })).toContain('about 1.2 MB, of about 84 GB')
    expect(healthWords({ used: null, quota: null })).toContain('does not say')
  })

  it('is little from four fifths on, and where almost nothing is left', () => {
    expect(nearLimit({ used: 7_900_000_000, quota: 10_000_000_000 })).toBe(false)
    expect(nearLimit({ used: 8_000_000_000, quota: 10_000_000_000 })).toBe(true)
    expect(nearLimit({ used: 20_000_000, quota: 100_000_000 })).toBe(true)
    expect(nearLimit({ used: null, quota: null })).toBe(false)
  })
})

it('takes the host out of what is typed or pasted', () => {
  expect(hostOfTyped(' https://www.Jobs.example/a?b ')).toBe('jobs.example')
  expect(hostOfTyped('jobs.example')).toBe('jobs.example')
  for (const wrong of ['', 'jobs', 'two words.example', 'javascript:alert(1)', '<img>.example'])
    expect(hostOfTyped(wrong)).toBe(null)
})

it('pauses until seven in the morning of the next day here', () => {
  const morning = new Date(tomorrowMorning('2026-12-31T12:00:00.000Z'))
  expect([morning.getFullYear(), morning.getMonth(), morning.getDate(), morning.getHours()]).toEqual([
    2027, 0, 1, 7,
  ])
})

it('says until when in the fewest words', () => {
  const noon = new Date(2026, 10, 21, 12).toISOString()
  const until = (day: number, hour: number) => new Date(2026, 10, day, hour).toISOString()
  expect(pauseWords(until(21, 13), noon)).toBe('Nothing is noticed until 13:00.')
  expect(pauseWords(until(22, 7), noon)).toBe('Nothing is noticed until tomorrow, 07:00.')
})

it('gives a reason for every permission of the manifest, and names no other', () => {
  const manifest = JSON.parse(readFileSync('manifest.json', 'utf8')) as Record<string, string[]>
  const named = (optional: boolean) =>
    held.filter(each => each.optional === optional).map(each => each.permission)
  expect(named(false).sort()).toEqual([...(manifest.permissions ?? [])].sort())
  expect(named(true).sort()).toEqual([...(manifest.optional_permissions ?? [])].sort())
})

it('says what joining and replacing would change', () => {
  const [opportunities, evidence] = previewLines(preview, [
    { store: 'opportunities', name: 'Opportunities', what: '', count: 4 },
    { store: 'evidence', name: 'Evidence', what: '', count: 3 },
  ])
  expect(opportunities).toMatchObject({
    inFile: 6,
    merge: '5 come in, 1 merged with yours',
    replace: '5 come in, 1 as in the file, 3 of yours go',
  })
  expect(evidence).toMatchObject({ name: 'Evidence', merge: 'Nothing changes', replace: '3 of yours go' })
})

describe('the log of noticing', () => {
  let count = 0
  const notice = (change: Partial<Notice>): Notice => {
    count += 1
    return {
      id: `${count}`,
      at: now,
      url: 'https://jobs.example/1',
      outcome: 'nothing',
      title: '',
      organization: '',
      why: [],
      ...change,
    }
  }

  it('says what was kept and what the reader found, and why something was not', () => {
    const lines = noticeLines(
      [
        notice({ outcome: 'logged', title: 'Cook', organization: 'Harbour Inn', why: ['an Apply button'] }),
        notice({ outcome: 'unsure' }),
        notice({ outcome: 'failed', title: 'Cook' }),
      ],
      '2026-11-21',
    )
    expect(lines.map(line => `${line.outcome}: ${line.what}`)).toEqual([
      'logged: Cook, Harbour Inn, on jobs.example',
      'unsure: Perhaps a posting, on jobs.example',
      'failed: Cook, on jobs.example',
    ])
    expect(lines[0]?.why).toBe('It found: an Apply button.')
    expect(lines[1]?.why).toContain('could not be read for certain')
    expect(lines[2]?.why).toContain('could not be written')
  })

  it('tells pages without a posting of one site in a row in one line', () => {
    const lines = noticeLines(
      [notice({}), notice({}), notice({ url: 'https://other.example/' }), notice({})],
      '2026-11-21',
    )
    expect(lines.map(line => line.what)).toEqual([
      '2 pages on jobs.example',
      'A page on other.example',
      'A page on jobs.example',
    ])
  })

  it('holds one day', () => {
    expect(noticeLines([notice({ at: '2026-11-19T12:00:00.000Z' })], '2026-11-21')).toEqual([])
  })
})
