// @vitest-environment jsdom
import axe from 'axe-core'
import { render } from 'preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Panel } from '../../../src/content/overlay/panel'
import { verbatim } from '../../../src/core/kernel/message'
import type { AuditState } from '../../../src/ui/audit/audit-state'
import { eventually } from '../../eventually'
import { audited, states } from './sample'

const show = (state: AuditState, onClose = () => {}, onAgain = () => {}) =>
  render(<Panel state={state} onClose={onClose} onAgain={onAgain} />, document.body)
const text = () => document.body.textContent ?? ''
const button = (name: RegExp) =>
  [...document.querySelectorAll('button')].find(each =>
    name.test(each.getAttribute('aria-label') ?? each.textContent ?? ''),
  )

afterEach(() => render(null, document.body))

describe.each(states.map((state, i) => ({ name: `${i} ${state.kind}`, state })))(
  'the panel: $name',
  ({ state }) => {
    it('is accessible', async () => {
      show(state)
      // Layout and colours are beyond jsdom.
      const { violations, passes } = await axe.run(document.body, {
        rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
      })
      expect(passes.length).toBeGreaterThan(0)
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ')}`)).toEqual(
        [],
      )
    })

    it('takes no text, and leads nowhere', () => {
      show(state)
      expect(
        document.querySelectorAll('input, textarea, select, [contenteditable], a, iframe, img, form'),
      ).toHaveLength(0)
    })
  },
)

describe('an audit', () => {
  it('says first how many are clear, and what to fix first', () => {
    show(audited)
    expect(document.querySelector('.ss-head-count')?.textContent).toMatch(
      /^\d+ of \d+ clear, 3 to fix first$/,
    )
    expect(document.querySelectorAll('.ss-first .ss-finding')).toHaveLength(3)
  })

  it('gives of a failing check what was found, why, what to do and where, the user’s own words while it is held open', async () => {
    show(audited)
    expect(text()).not.toContain('Payroll Manager at Birch')
    expect(text()).not.toContain('Head of payroll')
    const role = [...document.querySelectorAll('.ss-finding-fail')].find(each =>
      /names none of the roles/.test(each.textContent ?? ''),
    )
    const details = role?.querySelector('button')
    details?.click()
    await eventually(() =>
      expect(role?.querySelector('.ss-found')?.textContent).toBe('“Payroll Manager at Birch & Sons”'),
    )
    expect(role?.textContent).toContain('Searches and readers look at the words of the headline first.')
    expect(role?.textContent).toContain(
      'What to do: Work one of them in, where it is true of you: Head of payroll.',
    )
    expect(role?.textContent).toContain('Where: Headline, under your name')
    details?.click()
    await eventually(() => expect(text()).not.toContain('Payroll Manager at Birch'))
  })

  it('shows every finding once', () => {
    show(audited)
    expect(document.querySelectorAll('.ss-finding')).toHaveLength(audited.findings.length)
  })

  it('puts the fixed ones last, with their date', () => {
    show(audited)
    const last = [...document.querySelectorAll('.ss-finding')].at(-1)
    expect(last?.textContent).toContain('Your profile has a photo')
    expect(last?.querySelector('time')?.getAttribute('datetime')).toBe('2026-11-12T08:00:00.000Z')
  })

  it('says that the brand statement is empty only where it is', () => {
    show(audited)
    expect(text()).not.toContain('brand statement is empty')
    show({ ...audited, brandIsEmpty: true })
    expect(text()).toContain('Your brand statement is empty')
  })

  it('never shows a percentage', () => {
    show(audited)
    expect(text()).not.toContain('%')
  })

  it('shows an audit in which a check broke', () => {
    const [first, ...rest] = audited.findings
    if (!first) throw new Error('no findings')
    show({
      ...audited,
      findings: [{ ...first, outcome: 'error', title: verbatim('This check failed to run: x') }, ...rest],
    })
    expect(text()).toContain('Did not run: 1')
  })
})

describe('the page around it', () => {
  it('and what it can find out is said, with the place that it sees nothing of', () => {
    show(audited)
    expect(text()).toContain('This page can find out that the audit is open')
    expect(text()).toContain('side panel')
  })
})

describe('the buttons', () => {
  it('close and check again', () => {
    const close = vi.fn()
    const again = vi.fn()
    show(audited, close, again)
    button(/^Close/)?.click()
    button(/^Check again/)?.click()
    expect(close).toHaveBeenCalledOnce()
    expect(again).toHaveBeenCalledOnce()
  })

  it('does not check again while it reads', () => {
    show({ kind: 'reading' })
    expect(button(/^Check again/)?.disabled).toBe(true)
  })
})

describe('on the profile of somebody else', () => {
  it('says that nothing was kept', () => {
    show({ kind: 'not-own', name: 'Somebody Else' })
    expect(text()).toContain('Nothing about Somebody Else was kept')
  })
})
