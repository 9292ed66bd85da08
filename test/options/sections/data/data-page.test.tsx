// @vitest-environment jsdom

import { afterEach, describe, expect, it, vi } from 'vitest'
import type { OpportunityRecord } from '../../../../src/core/pipeline/opportunity-record'
import { refusals } from '../../../../src/store/backup-format'
import { storage } from '../../../../src/store/open'
import { getSetting } from '../../../../src/store/settings'
import { say } from '../../../../src/words/say'
import { grants, takeAway } from '../../../browser-in-memory'
import { eventually } from '../../../eventually'
import { realServices, saved } from '../../real-services'
import { evidence, idOf, now, opportunity } from '../../rows'
import { all, click, has, lacks, leave, named, openAt, settled, shows, type, violations } from '../../screen'

afterEach(leave)

const textOf = (selector: string) => all(selector).map(each => each.textContent ?? '')

/** Gives a file to the page as the browser's chooser does. */
async function choose(file: Blob): Promise<void> {
  const input = named<HTMLInputElement>('input', 'Backup file')
  Object.defineProperty(input, 'files', { value: [new File([file], 'mine.jsonl.gz')], configurable: true })
  input.dispatchEvent(new Event('change', { bubbles: true }))
  await eventually(() => expect(textOf('.op-preview, [role=alert]').join('')).not.toBe(''))
}

/** A backup, as it lies in Downloads: the first opportunity got a note a moment later. */
async function backupOf(opportunities: OpportunityRecord[]): Promise<Blob> {
  const { services } = await realServices({ opportunities })
  vi.setSystemTime(Date.parse(now) + 1_000)
  await services.setNote(idOf(1), 'As it was then')
  await services.writeBackup({ progress: () => {}, signal: new AbortController().signal })
  const [written] = saved
  if (!written) throw new Error('No backup was written.')
  return written.file
}

