import { describe, expect, it } from 'vitest'
import { isNameableSkill } from '../../../src/core/trends/nameable'

describe('what a list of skills names', () => {
  it('is no paper and no part of a role', () => {
    for (const name of [
      'degree',
      'bachelor’s degree',
      'nursing diploma',
      'master’s',
      'leading a team',
      'managing people',
    ])
      expect(isNameableSkill(name)).toBe(false)
  })
  it('is what can be learned, though it holds a word of those', () => {
    for (const name of [
      'scrum master',
      'team leadership',
      'staff scheduling',
      'people analytics',
      'sql',
      'masterplan',
    ])
      expect(isNameableSkill(name)).toBe(true)
  })
})
