import { sampleOf } from './sample'

export const software = sampleOf({
  field: 'Software',
  title: 'Backend engineer',
  alike: ['Software engineer', 'Web developer', 'Data engineer'],
  employer: 'Tidewater Tickets',
  place: 'Lisbon',
  workMode: 'remote',
  pay: { min: 55_000, max: 70_000, currency: 'EUR', period: 'year' },
  text: `
# About Tidewater Tickets
We sell seats on eleven ferry lines. Nine engineers keep it running, and all of them sleep at night.
# What you will do
- Build and run the services that book a seat, from the design to the alarm.
- Review code, write down decisions, and take out what nobody needs.
- Be on call one week in nine.
# What you bring
- Four years of experience in backend development.
- Python or Go, and PostgreSQL.
- Experience with running services in production.
- Written English that others enjoy reading.
# Nice to have
- Kubernetes.
- Experience with payments.
# What we offer
- €55,000 to €70,000 a year, remote within Europe.
# How to apply
Send a résumé. One conversation, one afternoon of pairing, an answer in three days.`,
})
