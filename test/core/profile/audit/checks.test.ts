import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Check, Examples } from '../../../../src/core/profile/audit/check'
import * as all from '../../../../src/core/profile/audit/checks/all'
import { byWeight } from '../../../../src/core/profile/audit/order'

const folder = fileURLToPath(new URL('../../../../src/core/profile/audit/checks/', import.meta.url))
const files = readdirSync(folder).filter(name => name !== 'all.ts')

describe('the checks', () => {
  it('are the files of their folder: one file, one id, one line in the list', () => {
    const ids = Object.values(all).map(check => check.id)
    expect(ids.sort()).toEqual(files.map(name => name.replace(/\.ts$/, '')).sort())
  })

  it('all have a place in the order of weight', () => {
    const unlisted = Object.values(all).filter(
      check => byWeight(check.id, 'zzz-unlisted') === 0 || byWeight('aaa-unlisted', check.id) < 0,
    )
    expect(unlisted.map(check => check.id)).toEqual([])
  })
})

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
        if (verdict.outcome === 'fail') expect(verdict.todo).toMatch(/\.$/)
        if (verdict.outcome === 'not-visible') expect(verdict.found.join('')).not.toBe('')
      }
    }
  })

  it('speaks plainly: no exclamation mark, no percentage, one sentence of why', async () => {
    const { check } = (await import(
      `../../../../src/core/profile/audit/checks/${name.replace(/\.ts$/, '')}.ts`
    )) as {
      check: Check
    }
    const words = `${check.passing} ${check.failing} ${check.why}`
    expect(words).not.toMatch(/[!%]/)
    expect(check.why).toMatch(/^[^.]+\.$/)
    expect(check.passing).not.toBe(check.failing)
  })
})
