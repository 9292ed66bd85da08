// @vitest-environment jsdom

import { beforeAll, describe, expect, it, vi } from 'vitest'
import { App } from '../../popup/app'
import type { PageState } from '../../popup/page-state'
import type { PopupServices } from '../../popup/services'
import { verbatim } from '../../src/core/kernel/message'
import { say } from '../../src/words/say'
import { expectAccessible, type Mounted, mount } from '../ui/mount'
import { opportunity, unsureReading } from '../ui/samples'
import { detail, failing, opportunityPage, saying, silent, standIn } from './stand-in'

const settle = (ui: Mounted) => ui.press(document.body, 'Shift')

beforeAll(() => {
  // jsdom has the element, not its modes.
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
    this.open = true
  }
  HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
    this.open = false
    this.dispatchEvent(new Event('close'))
  }
})

describe('a page on which nothing was noticed', () => {
  it.each<PageState>([
    { kind: 'quiet' },
    { kind: 'off', site: null, host: 'park.example', origins: [] },
    { kind: 'nothing', reading: { ...unsureReading, kind: 'other' } },
  ])('lets the user write its opportunity in ($kind)', async page => {
    const services = standIn(page)
    const ui = await mount(<App services={services} />)
    await expectAccessible()
    await ui.click(ui.button('Add by hand'))
    expect(services.addByHand).toHaveBeenCalledOnce()
  })
})

describe('on an opportunity', () => {
  it('shows what, why, what to do and where it stands', async () => {
    const ui = await mount(<App services={standIn(opportunityPage)} />)
    expect(ui.find('h1').textContent).toBe('Product Analyst')
    expect(ui.text()).toContain('Veerpont Mobility')
    expect(ui.text()).toContain('7 of 9 must-haves, 5 with evidence')
    expect(ui.text()).toContain('They ask for SQL, which you have.')
    await expectAccessible()
    await ui.click(ui.button(/^Tailor/))
    expect(ui.text()).toContain('1 of 3 done')
    await expectAccessible()
    await ui.click(ui.button('Track'))
    expect(ui.text()).toContain('2 times')
    await expectAccessible()
  })

  it('takes the next step, with the way back', async () => {
    const services = standIn(opportunityPage)
    const ui = await mount(<App services={services} />)
    await ui.click(ui.button('I’m interested'))
    expect(services.setStatus).toHaveBeenCalledWith(opportunity.id, 'interested')
    expect(ui.find('[role=tab][aria-selected=true]').textContent).toContain('Tailor')
    expect(ui.text()).toContain('Now: Interested')
    await ui.click(ui.button('Undo'))
    expect(services.takeStatusBack).toHaveBeenCalledWith(opportunity.id)
  })

  it('puts a posting aside in one step while it was only seen', async () => {
    const services = standIn(opportunityPage)
    const ui = await mount(<App services={services} />)
    await ui.click(ui.button('Not for me'))
    expect(services.setStatus).toHaveBeenCalledWith(opportunity.id, 'not-for-me')
  })

  it('remembers a tick', async () => {
    const services = standIn(opportunityPage)
    const ui = await mount(<App services={services} />)
    await ui.click(ui.button(/^Tailor/))
    await ui.click(ui.all('.ss-tick')[1] as HTMLElement)
    expect(services.setTick).toHaveBeenCalledWith(opportunity.id, 'sql', true, new Map())
  })

  it('keeps a note at every key, and brings back what a closed popup had not stored', async () => {
    const stuck = vi.fn(() => new Promise<void>(() => {}))
    const first = standIn(opportunityPage, { setNote: stuck })
    const ui = await mount(<App services={first} />)
    await ui.click(ui.button('Track'))
    const note = ui.find<HTMLTextAreaElement>('textarea')
    await ui.type(note, 'M')
    await ui.type(note, 'Ma')
    expect(stuck.mock.calls).toEqual([
      [opportunity.id, 'M'],
      [opportunity.id, 'Ma'],
    ])

    const second = standIn(opportunityPage, { drafts: first.drafts })
    const again = await mount(<App services={second} />)
    await again.click(again.button('Track'))
    expect(again.find<HTMLTextAreaElement>('textarea').value).toBe('Ma')
    expect(second.setNote).toHaveBeenCalledWith(opportunity.id, 'Ma')
    await settle(again)
    expect(first.drafts.get(`note:${opportunity.id}`)).toBeNull()
  })

  it('offers to record an application that the page thanks for', async () => {
    const services = standIn({ ...opportunityPage, applied: true } as PageState)
    const ui = await mount(<App services={services} />)
    await ui.click(ui.button('Record as applied'))
    expect(services.setStatus).toHaveBeenCalledWith(opportunity.id, 'applied')
  })

  it('says what a form alone and a foreign language mean', async () => {
    const form = { ...detail, opportunity: { ...opportunity, complete: false } }
    const ui = await mount(<App services={standIn(opportunityPage, { opportunity: () => saying(form) })} />)
    expect(ui.text()).toContain('Only the application form was read.')
    const foreign = { ...detail, reading: { ...detail.reading, supported: false } }
    const other = await mount(
      <App services={standIn(opportunityPage, { opportunity: () => saying(foreign) })} />,
    )
    expect(other.text()).toContain('a language that Steppingstone can’t read yet')
  })

  it('says what a brand statement would add, and leads to it', async () => {
    const services = standIn(opportunityPage, {
      opportunity: () => saying({ ...detail, brandIsEmpty: true }),
    })
    const ui = await mount(<App services={services} />)
    await expectAccessible()
    await ui.click(ui.button('Write your brand statement'))
    expect(services.openOptions).toHaveBeenCalledWith('#brand/statement')
  })

  it('shows the frame at once and nothing in it while the record loads', async () => {
    const ui = await mount(
      <App services={standIn(opportunityPage, { opportunity: () => silent, head: () => silent })} />,
    )
    expect(ui.all('header.pp-bar')).toHaveLength(1)
    expect(ui.text()).toBe('Steppingstone')
  })

  it('shows what the opportunity is while it is still being judged', async () => {
    const ui = await mount(<App services={standIn(opportunityPage, { opportunity: () => silent })} />)
    expect(ui.all('h1').map(each => each.textContent)).toEqual([opportunity.title])
    expect(ui.all('[role="tab"]')).toHaveLength(0)
    await expectAccessible()
  })

  it('renders hostile words as words', async () => {
    const hostile = {
      ...opportunity,
      title: '<img src=x onerror=alert(1)>',
      organization: '<script>alert(1)</script>',
    }
    const ui = await mount(
      <App
        services={standIn(opportunityPage, {
          opportunity: () => saying({ ...detail, opportunity: hostile }),
        })}
      />,
    )
    expect(ui.all('img, script')).toHaveLength(0)
    expect(ui.find('h1').textContent).toBe('<img src=x onerror=alert(1)>')
  })
})

