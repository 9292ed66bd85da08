import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Examples, Rule } from '../../../src/core/checklist/rule'
import { rules } from '../../../src/core/checklist/rules'
import { say } from '../../../src/words/say'

const files = readdirSync(new URL('../../../src/core/checklist/rules', import.meta.url)).map(name =>
  name.replace(/\.ts$/, ''),
)

const loaded = await Promise.all(
  files.map(async name => {
    const { rule, examples } = (await import(`../../../src/core/checklist/rules/${name}.ts`)) as {
      rule: Rule
      examples: () => Examples
    }
    return { name, rule, examples: examples() }
  }),
)

it('lists every rule file once', () => {
  expect(rules.map(rule => rule.id).sort()).toEqual([...files].sort())
})

describe.each(loaded)('$name', ({ name, rule, examples }) => {
  it('is called by the name of its file', () => expect(rule.id).toBe(name))

  it('has an example for each answer', () => {
    expect(examples.yields).not.toHaveLength(0)
    // Off the path there is always a way out to name.
    if (name !== 'off-path') expect(examples.nothing).not.toHaveLength(0)
    expect(examples.notApplicable).not.toHaveLength(0)
  })

  it.each(examples.yields.map((given, i) => ({ i, given })))(
    'gives items that are whole ($i)',
    ({ given: { of: situation, gives } }) => {
      expect(rule.applies(situation)).toBe(true)
      const drafts = rule.make(situation)
      expect(gives).not.toHaveLength(0)
      for (const { about, says, quote } of gives) {
        const draft = drafts.find(one => one.about === about)
        expect(drafts.map(one => one.about)).toContain(about)
        const words = draft ? [draft.text, draft.reason, ...(draft.parts ?? [])].map(say).join('\n') : ''
        for (const word of says) expect(words).toContain(word)
        if (quote !== undefined) expect(draft?.quote?.text).toContain(quote)
      }
      expect(drafts).not.toHaveLength(0)
      for (const draft of drafts) {
        expect(say(draft.text)).toMatch(/^\p{Lu}.*[^.\s]$/u)
        for (const part of draft.parts ?? []) expect(say(part)).toMatch(/^\p{Lu}.*[^.\s]$/u)
        expect(say(draft.reason)).toMatch(/[.?]$/)
        expect(`${say(draft.text)} ${say(draft.reason)}`).not.toMatch(/undefined|null|\s{2}|!/)
        expect(`${rule.id}:${draft.about}`.length).toBeLessThanOrEqual(200)
        if (rule.phase === 'tailor') expect(draft.quote).not.toBeNull()
        if (draft.quote) {
          const { line, start, end, text } = draft.quote
          expect(text).not.toBe('')
          expect(situation.lines[line]?.slice(start, end)).toBe(text)
        }
      }
    },
  )

  it.each(examples.nothing.map((situation, i) => ({ i, situation })))(
    'has nothing to say ($i)',
    ({ situation }) => {
      expect(rule.applies(situation)).toBe(true)
      expect(rule.make(situation)).toEqual([])
    },
  )

  it.each(examples.notApplicable.map((situation, i) => ({ i, situation })))(
    'does not arise ($i)',
    ({ situation }) => {
      expect(rule.applies(situation)).toBe(false)
    },
  )
})
