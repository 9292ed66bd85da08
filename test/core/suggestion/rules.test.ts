import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { rules } from '../../../src/core/suggestion/rules'
import type { SuggestionExamples, SuggestionRule } from '../../../src/core/suggestion/suggestion'
import { say } from '../../../src/words/say'

const files = readdirSync(new URL('../../../src/core/suggestion/rules', import.meta.url)).map(name =>
  name.replace(/\.ts$/, ''),
)
const loaded = await Promise.all(
  files.map(async name => {
    const { rule, examples } = (await import(`../../../src/core/suggestion/rules/${name}.ts`)) as {
      rule: SuggestionRule
      examples: () => SuggestionExamples
    }
    return { name, rule, examples: examples() }
  }),
)

it('lists every rule file once', () => {
  expect(rules.map(rule => rule.id).sort()).toEqual([...files].sort())
})

describe.each(loaded)('$name', ({ name, rule, examples }) => {
  it('is called by the name of its file, and has examples', () => {
    expect(rule.id).toBe(name)
    expect(examples.yields).not.toHaveLength(0)
    expect(examples.nothing).not.toHaveLength(0)
  })

  it('suggests what its examples say, in words that are whole', () => {
    for (const { life, about } of examples.yields) {
      expect(rule.applies(life)).toBe(true)
      const drafts = rule.suggest(life)
      expect(drafts.map(draft => draft.about)).toEqual(about)
      for (const { what, why, minutes, opens } of drafts) {
        expect(say(what)).toMatch(/^\p{Lu}.*[^.\s]$/u)
        expect(say(why)).toMatch(/^\p{Lu}.*\.$/u)
        expect(`${say(what)} ${say(why)}`).not.toMatch(/undefined|null|\s{2}|!|suggestion\//)
        expect(minutes).toBeGreaterThan(0)
        expect(minutes).toBeLessThanOrEqual(10)
        expect(opens.place).toMatch(/^[a-z-]+\/[a-z-]+$/)
      }
      expect(rule.suggest(life)).toEqual(drafts)
    }
  })

  it('says nothing where its examples say nothing', () => {
    for (const life of examples.nothing) {
      expect(rule.applies(life)).toBe(true)
      expect(rule.suggest(life)).toEqual([])
    }
    for (const life of examples.notApplicable) expect(rule.applies(life)).toBe(false)
  })
})
