import { expect, it } from 'vitest'
import { announcedBy } from '../../../../src/core/advert/lines/announced'
import {
  asksCondition,
  asksDegree,
  headsNothing,
  namesCredential,
  namesPlace,
  opensWithYears,
  residueIn,
  saysEqualChances,
  saysMust,
  saysOfEveryJob,
  saysRequired,
  wishesAll,
} from '../../../../src/core/advert/lines/says-plainly'
import { readAdvert } from '../../../../src/core/advert/read-advert'
import { wordsOf } from '../../../../src/core/advert/words/languages'

it.each([
  ['Preferred Education, Experience & Skills', 'nice'],
  ['Certifications Good to Have', 'nice'],
  ['Required technical skills:', 'requirements'],
  ['Must-have qualifications', 'requirements'],
  ['Additional Requirements:', 'requirements'],
  ['Additional skills', 'nice'],
  ['Preferred: Excel', null],
  ['Excel preferred', null],
  ['Experience with looms preferred', null],
  ['Skills', null],
])('takes "%s" for a heading of %s', (text, zone) => {
  expect(announcedBy(text)).toBe(zone)
})

it.each([
  ['Experience with looms, dyes, and spinning frames is a plus', true],
  ['Familiarity with SAP, Oracle or a similar system would be highly desirable', true],
  ['An interest in looms, dyes and yarns preferred.', true],
  ['Bachelor’s degree in textiles, MBA preferred', false],
  ['Work in a mill (a small one preferred)', false],
  ['Three years with looms are required; dyeing is a plus', false],
  ['A trade certificate, and fluent German is a plus', false],
  ['De preferencia 3 años con telares', true],
  ['Bij voorkeur ervaring met weefgetouwen', true],
  ['Wij zoeken een wever', false],
  ['Experience with looms', false],
])('knows whether all of "%s" is only wished for', (text, all) => {
  expect(wishesAll(text, wordsOf('en'))).toBe(all)
})

it.each([
  ['BA/BS or equivalent work experience', true],
  ['We seek an individual pursuing a degree in textile engineering', true],
  ['We pay for your degree', false],
  ['Degree:', false],
])('knows whether "%s" asks for a degree', (text, asks) => {
  expect(asksDegree(text)).toBe(asks)
})

it('hears what is asked plainly', () => {
  expect(saysMust('Must have steady hands')).toBe(true)
  expect(saysMust('The tea must be hot')).toBe(false)
  expect(opensWithYears('3-5 yrs of weaving')).toBe(true)
  expect(opensWithYears('Our mill has stood here for 120 years')).toBe(false)
  expect(residueIn('#LI-Hybrid')).toBe('meta')
  expect(residueIn('Show more Show less')).toBe('other')
  expect(residueIn('Show more care')).toBeNull()
})

it('puts what stands under a heading of wishes among the wishes', () => {
  const { lines, requirements } = readAdvert({
    title: 'Weaver',
    company: 'Millbrook Looms',
    lines: [
      'Required skills and experience',
      'Two years of experience at an industrial loom',
      'Preferred Education, Experience & Skills',
      'Working knowledge of dye chemistry',
      'Experience with embroidery machines',
    ],
  })
  expect(lines[2]?.requirements).toEqual([])
  expect(requirements.map(one => one.strength)).toEqual(['must', 'nice', 'nice'])
})

it.each([
  ['German speakers only: fluent German is required', true],
  ['About 30% travel to mills in the north', true],
  ['Three days a week in our office', true],
  ['We teach you German', false],
  ['No travel', false],
  ['Travel discounts of 30%', false],
])('knows whether "%s" is a condition', (text, asks) => {
  expect(asksCondition(text)).toBe(asks)
})

it('knows what is said of every job', () => {
  expect(saysOfEveryJob('An individual must be able to perform each essential duty satisfactorily.')).toBe(
    true,
  )
  expect(saysOfEveryJob('You must perform the opening duties of the mill')).toBe(false)
})

it('knows the word on equal opportunities', () => {
  expect(saysEqualChances('Quillbrook Mill is an equal opportunity employer.')).toBe(true)
  expect(saysEqualChances('Equal opportunities to learn, from an employer who cares')).toBe(false)
})

it.each([
  ['Backend: Python, PostgreSQL', true],
  ['We weave by hand.', true],
  ['Requirements:', false],
  ['What we weave', false],
])('knows whether "%s" heads nothing', (text, nothing) => {
  expect(headsNothing(text)).toBe(nothing)
})

it.each([
  ['References required', true],
  ['A trade certificate is mandatory.', true],
  ['Cover shifts as required', false],
  ['A degree is not required', false],
  ['Overtime may be required', false],
])('knows whether "%s" asks', (text, asks) => {
  expect(saysRequired(text)).toBe(asks)
})

it('knows a town with its state from a list of products', () => {
  expect(namesPlace('Salem, OR')).toBe(true)
  expect(namesPlace('St. John’s, NL (Harbour Office)')).toBe(true)
  expect(namesPlace('HTML, JS')).toBe(false)
  expect(namesPlace('We weave in Salem, OR')).toBe(false)
})

it('takes a sentence that ends in a colon for no heading', () => {
  expect(headsNothing('Our weavers keep forty looms running.')).toBe(true)
  expect(headsNothing('Requirements:')).toBe(false)
})

it.each([
  ['GDC registered', true],
  ['HCPC registration', true],
  ['CPR and first aid certificate', true],
  ['Dutch at C1', true],
  ['Native German; excellent Danish', true],
  ['Anglais courant', true],
  ['On-the-job training and certification', false],
  ['Free German lessons up to B2', false],
  ['Licence number: 15-7752', false],
  ['Our tailors are certified', false],
  ['No certificate needed', false],
])('knows whether "%s" names a credential and nothing else', (text, names) => {
  expect(namesCredential(text)).toBe(names)
})

it('hears what asks by itself, whatever it stands among', () => {
  const lines = [
    'Part time, 32 hours, Monday to Thursday',
    'GDC registered',
    'Two years beside a chair',
    'Salary on application',
    'Staff discount on treatments',
    'PhD in marine biology, or thesis submitted',
    'Three years of reef diving preferred',
  ]
  const { lines: read, requirements } = readAdvert({ title: 'Dental Nurse', company: 'Harrow Mill', lines })
  const asked = read.map(line => line.requirements.map(at => requirements[at]?.strength)[0] ?? null)
  expect(asked).toEqual([null, 'must', 'must', null, null, 'must', 'nice'])
})

it.each([
  ['Own uniform needed', true],
  ['A clean licence is necessary.', true],
  ['Overtime as needed', false],
])('knows whether "%s" says that it asks', (text, asks) => {
  expect(saysRequired(text)).toBe(asks)
})

it('takes a few words without a capital for an item', () => {
  const lines = [
    'We look after nine islands and their birds.',
    'Count birds and mend paths with our team',
    'You have worked at sea',
    'Boat handling',
    'A police certificate',
    'We offer a room and £1,450 a month',
  ]
  const zones = readAdvert({ title: 'Ranger', company: 'Harrow Mill', lines }).lines.map(line => line.zone)
  expect(zones.slice(2)).not.toContain('heading')
})

it('takes "Must haves" for a heading', () => {
  expect(saysMust('Must haves')).toBe(false)
  expect(saysMust('Must have a licence')).toBe(true)
})
