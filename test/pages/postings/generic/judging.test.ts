// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { budgetOf } from '../../../../src/pages/postings/budget'
import {
  addressNames,
  fitsAddressName,
  isBoardName,
  isOwnCareersHost,
  ownerLabel,
} from '../../../../src/pages/postings/generic/board'
import { CandidateScorer } from '../../../../src/pages/postings/generic/candidate-scorer'
import {
  careersAt,
  isGenericPart,
  sentenceOf,
  splitTitle,
  withoutCareerWords,
} from '../../../../src/pages/postings/generic/headline'
import { namedInText } from '../../../../src/pages/postings/generic/named-in-text'
import { pairsOf } from '../../../../src/pages/postings/generic/pairs'
import {
  appliedWords,
  closedWords,
  isApplyText,
  otherJobsWords,
} from '../../../../src/pages/postings/generic/words/apply'
import { hasJobMark, hasRoleNoun } from '../../../../src/pages/postings/generic/words/roles'
import { zoneOf } from '../../../../src/pages/postings/generic/words/zones'
import { linesUnder } from '../../../../src/pages/postings/text/lines'

const pairs = (html: string) =>
  pairsOf(
    linesUnder(
      new DOMParser().parseFromString(html, 'text/html').body,
      budgetOf(() => 0),
    ),
  ).map(pair => [pair.meaning, pair.value])

describe('page titles', () => {
  test.each([
    ['Clerk | Otter Dairy', ['Clerk', 'Otter Dairy']],
    ['Full-stack Developer 80-100% - Otter', ['Full-stack Developer 80-100%', 'Otter']],
    ['Nurse (Day - Night) – Otter Clinic', ['Nurse (Day - Night)', 'Otter Clinic']],
    ['R&D|QA', ['R&D|QA']],
  ])('%s', (title, parts) => expect(splitTitle(title)).toEqual(parts))

  test.each([
    ['Job Application for Clerk (Night), Dairy: North at Otter', 'Clerk (Night), Dairy: North', 'Otter'],
    ['Otter hiring Clerk - Night Team in Kalmar, Sweden | LinkedIn', 'Clerk - Night Team', 'Otter'],
    ['Clerk @ Otter', 'Clerk', 'Otter'],
    ['Kellner (m/w/d) bei Gasthaus Otter', 'Kellner (m/w/d)', 'Gasthaus Otter'],
    ['Serveur chez Otter', 'Serveur', 'Otter'],
  ])('%s', (text, title, employer) => expect(sentenceOf(text)).toEqual({ title, employer }))

  test('a part that names the kind of page is none of both', () => {
    for (const part of [
      'Job details',
      'Careers',
      'Application',
      'Stellenangebote',
      'Offres d’emploi'.replace('’', "'"),
      'Lavora con noi',
      'Employment Opportunities2',
    ])
      expect(isGenericPart(part)).toBe(true)
    for (const part of ['Job Coach', 'Career Adviser', 'Otter Dairy']) expect(isGenericPart(part)).toBe(false)
  })
  test('career words around a name go', () => {
    expect(withoutCareerWords('Careers at Otter Dairy')).toEqual({ name: 'Otter Dairy', stripped: true })
    expect(withoutCareerWords('Otter Dairy Careers')).toEqual({ name: 'Otter Dairy', stripped: true })
    expect(careersAt('Werken bij Otter')).toBe('Otter')
    expect(careersAt('The Job')).toBeNull()
  })
})

