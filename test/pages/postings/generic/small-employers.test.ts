// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { fieldValue } from '../../../../src/core/posting/posting'
import { readPage } from '../../../../src/pages/postings/read-page'

const read = (url: string, title: string, body: string) => {
  document.head.innerHTML = `<title>${title}</title>`
  document.body.innerHTML = body
  return readPage({ document, url: new URL(url) }, { now: '2026-11-20T12:00:00.000Z', clock: () => 0 })
}

const text = `<p>We repair clocks in a shop under the cathedral, and the bench by the window has been empty since Arthur retired.</p>
<p><b>What you’ll do</b></p><p>Clean, bush and regulate longcase clocks, and visit churches twice a year.</p>
<p><b>What we need from you</b></p><p>Three years at a bench, patience and a driving licence.</p><p>£14 to £16 an hour.</p>`

it('takes an e-mail about the heading for the way to apply', () => {
  const mail = (subject: string) =>
    `<main><h1>Clock Repairer</h1>${text}<p>Ring Ann or <a href="mailto:ann@tick.example?subject=${subject}">write to her</a>.</p></main>`
  const url = 'https://www.tick.example/join-us/clock-repairer'
  expect(read(url, 'Clock Repairer | Tick', mail('Clock%20Repairer')).kind).toBe('posting')
  expect(read(url, 'Clock Repairer | Tick', mail('Hello')).kind).toBe('other')
  // A link that shares the page writes to nobody.
  const shared = mail('Clock%20Repairer').replace('mailto:ann@tick.example', 'mailto:')
  expect(read(url, 'Clock Repairer | Tick', shared).kind).toBe('other')
})

it('knows a short advert by the papers that lie beside it', () => {
  const beside = (papers: string) =>
    `<main><h1>Shop Coordinator</h1><p>20 hours a week | £25,100 pro rata | Alnwick</p>
<p>Tern Lifeboats is looking for someone cheerful to run our shop and its forty volunteers.</p>
<p>You will plan the rota, dress the window and count the till, and bake for the open day if you like.</p>
<p>We’re after experience with volunteers or in a shop, good records and a sense of humour, and someone who likes the sea in all weathers.</p>
<p>Closing date: 8 January 2027.</p><p><a href="/files/a.pdf">${papers}</a></p></main>`
  const url = 'https://www.tern.example/jobs/shop-coordinator'
  expect(read(url, 'Shop Coordinator', beside('Person specification (PDF)')).kind).toBe('posting')
  expect(read(url, 'Shop Coordinator', beside('Annual report (PDF)')).kind).toBe('other')
})

it('takes no advice on how to apply for something for a posting', () => {
  const advice = `<main><h1>How to apply for a fishing grant</h1><p>You can apply if you fish at least 35 hours a week from a boat of your own, and have done so for a year.</p>
<h2>What you’ll need</h2><ul><li>A licence</li><li>Bank details</li></ul><h2>Requirements</h2><ul><li>You’re over 18</li><li>You earn £151 or less a week</li></ul>
<p>Closing date: 31 January 2027</p><a href="/apply">Apply now</a></main>`
  const url = 'https://www.harbour.example/articles/how-to-apply-for-a-grant'
  expect(read(url, 'How to apply for a fishing grant – Harbour', advice).kind).toBe('other')
})

it('believes a board’s own page of an employer, where its address is the name', () => {
  const board = (href: string) => `<main><h1>Bookkeeper</h1><div><a href="${href}">Olive Press Ltd</a></div>
<a class="button" href="/send/44">Apply now</a><h2>Duties</h2><ul><li>Enter invoices every day</li><li>Keep the ledgers of three shops</li></ul>
<h2>Requirements</h2><ul><li>Two years with ledgers</li><li>Care with numbers</li></ul><p>You would share a bright office above the press with two colleagues who have kept these books for a long while.</p></main>`
  const employer = (href: string) =>
    read('https://www.postboard.example/jobs/44', 'Bookkeeper', board(href)).fields.hiringOrganization
  expect(employer('/company/olive-press')?.where).toBe('a[href=/company/…]')
  expect(employer('/company/premium')?.where).not.toBe('a[href=/company/…]')
})

it('takes a council that employs for the employer, not for the place', () => {
  const { fields } = read(
    'https://jobs.northshire.example/ads/6612',
    'Night Carer - Northshire Council',
    `<main><h1>Night Carer</h1><p>Northshire Council, Adult Care</p><h2>Duties</h2><p>You look after twelve residents through the night with two colleagues.</p>
<h2>Requirements</h2><p>You have cared for people with dementia, you can lift and you like to talk in the small hours, when nobody else is awake.</p><a href="/send/6612">Apply now</a></main>`,
  )
  expect(fieldValue(fields, 'hiringOrganization')).toBe('Northshire Council')
})

it.each([
  ['Homeoffice (2 Tage/Woche)', 'Ja', 'hybrid'],
  ['Télétravail (2j max/semaine)', 'Oui', 'hybrid'],
  ['Homeoffice', 'Ja', 'remote'],
  ['Homeoffice', 'Nein', 'onsite'],
])('hears in a label how much is answered: %s %s', (label, value, mode) => {
  const { fields } = read(
    'https://jobs.tick.example/jobs/12',
    'Uhrmacher (m/w/d) | Tick',
    `<main><h1>Uhrmacher (m/w/d)</h1><dl><dt>${label}</dt><dd>${value}</dd><dt>Arbeitsort</dt><dd>Linz</dd></dl><h2>Aufgaben</h2><ul><li>Reparatur alter Uhren aus ganz Europa</li></ul>
<h2>Anforderungen</h2><ul><li>Abgeschlossene Lehre und eine ruhige Hand bei der Arbeit am Werktisch</li></ul><p>Wir sind eine kleine Werkstatt hinter dem Dom, und am Fenster ist ein Platz frei geworden, den wir gern besetzen wollen.</p><a href="/a">Jetzt bewerben</a></main>`,
  )
  expect(fieldValue(fields, 'workMode')).toBe(mode)
})
