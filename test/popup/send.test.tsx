// @vitest-environment jsdom

import { describe, expect, it, vi } from 'vitest'
import { App } from '../../popup/app'
import type { PopupServices } from '../../popup/services'
import { verbatim } from '../../src/core/kernel/message'
import type { GuardFinding } from '../../src/ui/sending/services'
import type { SentLine } from '../../src/ui/sent-list'
import { resumeId, resumeVersion } from '../options/rows'
import { expectAccessible, type Mounted, mount } from '../ui/mount'
import { opportunity } from '../ui/samples'
import { detail, opportunityPage, saying, standIn } from './stand-in'

const master = resumeVersion(1, { name: 'Master' })
const own = resumeVersion(2, { name: 'For Veerpont', opportunityId: opportunity.id, parentId: master.id })
const sentLine: SentLine = {
  id: resumeId(50),
  resumeId: master.id,
  at: '2026-11-03',
  channel: 'Email',
  organization: 'Larkfield Supply',
  despite: null,
  version: 'Master',
  title: 'Analyst',
}
const another: NonNullable<GuardFinding['another']> = {
  sent: sentLine,
  likeness: 'nearly-same',
  sameLines: 3,
  lines: 4,
  text: 'One\nTwo\nThree words here\nFour',
}

/** Lets what a click set going come to its end. */
const then = async (ui: Mounted, target: HTMLElement) => {
  await ui.click(target)
  for (let i = 0; i < 4; i++) await ui.press(document.body, 'Shift')
}

/** The step as it opens from the checklist's foot. */
async function opened(over: Partial<PopupServices> = {}) {
  const services = standIn(opportunityPage, {
    opportunity: () => saying({ ...detail, opportunity: { ...detail.opportunity, status: 'interested' } }),
    versions: saying([master, own]),
    ...over,
  })
  const ui = await mount(<App services={services} />)
  await then(ui, ui.button('Record what I sent'))
  return { services, ui }
}