describe('off an opportunity', () => {
  const off: PageState = {
    kind: 'off',
    host: 'jobs.veerpont.example',
    site: null,
    origins: ['https://jobs.veerpont.example/*'],
  }

  it('reads this page on request, and says what came of it', async () => {
    const services = standIn(off)
    const ui = await mount(<App services={services} />)
    await expectAccessible()
    await ui.click(ui.button('Read this page'))
    await settle(ui)
    expect(services.readPage).toHaveBeenCalledTimes(1)
    expect(ui.text()).toContain('There is no posting on this page.')
  })

  it('asks the browser in the very click', async () => {
    let inClick = false
    let asked = false
    const switchOn = vi.fn(async () => {
      asked = inClick
      return false
    })
    const ui = await mount(<App services={standIn(off, { switchOn })} />)
    const button = ui.button('Always notice here')
    inClick = true
    button.click()
    inClick = false
    await settle(ui)
    expect(switchOn).toHaveBeenCalledWith(['https://jobs.veerpont.example/*'], null)
    expect(asked).toBe(true)
    expect(ui.text()).toContain('Not switched on')
  })

  it('opens an opportunity of the list, and goes back', async () => {
    const services = standIn(off)
    const ui = await mount(<App services={services} />)
    ui.find('.ss-row').focus()
    await ui.click(ui.find('.ss-row'))
    expect(services.opportunity).toHaveBeenCalledWith(opportunity.id)
    expect(document.activeElement).toBe(ui.find('main'))
    await ui.click(ui.button('Opportunities'))
    expect(ui.all('.ss-row')).toHaveLength(1)
  })

  it('keeps a line for the evidence log, its draft before it and the way back after it', async () => {
    const undo = vi.fn(async () => {})
    const services = standIn(off, { addEvidence: vi.fn(async () => undo) })
    const ui = await mount(<App services={services} />)
    const line = ui.find<HTMLInputElement>('.ss-evidence input')
    await ui.type(line, 'Halved the waiting list')
    expect(services.drafts.get('evidence')).toBe('Halved the waiting list')
    await ui.click(ui.button('Keep'))
    await settle(ui)
    expect(services.addEvidence).toHaveBeenCalledWith('Halved the waiting list')
    expect(services.drafts.get('evidence')).toBeNull()
    expect(line.value).toBe('')
    await ui.click(ui.button('Undo'))
    expect(undo).toHaveBeenCalledTimes(1)
  })

  it('does not lose the line where it could not be kept', async () => {
    const services = standIn(off, {
      addEvidence: () => Promise.reject(new Error('No room. Nothing is lost.')),
    })
    const ui = await mount(<App services={services} />)
    await ui.type(ui.find('.ss-evidence input'), 'Halved the waiting list')
    await ui.click(ui.button('Keep'))
    await settle(ui)
    expect(ui.text()).toContain('Your records could not be opened. No room. Nothing is lost.')
    expect(ui.find<HTMLInputElement>('.ss-evidence input').value).toBe('Halved the waiting list')
    expect(services.drafts.get('evidence')).toBe('Halved the waiting list')
  })

  it('keeps what it says about this page when the search is asked for', async () => {
    const ui = await mount(<App services={standIn(off)} />)
    await ui.click(ui.button('All opportunities'))
    await new Promise(resolve => setTimeout(resolve))
    expect(document.activeElement).toBe(ui.find('.ss-search input'))
    expect(ui.button('Read this page')).toBeTruthy()
  })

  it('names what is due, and opens it', async () => {
    const row = { ...opportunity, status: 'applied' as const }
    const services = standIn(off, {
      due: saying([{ row, text: verbatim('Follow up'), due: '2026-11-20', planned: false }]),
    })
    const ui = await mount(<App services={services} />)
    expect(ui.find('[aria-label=Due]').textContent).toContain('Follow up')
    await expectAccessible()
    await ui.click(ui.find('[aria-label=Due] .ss-row'))
    expect(services.opportunity).toHaveBeenCalledWith(row.id)
  })

  it('closes one thing by Escape, and leaves the last one to the browser', async () => {
    const ui = await mount(<App services={standIn(opportunityPage)} />)
    await ui.click(ui.button('I’m interested'))
    await ui.click(ui.button('All opportunities'))
    const pressEscape = () => {
      const press = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true })
      document.body.dispatchEvent(press)
      return press.defaultPrevented
    }
    expect(ui.text()).toContain('Now: Interested')
    expect(pressEscape()).toBe(true)
    await settle(ui)
    expect(ui.text()).not.toContain('Now: Interested')
    expect(ui.button('This page')).toBeTruthy()
    expect(pressEscape()).toBe(true)
    await settle(ui)
    expect(ui.find('h1').textContent).toBe('Product Analyst')
    expect(pressEscape()).toBe(false)
  })

  it('goes to the search by /, shows the keys by ?, and neither while typing or when turned off', async () => {
    const ui = await mount(<App services={standIn(off)} />)
    await ui.press(ui.find('.ss-search input'), '?')
    expect(ui.find<HTMLDialogElement>('dialog').open).toBe(false)
    await ui.press(document.body, '?')
    expect(ui.find<HTMLDialogElement>('dialog').open).toBe(true)
    await expectAccessible()
    const turnedOff = await mount(<App services={standIn(off, { singleKeys: saying(false) })} />)
    await turnedOff.press(document.body, '?')
    expect(turnedOff.find<HTMLDialogElement>('dialog').open).toBe(false)
  })
})

