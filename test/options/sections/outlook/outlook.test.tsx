// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest'
import { emptyBrand } from '../../../../src/core/brand/brand'
import { newPractice } from '../../../../src/core/practice/entry'
import type { EvidenceRecord } from '../../../../src/records/evidence'
import { people } from '../../../../src/records/people'
import { practices } from '../../../../src/records/practices'
import { readiness } from '../../../../src/records/readiness'
import { eventually } from '../../../eventually'
import { realServices, type World } from '../../real-services'
import { all, click, leave, named, openAt, shows, type, violations } from '../../screen'

afterEach(leave)

async function open(hash: string, world: World = {}) {
  const made = await realServices(world)
  await openAt(hash, made.services)
  return made
}

describe('the layoff plan', () => {
  it('keeps what is in place, with where it is and the day it was looked at', async () => {
    const { services } = await open('#outlook/layoff-plan')
    await shows('0 of 12 in place')
    expect(await violations()).toEqual([])
    const [ready] = all<HTMLInputElement>('[data-item=cash] input')
    if (ready) await click(ready)
    await shows('1 of 12 in place')
    await type(named<HTMLInputElement>('input', 'How many months, and where'), 'Savings account')
    await eventually(async () => {
      const kept = await new Promise<{ where: string; lookedOn: string }[]>(resolve => {
        services.watchRows(readiness).subscribe(resolve)
      })
      expect(kept).toMatchObject([
        { item: 'cash', state: 'ready', where: 'Savings account', lookedOn: '2026-11-21' },
      ])
    })
  })
})

describe('a reflection', () => {
  it('opens with last time, keeps what is typed, and gives sparks to the brand statement', async () => {
    const { services, brand } = await realServices({ brand: { ...emptyBrand, statement: 'I mend.' } })
    await services.addRow(
      practices,
      newPractice('reflection', '2026-11-10', {
        answers: [{ prompt: 'spark', text: 'Sorting the archive' }],
      }),
    )
    await openAt('#outlook/reflection', services)
    await shows('Last time, on 10 Nov 2026')
    await shows('Sorting the archive')
    expect(await violations()).toEqual([])
    await click(named('button', 'Add to strengths'))
    await shows('In your brand statement')
    expect((await brand.get()).strengths).toEqual(['Sorting the archive'])
    const [question] = all<HTMLTextAreaElement>('textarea')
    if (question) await type(question, 'How to read a lease')
    await openAt('#outlook/reflection', services)
    await eventually(() => expect(all<HTMLTextAreaElement>('textarea')[0]?.value).toBe('How to read a lease'))
  })

  it('makes an experiment of what stays bad over two quarters', async () => {
    const { services } = await realServices()
    await services.addRow(practices, newPractice('quarter', '2026-08-01', { grades: { growth: 'mixed' } }))
    await openAt('#outlook/reflection?view=quarter', services)
    await shows('Before: Mixed on 1 Aug 2026')
    const bad = all<HTMLInputElement>('[data-item=growth] input')[2]
    if (bad) await click(bad)
    await shows('It was not good last time either.')
    expect(await violations()).toEqual([])
    await click(named('button', 'Try one thing for six weeks'))
    await shows('What I expect')
    expect(location.hash).toContain('#outlook/learning')
    expect(all('.op-row-title, .op-detail h2').map(each => each.textContent)).toEqual(
      Array(2).fill(expect.stringContaining('If I change one thing')),
    )
    expect(named<HTMLInputElement>('input', 'Until when').value).toBe('2027-01-02')
  })
})

describe('what is fixable and named again', () => {
  const twice = async () => {
    const { services } = await realServices()
    const answers = [{ prompt: 'sort:growth', text: 'fixable' }]
    await services.addRow(
      practices,
      newPractice('quarter', '2026-08-01', { grades: { growth: 'mixed' }, answers }),
    )
    await openAt('#outlook/reflection?view=quarter', services)
    await shows('Before: Mixed on 1 Aug 2026')
    const bad = all<HTMLInputElement>('[data-item=growth] input')[2]
    if (bad) await click(bad)
    await shows('on 1 Aug 2026 and on 21 Nov 2026, and called it fixable')
    expect(await violations()).toEqual([])
    return services
  }

  it('waits as an experiment of six weeks, and runs once it is confirmed', async () => {
    const services = await twice()
    await openAt('#outlook/learning', services)
    await shows('An experiment to confirm')
    await shows('until 2 Jan 2027, if you begin today')
    expect(await violations()).toEqual([])
    await click(named('button', 'Begin the experiment'))
    await shows('What I expect')
    expect(named<HTMLInputElement>('input', 'Until when').value).toBe('2027-01-02')
    await openAt('#outlook/learning', services)
    await shows('until 2 Jan 2027')
    expect(document.body.textContent).not.toContain('An experiment to confirm')
  })

  it('is left alone where it is declined, and comes back with an undo', async () => {
    const services = await twice()
    await openAt('#outlook/learning', services)
    await shows('An experiment to confirm')
    await click(named('button', 'Not this time'))
    await eventually(() => expect(document.body.textContent).not.toContain('An experiment to confirm'))
    await click(named('.ss-toast button', 'Undo'))
    await shows('An experiment to confirm')
  })
})

