// @vitest-environment jsdom

import { afterEach, describe, expect, it } from 'vitest'
import { verbatim } from '../../../../src/core/kernel/message'
import { maxPasted } from '../../../../src/core/posting/by-hand/blocks-of-text'
import { joinKey } from '../../../../src/core/posting/joining'
import { correctFields } from '../../../../src/store/opportunities'
import { eventually } from '../../../eventually'
import { shown } from '../../cells'
import { realServices } from '../../real-services'
import { opportunity } from '../../rows'
import { all, click, has, leave, named, openAt, press, settled, shows, type, violations } from '../../screen'

afterEach(async () => {
  await leave()
  sessionStorage.clear()
})

const rows = [opportunity(1, { title: 'Operations analyst' })]
const field = (name: string) => named<HTMLInputElement>('.op-writing input', name)
const text = () => named<HTMLTextAreaElement>('textarea', 'Text of the advert')
/** What is read when typing pauses comes a while after it. */
const comes = (check: () => void): Promise<void> =>
  eventually(async () => {
    await settled()
    check()
  })
const advert = `Demand Planner
Larkfield Supply · Leeds · Hybrid
£38,000 - £44,000 per year

You plan what four warehouses hold.`

describe('an opportunity written in', () => {
  it('is filled in from its text, the user’s word above it, and added as such', async () => {
    const { services, opportunities } = await realServices({ opportunities: rows })
    await openAt('#opportunities/board', services)
    await click(named('button', 'Add an opportunity'))
    expect(document.activeElement?.textContent).toBe('Add an opportunity')
    await type(field('Employer'), 'Larkfield Ltd')
    await type(text(), advert)
    await comes(() => expect(field('Job title').value).toBe('Demand Planner'))
    await type(text(), `${advert} `)
    expect(field('Employer').value).toBe('Larkfield Ltd')
    expect(field('Place').value).toBe('Leeds')
    expect(has('.ss-hint', 'Read as £38,000–44,000 a year')).toBe(true)
    expect(await violations()).toEqual([])
    await click(named('button', 'Add it'))
    const [, added] = await opportunities.get()
    expect(added).toMatchObject({
      title: 'Demand Planner',
      organization: 'Larkfield Ltd',
      place: 'Leeds',
      status: 'interested',
    })
    expect(Object.keys(added?.corrections ?? {}).sort()).toEqual(['hiringOrganization', 'title'])
    expect(location.hash).toBe(`#opportunities/board?open=${added?.id}`)
    await click(named('.ss-toast button', 'Undo'))
    expect(await opportunities.get()).toHaveLength(1)
  })

  it('comes from the popup with title and address of the page', async () => {
    const { services, db } = await realServices()
    await openAt('#opportunities/board?add=1&name=Gardener&url=https%3A%2F%2Fpark.example%2Fjobs', services)
    expect(field('Address of its page').value).toBe('https://park.example/jobs')
    await type(field('Employer'), 'City park')
    await click(named('button', 'Add it'))
    expect(await db.opportunities.toArray()).toMatchObject([{ title: 'Gardener', organization: 'City park' }])
    expect(await db.sightings.toArray()).toMatchObject([{ url: 'https://park.example/jobs' }])
  })

  it('says what is missing at its field, and adds nothing', async () => {
    const { services, opportunities } = await realServices()
    await openAt('#opportunities/board?add=1', services)
    await type(field('Pay'), 'plenty')
    await click(named('button', 'Add it'))
    expect(document.activeElement).toBe(field('Job title'))
    expect(all('.ss-wrong').map(each => each.textContent)).toEqual([
      'Write what the job is called.',
      'Write who is hiring.',
      'No amount can be read in this. Write it like “£38,000–44,000 a year”.',
    ])
    expect(await opportunities.get()).toEqual([])
  })

  it('says where the opening is there already, and goes on only as the user decides', async () => {
    const key = joinKey('Operations analyst', 'Larkfield Supply') ?? ''
    const here = opportunity(1, { keys: ['url:jobs.example/1', key] })
    const { services, opportunities } = await realServices({ opportunities: [here] })
    await openAt('#opportunities/board?add=1&name=Operations%20analyst', services)
    await type(field('Employer'), 'Larkfield Supply')
    await click(named('button', 'Add it'))
    expect(
      has(
        '.ss-notice-title, .ss-notice strong, .ss-notice p, .ss-notice h2, .ss-notice *',
        'This opening is already here.',
      ),
    ).toBe(true)
    expect(await opportunities.get()).toHaveLength(1)
    await click(named('button', 'It is another opening'))
    const [, added] = await opportunities.get()
    expect(added).toMatchObject({ status: 'interested', apart: [here.id] })
  })

  it('refuses two million characters in a sentence and keeps what stood there', async () => {
    await openAt('#opportunities/board?add=1', (await realServices()).services)
    await type(text(), 'An advert')
    await type(text(), 'x'.repeat(2_000_000))
    expect(text().value).toBe('An advert')
    expect(document.body.textContent).toContain('This text has 2,000,000 characters')
    expect(maxPasted).toBeLessThan(2_000_000)
  })

  it('keeps what was begun over a reload, until it is left', async () => {
    const { services } = await realServices()
    await openAt('#opportunities/board?add=1', services)
    await type(field('Employer'), 'City park')
    await openAt('#opportunities/board?add=1', services)
    expect(field('Employer').value).toBe('City park')
    await click(named('button', 'Cancel'))
    await openAt('#opportunities/board?add=1', services)
    expect(field('Employer').value).toBe('')
  })

  it('opens by a key, and not over an example', async () => {
    const { services } = await realServices()
    await openAt('#brand/statement', services)
    await press('n', document.body)
    expect(location.hash).toBe('#opportunities/board?add=1')
    await leave()
    await openAt('#opportunities/board?add=1', { ...services, showsExample: true })
    expect(has('button', 'Add it')).toBe(false)
  })
})