describe('an unsure reading', () => {
  const unsure: PageState = { kind: 'unsure', reading: unsureReading }

  it('is kept only as the user confirms it', async () => {
    const services = standIn(unsure)
    const ui = await mount(<App services={services} />)
    expect(ui.find('h1').textContent).toBe('Is this right?')
    await expectAccessible()
    await ui.type(ui.find('[name=title]'), 'Product Analyst')
    await ui.type(ui.find('[name=hiringOrganization]'), 'Veerpont')
    await ui.click(ui.button('Yes, keep it'))
    expect(services.logCorrected).toHaveBeenCalledWith(
      expect.objectContaining({
        sure: true,
        fields: expect.objectContaining({
          title: expect.objectContaining({ value: 'Product Analyst', rung: 'user' }),
        }),
      }),
    )
  })

  it('says why, where it waits only because many were kept', async () => {
    const ui = await mount(<App services={standIn({ ...unsure, waits: true })} />)
    expect(ui.find('h1').textContent).toBe('Keep this one too?')
    expect(ui.text()).toContain('Many postings were kept here within a short time')
    expect(ui.text()).not.toContain('not sure')
    await expectAccessible()
  })

  it('still has what was corrected when the popup was closed in between', async () => {
    const first = standIn(unsure)
    const ui = await mount(<App services={first} />)
    await ui.type(ui.find('[name=hiringOrganization]'), 'Veer')
    const again = await mount(<App services={standIn(unsure, { drafts: first.drafts })} />)
    expect(again.find<HTMLInputElement>('[name=hiringOrganization]').value).toBe('Veer')
  })

  it('can be refused', async () => {
    const services = standIn(unsure)
    const ui = await mount(<App services={services} />)
    await ui.click(ui.button('Not a posting'))
    expect(services.logCorrected).not.toHaveBeenCalled()
    expect(ui.text()).toContain('Nothing was kept.')
  })
})