describe('addresses', () => {
  test('the owner of a host, and who else it names', () => {
    expect(ownerLabel('careers.otter.co.uk')).toBe('otter')
    expect(addressNames(new URL('https://otter-dairy.jobs.example.com/en/x'))).toContain('otterdairy')
    expect(isOwnCareersHost(new URL('https://careers.otter.example/1'))).toBe(true)
    expect(isOwnCareersHost(new URL('https://www.otter.example/jobs'))).toBe(false)
    expect(isOwnCareersHost(new URL('https://jobs.lever.co/otter'))).toBe(false)
  })
  test('a name fits its label, whole or by first word or initials', () => {
    expect(fitsAddressName('Otter Dairy GmbH', 'otter-dairy')).toBe(true)
    expect(fitsAddressName('Otter Dairy', 'otter')).toBe(true)
    expect(fitsAddressName('Town Of Quiet', 'toq')).toBe(true)
    expect(fitsAddressName('Netflix', 'x')).toBe(false)
    expect(fitsAddressName('Fox & Sons', 'otter')).toBe(false)
  })
  test('boards are known by their names', () => {
    for (const name of ['Python Job Board', 'Karriere.example', 'StepStone', 'Indeed.com', 'LinkedIn'])
      expect(isBoardName(name)).toBe(true)
    for (const name of ['Otter Dairy', 'Steve Jobson Ltd', 'Town of Quiet'])
      expect(isBoardName(name)).toBe(false)
  })
})

describe('labels and values', () => {
  test.each([
    [
      'a table',
      '<table><tr><th>Job Title</th><td>Clerk</td></tr><tr><td><b>Location</b></td><td>Kalmar</td></tr></table>',
    ],
    ['a definition list', '<dl><dt>Job title:</dt><dd>Clerk</dd><dt>Location</dt><dd>Kalmar</dd></dl>'],
    ['one line each', '<p>Job Title: Clerk</p><p><b>Location:</b> Kalmar</p>'],
    [
      'two boxes a row',
      '<div><div><strong>Job Title</strong></div><div>Clerk</div></div><div><div><strong>Location</strong></div><div>Kalmar</div></div>',
    ],
    [
      'inline pieces',
      '<div><span>Job Title</span><span>Clerk</span></div><div><span>Location</span> <span>Kalmar</span></div>',
    ],
    ['line breaks', '<p><b>Job Title</b><br>Clerk<br><b>Location</b><br>Kalmar</p>'],
  ])('%s', (_, html) =>
    expect(pairs(html)).toEqual([
      ['title', 'Clerk'],
      ['jobLocation', 'Kalmar'],
    ]),
  )

  test.each([
    ['Arbeitsort: Kassel', 'jobLocation'],
    ['Type de contrat : CDI', 'employmentType'],
    ['Empresa: Hermanos Nutria', 'hiringOrganization'],
    ['Sede di lavoro: Altare', 'jobLocation'],
    ['Télétravail (2j max/semaine): Non', 'workMode'],
    ['Closing date: 3 May 2026', 'validThrough'],
  ])('%s', (line, meaning) => expect(pairs(`<p>${line}</p>`)[0]?.[0]).toBe(meaning))

  test('the head of a list’s table gives none', () => {
    expect(
      pairs('<table><tr><th>Job ID</th><th>Job Title</th><th>Location</th><th>Posted Date</th></tr></table>'),
    ).toEqual([])
  })
  test('a form asks, it does not tell', () => {
    expect(pairs('<form><label for="c">City</label><input id="c"><span>Kalmar</span></form>')).toEqual([])
  })
})

describe('an election', () => {
  const elect = (votes: [string, string, number][]) => {
    const scorer = new CandidateScorer(text => text.toLowerCase())
    for (const vote of votes) scorer.add(...vote)
    return scorer.best((a, b) => a.toLowerCase() === b.toLowerCase())
  }
  test('independent grounds add up; the same ground counts once', () => {
    expect(
      elect([
        ['Clerk', 'h1', 0.6],
        ['clerk', 'title', 0.4],
      ])?.confidence,
    ).toBeCloseTo(0.76)
    expect(
      elect([
        ['Clerk', 'h1', 0.6],
        ['Clerk', 'h1', 0.6],
      ])?.confidence,
    ).toBeCloseTo(0.6)
  })
  test('a rival takes confidence away', () => {
    expect(
      elect([
        ['Clerk', 'h1', 0.6],
        ['Cook', 'title', 0.55],
      ])?.confidence,
    ).toBeLessThan(0.5)
  })
  test('nothing is chosen on doubts alone', () => {
    expect(elect([['Clerk', 'h1', -0.5]])).toBeNull()
  })
})