describe('the text out of a file', () => {
  const choose = async (file: File) => {
    const chooser = named<HTMLInputElement>('input[type=file]', 'File with the advert')
    Object.defineProperty(chooser, 'files', { configurable: true, value: [file] })
    chooser.dispatchEvent(new Event('change', { bubbles: true }))
  }
  const open = async (replace = {}) => {
    await openAt('#opportunities/board?add=1', (await realServices({}, replace)).services)
  }

  it('is taken as it is from a text, and by the reader of files from any other', async () => {
    await open({
      readResume: async () => ({ resume: {}, text: 'Read from the PDF', sections: [], warnings: [] }),
    })
    await choose(new File([advert], 'advert.txt', { type: 'text/plain' }))
    await comes(() => expect(text().value).toBe(advert))
    await choose(new File(['%PDF-'], 'advert.pdf', { type: 'application/pdf' }))
    await comes(() => expect(text().value).toBe('Read from the PDF'))
  })

  it('says why a file was not read, and keeps what stood there', async () => {
    await open({
      readResume: async () => ({ refused: 'image', sentence: verbatim('This PDF holds only pictures.') }),
    })
    await type(text(), 'An advert')
    await choose(new File(['%PDF-'], 'scan.pdf'))
    await shows('This PDF holds only pictures.')
    expect(text().value).toBe('An advert')
  })

  it.each([
    ['a text of two million characters', new File(['x'.repeat(2_000_000)], 'long.txt')],
    [
      'a file of many megabytes',
      Object.defineProperty(new File([''], 'a.pdf'), 'size', { value: 50_000_000 }),
    ],
  ])('refuses %s in a sentence', async (_name, file) => {
    await open()
    await choose(file)
    await comes(() =>
      expect(document.body.textContent).toMatch(/has 2,000,000 characters|is far too large for an advert/),
    )
    expect(text().value).toBe('')
  })
})

