import { describe, expect, it } from 'vitest'
import { maxPasted } from '../../../../src/core/posting/by-hand/blocks-of-text'
import {
  byHandOf,
  changedIn,
  emptyEntry,
  entryOf,
  payOf,
  problemsOf,
  takenOut,
} from '../../../../src/core/posting/by-hand/entry'
import { ownWords } from '../../../../src/core/posting/by-hand/own-words'
import type { PostingFields } from '../../../../src/core/posting/posting'
import { said } from '../../../words/said'

const read = <T>(value: T) => ({ value, rung: 'site' as const, where: 'test', confidence: 0.9 })
const known: PostingFields = {
  title: read('Demand planner'),
  hiringOrganization: read('Larkfield Supply'),
  jobLocation: read(['Leeds', 'York']),
  workMode: read('hybrid' as const),
  baseSalary: read({ min: 38_000, max: 44_000, currency: 'GBP', period: 'year' as const }),
  description: read([{ kind: 'paragraph' as const, text: 'You plan.' }]),
}
const values = (fields: PostingFields) =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field?.value]))

describe('an opportunity in a form', () => {
  it('left as it was, says nothing anew', () => {
    expect(changedIn(entryOf(known), known)).toEqual({})
    expect(problemsOf(entryOf(known), entryOf(known))).toEqual({})
  })

  it('gives as the user’s word what was changed, and only that', () => {
    const entry = {
      ...entryOf(known),
      title: ' Senior planner ',
      workMode: 'remote',
      validThrough: '2026-12-12',
    }
    const changed = changedIn(entry, known)
    expect(values(changed)).toEqual({
      title: 'Senior planner',
      workMode: 'remote',
      validThrough: '2026-12-12',
    })
    expect(changed.workMode).toMatchObject({ rung: 'user', confidence: 1 })
  })

  it('takes for none what was read and is emptied, and nothing else', () => {
    const entry = { ...entryOf(known), jobLocation: '', workMode: '', validThrough: '', title: '' }
    expect(takenOut(entry, known)).toEqual({
      jobLocation: { value: null, rung: 'user', where: 'you', confidence: 1 },
      workMode: { value: null, rung: 'user', where: 'you', confidence: 1 },
    })
    expect(takenOut({ jobLocation: 'Leeds' }, known)).toEqual({})
  })

  it('keeps an address to apply at, and none that is no web address', () => {
    const at = (url: string) => changedIn({ ...entryOf(known), url }, known).applyUrl?.value
    expect(at('https://apply.example/7')).toBe('https://apply.example/7')
    expect(at('javascript:alert(1)')).toBeUndefined()
    expect(byHandOf({ ...entryOf(known), url: 'https://jobs.example/7' }, {}).fields.applyUrl).toBeUndefined()
  })

  it('takes an emptied pay for none, since the page may have read a wrong one', () => {
    const changed = changedIn({ ...entryOf(known), baseSalary: '' }, known)
    expect(changed.baseSalary?.value).toEqual({ min: null, max: null, currency: null, period: null })
  })

  it.each(['GBP 38,000–44,000 a year', '£38,000 - £44,000 per year', '38.000–44.000 £ a year'])(
    'reads pay as people write it: %s',
    text => {
      expect(payOf(text)).toEqual({ min: 38_000, max: 44_000, currency: 'GBP', period: 'year' })
    },
  )

  it('takes no amount for pay that no record could hold', () => {
    expect(payOf('£38,000,000,000,000 a year')).toBeNull()
  })

  it('reads pay as it words it itself', () => {
    for (const pay of [
      { min: 60_000, max: 75_000, currency: 'EUR', period: 'year' as const },
      { min: 21.5, max: null, currency: 'USD', period: 'hour' as const },
      { min: 5_000, max: 5_000, currency: 'CHF', period: 'month' as const },
    ])
      expect(payOf(entryOf({ baseSalary: read(pay) }).baseSalary)).toMatchObject(pay)
  })

  it('says what is missing or wrong, each at its field', () => {
    expect(
      said(
        problemsOf({ ...emptyEntry, url: 'javascript:alert(1)', baseSalary: 'good', validThrough: 'soon' }),
      ),
    ).toEqual({
      title: 'Write what the job is called.',
      hiringOrganization: 'Write who is hiring.',
      url: 'Write an address that begins with https://.',
      baseSalary: 'No amount can be read in this. Write it like “£38,000–44,000 a year”.',
      validThrough: 'This is not a day.',
    })
    expect(said(problemsOf({ ...entryOf(known), datePosted: '2026-02-31' }))).toEqual({
      datePosted: 'This is not a day.',
    })
    expect(changedIn({ ...entryOf(known), validThrough: '2026-02-31' }, known)).toEqual({})
    const long = problemsOf({ ...entryOf(known), text: 'x'.repeat(maxPasted + 1) }).text
    expect(said(long)).toContain('200,001 characters')
  })
})

describe('a new one as a reading', () => {
  const { description: _description, ...proposed } = known

  it('knows what came from the text and what is the user’s word', () => {
    const entry = { ...entryOf(proposed), jobLocation: 'Hull', text: 'Demand planner\n- Plan' }
    const made = byHandOf(entry, proposed)
    expect(made.typed.sort()).toEqual(['hiringOrganization', 'jobLocation', 'title'])
    expect(made.fields.baseSalary?.rung).toBe('site')
    expect(made.fields.jobLocation).toMatchObject({ value: ['Hull'], rung: 'user' })
    expect(made.fields.description?.value.map(block => block.text)).toEqual(['Demand planner', 'Plan'])
    expect(made.url).toBeNull()
  })

  it('drops what the user took out of the form', () => {
    const made = byHandOf({ ...entryOf(proposed), baseSalary: '', jobLocation: '', workMode: '' }, proposed)
    expect(Object.keys(made.fields).sort()).toEqual(['hiringOrganization', 'title'])
    expect(made.typed.sort()).toEqual(['hiringOrganization', 'title'])
  })
})

it('tells the user’s words from what was read', () => {
  const corrections = { title: read('Planner'), hiringOrganization: read('Larkfield Supply') }
  expect(ownWords(known, corrections)).toEqual([
    { field: 'title', before: 'Demand planner', after: 'Planner' },
  ])
})
