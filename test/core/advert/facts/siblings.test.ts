import { describe, expect, it } from 'vitest'
import { findAuthorizations } from '../../../../src/core/advert/facts/authorization'
import { asksCertification, findCertifications } from '../../../../src/core/advert/facts/certifications'
import { findDeadline } from '../../../../src/core/advert/facts/deadline'
import { findEmploymentType } from '../../../../src/core/advert/facts/employment-type'
import { levelInTitle } from '../../../../src/core/advert/facts/level'
import { findOnsiteDays } from '../../../../src/core/advert/facts/onsite-days'
import { findPay } from '../../../../src/core/advert/facts/pay'
import { findTravel } from '../../../../src/core/advert/facts/travel'
import { asksUnsocialHours } from '../../../../src/core/advert/facts/unsocial-hours'
import { findWorkMode } from '../../../../src/core/advert/facts/work-mode'
import { findDegree } from '../../../../src/core/advert/requirements/degree'
import { plainYears } from '../../../../src/core/advert/requirements/plain-years'
import { findYears } from '../../../../src/core/advert/requirements/years'
import { wordsOf } from '../../../../src/core/advert/words/languages'

describe('pay in other currencies and wordings', () => {
  it.each([
    ['A$75,000 – A$82,000 per annum', [75000, 82000, 'AUD', 'year']],
    ['Pay: $34.50 - $38.20 CAD hourly', [34.5, 38.2, 'CAD', 'hour']],
    ['MXN $18,000 a $22,000 mensuales', [18000, 22000, 'MXN', 'month']],
    ['₱25,000 to ₱32,000 monthly', [25000, 32000, 'PHP', 'month']],
    ['R18 500 - R21 000 p.m.', [18500, 21000, 'ZAR', 'month']],
    ["Lohn: CHF 5'200.- bis 5'800.- pro Monat", [5200, 5800, 'CHF', 'month']],
    ['Rémunération : 28-32 K€ brut annuel', [28000, 32000, 'EUR', 'year']],
    ['from £11.80 p/h', [11.8, null, 'GBP', 'hour']],
    ['Day rate £420 pd inside IR35', [420, 420, 'GBP', 'day']],
    ['Minimum $52,000, maximum $61,000 per year', [52000, 61000, 'USD', 'year']],
    ['Salary from €41.000, up to €47.500 per year', [41000, 47500, 'EUR', 'year']],
    ['Total rewards $90,000 (base salary $72,000 plus benefits)', [72000, 72000, 'USD', 'year']],
    ['Wage: $1,850 paid fortnightly', [1850, 1850, 'USD', null]],
    ['Sueldo: $1.100.000 - $1.350.000 CLP mensual', [1100000, 1350000, 'CLP', 'month']],
    ['KSh 60,000 - KSh 75,000 per month', [60000, 75000, 'KES', 'month']],
    ['Gehalt zwischen 51 und 57 TEUR', [51000, 57000, 'EUR', 'year']],
    ['Plat: 36 000 – 41 000 Kč měsíčně', [36000, 41000, 'CZK', 'month']],
    ['Lohn: SFr. 66’000.– - 71’000.– im Jahr', [66000, 71000, 'CHF', 'year']],
    ['Salary: GH₵2,800 - GH₵3,400 monthly', [2800, 3400, 'GHS', 'month']],
    ['Day rate: £390/d', [390, 390, 'GBP', 'day']],
    ['Pay: £480 p.w.', [480, 480, 'GBP', 'week']],
    ['Tarif journalier : 310 €', [310, 310, 'EUR', 'day']],
    ['Pay: $1,740 bi weekly', [1740, 1740, 'USD', null]],
    ['Pay: max: $47,000 min: $42,000 per year', [42000, 47000, 'USD', 'year']],
    ['Maximum: £33,000 Minimum: £29,000 per year', [29000, 33000, 'GBP', 'year']],
  ])('%s', (text, expected) => {
    const pay = findPay(text)
    expect(pay && [pay.min, pay.max, pay.currency, pay.period]).toEqual(expected)
  })

  it.each([
    '$300 for each friend you recommend',
    'You will manage $1,200,000 of stock per year',
    '50 € Gutschein im Monat',
    'Urlaubsgeld: 600 €',
    'Salary: $18 a year',
    'Pay: $48,000 per hour',
    'Buoni pasto da 8 € al giorno',
    'We process $4,000,000 of loans per month',
    'an annual learning budget of $1,500',
    'Bono de 200 € por referido',
  ])('%s is no pay', text => expect(findPay(text)).toBeNull())
})