describe('other pages and failures', () => {
  it('saves a report of a page that is not read right, and says where the page can’t be reached', async () => {
    const services = standIn({ kind: 'quiet' })
    const ui = await mount(<App services={services} />)
    await ui.click(ui.button('Save the report'))
    expect(services.saveReport).toHaveBeenCalledOnce()
    expect(ui.text()).toContain('Saved with your downloads.')
    const refused = await mount(
      <App services={standIn({ kind: 'quiet' }, { saveReport: async () => false })} />,
    )
    await refused.click(refused.button('Save the report'))
    expect(refused.text()).toContain('does not let this page be read')
  })

  const failure = {
    code: 'storage-full',
    words: verbatim('There is no room left. Nothing is lost.'),
  } as const
  const cases: [string, PageState, string][] = [
    ['the own profile', { kind: 'own-profile' }, 'This is your own profile.'],
    [
      'someone else’s profile',
      { kind: 'other-profile' },
      'Nothing here is read or kept unless you ask; then only name, position and employer are.',
    ],
    ['a list', { kind: 'nothing', reading: { ...unsureReading, kind: 'list' } }, 'a list of postings'],
    ['nothing noticed', { kind: 'quiet' }, 'No posting was noticed on this page.'],
    ['the browser’s page', { kind: 'no-page' }, 'belongs to the browser'],
    [
      'a posting that could not be kept',
      { kind: 'failed', reading: unsureReading, failure },
      say(failure.words),
    ],
  ]
  it.each(cases)('says what it is: %s', async (_name, state, words) => {
    const ui = await mount(<App services={standIn(state)} />)
    expect(ui.text()).toContain(words)
    await expectAccessible()
  })

  it('tries again with the very reading that failed', async () => {
    const services = standIn({ kind: 'failed', reading: unsureReading, failure })
    const ui = await mount(<App services={services} />)
    await ui.click(ui.button('Try again'))
    expect(services.logCorrected).toHaveBeenCalledWith(unsureReading)
  })

  it('opens the audit on the own profile, and says where the page can’t be reached', async () => {
    const services = standIn({ kind: 'own-profile' }, { openOverlay: vi.fn(async () => false) })
    const ui = await mount(<App services={services} />)
    await ui.click(ui.button('Audit this profile'))
    await settle(ui)
    expect(services.openOverlay).toHaveBeenCalledTimes(1)
    expect(ui.text()).toContain('does not let this page be read')
  })

  it('offers the side panel only where the browser has one', async () => {
    const services = standIn({ kind: 'own-profile' })
    const ui = await mount(<App services={services} />)
    await ui.click(ui.button('Audit in the side panel'))
    expect(services.openSidePanel).toHaveBeenCalledTimes(1)
    const without = await mount(<App services={standIn({ kind: 'own-profile' }, { hasSidePanel: false })} />)
    expect(without.text()).not.toContain('side panel')
  })

  it('offers first what the user chose for audits', async () => {
    const first = async (over: Partial<PopupServices>) => {
      const ui = await mount(<App services={standIn({ kind: 'own-profile' }, over)} />)
      return ui.find('.ss-button-primary').textContent
    }
    expect(await first({})).toBe('Audit this profile')
    expect(await first({ auditIn: saying('side') })).toBe('Audit in the side panel')
    expect(await first({ auditIn: saying('side'), hasSidePanel: false })).toBe('Audit this profile')
  })

  it('says what to do after an update', async () => {
    const services = standIn(opportunityPage, {
      setTick: () => Promise.reject(new Error('context invalidated')),
      failureOf: () => ({ code: 'gone', words: verbatim('context invalidated') }),
    })
    const ui = await mount(<App services={services} />)
    await ui.click(ui.button(/^Tailor/))
    await ui.click(ui.find('.ss-tick'))
    await settle(ui)
    expect(ui.text()).toContain('Nothing is lost. Close this window and open it again.')
    expect(ui.text()).not.toContain('context invalidated')
  })

  it('says so where the list can’t be read', async () => {
    const services = standIn(
      { kind: 'quiet' },
      { opportunities: () => failing(new Error('Nothing was changed.')) },
    )
    const ui = await mount(<App services={services} />)
    expect(ui.find('[role=alert]').textContent).toContain('Nothing was changed.')
  })

  it('says that nothing is lost where the records can’t be opened', async () => {
    const services = standIn(opportunityPage, {
      opportunity: () => failing(new Error('Nothing was changed. Close other windows.')),
    })
    const ui = await mount(<App services={services} />)
    expect(ui.find('[role=alert]').textContent).toContain('Your records could not be opened.')
    expect(ui.text()).toContain('Nothing was changed.')
    await expectAccessible()
  })
})
