import { expect, it } from 'vitest'
import { findDay } from '../../../../src/core/advert/facts/dates'
import { findDeadline } from '../../../../src/core/advert/facts/deadline'
import { findHours } from '../../../../src/core/advert/facts/hours'
import { findLevel, levelInTitle } from '../../../../src/core/advert/facts/level'
import { findOnsiteDays } from '../../../../src/core/advert/facts/onsite-days'
import { findReportsTo } from '../../../../src/core/advert/facts/reports-to'
import { findStart } from '../../../../src/core/advert/facts/start'
import { findTeamSize } from '../../../../src/core/advert/facts/team-size'
import { readAdvert } from '../../../../src/core/advert/read-advert'

const quoteIn = (text: string, found: { start: number; end: number } | null) =>
  found && text.slice(found.start, found.end)

it.each([
  ['2026-03-08', '2026-03-08'],
  ['8 March 2026', '2026-03-08'],
  ['March 8th, 2026', '2026-03-08'],
  ['08.03.26', '2026-03-08'],
  ['8. März 2026', '2026-03-08'],
  ['8 de marzo de 2026', '2026-03-08'],
  ['le 8 mars 2026', '2026-03-08'],
  ['8 de março de 2026', '2026-03-08'],
  ['8 marzo 2026', '2026-03-08'],
  ['08.03.2026', '2026-03-08'],
  ['3/30/2026', '2026-03-30'],
  // Either the third of April or the fourth of March.
  ['03/04/2026', null],
  ['June 15', null],
  ['June 2026', null],
])('takes %s for %s', (text, date) => {
  expect(findDay(text)?.value.date).toBe(date)
})

it.each([
  ['Full-time (40 hours per week), permanent.', { min: 40, max: 40 }],
  ['Hours: 20-35 hours / week', { min: 20, max: 35 }],
  ['A 37.5 hour week with flexitime', { min: 37.5, max: 37.5 }],
  ['Arbeitszeit: 39 Stunden/Woche', { min: 39, max: 39 }],
  ['Teilzeit, 20 bis 25 Wochenstunden', { min: 20, max: 25 }],
  ['Contrat de 35 heures par semaine', { min: 35, max: 35 }],
  ['Jornada de 40 horas semanales', { min: 40, max: 40 }],
  ['44 horas semanais', { min: 44, max: 44 }],
  ['24 ore settimanali', { min: 24, max: 24 }],
  ['0.8 FTE (30 hours)', { min: 30, max: 30 }],
  ['Working 37 hours a week over 5 days', { min: 37, max: 37 }],
  ['You choose: 20 hours a week or 30 hours a week', { min: 20, max: 30 }],
  ['Employees who work 30 hours per week are eligible for benefits', null],
  ['Stands for 8 hours a day', null],
  ['Two days (16 hours) of leave per year', null],
  ['Earn up to $45 per hour each week', null],
])('reads the weekly hours of "%s"', (text, hours) => {
  expect(findHours(text)?.value ?? null).toEqual(hours)
})

it.each([
  ['You report to the Head of Nursing, and mentor students.', 'Head of Nursing'],
  ['REPORTS TO: Depot Manager', 'Depot Manager'],
  ['Reporting directly to our VP, Sales, you will open new markets.', 'VP, Sales'],
  ['Sie berichten an die Leiterin Einkauf.', 'Leiterin Einkauf'],
  ['Vous êtes rattaché au directeur financier.', 'directeur financier'],
  ['Vous reportez au Directeur Commercial', 'Directeur Commercial'],
  ['Sie sind direkt dem Leiter der Produktion unterstellt', 'Leiter der Produktion'],
  ['Line manager: Depot Director', 'Depot Director'],
  ['Reports to: Ida Brandt', 'Ida Brandt'],
  ['Report to Ida Brandt at the gate', null],
  ['Provide weekly reports to the manager of the depot', null],
  ['Sends status reports to clients', null],
  ['The clerk reports to a manager.', null],
  ['Report to work on time', null],
])('reads whom "%s" reports to', (text, office) => {
  expect(findReportsTo(text)?.value ?? null).toBe(office)
})

it.each([
  ['You join a team of 7 engineers.', { min: 7, max: 7 }],
  ['Lead a team of five to eight nurses', { min: 5, max: 8 }],
  ['Our small six-person design team', { min: 6, max: 6 }],
  ['Du leitest ein Team von acht Fachkräften', { min: 8, max: 8 }],
  ['You will manage 12 people', { min: 12, max: 12 }],
  ['Team size: 7', { min: 7, max: 7 }],
  ['Manage 12 sites', null],
  ['The company employs a team of 450 engineers', null],
  ['Our 175-person team spans three cities', null],
  ['A team of experts', null],
])('reads the team of "%s"', (text, size) => {
  expect(findTeamSize(text)?.value ?? null).toEqual(size)
})