describe('the data page', () => {
  it('asks for a first backup, and is quiet once there is one', async () => {
    const { services } = await realServices({ evidence: [evidence(1, {})] })
    await openAt('#settings/data', services)
    expect(has('.ss-notice-title', 'There is no backup of your records yet.')).toBe(true)
    await click(named('button', 'Write a backup'))
    await shows('It was read back and is complete.')
    await lacks('There is no backup of your records yet.')
    expect(all('.ss-notice-title')).toEqual([])
    expect(textOf('.op-done')).toEqual([
      ' Your browser is saving steppingstone-2026-11-21.jsonl.gz. It was read back and is complete.',
    ])
    expect(await violations()).toEqual([])
  })

  it('says it where no backup was written', async () => {
    const { services } = await realServices(
      {},
      { writeBackup: () => Promise.reject(new DOMException('full', 'QuotaExceededError')) },
    )
    await openAt('#settings/data', services)
    await click(named('button', 'Write a backup'))
    await shows('No backup was written.')
    expect(textOf('[role=alert]')[0]).toContain('No backup was written.')
    expect(textOf('[role=alert]')[0]).toContain('Free some disk space')
  })

  it('can be stopped while it writes', async () => {
    const { services } = await realServices(
      {},
      {
        writeBackup: ({ signal }) =>
          new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
      },
    )
    await openAt('#settings/data', services)
    await click(named('button', 'Write a backup'))
    await eventually(() => expect(all('progress')).toHaveLength(1))
    expect(await violations()).toEqual([])
    await click(named('button', 'Stop'))
    await shows('Stopped. No file was written.')
    expect(all('progress')).toHaveLength(0)
  })

  it('shows what is in a file before anything changes, and restores as chosen', async () => {
    const backup = await backupOf([1, 3, 4, 5, 6, 7].map(n => opportunity(n, {})))
    const { services } = await realServices({ opportunities: [opportunity(1, {}), opportunity(2, {})] })
    await openAt('#settings/data', services)
    await choose(backup)
    expect(textOf('.op-preview td.op-outcome')[0]).toBe('5 come in, 1 merged with yours')
    expect(await (await storage()).opportunities.count()).toBe(2)
    expect(await violations()).toEqual([])
    await click(named('label', 'Replace what is here'))
    expect(textOf('.op-preview td.op-outcome')[0]).toBe('5 come in, 1 as in the file, 1 of yours goes')
    // What changes here from now on would be brought over.
    vi.setSystemTime(Date.parse(now) + 60_000)
    await click(named('button', 'Replace it now'))
    await shows('Your records are now those of the backup.')
    expect(await (await storage()).opportunities.toCollection().primaryKeys()).toEqual(
      [1, 3, 4, 5, 6, 7].map(idOf),
    )
    expect(all('.op-preview')).toEqual([])
    expect(has('.ss-notice-title', 'Your records are now those of the backup.')).toBe(true)
  })

  it('tells of a restore or an erasing only until the other happens', async () => {
    const backup = await backupOf([opportunity(1, {})])
    const { services } = await realServices({ opportunities: [opportunity(1, {})] })
    await openAt('#settings/data', services)
    const restore = async () => {
      await choose(backup)
      await click(named('button', 'Merge it now'))
      await shows(restored)
    }
    const told = () => all('.ss-notice-title').map(each => each.textContent)
    const restored = 'The backup was merged with your records.'
    const erased = 'Everything is erased and every site is switched off.'
    await restore()
    expect(told()).toContain(restored)
    await click(named('button', 'Erase everything…'))
    await click(named('button', 'Erase everything'))
    await shows(erased)
    expect(told()).not.toContain(restored)
    await restore()
    expect(told()).toContain(restored)
    expect(told()).not.toContain(erased)
    expect(has('button', 'Erase everything…')).toBe(true)
  })

  it('says why a file is refused, and offers nothing to do with it', async () => {
    await openAt('#settings/data', (await realServices()).services)
    await choose(new Blob(['a list of birds']))
    expect(textOf('[role=alert]')[0]).toContain(say(refusals.foreign))
    expect(all('.op-preview')).toEqual([])
  })

  it('shows the choice of backups that holds, not the one that was clicked', async () => {
    const { services } = await realServices()
    grants.says = false
    await openAt('#settings/data', services)
    await click(named('label', 'Every day'))
    await shows('the browser did not get permission')
    const chosen = all<HTMLInputElement>('[name=auto-backup]').filter(each => each.checked)
    expect(chosen.map(each => each.parentElement?.textContent)).toEqual(['Only when I ask'])
    expect(textOf('.ss-notice-title').join()).toContain('the browser did not get permission')
  })

  it('says it where backups were to write themselves and the browser allows no downloads any more', async () => {
    const { services } = await realServices()
    await services.setAutoBackup('daily')
    takeAway({ permissions: ['downloads'] })
    await openAt('#settings/data', services)
    expect(textOf('.ss-notice-title')).toContain('Automatic backups are not being written at present.')
    expect(all<HTMLInputElement>('[name=auto-backup]').some(each => each.checked)).toBe(false)
  })

  it('says how many opportunities a site would take with it, erases them, and gives them back', async () => {
    const on = (n: number) => opportunity(n, { keys: [`url:board.example/jobs/${n}`] })
    const { services, opportunities } = await realServices({ opportunities: [on(1), on(2)] })
    await openAt('#settings/data', services)
    const field = named<HTMLInputElement>('input', 'What was seen on one site')
    await type(field, 'not a site')
    await click(named('button', 'Look'))
    expect(field.getAttribute('aria-invalid')).toBe('true')
    await type(field, 'https://board.example/jobs')
    await click(named('button', 'Look'))
    expect(textOf('.op-found-line')[0]).toContain(
      '2 opportunities were seen on board.example and nowhere else.',
    )
    expect(await opportunities.get()).toHaveLength(2)
    await click(named('button', 'Erase them'))
    expect(await opportunities.get()).toHaveLength(0)
    await click(named('.ss-toast button', 'Undo'))
    expect(await opportunities.get()).toHaveLength(2)
  })

  it('erases the evidence log with a way back, and has nothing to erase where nothing is', async () => {
    const { services, entries } = await realServices({ evidence: [evidence(1, {}), evidence(2, {})] })
    await openAt('#settings/data', services)
    expect(named<HTMLButtonElement>('button', 'Erase the profile snapshots').disabled).toBe(true)
    await click(named('button', 'Erase the evidence log'))
    expect(await entries.get()).toEqual([])
    await click(named('.ss-toast button', 'Undo'))
    expect(await entries.get()).toHaveLength(2)
  })

  it('keeps after how many days texts fold', async () => {
    const { services, db } = await realServices()
    await openAt('#settings/data', services)
    const select = named<HTMLSelectElement>('select', 'Fold their texts away')
    expect(select.value).toBe('30')
    select.value = '90'
    select.dispatchEvent(new Event('change', { bubbles: true }))
    await settled()
    expect(await getSetting(db, 'foldAfterDays')).toBe(90)
  })

  it('names older records that did not open until they are removed', async () => {
    const removed: string[] = []
    const { services } = await realServices(
      {},
      {
        removeSetAside: async name => void removed.push(name),
        setAside: {
          subscribe: next => {
            next([{ name: 'steppingstone', at: '2026-11-20T10:00:00.000Z' }])
            return { unsubscribe: () => {} }
          },
        },
      },
    )
    await openAt('#settings/data', services)
    expect(textOf('.ss-notice-title').join()).toContain('could not be opened on 20 Nov 2026')
    await click(named('button', 'Remove them for good…'))
    expect(await violations()).toEqual([])
    await click(named('button', 'Keep them'))
    expect(removed).toEqual([])
    await click(named('button', 'Remove them for good…'))
    await click(named('button', 'Remove them for good'))
    expect(removed).toEqual(['steppingstone'])
  })
})

describe('an example life', () => {
  it('is marked on every page, and keeps away from what is the user’s own', async () => {
    const did: string[] = []
    const { services } = await realServices(
      {},
      {
        showsExample: true,
        removeExample: async () => void did.push('removed'),
        leaveExample: () => void did.push('left'),
      },
    )
    for (const place of ['brand/statement', 'opportunities/board', 'settings/about']) {
      await openAt(`#${place}`, services)
      expect(textOf('.op-example')[0]).toContain('This is an example.')
    }
    for (const place of ['settings/sites', 'settings/data']) {
      await openAt(`#${place}`, services)
      expect(textOf('.op-example')[0]).toContain('This is an example.')
      expect(all('[role=switch], .op-part')).toEqual([])
    }
    expect(await violations()).toEqual([])
    await click(named('.op-example button', 'Remove the example'))
    await eventually(() => expect(did).toEqual(['removed', 'left']))
  })

  it('is made on request', async () => {
    const made: string[] = []
    const { services } = await realServices({}, { openExample: async () => void made.push('example') })
    await openAt('#settings/data', services)
    await click(named('button', 'Look around'))
    expect(made).toEqual(['example'])
    expect(all('.op-example')).toEqual([])
  })
})
