// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest'
import { fakeServices } from '../fake-services'
import { click, follow, has, leave, named, openAt, type } from '../screen'

afterEach(leave)

describe('the first run', () => {
  it('goes through three steps, keeps what was said, and is over then', async () => {
    const { services, brand, calls } = fakeServices()
    await openAt('#welcome', services)
    await type(named<HTMLTextAreaElement>('textarea', 'Your sentence'), 'I mend supply chains.')
    await click(named('button', 'Continue'))
    expect(brand.get().statement).toBe('I mend supply chains.')
    await click(named('[role=switch]', 'Lever'))
    await click(named('button', 'Continue'))
    await click(named('button', 'Read it'))
    expect(has('h2', 'The checklist for this very advert')).toBe(true)
    expect(calls).toEqual(['lever on'])
    await click(named('button', 'Done'))
    expect(location.hash).toBe('#brand/statement')
    expect(calls).toEqual(['lever on', 'welcomed'])
  })

  it('lets each step be skipped, and all of them', async () => {
    const { services, calls } = fakeServices()
    await openAt('#welcome', services)
    await click(named('button', 'Skip this step'))
    await click(named('button', 'Skip this step'))
    expect(has('h1', 'Try it on a sample')).toBe(true)
    await openAt('#welcome', services)
    await follow(named('a', 'Skip all of this'))
    expect(location.hash).toBe('#brand/statement')
    expect(calls.at(-1)).toBe('welcomed')
  })

  it('says that it is meant for the user’s own device', async () => {
    await openAt('#welcome/sites', fakeServices().services)
    expect(document.body.textContent).toContain('on a device of your own')
  })
})
