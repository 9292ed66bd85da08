import { expect, it } from 'vitest'
import { example, must } from '../../../src/core/checklist/example'
import { requirementReasons } from '../../../src/core/fit/requirement-reasons'
import { said } from '../../words/said'

it('cuts what the user names at a word, and one without spaces all the same', () => {
  const { reading } = example({ lines: [must('Sound knowledge of wound care', { skills: ['wound care'] })] })
  const textOf = (own: string) => {
    const covered = {
      requirementId: reading.requirements[0]?.id ?? '',
      state: 'have' as const,
      own,
      evidenceIds: [],
    }
    return said(requirementReasons(reading.requirements, [covered], [])[0]?.text)
  }
  const unbroken = 'Wundversorgung'.repeat(12)
  expect(textOf(unbroken)).toContain(`“${unbroken.slice(0, 80)} …”`)
  expect(textOf(`${'wound '.repeat(20)}care`)).toMatch(/you name “(?:wound ){13}…”/)
  expect(textOf('wound care')).toContain('you name “wound care”,')
})
