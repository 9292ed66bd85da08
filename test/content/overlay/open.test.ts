// @vitest-environment jsdom

// @vitest-environment-options {"url": "https://www.linkedin.com/in/robin-sample/"}
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { MessageFailure, type send } from '../../../src/adapters/messaging'
import { auditPage } from '../../../src/content/overlay/audit'
import { type OpenOverlay, openOverlay } from '../../../src/content/overlay/open'
import type { AuditReply } from '../../../src/core/contract/messages'
import { verbatim } from '../../../src/core/kernel/message'
import { say } from '../../../src/words/say'
import { eventually } from '../../eventually'
import { audited, now } from './sample'

const profile = `<main><button id="here">Page</button><section componentkey="com.linkedin.sdui.profile.card.refXTopcard">
  <div><div><h2>Robin Sample</h2></div><p>Payroll manager</p><div><p>Turku</p><a href="/in/robin-sample/overlay/contact-info/">i</a></div></div>
</section></main>`
const reply: AuditReply = { own: true, findings: audited.findings, brandIsEmpty: false, earlier: [] }
const answering = (answer: AuditReply | Error) =>
  vi.fn(() =>
    answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer),
  ) as unknown as typeof send

/** Closed roots can't be looked into from outside, so that this remembers them. */
let roots: ShadowRoot[] = []
const attach = Element.prototype.attachShadow

let open: OpenOverlay | null = null
const closed = vi.fn()
/** Every event of a test is made by a script: these stand for those of a person. */
let byUser = true
const start = (sending = answering(reply)): OpenOverlay => {
  open = openOverlay({
    document,
    css: '.ss-panel { position: fixed }',
    send: sending,
    now: () => now,
    isByUser: () => byUser,
    onClose: closed,
  })
  return open
}
const shown = () => roots.at(-1)?.textContent ?? ''
/** Where nothing is to happen any more: longer than a paint is waited for. */
const settled = () => new Promise(resolve => setTimeout(resolve, 200))
const saysIt = () => eventually(() => expect(shown()).toContain('to fix first'))

beforeEach(() => {
  byUser = true
  roots = []
  closed.mockReset()
  document.body.innerHTML = profile
  history.replaceState(null, '', '/in/robin-sample/')
  Element.prototype.attachShadow = function (init) {
    expect(init.mode).toBe('closed')
    const root = attach.call(this, init)
    roots.push(root)
    return root
  }
})
afterEach(() => {
  open?.close()
  Element.prototype.attachShadow = attach
})

