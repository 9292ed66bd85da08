// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { App } from '../../popup/app'
import { emptyBrand } from '../../src/core/brand/brand'
import { example } from '../../src/core/checklist/example'
import { makeChecklist } from '../../src/core/checklist/make-checklist'
import { wardNurse } from '../../src/core/checklist/samples'
import { verifyChecklist } from '../../src/core/verify/verify-checklist'
import { resumeVersion } from '../options/rows'
import { expectAccessible, type Mounted, mount } from '../ui/mount'
import { now, opportunity } from '../ui/samples'
import { detail, opportunityPage, saying, standIn } from './stand-in'

const { fields, reading, lines, brand, evidence, fit } = example({
  ...wardNurse,
  brand: { ...emptyBrand, skills: ['wound care'] },
  evidence: [{ id: 'e1', action: 'Taught dressing techniques to six new nurses', skills: ['wound care'] }],
})
const given = { fields, reading, lines, brand, evidence, fit, status: 'interested' as const }
const version =
  'Mara Lind\nStaff Nurse, Surgical Ward\nWound care since 2019\n\nExperience\nNurse, Willow Lane, 2019 – 2024\n• Dressed wounds; wound care for 8 patients'

const shown = (resume: string) => {
  const checklist = makeChecklist({ ...given, resume })
  return {
    ...detail,
    opportunity: { ...opportunity, status: 'interested' as const },
    given,
    resume,
    checklist,
    verified: [...verifyChecklist(checklist, resume, now)],
    ticked: new Set<string>(),
  }
}
const services = (resume = '') => standIn(opportunityPage, { opportunity: () => saying(shown(resume)) })
const openTailor = async (given: ReturnType<typeof services>): Promise<Mounted> => {
  const ui = await mount(<App services={given} />)
  await ui.click(ui.button(/^Tailor/))
  return ui
}
const field = (ui: Mounted) => ui.find<HTMLTextAreaElement>('textarea')

it('checks a pasted version at once, with the place, beside ticks by hand', async () => {
  const world = services()
  const ui = await openTailor(world)
  expect(ui.text()).not.toContain('checked in the text')
  await ui.type(field(ui), version)
  expect(ui.text()).toMatch(/\d+ of \d+ done, \d+ checked in the text/)
  expect(ui.text()).toContain('In your text: “Staff Nurse, Surgical Ward”')
  expect(ui.text()).toMatch(/\d+ still open/)
  expect(ui.all<HTMLInputElement>('.ss-tick').some(tick => tick.checked)).toBe(false)
  await expectAccessible()
})

it('keeps what was pasted at every key, and finds it again', async () => {
  const world = services()
  const ui = await openTailor(world)
  await ui.type(field(ui), version)
  expect(world.drafts.get(`sent:${opportunity.id}`)).toBe(version)
  const again = await openTailor(world)
  expect(field(again).value).toBe(version)
  expect(again.text()).toContain('checked in the text')
  await again.type(field(again), '')
  expect(again.text()).not.toContain('checked in the text')
  expect(world.drafts.get(`sent:${opportunity.id}`)).toBeNull()
})

it('checks the version that was made for the opportunity, with nothing pasted', async () => {
  const ui = await openTailor(services(version))
  expect(ui.text()).toContain('checked in the text')
  expect(ui.button('Check another text')).toBeTruthy()
})

it('makes a version from the master in one click, and opens it', async () => {
  const world = services()
  const ui = await openTailor(world)
  await ui.click(ui.button('Make a version for it'))
  expect(world.makeVersion).toHaveBeenCalledWith(opportunity.id)
  expect(world.openOptions).toHaveBeenCalledWith('#opportunities/resumes?open=made')
})

it('asks for a résumé where there is no master', async () => {
  const world = { ...services(), makeVersion: async () => null }
  const ui = await openTailor(world)
  await ui.click(ui.button('Make a version for it'))
  expect(world.openOptions).toHaveBeenCalledWith(`#opportunities/resumes?for=${opportunity.id}`)
})

it('checks a saved version that is picked, and means it when recording what was sent', async () => {
  const saved = resumeVersion(7, { name: 'Ward master', text: version })
  const world = { ...services(), versions: saying([saved]) }
  const ui = await openTailor(world)
  const fold = ui.find<HTMLDetailsElement>('.ss-disclosure')
  fold.open = true
  fold.dispatchEvent(new Event('toggle'))
  await ui.press(document.body, 'Shift')
  const select = ui.find<HTMLSelectElement>('.ss-disclosed select')
  expect([...select.options].map(option => option.text)).toEqual(['None of these', 'Ward master'])
  select.value = saved.id
  select.dispatchEvent(new Event('change', { bubbles: true }))
  await ui.press(document.body, 'Shift')
  expect(ui.text()).toMatch(/\d+ of \d+ done, \d+ checked in the text/)
  await ui.click(ui.button('Record what I sent'))
  expect(ui.find<HTMLInputElement>('[type=radio]').checked).toBe(true)
  await expectAccessible()
})

it('shows what was put right as done instead of letting it go', async () => {
  const world = services()
  const ui = await openTailor(world)
  const full = `${version}\n• Watered the plants in the lobby for the whole of the winter, every single day of the week`
  await ui.type(field(ui), full)
  const raise = () => ui.all('.ss-item').find(item => item.textContent.includes('Your proof: “Taught'))
  expect(raise()?.textContent).toContain('Partly in your text')
  await ui.type(field(ui), `${full}\n• Taught wound care and dressing techniques to six new nurses`)
  expect(raise()?.textContent).toContain('In your text')
  expect(raise()?.textContent).not.toContain('Partly in your text')
})
