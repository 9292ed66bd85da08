// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { readPage } from '../../../../src/pages/postings/read-page'

const read = (url: string, html: string) => {
  const document = new DOMParser().parseFromString(html, 'text/html')
  return readPage({ document, url: new URL(url) }, { now: '2026-08-03T12:00:00.000Z', clock: () => 0 })
}

const advert = (title: string, employer: string) => `
  <header><a href="/">${employer}</a></header><main><h1>${title}</h1><p>${employer}</p>
  <h2>About the role</h2><p>${employer} is looking for a ${title} to join our team. You will welcome visitors, explain
  our history and keep the groups safe. You report to the manager of the house.</p>
  <h2>What you will do</h2><ul><li>Lead groups through the building</li><li>Check tickets at the gate</li></ul>
  <h2>Requirements</h2><ul><li>Two years of experience with visitors</li><li>Willing to work on weekends</li></ul>
  <h2>What we offer</h2><ul><li>30 days of holiday</li><li>A pension</li></ul><a href="/apply">Apply now</a></main>
  <footer>© 2026 ${employer}</footer>`

it.each([
  ['Tower Guide', 'Duinstad Tower', 'tower.example'],
  ['Museum Attendant', 'Harbour Museum', 'museum.example'],
  ['Duinstad Guide', 'Duinstad Tower', 'duinstad.example'],
  ['Hotel Porter', 'Hotel Seablick', 'hotel-seablick.example'],
])('reads %s of %s at %s, whose name the title begins with', (title, employer, host) => {
  for (const head of [`${title} - ${employer}`, employer, `${employer}: ${title}`]) {
    const { sure, fields } = read(
      `https://${host}/jobs/guide`,
      `<title>${head}</title>${advert(title, employer)}`,
    )
    expect([fields.title?.value, fields.hiringOrganization?.value, sure]).toEqual([title, employer, true])
  }
})

const form = (logos: string) => `<title>Apply for Night Baker</title>${logos}<main><h1>Night Baker</h1>
  <h2>Apply for this job</h2><form><label>First name<input autocomplete="given-name"></label>
  <label>Last name<input></label><label>Email<input type="email"></label><label>Phone<input type="tel"></label>
  <label>CV<input type="file"></label><button type="submit">Submit application</button></form></main>`

it('takes the employer of an application form from the one logo above it', () => {
  const { kind, sure, fields } = read(
    'https://apply.hirestack.example/apply/8821',
    form('<img src="q.png" alt="Quay Bakery logo">'),
  )
  expect([kind, fields.hiringOrganization?.value, sure]).toEqual(['form', 'Quay Bakery', true])
})

it.each([
  ['two logos', '<img src="q.png" alt="Quay Bakery"><img src="h.png" alt="Larkfield Foods">'],
  ['the system’s own logo', '<img src="h.png" alt="Hirestack">'],
  ['a board’s logo', '<img src="h.png" alt="JobHarbour Jobs">'],
  ['a picture', '<img src="h.png" alt="Our team at the oven">'],
])('takes no employer for sure from %s', (_, logos) => {
  expect(read('https://apply.hirestack.example/apply/8821', form(logos)).sure).toBe(false)
})
