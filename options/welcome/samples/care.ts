import { sampleOf } from './sample'

export const care = sampleOf({
  field: 'Health and care',
  title: 'Staff nurse, surgical ward',
  alike: ['Registered nurse', 'Care assistant', 'Physiotherapist'],
  employer: 'Willow Lane Hospital',
  place: 'Cork',
  workMode: 'onsite',
  pay: { min: 36_000, max: 45_000, currency: 'EUR', period: 'year' },
  text: `
# About the ward
Twenty-four beds, two theatres, and a team of thirty that has kept its rota fair for years.
# What you will do
- Look after six patients a shift before and after surgery.
- Dress wounds, watch pain and plan each discharge with the family.
- Teach two students a term.
# What you bring
- Registration as a nurse with a current licence.
- Two years of experience in surgical nursing.
- Wound care and safe handling of medication.
- Clear handovers, spoken and written.
# Nice to have
- Intravenous cannulation.
- Experience as a mentor of students.
# What we offer
- €36,000 to €45,000 a year, every second weekend free.
# How to apply
Write to us by 15 February with your résumé.`,
})
