// @vitest-environment jsdom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, it } from 'vitest'
import { App as Popup } from '../popup/app'
import { emptyBrand } from '../src/core/brand/brand'
import { example } from '../src/core/checklist/example'
import { makeChecklist } from '../src/core/checklist/make-checklist'
import { wardNurse } from '../src/core/checklist/samples'
import { verifyChecklist } from '../src/core/verify/verify-checklist'
import { cell } from './options/cells'
import { realServices } from './options/real-services'
import { now, opportunity } from './options/rows'
import { all, leave, openAt } from './options/screen'
import { detail, saying, standIn } from './popup/stand-in'

afterEach(leave)

const { fields, reading, lines, brand, evidence, fit } = example({
  ...wardNurse,
  brand: { ...emptyBrand, skills: ['wound care'] },
  evidence: [{ id: 'e1', action: 'Taught dressing techniques to six new nurses', skills: ['wound care'] }],
})
const given = { fields, reading, lines, brand, evidence, fit, status: 'interested' as const }
const opening = opportunity(1, { title: 'Staff Nurse, Surgical Ward' })
const version =
  'Mara Lind\nStaff Nurse, Surgical Ward\nWound care since 2019\n\nExperience\nNurse, Willow Lane, 2019 – 2024\n• Dressed wounds; wound care for 8 patients'

/** The opening with a version that is kept; empty where there is none. */
function shown(resume: string) {
  const checklist = makeChecklist({ ...given, resume })
  const verified = [...verifyChecklist(checklist, resume, now)]
  return { ...detail, opportunity: opening, given, resume, checklist, verified, ticked: new Set<string>() }
}

async function counts(resume: string, pasted: string) {
  const popup = standIn(
    { kind: 'opportunity', opportunityId: opening.id, applied: false },
    {
      opportunity: () => saying(shown(resume)),
    },
  )
  const { services } = await realServices(
    { opportunities: [opening] },
    { opportunity: () => cell(shown(resume)) },
  )
  for (const drafts of [popup.drafts, services.drafts]) if (pasted) drafts.set(`sent:${opening.id}`, pasted)
  const root = document.body.appendChild(document.createElement('div'))
  await act(() => render(<Popup services={popup} />, root))
  await act(() => root.querySelector<HTMLElement>('#view-tailor-tab')?.click())
  const inPopup = root.querySelector('.ss-progress')?.textContent
  await act(() => render(null, root))
  root.remove()
  await openAt(`#opportunities/board?open=${opening.id}&view=tailor`, services)
  return {
    inPopup,
    inOptions: all('.ss-progress')[0]?.textContent,
    hint: all('[role=tab]')
      .map(tab => tab.textContent)
      .join(' '),
  }
}

it.each([
  ['nothing in hand', '', ''],
  ['a text that was pasted', '', version],
  ['a version that is kept', version, ''],
  [
    'another text pasted over it',
    version,
    `${version}\n• Registered nurse with a current licence since 2018`,
  ],
])('popup and options page count a checklist as one, with %s', async (_what, resume, pasted) => {
  const { inPopup, inOptions, hint } = await counts(resume, pasted)
  expect(inPopup).toMatch(/^\d+ of \d+ done/)
  expect(inOptions).toBe(inPopup)
  expect(inPopup?.includes('checked in the text')).toBe(resume + pasted !== '')
  expect(hint).toContain(/^\d+ of \d+/.exec(inPopup ?? '')?.[0])
})