describe('recording what was sent', () => {
  it('offers the version for this opportunity first, today, and records it with a way back', async () => {
    const undo = vi.fn(async () => {})
    const { services, ui } = await opened({ recordSending: vi.fn(async () => undo) })
    expect(ui.all<HTMLInputElement>('[type=radio]').map(each => each.checked)).toEqual([true, false, false])
    expect(ui.all('.ss-choice').map(each => each.textContent)[0]).toBe('For Veerpont · made for this')
    await expectAccessible()
    await ui.type(ui.find('[list]'), 'Email')
    await then(ui, ui.button('Record it'))
    expect(services.recordSending).toHaveBeenCalledWith({
      opportunityId: opportunity.id,
      resumeId: own.id,
      at: '2026-11-21',
      channel: 'Email',
      despite: null,
    })
    expect(ui.text()).toContain('Recorded what went out.')
    await then(ui, ui.button('Undo'))
    expect(undo).toHaveBeenCalled()
  })

  it('keeps a pasted text as a version, and the words where the popup closes before', async () => {
    const { services, ui } = await opened({ versions: saying([]) })
    const field = ui.find<HTMLTextAreaElement>('textarea')
    await ui.type(field, 'The text that went out')
    expect(services.drafts.get(`sent:${opportunity.id}`)).toBe('The text that went out')
    await then(ui, ui.button('Record it'))
    expect(services.keepText).toHaveBeenCalledWith(
      'The text that went out',
      'Veerpont Mobility',
      opportunity.id,
    )
    expect(services.recordSending).toHaveBeenCalledWith(expect.objectContaining({ resumeId: 'kept' }))
    expect(services.drafts.get(`sent:${opportunity.id}`)).toBeNull()
  })

  it('shows what went to another employer, what is the same and what stays open, before anything is recorded', async () => {
    const { services, ui } = await opened({ guardText: async () => ({ another, sameEmployer: [] }) })
    await then(ui, ui.button('Record it'))
    expect(services.recordSending).not.toHaveBeenCalled()
    expect(ui.text()).toContain('“Master” went to Larkfield Supply for Analyst on 3 Nov.')
    expect(ui.text()).toContain('3 of its 4 lines are the same')
    expect(ui.find('.ss-open-items').textContent).toContain('Show SQL first')
    expect(ui.all('.ss-diff del').length).toBeGreaterThan(0)
    expect(ui.text()).not.toMatch(/%/)
    await expectAccessible()
  })

  it('records that it was sent all the same, with what was shown', async () => {
    const { services, ui } = await opened({ guardText: async () => ({ another, sameEmployer: [] }) })
    await then(ui, ui.button('Record it'))
    await then(ui, ui.button('Record it anyway'))
    expect(services.recordSending).toHaveBeenCalledWith(
      expect.objectContaining({
        despite: {
          sendingId: another.sent.id,
          likeness: 'nearly-same',
          sameLines: 3,
          lines: 4,
          openItems: [verbatim('Show SQL first')],
        },
      }),
    )
  })

  it('opens a version of its own to tailor first', async () => {
    const { services, ui } = await opened({
      guardText: async () => ({ another, sameEmployer: [] }),
      versions: saying([master]),
    })
    await then(ui, ui.button('Record it'))
    await then(ui, ui.button('Tailor it first'))
    expect(services.deriveVersion).toHaveBeenCalledWith(master.id, opportunity.id)
    expect(services.openOptions).toHaveBeenCalledWith('#opportunities/resumes?open=derived')
    expect(services.recordSending).not.toHaveBeenCalled()
  })

  it('preselects nothing that went to another employer or was made for one', async () => {
    const theirs = resumeVersion(3, { opportunityId: resumeId(70), frozenAt: '2026-11-03T09:00:00.000Z' })
    const { ui } = await opened({ versions: saying([theirs]) })
    const [version, paste] = ui.all<HTMLInputElement>('[type=radio]')
    expect([version?.checked, paste?.checked]).toEqual([false, true])
  })

  it('has a way back from what was found', async () => {
    const { services, ui } = await opened({ guardText: async () => ({ another, sameEmployer: [] }) })
    await then(ui, ui.button('Record it'))
    await then(ui, ui.button('Back'))
    expect(ui.all('.ss-choice').length).toBeGreaterThan(0)
    expect(services.recordSending).not.toHaveBeenCalled()
  })

  it('goes back one step at Escape: from what was found to the form, from the form to the checklist', async () => {
    const { ui } = await opened({ guardText: async () => ({ another, sameEmployer: [] }) })
    await then(ui, ui.button('Record it'))
    await ui.press(document.body, 'Escape')
    expect(ui.all('.ss-diff')).toEqual([])
    expect(ui.all('.ss-choice').length).toBeGreaterThan(0)
    await ui.press(document.body, 'Escape')
    expect(ui.all('.ss-checklist')).toHaveLength(1)
  })

  it('tells what this employer got before', async () => {
    const { ui } = await opened({ guardText: async () => ({ another: null, sameEmployer: [another.sent] }) })
    expect(ui.text()).toContain('You sent Veerpont Mobility “Master”, 3 Nov.')
  })

  it('lets one say only that one applied', async () => {
    const { services, ui } = await opened()
    await then(ui, ui.button('Only record that I applied'))
    expect(services.setStatus).toHaveBeenCalledWith(opportunity.id, 'applied')
    expect(services.recordSending).not.toHaveBeenCalled()
  })
})

describe('the history', () => {
  it('says which version went out', async () => {
    const services = standIn(opportunityPage, { sent: () => saying([sentLine]) })
    const ui = await mount(<App services={services} />)
    await ui.click(ui.button('Track'))
    expect(ui.find('.ss-sent').textContent).toContain('Master3 Nov · Email')
    await ui.click(ui.button('Master'))
    expect(services.openOptions).toHaveBeenCalledWith(`#opportunities/resumes?open=${master.id}`)
    await expectAccessible()
  })
})