it.each([
  ['Application deadline: 12 March 2026', '2026-03-12'],
  ['Please apply by 30 June 2026 with a short letter.', '2026-06-30'],
  ['Bewerbungsschluss ist der 15.05.2026.', '2026-05-15'],
  ['Date limite de candidature : 2 mai 2026', '2026-05-02'],
  ['Prazo de inscrição: 10/31/2026', '2026-10-31'],
  ['Candidatures jusqu’au 15 mars 2027', '2027-03-15'],
  ['Scadenza candidature: 28 febbraio 2027', '2027-02-28'],
  ['Expires: 2027-01-31', '2027-01-31'],
  ['Deadline 1/2/27', null],
])('finds the last day in "%s"', (text, date) => {
  expect(findDeadline(text)?.value.date).toBe(date)
})

it.each([
  'Meets deadlines by 12 March 2026 without drama',
  'Delivered the tunnel before June 2020',
  'Apply today',
])('finds no last day in "%s"', text => {
  expect(findDeadline(text)).toBeNull()
})

it.each([
  ['Start date: 1 September 2026', '1 September 2026'],
  ['The internship starts in June 2026.', 'June 2026'],
  ['Expected start date: summer 2026', 'summer 2026'],
  ['Zum nächstmöglichen Zeitpunkt suchen wir dich', 'Zum nächstmöglichen Zeitpunkt'],
  ['Poste à pourvoir dès que possible', 'Poste à pourvoir dès que possible'],
  ['Wir suchen ab 01.10.2026 Verstärkung', '01.10.2026'],
  ['Eintritt: sofort', 'sofort'],
  ['Start: 01.03.2027', '01.03.2027'],
  ['Inicio: inmediato', 'inmediato'],
  ['Commencing 3 March 2027', '3 March 2027'],
  ['You start in Q1 2027', 'Q1 2027'],
])('finds when the job of "%s" begins', (text, said) => {
  expect(findStart(text)?.value.said).toBe(said)
})

it.each(['Self-starter with a clear head', 'Bewerben Sie sich bis zum 08.03.2026', 'We started in May 2019'])(
  'finds no beginning in "%s"',
  text => {
    expect(findStart(text)).toBeNull()
  },
)

it.each([
  ['Hybrid: 3 days a week in the office', { min: 3, max: 3 }],
  ['You are on-site two to three days per week', { min: 2, max: 3 }],
  ['Zwei Tage pro Woche vor Ort', { min: 2, max: 2 }],
  ['Minimum 2 days/week in our Leeds office', { min: 2, max: 2 }],
  ['Come to the office 2-3 times a week', { min: 2, max: 3 }],
  ['4 Tage Büro, 1 Tag Home-Office', { min: 4, max: 4 }],
  ['Presencial 2x por semana', { min: 2, max: 2 }],
  ['The shop opens 2 times a week', null],
  ['Two days from home', null],
  ['Lunch is served 3 days a week in the office', null],
])('reads the days on site of "%s"', (text, days) => {
  expect(findOnsiteDays(text)?.value ?? null).toEqual(days)
})

it.each([
  ['Senior Buyer', 'senior'],
  ['Junior Developer (m/w/d)', 'junior'],
  ['Head of Payroll', 'executive'],
  ['Staff Engineer', 'senior'],
  // What one does, not on what level.
  ['Staff Nurse', undefined],
  ['Office Manager', undefined],
  ['Junior or Senior Analyst', undefined],
])('takes the level of the title "%s"', (title, level) => {
  expect(levelInTitle(title)?.value).toBe(level)
})

it('takes a level that a label names', () => {
  expect(findLevel('Seniority level: Mid-Senior level')?.value).toBe('mid')
  expect(findLevel('Erfahrungslevel: Berufseinsteiger')?.value).toBe('junior')
  expect(findLevel('This is an entry-level position.')?.value).toBe('junior')
  expect(findLevel('Experience at a high level')).toBeNull()
})

it('gives each of them with the words that state it', () => {
  const lines = [
    'About the role',
    'You report to the Head of Nursing and join a team of nine nurses.',
    'Start date: 1 September 2026. 36 hours per week.',
    'How to apply',
    'Application deadline: 12 June 2026',
  ]
  const { facts } = readAdvert({ title: 'Senior Nurse', company: 'Quillbrook Clinic', lines })
  const said = [facts.reportsTo, facts.teamSize, facts.start, facts.hoursPerWeek, facts.deadline].map(
    fact => fact && quoteIn(lines[fact.quote.line] ?? '', fact.quote),
  )
  expect(said).toEqual([
    'report to the Head of Nursing',
    'team of nine',
    'Start date: 1 September 2026',
    '36 hours per week',
    'Application deadline: 12 June 2026',
  ])
  expect(facts.level).toEqual({ value: 'senior', quote: { line: -1, start: 0, end: 6, text: 'Senior' } })
})

it('leaves what experience asks for out of the job’s own team', () => {
  const lines = ['Requirements', 'Experience leading a team of 12 carpenters', 'A trade certificate']
  expect(readAdvert({ title: 'Foreman', company: '', lines }).facts.teamSize).toBeNull()
})