describe('the overlay in a page', () => {
  it('adds one element with a closed root, and shows the audit in it', async () => {
    const before = document.documentElement.children.length
    start()
    await saysIt()
    expect(document.documentElement.children.length).toBe(before + 1)
    expect(document.documentElement.lastElementChild?.shadowRoot).toBeNull()
  })

  it('sends what it read of the profile', async () => {
    const sending = answering(reply)
    start(sending)
    await eventually(() => expect(sending).toHaveBeenCalled())
    expect(sending).toHaveBeenCalledWith('auditProfile', {
      snapshot: expect.objectContaining({ key: 'in/robin-sample', name: 'Robin Sample' }),
    })
  })

  it.each([
    ['its button', () => roots.at(-1)?.querySelector<HTMLElement>('[aria-label^="Close"]')?.click()],
    [
      'Escape',
      () => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })),
    ],
  ])('closes by %s and leaves the document byte for byte as it was', async (_way, close) => {
    const before = document.documentElement.outerHTML
    start()
    await settled()
    expect(document.documentElement.outerHTML).not.toBe(before)
    close()
    expect(document.documentElement.outerHTML).toBe(before)
    expect(closed).toHaveBeenCalledOnce()
  })

  it('takes every listener with it', async () => {
    const listening = new Set<string>()
    const count = (target: EventTarget) => {
      const add = vi.spyOn(target, 'addEventListener')
      return () =>
        add.mock.calls.map(([type, , options]) => ({
          type,
          signal: typeof options === 'object' ? options.signal : undefined,
        }))
    }
    const onDocument = count(document)
    const onWindow = count(window)
    const clear = vi.spyOn(globalThis, 'clearInterval')
    start()
    await settled()
    open?.close()
    for (const { type, signal } of [...onDocument(), ...onWindow()]) if (!signal?.aborted) listening.add(type)
    expect([...listening]).toEqual([])
    expect(onDocument().length).toBeGreaterThan(0)
    expect(clear).toHaveBeenCalled()
    vi.restoreAllMocks()
  })

  it('gives the focus back to where it was', async () => {
    const here = document.getElementById('here')
    here?.focus()
    start()
    expect(document.activeElement).not.toBe(here)
    open?.close()
    expect(document.activeElement).toBe(here)
  })

  it('leaves Escape to a dialog of the page that takes it', async () => {
    start()
    const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true })
    event.preventDefault()
    document.body.dispatchEvent(event)
    expect(closed).not.toHaveBeenCalled()
  })

  it('stays where a script of the page presses Escape', () => {
    byUser = false
    start()
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
    expect(closed).not.toHaveBeenCalled()
  })

  it('goes when the user goes on to another profile, and stays on pages of this one', async () => {
    start()
    await settled()
    history.pushState(null, '', '/in/robin-sample/overlay/contact-info/')
    dispatchEvent(new PopStateEvent('popstate'))
    expect(closed).not.toHaveBeenCalled()
    history.pushState(null, '', '/in/somebody-else/')
    dispatchEvent(new PopStateEvent('popstate'))
    expect(closed).toHaveBeenCalledOnce()
  })

  it('reads the page anew when asked again', async () => {
    const sending = answering(reply)
    const overlay = start(sending)
    await settled()
    const headline = document.querySelector('main p')
    if (headline) headline.textContent = 'Head of payroll'
    await overlay.again()
    expect(sending).toHaveBeenLastCalledWith('auditProfile', {
      snapshot: expect.objectContaining({ headline: expect.objectContaining({ value: 'Head of payroll' }) }),
    })
  })

  it('shows the newest reading, whichever answer comes last', async () => {
    const answers: ((answer: AuditReply) => void)[] = []
    const overlay = start(
      vi.fn(() => new Promise(resolve => answers.push(resolve))) as unknown as typeof send,
    )
    await eventually(() => expect(answers).toHaveLength(1))
    void overlay.again()
    await eventually(() => expect(answers).toHaveLength(2))
    answers[1]?.(reply)
    await saysIt()
    answers[0]?.({ ...reply, own: false })
    await settled()
    expect(shown()).toContain('to fix first')
  })

  it('does not come back when the answer comes after it was closed', async () => {
    const before = document.documentElement.outerHTML
    start()
    open?.close()
    await settled()
    expect(document.documentElement.outerHTML).toBe(before)
  })
})

describe('what the overlay says', () => {
  const audit = (sending: typeof send) =>
    auditPage({ document, url: () => location.href, send: sending, now: () => now })

  it('on somebody else’s profile', async () => {
    const state = await audit(answering({ own: false, findings: [], brandIsEmpty: false, earlier: [] }))
    expect(state).toEqual({ kind: 'not-own', name: 'Robin Sample' })
  })

  it('where there is no profile, without asking anybody', async () => {
    document.body.innerHTML = '<h1>Sign in</h1>'
    const sending = answering(reply)
    expect(await audit(sending)).toEqual({ kind: 'unread' })
    expect(sending).not.toHaveBeenCalled()
  })

  it('of what was fixed since an earlier audit', async () => {
    const earlier = [{ takenAt: '2026-10-01T00:00:00.000Z', outcomes: { photo: 'fail' as const } }]
    const state = await audit(answering({ ...reply, earlier }))
    expect(state).toMatchObject({ kind: 'audited', fixed: new Map([['photo', now]]) })
  })

  it.each([
    ['gone', /Reload the page/],
    ['storage-full', /Earlier audits are as they were/],
    ['failed', /Nothing was stored/],
  ] as const)('when something failed: %s', async (code, words) => {
    const state = await audit(answering(new MessageFailure({ code, words: verbatim('x') })))
    expect(state.kind === 'failed' && say(state.text)).toMatch(words)
  })
})