describe('where the work is done', () => {
  it.each([
    ['Bis zu vier Wochen im Jahr kannst du aus dem Ausland remote arbeiten', null],
    ['Work remotely for up to 30 days per year', null],
    ['Télétravail pendant deux semaines en été', null],
    ['Freedom to work from anywhere during the summer', null],
    ['Teletrabajo hasta tres semanas al año', null],
    ['Homeoffice: nein', 'onsite'],
    ['El teletrabajo no es posible', 'onsite'],
    ['Non è previsto lo smart working', 'onsite'],
    ['Este cargo não é remoto', 'onsite'],
    ['Aucun télétravail pour ce poste', 'onsite'],
    ['Working from home is not an option for our bakers', 'onsite'],
    ['Teilweise Homeoffice nach Absprache', 'hybrid'],
    ['Télétravail deux jours par semaine', 'hybrid'],
    ['Trabalho remoto parcial', 'hybrid'],
    ['Smart working due giorni a settimana', 'hybrid'],
    ['Remote, with three days a week in our Porto office', 'hybrid'],
    ['Work from home on Fridays, otherwise in the office', 'hybrid'],
    ['Fully remote, four days per week', 'remote'],
    ['Remote, with occasional travel to the depot', 'remote'],
    ['No commute: work from home', 'remote'],
    ['Remote? Sorry, not for bakers', 'onsite'],
    ['Home office: 40%', 'hybrid'],
    ['Hybrid, not remote', 'hybrid'],
    ['We offer neither hybrid nor remote work', 'onsite'],
    ['Not hybrid but fully remote', 'remote'],
    ['Work from home in your first week', null],
    ['Remote work. Meals are not included.', 'remote'],
  ])('%s', (text, mode) => expect(findWorkMode(text)?.value ?? null).toBe(mode))
})

describe('the right to work', () => {
  it.each([
    ['Relocation package and visa sponsorship', ['sponsorship-offered']],
    ['Citizenship is not required', []],
    ['No drug test', []],
    ['No visa? No problem, we will gladly sponsor you', ['sponsorship-offered']],
    ['We are happy to sponsor nurses from abroad', ['sponsorship-offered']],
    ['Wir übernehmen das Visum für dich', ['sponsorship-offered']],
    ['Patrocinamos tu visado', ['sponsorship-offered']],
    ['We cannot, at this time, sponsor visas', ['no-sponsorship']],
    ['Leider können wir kein Visum unterstützen', ['no-sponsorship']],
    ['Nous ne pouvons pas parrainer de visa', ['no-sponsorship']],
    ['Não oferecemos patrocínio para esta vaga', ['no-sponsorship']],
    ['Visa support: not available', ['no-sponsorship']],
    ['Sponsorship is unfortunately not something we can offer', ['no-sponsorship']],
    ['Sponsors and donors are your daily contacts', []],
    ['The school holds a sponsor licence', ['sponsorship-offered']],
    ['The school does not hold a sponsor licence', ['no-sponsorship']],
    ['We are not in a position to assist with visas', ['no-sponsorship']],
    ['We aren’t able to help with permits', ['no-sponsorship']],
    ['Applicants who require a visa cannot be considered', ['no-sponsorship']],
    ['We sponsor the village football club', []],
    ['The prize is sponsored by the guild, not by us', []],
    ['You find executive sponsors for change', []],
    ['Citizens and PRs only', ['citizenship']],
    ['Enhanced PVG membership is needed', ['background-check']],
    ['Candidates must have no criminal record', ['background-check']],
    ['Garda vetting applies', ['background-check']],
    ['A Working with Children Check is required', ['background-check']],
  ])('%s', (text, values) =>
    expect(
      findAuthorizations(text)
        .map(one => one.value)
        .sort(),
    ).toEqual(values),
  )
})

