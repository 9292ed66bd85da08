import { expect, it } from 'vitest'
import { headingKind } from '../../../src/core/resume/words/headings'

it.each([
  ['Experience', 'experience'],
  ['W O R K  E X P E R I E N C E', 'experience'],
  ['E DUCATION', 'education'],
  ['Licenses & Certifications:', 'certifications'],
  ['Relevant Projects', 'projects'],
  ['Education and Awards', 'education'],
  ['Berufserfahrung', 'experience'],
  ['Formation académique', 'education'],
  ['НАВЫКИ', 'skills'],
  ['Języki obce', 'languages'],
  ['Vrijwilligerswerk', 'volunteering'],
])('%s is %s', (text, kind) => {
  expect(headingKind(text)).toBe(kind)
})

it.each(['Experienced in sales', 'Head of Education', 'Skills Trainer', 'A', ''])(
  '%s is no heading',
  text => {
    expect(headingKind(text)).toBeNull()
  },
)
