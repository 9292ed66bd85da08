import { sampleOf } from './sample'

export const trades = sampleOf({
  field: 'Trades and technical work',
  title: 'Maintenance electrician',
  alike: ['Plumber', 'Welder', 'Mechanic'],
  employer: 'Osprey Bakeries',
  place: 'Halifax',
  workMode: 'onsite',
  pay: { min: 31, max: 38, currency: 'CAD', period: 'hour' },
  text: `
# About Osprey Bakeries
Three lines, forty thousand loaves a night, and machines that are older than some of us.
# What you will do
- Keep ovens, conveyors and packers running, and find a fault before it stops the line.
- Plan the weekly maintenance with production.
- Wire new equipment to code and write down what you changed.
# What you bring
- A journeyperson electrician’s certificate.
- Three years of experience in industrial maintenance.
- Fault finding on motors and drives.
- Reading electrical drawings.
# Nice to have
- PLC programming.
- A forklift licence.
# What we offer
- $31 to $38 an hour, four long shifts a week.
# How to apply
Bring or send a résumé until 28 February.`,
})