describe('years', () => {
  const most = (text: string) => Math.max(0, ...findYears(text).map(one => one.value)) || null
  it.each([
    ['Harrow Mill has over 60 years of experience in weaving', null],
    ['Wir haben 30 Jahre Erfahrung im Holzbau', null],
    ['Notre équipe a 15 ans d’expérience', null],
    ['Your coach has more than 12 years of experience', null],
    ['You learn from bakers: a team with 25 years of experience', null],
    ['Führerschein seit mindestens 2 Jahren', null],
    ['Applicants between 18 and 30 years', null],
    ['Minimum 21 years', null],
    ['Two decades of experience in shipping', 20],
    ['Ein Jahrzehnt Erfahrung in der Pflege', 10],
    ['Half a decade in bakeries', 5],
    ['At least 36 months of experience as a welder', 3],
    ['Mindestens 24 Monate Berufserfahrung', 2],
    ['Six-plus years in a commercial kitchen', 6],
    ['Years of experience required: 7', 7],
    ['Años de experiencia: 4', 4],
    ['Berufserfahrung (Jahre): 5', 5],
    ['Candidate has 3 years of experience in joinery', 3],
    ['We are looking for 4 years of experience in joinery', 4],
    ['Experience of eighteen months or more in a dairy', 1],
    ['Six years’ residence in Norway', null],
    ['Six years’ post-qualification experience', 6],
    ['Al menos 3 años en cocina', 3],
  ])('%s', (text, years) => expect(most(text)).toBe(years))

  it.each([
    ['2 years required, 4 years preferred', 2],
    ['Required: 1 year of payroll. Preferred: 3 years of payroll.', 1],
    ['Experience: 4 years (required), 7 years (desired)', 4],
    ['3 Jahre Berufserfahrung, idealerweise 6 Jahre', 3],
    ['5 years of teaching and 2 years of leading a team', 5],
    ['ideally 8 years of experience, at least 4 years of experience', 4],
  ])('%s: plainly %i', (text, years) =>
    expect(Math.max(...plainYears(text, wordsOf('en')).map(one => one.value))).toBe(years),
  )
})

describe('schooling', () => {
  it.each([
    ['Grade 11 with mathematics', 'highschool'],
    ['National Senior Certificate or equivalent', 'highschool'],
    ['Minimum 5 O levels', 'highschool'],
    ['Higher Nitec in Nursing', 'highschool'],
    ['GCSE English and Maths at grade 4', 'highschool'],
    ['Leaving Cert', 'highschool'],
    ['12th pass', 'highschool'],
    ['Abgeschlossene Berufslehre mit EFZ', 'highschool'],
    ['Diploma or degree in hospitality', 'associate'],
    ['NQF 6 in bookkeeping', 'associate'],
    ['HND in construction', 'associate'],
    ['Bac +2 en logistique', 'associate'],
    ['NQF level 7', 'bachelor'],
    ['Bac+3 en gestion', 'bachelor'],
    ['MS + 2 years / BS + 4 years', 'bachelor'],
    ['HBO werk- en denkniveau', 'bachelor'],
    ['Bac+5 en droit', 'master'],
    ['A diploma isn’t something we insist on', null],
    ['Keep a level head', null],
    ['Two years of branch experience (Retail, AOC, BSC, etc) in telephones', null],
    ['Teach Grade 9 learners', null],
  ])('%s', (text, degree) => expect(findDegree(text)?.value ?? null).toBe(degree))
})

