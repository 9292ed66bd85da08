// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest'
import { eventually } from '../../../eventually'
import { realServices } from '../../real-services'
import { evidence } from '../../rows'
import { all, click, follow, leave, leaveField, named, openAt, type, violations } from '../../screen'

afterEach(leave)

const two = {
  evidence: [evidence(1, { number: '21 % to 6 %' }), evidence(2, { action: 'Wrote the stock guide' })],
}

describe('the evidence log', () => {
  it('takes a line in seconds, dated today, with a way back', async () => {
    const { services, entries } = await realServices()
    await openAt('#brand/evidence', services)
    await type(named<HTMLInputElement>('input', 'What went well?'), '  Thanked by the night shift  ')
    await click(named('button', 'Add to the log'))
    expect((await entries.get()).map(({ action, date }) => [action, date])).toEqual([
      ['Thanked by the night shift', '2026-11-21'],
    ])
    expect(named<HTMLInputElement>('input', 'What went well?').value).toBe('')
    await click(named('.ss-toast button', 'Undo'))
    expect(await entries.get()).toEqual([])
  })

  it('takes a line once, however often Enter is pressed while it is written', async () => {
    const taken: string[] = []
    let written = () => {}
    const { services } = await realServices(
      {},
      {
        addEvidence: ({ action }) => {
          taken.push(action)
          return new Promise(resolve => {
            written = () => resolve('e')
          })
        },
      },
    )
    await openAt('#brand/evidence', services)
    await type(named<HTMLInputElement>('input', 'What went well?'), 'Words')
    await click(named('button', 'Add to the log'))
    await click(named('button', 'Add to the log'))
    written()
    await eventually(() => expect(named<HTMLInputElement>('input', 'What went well?').value).toBe(''))
    expect(taken).toEqual(['Words'])
  })

  it('keeps the line in the field where it could not be kept', async () => {
    const { services } = await realServices(
      {},
      {
        addEvidence: async () => {
          throw new Error('No room.')
        },
      },
    )
    await openAt('#brand/evidence', services)
    await type(named<HTMLInputElement>('input', 'What went well?'), 'Words')
    await click(named('button', 'Add to the log'))
    expect(named<HTMLInputElement>('input', 'What went well?').value).toBe('Words')
    expect(all('.op-quick [role=alert]')[0]?.textContent).toContain(
      'Something went wrong. Nothing was changed.',
    )
  })

  it('opens an entry beside the list and keeps what is added to it', async () => {
    const { services, entries } = await realServices(two)
    await openAt('#brand/evidence', services)
    const [row] = all('[data-row]')
    if (row) await follow(row)
    await type(named<HTMLTextAreaElement>('textarea', 'What came of it'), 'Calmer mornings')
    await leaveField()
    expect(await entries.get()).toContainEqual(
      expect.objectContaining({ action: 'Wrote the stock guide', result: 'Calmer mornings' }),
    )
  })

  it('deletes an entry and brings back every word of it, the latest too', async () => {
    const { services, entries } = await realServices(two)
    await openAt(`#brand/evidence?open=${two.evidence[0]?.id}`, services)
    await type(named<HTMLTextAreaElement>('textarea', 'What came of it'), 'Just typed')
    await click(named('button', 'Delete this entry'))
    expect((await entries.get()).map(entry => entry.action)).toEqual(['Wrote the stock guide'])
    expect(location.hash).toBe('#brand/evidence')
    await click(named('.ss-toast button', 'Undo'))
    expect(await entries.get()).toContainEqual(
      expect.objectContaining({ number: '21 % to 6 %', result: 'Just typed' }),
    )
  })

  it('finds entries by any of their words and keeps the search in the address', async () => {
    const { services } = await realServices(two)
    await openAt('#brand/evidence', services)
    await type(named<HTMLInputElement>('input', 'Search your evidence'), 'guide STOCK')
    expect(all('[data-row]').map(row => row.querySelector('.op-row-title')?.textContent)).toEqual([
      'Wrote the stock guide',
    ])
    expect(location.hash).toBe('#brand/evidence?q=guide+STOCK')
  })
})

describe('bringing in what was written elsewhere', () => {
  const found = (action: string, date: string | null = null) => ({
    action,
    date,
    situation: '',
    result: '',
    number: '',
    skills: [],
    confirmedBy: '',
  })
  const read = {
    readEvidence: async () => ({
      entries: [found('Moved the cut-off with the drivers'), found('Taught two students', '2026-03-12')],
    }),
  }
  const paste = async () => {
    await type(named<HTMLTextAreaElement>('textarea', 'Or paste a list, one entry per line'), 'Anything')
    await click(named('button', 'Look through it'))
  }

  it('shows what was found first, leaves out what is there, and takes all of it back', async () => {
    const { services, entries } = await realServices({ evidence: [evidence(1, {})] }, read)
    await openAt('#brand/evidence', services)
    await paste()
    expect(await entries.get()).toHaveLength(1)
    expect(all<HTMLInputElement>('.op-found input').map(({ checked }) => checked)).toEqual([false, true])
    expect(all('.op-found-more')[0]?.textContent).toContain('in your log already')
    expect(await violations()).toEqual([])
    await click(named('button', 'Add one entry'))
    expect((await entries.get()).map(({ action }) => action)).toContain('Taught two students')
    await click(named('.ss-toast button', 'Undo'))
    expect(await entries.get()).toHaveLength(1)
  })

  it('waits where one looks elsewhere, and is forgotten when cancelled', async () => {
    const { services, entries } = await realServices({}, read)
    await openAt('#brand/evidence', services)
    await paste()
    await openAt('#brand/statement', services)
    await openAt('#brand/evidence', services)
    expect(all('.op-found li')).toHaveLength(2)
    await click(named('button', 'Cancel'))
    await openAt('#brand/evidence', services)
    expect(all('.op-found')).toEqual([])
    expect(await entries.get()).toEqual([])
  })
})