describe('an opportunity set right', () => {
  const open = `#opportunities/board?open=${rows[0]?.id}`

  it('keeps only what was changed, its text too, with a way back', async () => {
    const { services } = await realServices({ opportunities: rows })
    const kept = async () => {
      const detail = await shown(services.opportunity(rows[0]?.id ?? ''))
      return detail && [detail.opportunity.title, detail.fields.description?.value?.at(-1)?.text]
    }
    const before = await kept()
    await openAt(open, services)
    await click(named('button', 'Edit'))
    expect(await violations()).toEqual([])
    await type(field('Job title'), 'Senior analyst')
    await type(text(), `${text().value}\n\nA new line`)
    await click(named('button', 'Save'))
    expect(await kept()).toEqual(['Senior analyst', 'A new line'])
    expect(has('button', 'Edit')).toBe(true)
    await click(named('.ss-toast button', 'Undo'))
    expect(await kept()).toEqual(before)
  })

  it('opens without a message over its buttons', async () => {
    await openAt(open, (await realServices({ opportunities: rows })).services)
    await click(named('.ss-path label', 'Applied'))
    expect(all('.ss-toast')).toHaveLength(1)
    await click(named('button', 'Edit'))
    expect(all('.ss-toast')).toEqual([])
  })

  it('left as it was, changes nothing', async () => {
    const { services, opportunities } = await realServices({ opportunities: rows })
    const before = await opportunities.get()
    await openAt(`${open}&edit=1`, services)
    await click(named('button', 'Save'))
    expect(await opportunities.get()).toEqual(before)
  })

  it('closes by Escape and leaves the opportunity open', async () => {
    await openAt(`${open}&edit=1`, (await realServices({ opportunities: rows })).services)
    await press('Escape', document.body)
    expect(location.hash).toBe(open)
  })

  it('closed by Escape, loses nothing that was typed', async () => {
    const { services, opportunities } = await realServices({ opportunities: rows })
    await openAt(`${open}&edit=1`, services)
    await type(field('Job title'), 'Senior analyst')
    await press('Escape', document.body)
    expect(location.hash).toBe(open)
    await click(named('button', 'Edit'))
    expect(field('Job title').value).toBe('Senior analyst')
    expect(document.body.textContent).toContain('What you typed before is back.')
    expect(await violations()).toEqual([])
    await click(named('button', 'Save'))
    expect(await opportunities.get()).toMatchObject([{ title: 'Senior analyst' }])
    // Kept, it is no draft any more.
    await click(named('button', 'Edit'))
    expect(document.body.textContent).not.toContain('What you typed before is back.')
  })

  it('left, offers what was typed once more', async () => {
    const { services } = await realServices({ opportunities: rows })
    await openAt(`${open}&edit=1`, services)
    await type(field('Job title'), 'Senior analyst')
    await click(named('button', 'Cancel'))
    expect(location.hash).toBe(open)
    await click(named('.ss-toast button', 'Undo'))
    expect(field('Job title').value).toBe('Senior analyst')
    await click(named('button', 'Start over'))
    expect(field('Job title').value).not.toBe('Senior analyst')
    expect(services.drafts.get(`edit:${rows[0]?.id}`)).toBeNull()
  })

  it('takes out what is emptied, as the user’s word', async () => {
    const { services, opportunities } = await realServices({ opportunities: rows })
    await openAt(`${open}&edit=1`, services)
    await type(field('Place'), '')
    await click(named('button', 'Save'))
    const emptied = { jobLocation: { value: null, rung: 'user', where: 'you', confidence: 1 } }
    expect(await opportunities.get()).toMatchObject([{ place: '', corrections: emptied }])
  })

  it('shows what is the user’s word, and takes it back', async () => {
    const { services, db, opportunities } = await realServices({ opportunities: rows })
    await correctFields(db, rows[0]?.id ?? '', {
      title: { value: 'Senior analyst', rung: 'user', where: 'you', confidence: 1 },
    })
    await openAt(`${open}&view=history`, services)
    expect(all('.op-own-words dd')[0]?.textContent).toBe('Operations analystSenior analystTake back')
    await click(named('button', 'Take back: Title'))
    expect(await opportunities.get()).toMatchObject([{ title: 'Operations analyst', corrections: {} }])
  })
})