describe('volunteering', () => {
  it('brings people into the list, and what came of it into the log', async () => {
    const { services } = await realServices()
    const { id } = await services.addRow(
      practices,
      newPractice('volunteering', '2026-11-17', {
        title: 'Evening at the food bank',
        outcome: 'A fair rota',
      }),
    )
    await openAt(`#outlook/learning?open=${id}`, services)
    await shows('People you met there')
    const field = named<HTMLInputElement>('input', 'People you met there')
    await type(field, 'Kim Osei')
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
    await shows('Their cards:')
    const known = await new Promise<object[]>(resolve => {
      services.watchRows(people).subscribe(resolve)
    })
    expect(known).toMatchObject([
      { name: 'Kim Osei', ties: ['volunteering'], met: 'Evening at the food bank', metOn: '2026-11-17' },
    ])
    await click(named('button', 'Keep it as evidence'))
    await shows('Kept in the evidence log.')
    expect(await violations()).toEqual([])
    const [entry] = await new Promise<EvidenceRecord[]>(resolve => {
      services.evidence.subscribe(resolve)
    })
    expect(entry).toMatchObject({ action: 'Evening at the food bank', result: 'A fair rota' })
    await openAt(`#brand/evidence?open=${entry?.id}`, services)
    await shows('From volunteering: Evening at the food bank')
  })
})

describe('learning', () => {
  it('is logged in a line, and moves a skill that was wanted to the skills', async () => {
    const { services, brand } = await realServices({
      brand: { ...emptyBrand, learning: ['Welsh'], skills: ['SQL'] },
    })
    await openAt('#outlook/learning', services)
    await shows('Nothing here yet')
    expect(await violations()).toEqual([])
    await type(named<HTMLInputElement>('input', 'What was it?'), 'Evening course in Welsh')
    await click(named('button', 'Add'))
    await shows('Skills it built')
    await type(named<HTMLInputElement>('input', 'Skills it built'), 'Welsh')
    named<HTMLInputElement>('input', 'Skills it built').dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }),
    )
    await shows('I have Welsh now')
    expect(await violations()).toEqual([])
    await click(named('button', 'I have Welsh now'))
    expect(await brand.get()).toMatchObject({ learning: [], skills: ['SQL', 'Welsh'] })
  })
})

describe('the path', () => {
  it('tells what lies between here and a wish, and puts it among what is to be learned', async () => {
    const { brand } = await open('#outlook/path', { brand: { ...emptyBrand, skills: ['Budgeting'] } })
    await shows('No stones yet')
    expect(await violations()).toEqual([])
    const which = all<HTMLSelectElement>('form select')[0]
    if (which) {
      which.value = 'wished'
      which.dispatchEvent(new Event('change', { bubbles: true }))
    }
    await type(named<HTMLInputElement>('input', 'Add a stone'), 'Head of logistics')
    await click(named('button', 'Add'))
    await shows('Skills it gave, or asks for')
    for (const skill of ['Budgeting', 'Contract law']) {
      const field = named<HTMLInputElement>('input', 'Skills it gave, or asks for')
      await type(field, skill)
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
    }
    await shows('Still to learn: Contract law.')
    await shows('You have Budgeting.')
    expect(await violations()).toEqual([])
    await click(named('button', 'Add to what I want to learn'))
    expect((await brand.get()).learning).toEqual(['Contract law'])
  })
})

describe('the balance', () => {
  it('says what four weeks held, and takes one tap for the job', async () => {
    const { services } = await realServices()
    await services.addRow(practices, newPractice('volunteering', '2026-11-17', { title: 'Food bank' }))
    await openAt('#outlook/balance', services)
    await shows('You looked after your career in 1 of these four weeks: volunteering.')
    expect(await violations()).toEqual([])
    const [, , heavy] = all<HTMLInputElement>('.op-one-of input')
    if (heavy) await click(heavy)
    await shows('The job took a lot.')
  })
})