describe('deadlines and days on site', () => {
  it.each([
    ['Job closing date - 14-May-2027', '2027-05-14'],
    ['Posting end date: 2027-06-02', '2027-06-02'],
    ['This vacancy will be advertised until 04/25/2027', '2027-04-25'],
    ['Closing: noon, 7th June 2027', '2027-06-07'],
    ['Last date to apply: 2027/7/9', '2027-07-09'],
    ['Bewerbung bis spätestens 12.08.2027', '2027-08-12'],
    ['Cierre de inscripciones: 3 de septiembre de 2027', '2027-09-03'],
    ['応募締切：2027年8月5日', '2027-08-05'],
    ['Deadline (2027/04/06)', '2027-04-06'],
    ['The project closes in 2027', null],
  ])('%s', (text, date) => expect(findDeadline(text)?.value.date ?? null).toBe(date))

  it.each([
    ['2x a week in the office', [2, 2]],
    ['In the office Monday to Wednesday', [3, 3]],
    ['On site on Tuesdays and Thursdays', [2, 2]],
    ['Im Büro Dienstag bis Donnerstag', [3, 3]],
    ['At our clinic Monday to Thursday, from home otherwise', [4, 4]],
    ['In our bakery Monday to Wednesday, home on Thursdays', [3, 3]],
    ['Office Mondays and Wednesdays, home the rest', [2, 2]],
    ['Twice a week you come to our Turku office', [2, 2]],
    ['Work from home on Mondays and Fridays', null],
    ['Lunch in the office on Tuesdays and Thursdays', null],
  ])('%s', (text, days) => {
    const found = findOnsiteDays(text)?.value
    expect(found ? [found.min, found.max] : null).toEqual(days)
  })
})

describe('the level of a title', () => {
  it.each([
    ['Legal Secretary to the Managing Director', null],
    ['Executive Chef', null],
    ['Chauffeur for the Vice President', null],
    ['Intern to the Chief Nurse', 'junior'],
    ['Head, Catering', 'executive'],
    ['Senior Care Home Porter', null],
    ['Senior Living Activities Assistant', null],
    ['Analyst, Office of the CFO', null],
    ['Marketing Intern, Vice President’s Team', 'junior'],
    ['Trainee Solicitor', 'junior'],
    ['Art Director', null],
    ['Director, Estates', 'executive'],
    ['Director – Estates', 'executive'],
    ['Head of Nursing', 'executive'],
    ['Senior Care Assistant', 'senior'],
    ['Lead Generation Officer', null],
    ['Principal Engineer', 'senior'],
  ])('%s', (title, level) => expect(levelInTitle(title)?.value ?? null).toBe(level))
})

describe('papers of a profession, hours, and hyphens', () => {
  it.each([
    'Registered with the NMBI',
    'Current HPCSA registration',
    'Admission to the state bar',
    'You are a registered pharmacist',
    'Trade test as a boilermaker',
    'Gesellenbrief als Tischler',
    'PSIRA registration, Grade C',
  ])('%s is a certification', text => {
    expect(asksCertification(text)).toBe(true)
    expect(findCertifications(text).length).toBeGreaterThan(0)
  })

  it.each(['Grade 12 certificate', 'Class 3 licence', 'A certified problem-solver'])('%s is none', text =>
    expect(asksCertification(text)).toBe(false),
  )

  it.each([
    ['Sat 8am–12pm', true],
    ['You are rostered on weekends', true],
    ['On-call one night in six', true],
    ['Wochenenddienste im Wechsel', true],
    ['Turnos rotativos', true],
    ['Astreintes une semaine sur quatre', true],
    ['No night shifts', false],
    ['Monday to Friday, 9 to 5', false],
    ['Weekends off', false],
  ])('%s', (text, asked) => expect(asksUnsocialHours(text)).toBe(asked))

  it.each([
    ['Full‐time', 'full-time'],
    ['Part‑time role', 'part-time'],
    ['The clinic has 400 full-time employees', null],
  ])('%s', (text, type) => expect(findEmploymentType(text)?.value ?? null).toBe(type))
})

