import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Check, Examples } from '../../../../src/core/profile/audit/check'
import * as all from '../../../../src/core/profile/audit/checks/all'
import { auditGroups } from '../../../../src/core/profile/audit/finding'
import { weights } from '../../../../src/core/profile/audit/weights'
import { say } from '../../../../src/words/say'

const folder = fileURLToPath(new URL('../../../../src/core/profile/audit/checks/', import.meta.url))
const files = readdirSync(folder).filter(name => name !== 'all.ts')

describe('the checks', () => {
  it('are the files of their folder: one file, one id, one line in the list', () => {
    const ids = Object.values(all).map(check => check.id)
    expect(ids.sort()).toEqual(files.map(name => name.replace(/\.ts$/, '')).sort())
  })

  it('all have a weight, and nothing else has one', () => {
    expect(Object.keys(weights).sort()).toEqual(
      Object.values(all)
        .map(check => check.id)
        .sort(),
    )
    expect(Math.min(...Object.values(weights))).toBeGreaterThan(0)
  })

  it('are forty at least, some in every group', () => {
    expect(files.length).toBeGreaterThanOrEqual(40)
    for (const group of auditGroups)
      expect(Object.values(all).filter(check => check.group === group).length, group).toBeGreaterThan(2)
  })
})

/** Words of what nobody may be judged by: age, sex, origin, religion, health, family. */
const protectedTraits =
  /\b(?:age|aged|young|old|older|gender|sex|male|female|man|woman|men|women|he|she|his|her|race|ethnic\w*|national(?:ity)?|origin|religio\w*|faith|disab\w*|health|ill|pregnan\w*|married|marital|single|children|family|husband|wife|mother|father)\b/i

describe.each(files)('%s', name => {
  it('judges its own examples as it says', async () => {
    const { check, examples } = (await import(
      `../../../../src/core/profile/audit/checks/${name.replace(/\.ts$/, '')}.ts`
    )) as {
      check: Check
      examples: () => Examples
    }
    const given = examples()
    for (const outcome of ['pass', 'fail', 'not-visible'] as const) {
      expect(given[outcome].length, `${outcome} examples`).toBeGreaterThan(0)
      for (const example of given[outcome]) {
        const verdict = check.judge(example)
        expect(verdict.outcome, JSON.stringify(example)).toBe(outcome)
        if (verdict.outcome === 'fail') expect(say(verdict.todo)).toMatch(/[.]$/)
        if (verdict.outcome === 'not-visible') expect(verdict.found.map(say).join('')).not.toBe('')
        const said = verdict.found.map(say).join(' ')
        expect(said).not.toMatch(/profile-audit\//)
      }
    }
  })

  it('speaks plainly: no exclamation mark, no percentage, one sentence of why', async () => {
    const { check } = (await import(
      `../../../../src/core/profile/audit/checks/${name.replace(/\.ts$/, '')}.ts`
    )) as {
      check: Check
    }
    const [passing, failing, why, where] = [check.passing, check.failing, check.why, check.where].map(say)
    const words = `${passing} ${failing} ${why} ${where}`
    expect(words).not.toMatch(/[!%]/)
    expect(words).not.toMatch(protectedTraits)
    expect(words).not.toMatch(/profile-audit\//)
    expect(why).toMatch(/^[^.]+\.$/)
    expect(passing).not.toBe(failing)
  })
})
