import { sampleOf } from './sample'

export const teaching = sampleOf({
  field: 'Teaching',
  title: 'Mathematics teacher',
  alike: ['Primary school teacher', 'Teaching assistant', 'Lecturer'],
  employer: 'Harrow Bridge School',
  place: 'Bristol',
  workMode: 'onsite',
  pay: { min: 33_000, max: 46_000, currency: 'GBP', period: 'year' },
  text: `
# About the school
Nine hundred pupils from eleven to eighteen, and a department of seven that plans its lessons together.
# What you will do
- Teach mathematics to five classes, from year 7 to A level.
- Mark with one sentence that helps, and speak with parents before it is urgent.
- Run the problem-solving club once a week.
# What you bring
- Qualified teacher status.
- A degree in mathematics or a subject close to it.
- Experience with mixed-ability classes.
- Calm classroom management.
# Nice to have
- A-level teaching.
- Experience with pupils who have special educational needs.
# What we offer
- £33,000 to £46,000 a year, a mentor in the first two terms.
# How to apply
Apply by 20 January with a résumé and a letter of one page.`,
})
