import { describe, expect, it } from 'vitest'
import { stemmed } from '../../../src/core/brand/claims'
import { checkStatement } from '../../../src/core/brand/statement-checks'
import type { KeptEvidence } from '../../../src/core/fit/opening'
import { say } from '../../../src/words/say'
import { keptEvidence } from '../kept-evidence'

const entry = (action: string, number = '') => keptEvidence({ id: action, action, number })
const failing = (statement: string, evidence: KeptEvidence[] = []) =>
  checkStatement(statement, stemmed(evidence))
    .filter(({ passes }) => !passes)
    .map(({ id }) => id)

describe('the checks of a brand statement', () => {
  it('have nothing to say of none', () => {
    expect(checkStatement('  ', [])).toEqual([])
  })

  it('pass what is specific, shown and has a number behind it', () => {
    const log = [entry('Halved the alarms on the night ward', '40 % fewer')]
    expect(failing('I bring quiet to night wards, for patients who need sleep', log)).toEqual([])
  })

  it('ask what would make it stronger', () => {
    expect(failing('Passionate team player')).toEqual(['for-whom', 'plain', 'specific', 'shown', 'number'])
    expect(failing('I cut the waste of family bakeries, for owners who bake at night, by 30 %')).toEqual([
      'shown',
    ])
    expect(failing(`I bake ${'very '.repeat(40)}well for 2 villages`)).toEqual(['short', 'shown'])
  })

  it('hear for whom it is by what they can do with it', () => {
    for (const said of [
      'I turn records of 3 rivers into maps that people can use',
      'I write manuals that night crews understand',
      'I turn messy data into decisions that people on the floor can use',
      'I build homes families can afford',
    ])
      expect(failing(said)).not.toContain('for-whom')
    for (const said of ['I plan shifts and use 4 tables', 'I make maps that I can use', 'I know what I want'])
      expect(failing(said)).toContain('for-whom')
  })

  it('name the worn words themselves, and no others', () => {
    const [, , plain] = checkStatement('Dynamic nurse with a proven track record', [])
    expect(plain && say(plain.text)).toContain('“dynamic” and “proven track record” could stand')
    expect(failing('I study aerodynamics for gliders, in 3 tunnels')).toEqual(['shown'])
  })
})
