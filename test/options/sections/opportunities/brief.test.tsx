// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { makeBrief } from '../../../../src/core/brief/brief'
import { example } from '../../../../src/core/checklist/example'
import { wardNurse } from '../../../../src/core/checklist/samples'
import { cell } from '../../cells'
import { realServices, saved } from '../../real-services'
import { opportunity } from '../../rows'
import { all, click, has, leave, named, openAt, violations } from '../../screen'

afterEach(leave)

const {
  resume: _resume,
  today: _today,
  ...given
} = example({
  ...wardNurse,
  evidence: [{ id: 'e1', action: 'Taught wound care', result: 'Fewer infections', skills: ['wound care'] }],
})
const row = opportunity(1, { title: 'Staff Nurse' })
const brief = makeBrief({
  given,
  title: row.title,
  url: 'https://northmoor.example/7',
  signals: [],
  next: { text: 'Call Ida', due: '2026-11-22', remind: false, remindedAt: null },
})
const told = { brief, opportunity: row, facts: given.reading.facts }
const open = async (replace = {}) => {
  const fake = await realServices({ opportunities: [row] }, { brief: () => cell(told), ...replace })
  await openAt(`#opportunities/brief?of=${row.id}`, fake.services)
  return fake
}

describe('the brief', () => {
  it('stands on one sheet, with quotes, the story and what comes next', async () => {
    await open()
    const text = all('.op-brief')[0]?.textContent ?? ''
    for (const words of [
      'Staff Nurse',
      'Sound knowledge of wound care',
      'Fewer infections',
      'Call Ida, tomorrow',
    ])
      expect(text).toContain(words)
    expect(await violations()).toEqual([])
    expect(document.title).toBe('Brief · Steppingstone')
  })

  it('prints a page’s markup as the words that it is', async () => {
    const markup = '<img src=x onerror=alert(1)> <b>Nurse</b>'
    const hostile = makeBrief({
      given,
      title: markup,
      url: 'https://northmoor.example/7',
      signals: [],
      next: null,
    })
    await open({ brief: () => cell({ ...told, brief: hostile, opportunity: { ...row, title: markup } }) })
    expect(all('.op-brief')[0]?.textContent).toContain(markup)
    expect(all('.op-brief img')).toEqual([])
    expect(all('.op-brief b').map(each => each.textContent)).not.toContain('Nurse')
  })

  it('is printed by the browser, copied and saved', async () => {
    const printed = vi.fn()
    vi.stubGlobal('print', printed)
    const copied: string[] = []
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: async (text: string) => void copied.push(text) },
    })
    await open()
    await click(named('button', 'Print'))
    expect(printed).toHaveBeenCalledOnce()
    await click(named('button', 'Copy as Markdown'))
    expect(copied[0]).toContain('## Evidence to bring')
    expect(has('.ss-toast span', 'Copied as Markdown.')).toBe(true)
    await click(named('button', 'Save as Markdown'))
    expect(saved.map(({ name }) => name)).toEqual(['Brief Staff Nurse, Northmoor Hospital.md'])
    expect(await saved[0]?.file.text()).toMatch(/^# Staff Nurse\n/)
    vi.unstubAllGlobals()
  })

  it('is reached from the opportunity, and says where that is gone', async () => {
    await openAt(
      `#opportunities/board?open=${row.id}`,
      (await realServices({ opportunities: [row] })).services,
    )
    expect(named('a', 'Brief').getAttribute('href')).toBe(`#opportunities/brief?of=${row.id}`)
    await open({ brief: () => cell(null) })
    expect(document.body.textContent).toContain('This opportunity is no longer on this device.')
  })
})