describe('words', () => {
  test.each([
    'Apply',
    'Apply now',
    'Apply for this job',
    'Apply with LinkedIn',
    'Jetzt bewerben',
    'Online-Bewerbung',
    'Postuler',
    'Je postule',
    'Inscribirme en esta oferta',
    'Candidati ora',
    'Candidatar-se',
    'Solliciteer direct',
    'Submit application',
  ])('“%s” applies', text => expect(isApplyText(text)).toBe(true))
  test.each([
    'Apply filters',
    'Apply coupon',
    'How to apply for a loan',
    'Applications',
    'Bewerbungstipps',
    'Supply',
  ])('“%s” does not', text => expect(isApplyText(text)).toBe(false))
  test.each([
    'This job is no longer available',
    'We are no longer accepting applications',
    'This position has been filled.',
    'Diese Stelle ist leider nicht mehr verfügbar',
    'Cette offre a expiré',
    "Cette offre n'est plus disponible",
    'Esta oferta ya no está disponible',
    'Questa offerta non è più disponibile',
    'Esta vaga foi encerrada',
    'Deze vacature is gesloten',
    'We are not taking any more applications for this role',
    'We have stopped accepting applications',
    'Applications are no longer being received for this post',
    'Bewerbungen werden nicht mehr entgegengenommen',
  ])('“%s” is closed', text => expect(closedWords.test(text)).toBe(true))
  test.each([
    'The position is available from May',
    'Applications close on Friday',
    'Diese Stelle ist ab sofort zu besetzen',
    'Closed shoes are required',
    'We are not accepting applications from agencies',
  ])('“%s” is not', text => expect(closedWords.test(text)).toBe(false))
  test('after applying', () => {
    for (const text of [
      'Thank you for applying',
      'Your application has been submitted',
      'Vielen Dank für deine Bewerbung',
      'Merci pour votre candidature',
    ])
      expect(appliedWords.test(text)).toBe(true)
    expect(appliedWords.test('if you have applied before')).toBe(false)
  })
  test('other jobs', () => {
    for (const text of [
      'Similar jobs',
      'More jobs at Otter',
      'Ähnliche Stellen',
      'Offres similaires',
      'People also viewed',
    ])
      expect(otherJobsWords.test(text)).toBe(true)
    expect(otherJobsWords.test('Similar experience')).toBe(false)
  })
  test('zones by their headings', () => {
    const zones: [string, string][] = [
      ['What you’ll do', 'duties'],
      ['Your profile', 'requirements'],
      ['Ihre Aufgaben', 'duties'],
      ['Profil recherché', 'requirements'],
      ['Nous vous offrons', 'offer'],
      ['Requisitos', 'requirements'],
      ['About Otter Dairy', 'about'],
      ['How to apply', 'process'],
      ['Over ons', 'about'],
    ]
    for (const [heading, zone] of zones) expect(zoneOf(heading)).toBe(zone)
    expect(zoneOf('Weather')).toBeNull()
  })
  test('titles by their nouns and marks', () => {
    for (const title of ['Payroll Clerk', 'Buchhalter', 'Infirmière', 'Desarrollador'])
      expect(hasRoleNoun(title)).toBe(true)
    for (const title of ['Schreiner (m/w/d)', 'Relieur H/F', 'Koch 80-100%', 'Lehrer:in'])
      expect(hasJobMark(title)).toBe(true)
    for (const title of ['50% off', 'Brown shoes', 'Log in']) expect(hasJobMark(title)).toBe(false)
  })
  test('names in the advert’s own sentences', () => {
    const named = (line: string) => [...namedInText([line]).keys()]
    expect(named('At Otter Dairy, we make butter.')).toEqual(['Otter Dairy'])
    expect(named('Otter Dairy is a maker of butter.')).toEqual(['Otter Dairy'])
    expect(named('Otter Dairy recrute un fromager')).toEqual(['Otter Dairy'])
    expect(named('About Otter Dairy')).toEqual(['Otter Dairy'])
    expect(named('About the role')).toEqual([])
    expect(named('This is a full-time role.')).toEqual([])
    expect(named('In Berlin, we have an office.')).toEqual([])
  })
})
