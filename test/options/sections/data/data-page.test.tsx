// @vitest-environment jsdom

import { afterEach, describe, expect, it } from 'vitest'
import { NotABackup, refusals } from '../../../../src/store/backup-format'
import { say } from '../../../../src/words/say'
import { fakeServices, opportunity } from '../../fake-services'
import { all, click, has, leave, named, openAt, type, violations } from '../../screen'

afterEach(leave)

const settle = () => new Promise(done => setTimeout(done))

/** Gives a file to the page as the browser's chooser does. */
async function choose(): Promise<void> {
  const input = named<HTMLInputElement>('input', 'Backup file')
  Object.defineProperty(input, 'files', { value: [new File(['x'], 'mine.jsonl.gz')], configurable: true })
  input.dispatchEvent(new Event('change', { bubbles: true }))
  await settle()
  await settle()
}

const textOf = (selector: string) => all(selector).map(each => each.textContent ?? '')

describe('the data page', () => {
  it('asks for a first backup, and is quiet once there is one', async () => {
    const { services } = fakeServices()
    await openAt('#settings/data', services)
    expect(has('.ss-notice-title', 'There is no backup of your records yet.')).toBe(true)
    await click(named('button', 'Write a backup'))
    await settle()
    expect(all('.ss-notice-title')).toEqual([])
    expect(textOf('.op-done')).toEqual([
      ' steppingstone-2026-11-21.jsonl.gz is in your downloads. It was read back and is complete.',
    ])
    expect(await violations()).toEqual([])
  })

  it('says it where no backup was written', async () => {
    const { services } = fakeServices(
      {},
      { writeBackup: () => Promise.reject(new DOMException('full', 'QuotaExceededError')) },
    )
    await openAt('#settings/data', services)
    await click(named('button', 'Write a backup'))
    await settle()
    expect(textOf('[role=alert]')[0]).toContain('No backup was written.')
    expect(textOf('[role=alert]')[0]).toContain('Free some disk space')
  })

  it('can be stopped while it writes', async () => {
    const { services } = fakeServices(
      {},
      {
        writeBackup: ({ signal }) =>
          new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
      },
    )
    await openAt('#settings/data', services)
    await click(named('button', 'Write a backup'))
    await new Promise(done => setTimeout(done, 400))
    expect(all('progress')).toHaveLength(1)
    expect(await violations()).toEqual([])
    await click(named('button', 'Stop'))
    await settle()
    expect(textOf('[role=status]').join()).toContain('Stopped. No file was written.')
    expect(all('progress')).toHaveLength(0)
  })

  it('shows what is in a file before anything changes, and restores as chosen', async () => {
    const { services, calls } = fakeServices({ opportunities: [opportunity(1, {}), opportunity(2, {})] })
    await openAt('#settings/data', services)
    await choose()
    expect(textOf('.op-preview td.op-outcome')[0]).toBe('5 come in, 1 merged with yours')
    expect(calls).toEqual([])
    expect(await violations()).toEqual([])
    await click(named('label', 'Replace what is here'))
    expect(textOf('.op-preview td.op-outcome')[0]).toBe('5 come in, 1 as in the file, 1 of yours goes')
    await click(named('button', 'Replace it now'))
    await settle()
    expect(calls).toEqual(['restore replace'])
    expect(all('.op-preview')).toEqual([])
    expect(has('.ss-notice-title', 'Your records are now those of the backup.')).toBe(true)
  })

  it('tells of a restore or an erasing only until the other happens', async () => {
    const { services } = fakeServices({ opportunities: [opportunity(1, {})] })
    await openAt('#settings/data', services)
    const restore = async () => {
      await choose()
      await click(named('button', 'Join them'))
      await settle()
    }
    const told = () => all('.ss-notice-title').map(each => each.textContent)
    const restored = 'The backup was merged with your records.'
    const erased = 'Everything is erased and every site is switched off.'
    await restore()
    expect(told()).toContain(restored)
    await click(named('button', 'Erase everything…'))
    await click(named('button', 'Erase everything'))
    expect(told()).toContain(erased)
    expect(told()).not.toContain(restored)
    await restore()
    expect(told()).toContain(restored)
    expect(told()).not.toContain(erased)
    expect(has('button', 'Erase everything…')).toBe(true)
  })

  it('says why a file is refused, and offers nothing to do with it', async () => {
    const { services } = fakeServices(
      {},
      { previewBackup: () => Promise.reject(new NotABackup(refusals.foreign)) },
    )
    await openAt('#settings/data', services)
    await choose()
    expect(textOf('[role=alert]')[0]).toContain(say(refusals.foreign))
    expect(all('.op-preview')).toEqual([])
  })

  it('shows the choice of backups that holds, not the one that was clicked', async () => {
    const { services } = fakeServices({}, { setAutoBackup: async () => false })
    await openAt('#settings/data', services)
    await click(named('label', 'Every day'))
    await settle()
    const chosen = all<HTMLInputElement>('[name=auto-backup]').filter(each => each.checked)
    expect(chosen.map(each => each.parentElement?.textContent)).toEqual(['Only when I ask'])
    expect(textOf('.ss-notice-title').join()).toContain('the browser did not get permission')
  })

  it('says it where backups were to write themselves and the browser allows no downloads any more', async () => {
    const { services } = fakeServices()
    await services.setAutoBackup('daily')
    await openAt('#settings/data', services)
    expect(textOf('.ss-notice-title')).toContain('Automatic backups are not being written at present.')
    expect(all<HTMLInputElement>('[name=auto-backup]').some(each => each.checked)).toBe(false)
  })

  it('says how many opportunities a site would take with it, erases them, and gives them back', async () => {
    const { services, opportunities } = fakeServices({
      opportunities: [opportunity(1, {}), opportunity(2, {})],
    })
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
    expect(opportunities.get()).toHaveLength(2)
    await click(named('button', 'Erase them'))
    expect(opportunities.get()).toHaveLength(0)
    await click(named('.ss-toast button', 'Undo'))
    expect(opportunities.get()).toHaveLength(2)
  })

  it('erases the evidence log with a way back, and has nothing to erase where nothing is', async () => {
    const { services, calls } = fakeServices()
    await openAt('#settings/data', services)
    expect(named<HTMLButtonElement>('button', 'Erase the profile snapshots').disabled).toBe(true)
    await click(named('button', 'Erase the evidence log'))
    await click(named('.ss-toast button', 'Undo'))
    expect(calls).toEqual(['erase evidence', 'undo'])
  })

  it('keeps after how many days texts fold', async () => {
    const kept: number[] = []
    const { services } = fakeServices({}, { setFoldAfterDays: async days => void kept.push(days) })
    await openAt('#settings/data', services)
    const select = named<HTMLSelectElement>('select', 'Fold their texts away')
    expect(select.value).toBe('30')
    select.value = '90'
    select.dispatchEvent(new Event('change', { bubbles: true }))
    expect(kept).toEqual([90])
  })

  it('names older records that did not open until they are removed', async () => {
    const { services, calls } = fakeServices(
      {},
      {
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
    await click(named('button', 'Remove them for good'))
    expect(calls).toEqual(['remove steppingstone'])
  })
})

describe('an example life', () => {
  it('is marked on every page, and keeps away from what is the user’s own', async () => {
    const { services, calls } = fakeServices({}, { showsExample: true })
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
    await settle()
    expect(calls).toEqual(['remove example', 'leave example'])
  })

  it('is made on request', async () => {
    const { services, calls } = fakeServices()
    await openAt('#settings/data', services)
    await click(named('button', 'Look around'))
    expect(calls).toEqual(['open example'])
    expect(all('.op-example')).toEqual([])
  })
})