describe('what is denied', () => {
  it.each([
    ['You don’t need to be a citizen to apply.', 0],
    ['You are not required to be a citizen of Norway.', 0],
    ['You need to be a citizen.', 1],
    ['You must be a citizen of Norway.', 1],
  ])('asks for no citizenship: %j', (line, count) => {
    expect(findAuthorizations(line).filter(one => one.value === 'citizenship')).toHaveLength(count)
  })
  it.each([
    ['Le télétravail n’est pas possible pour ce poste.', 'onsite'],
    ['This is a fully home-based post.', 'remote'],
  ])('or granted, says where the work is done: %j', (line, mode) => {
    expect(findWorkMode(line)?.value).toBe(mode)
  })
})

describe('time that is worked, and time that is paid', () => {
  it.each([
    ['Salary £23,500 for 30 hours a week', [23500, 23500, 'GBP', 'year']],
    ['Pay $61,000, 4 days a week', [61000, 61000, 'USD', 'year']],
    ['Gehalt: 34.000 € bei 32 Stunden pro Woche', [34000, 34000, 'EUR', 'year']],
    ['Salaire 31 000 € pour 35 heures par semaine', [31000, 31000, 'EUR', 'year']],
    ['Wage of €16 an hour, 20 hours a week', [16, 16, 'EUR', 'hour']],
    ['Pay: £640 a week', [640, 640, 'GBP', 'week']],
    ['Basic of £22,000 with OTE of £40,000', [22000, 22000, 'GBP', 'year']],
  ])('%s', (text, [min, max, currency, period]) =>
    expect(findPay(text)).toMatchObject({ min, max, currency, period }),
  )
})

describe('places that are remote, and days at home', () => {
  it.each([
    ['Our practice serves farms and remote islands', null],
    ['We fly midwives to remote villages', null],
    ['Clinics in remote parts of Nunavut', null],
    ['You do one admin day at home each week', 'hybrid'],
    ['Two report-writing days from home', 'hybrid'],
    ['We visit people at home on any day', null],
    ['A remote role for a book-keeper', 'remote'],
    ['Midwives for remote communities', null],
    ['Remote part-time work for a tutor', 'remote'],
    ['Remote school counsellor', 'remote'],
  ])('%s', (text, mode) => expect(findWorkMode(text)?.value ?? null).toBe(mode))
})

describe('months and halves of years', () => {
  it.each([
    ['At least eighteen months in a busy kitchen', 1],
    ['24 months behind a bar', 2],
    ['A year and a half with a payroll package', 1],
    ['Twelve months as a porter', 1],
  ])('%s', (text, years) => expect(findYears(text).map(found => found.value)).toEqual([years]))
  it.each(['12 months contract at our yard', 'A bond of 24 months'])('none in %s', text =>
    expect(findYears(text)).toEqual([]),
  )
})

describe('shares of the time on the road', () => {
  it.each([
    ['About half of your time is on the road', 50],
    ['Travel to clients one week in four', 25],
    ['You travel a third of the time', 33],
    ['Half of the time you cook, and half you serve', null],
  ])('%s', (text, share) => expect(findTravel(text)?.value ?? null).toBe(share))
})

describe('posts that end', () => {
  it.each([
    ['Locum, three months from January', 'temporary'],
    ['Contract, six months, £350 a day', 'contract'],
    ['You deputise for our locum vets', null],
    ['Contract law is your field', null],
  ])('%s', (text, type) => expect(findEmploymentType(text)?.value ?? null).toBe(type))
})
