// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest'
import { sections } from '../../../../options/sections/all'
import { ruleWords } from '../../../../options/sections/week/rule-words'
import { rules } from '../../../../src/core/suggestion/rules'
import { say } from '../../../../src/words/say'
import { shown } from '../../cells'
import { realServices } from '../../real-services'
import { evidence } from '../../rows'
import { all, click, leave, named, openAt, violations } from '../../screen'

afterEach(leave)

describe('this week', () => {
  it('is where the options page opens, and says what to do and why', async () => {
    await openAt('', (await realServices()).services)
    expect(all('h1')[0]?.textContent).toBe('This week')
    expect(named('h2 a', 'Write your brand statement').getAttribute('href')).toBe('#brand/statement')
    expect(all('.op-week-item')[0]?.textContent).toContain(
      'Every posting is measured against your own words.',
    )
    expect(await violations()).toEqual([])
  })

  it('puts one thing off, with a way back', async () => {
    await openAt('#week/now', (await realServices()).services)
    const suggested = () => all('.op-week-item').map(each => each.dataset.rule)
    expect(suggested()).toContain('statement-first')
    const [later] = all('.op-week-item[data-rule=statement-first] button')
    if (later) await click(later)
    expect(suggested()).not.toContain('statement-first')
    await click(named('button', 'Undo'))
    expect(suggested()).toContain('statement-first')
  })

  it('silences a kind', async () => {
    const { services } = await realServices({ evidence: [evidence(1, { date: '2026-01-01' })] })
    await openAt('#week/now', services)
    const due = () => all('.op-week-item[data-rule=evidence-due] button')
    const silence = due().find(each => each.textContent === 'No more of this kind')
    if (silence) await click(silence)
    expect(due()).toEqual([])
    expect(await shown(services.week)).toMatchObject({ silenced: [{ of: 'evidence-due' }] })
  })
})

it('every rule has a name where it is silenced, and leads to a page that there is', () => {
  for (const { id } of rules) {
    expect(say(ruleWords(id))).not.toBe('Another suggestion')
    expect(say(ruleWords(`${id}:x`))).toContain('One suggestion about')
  }
  expect(sections[0]?.id).toBe('week/now')
})
