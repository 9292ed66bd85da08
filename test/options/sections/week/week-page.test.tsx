// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest'
import { sections } from '../../../../options/sections/all'
import { ruleWords } from '../../../../options/sections/week/rule-words'
import { rules } from '../../../../src/core/suggestion/rules'
import { say } from '../../../../src/words/say'
import { evidence, fakeServices } from '../../fake-services'
import { all, click, has, leave, named, openAt, violations } from '../../screen'

afterEach(leave)

describe('this week', () => {
  it('is where the options page opens, and says what to do and why', async () => {
    await openAt('', fakeServices().services)
    expect(all('h1')[0]?.textContent).toBe('This week')
    expect(named('h2 a', 'Write your brand statement').getAttribute('href')).toBe('#brand/statement')
    expect(all('.op-week-item')[0]?.textContent).toContain(
      'Every posting is measured against your own words.',
    )
    expect(await violations()).toEqual([])
  })

  it('puts one thing off, with a way back', async () => {
    const { services, calls } = fakeServices()
    await openAt('#week/now', services)
    const [later] = all('.op-week-item button')
    if (later) await click(later)
    expect(calls).toContain('put off statement-first:brand')
    await click(named('button', 'Undo'))
    expect(calls).toContain('take back statement-first:brand')
  })

  it('silences a kind', async () => {
    const { services, calls } = fakeServices({ evidence: [evidence(1, { date: '2026-01-01' })] })
    await openAt('#week/now', services)
    const buttons = all('.op-week-item[data-rule=evidence-due] button')
    const silence = buttons.find(each => each.textContent === 'No more of this kind')
    if (silence) await click(silence)
    expect(calls).toContain('put off evidence-due')
    expect(has('p', 'You won’t see this kind of suggestion again.') || document.body.textContent).toBeTruthy()
  })
})

it('every rule has a name where it is silenced, and leads to a page that there is', () => {
  for (const { id } of rules) {
    expect(say(ruleWords(id))).not.toBe('Another suggestion')
    expect(say(ruleWords(`${id}:x`))).toContain('One suggestion about')
  }
  expect(sections[0]?.id).toBe('week/now')
})
