// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import type { PageReading } from '../../../../src/core/posting/page-reading'
import { readPage } from '../../../../src/pages/postings/read-page'
import { parseLoosely } from '../../../../src/pages/postings/structured/json'

const text =
  '<p>We look after the night trains.</p><ul><li>Check the brakes</li><li>Write it down</li></ul>'.repeat(4)
const posting = (more: object = {}) => ({
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: 'Wagon Fitter',
  hiringOrganization: { '@type': 'Organization', name: 'Nachtlinie AG' },
  jobLocation: { '@type': 'Place', address: { addressLocality: 'Olten', addressCountry: 'CH' } },
  datePosted: '2026-07-01',
  employmentType: 'FULL_TIME',
  description: text,
  ...more,
})

function read(
  head: string,
  body = '<h1>Wagon Fitter</h1>',
  url = 'https://jobs.nachtlinie.example/42',
): PageReading {
  const document = new DOMParser().parseFromString(
    `${head.includes('<title>') ? '' : '<title>Wagon Fitter</title>'}${head}<body>${body}`,
    'text/html',
  )
  return readPage({ document, url: new URL(url) }, { now: '2026-08-03T12:00:00.000Z', clock: () => 0 })
}
const script = (value: unknown): string =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`

describe('JSON-LD', () => {
  test('the name that an employer is registered by, where its own is left empty; a sign for the currency', () => {
    const { fields } = read(
      script(
        posting({
          hiringOrganization: { '@type': 'Organization', name: '', legalName: 'Nachtlinie Betriebs AG' },
          baseSalary: { currency: 'Fr.', value: { minValue: 80000, maxValue: 95000, unitText: 'YEAR' } },
        }),
      ),
    )
    expect(fields.hiringOrganization?.value).toBe('Nachtlinie Betriebs AG')
    expect(fields.baseSalary?.value.currency).toBe('CHF')
  })

  test.each(['Other', 'Various', 'Not specified'])('no employer called “%s”', name => {
    const { fields } = read(script(posting({ hiringOrganization: { '@type': 'Organization', name } })))
    expect(fields.hiringOrganization?.value).not.toBe(name)
  })

  test.each(['nachtlinie.example', 'jobs@nachtlinie.example'])(
    'no employer called “%s”, as the page lies',
    name => {
      const { fields } = read(script(posting({ hiringOrganization: { '@type': 'Organization', name } })))
      expect(fields.hiringOrganization?.value).not.toBe(name)
    },
  )

  test('a price for the pay, periods in other languages, placeholders in places, no day in another decade', () => {
    const priced = { priceCurrency: 'CHF', price: 5_400, unitText: 'Monat' }
    const { fields } = read(
      script(
        posting({
          baseSalary: priced,
          jobLocation: { address: { addressLocality: 'Olten,', addressRegion: 'TBC', addressCountry: 'CH' } },
          datePosted: '2062-07-01',
        }),
      ),
    )
    expect(fields.baseSalary?.value).toEqual({ min: 5_400, max: 5_400, currency: 'CHF', period: 'month' })
    expect(fields.jobLocation?.value).toEqual(['Olten, Switzerland'])
    expect(fields.datePosted).toBeUndefined()
  })

  test('lakhs as India groups them, a currency by its name, a placeholder for a city', () => {
    const { fields } = read(
      script(
        posting({
          baseSalary: {
            currency: 'US Dollar',
            value: { minValue: '2,50,000', maxValue: '4,00,000', unitText: 'YEAR' },
          },
          jobLocation: { address: { addressLocality: 'Select a city', addressCountry: 'IE' } },
        }),
      ),
    )
    expect(fields.baseSalary?.value).toEqual({ min: 250_000, max: 400_000, currency: 'USD', period: 'year' })
    expect(fields.jobLocation?.value).toEqual(['Ireland'])
  })

  test('pay in a text alone, which says "from"', () => {
    const { fields } = read(script(posting({ baseSalary: 'From £12.90 per hour' })))
    expect(fields.baseSalary?.value).toEqual({ min: 12.9, max: null, currency: 'GBP', period: 'hour' })
  })

  test('a text that says on site against data that says remote', () => {
    const { fields } = read(
      script(
        posting({ jobLocationType: 'TELECOMMUTE', description: `${text}<p>100 % vor Ort in Olten.</p>` }),
      ),
    )
    expect(fields.workMode?.value).toBe('onsite')
  })

  test('each kind of job that one text names', () => {
    const { fields } = read(script(posting({ employmentType: 'Full time or part time' })))
    expect(fields.employmentType?.value).toEqual(['full-time', 'part-time'])
  })

  test('one posting, with all that it says', () => {
    const { fields, kind, sure, complete } = read(
      script(
        posting({
          baseSalary: { currency: 'CHF', value: { minValue: 80000, maxValue: '95,000', unitText: 'YEAR' } },
          identifier: { value: 'R-7' },
          jobLocationType: 'TELECOMMUTE',
        }),
      ),
    )
    expect({ kind, sure, complete }).toEqual({ kind: 'posting', sure: true, complete: true })
    expect(fields.title).toMatchObject({ value: 'Wagon Fitter', rung: 'json-ld', where: 'JSON-LD title' })
    expect(fields.hiringOrganization?.value).toBe('Nachtlinie AG')
    expect(fields.jobLocation?.value).toEqual(['Olten, Switzerland'])
    expect(fields.datePosted?.value).toBe('2026-07-01')
    expect(fields.employmentType?.value).toEqual(['full-time'])
    expect(fields.workMode?.value).toBe('remote')
    expect(fields.identifier?.value).toBe('R-7')
    expect(fields.baseSalary?.value).toEqual({ min: 80000, max: 95000, currency: 'CHF', period: 'year' })
    expect(fields.description?.value.slice(0, 3)).toEqual([
      { kind: 'paragraph', text: 'We look after the night trains.' },
      { kind: 'item', text: 'Check the brakes', depth: 0 },
      { kind: 'item', text: 'Write it down', depth: 0 },
    ])
  })

  test.each([
    ['in a @graph', script({ '@graph': [{ '@type': 'WebSite' }, posting()] })],
    ['in an array', script([{ '@type': 'BreadcrumbList' }, posting()])],
    ['with several types', script(posting({ '@type': ['JobPosting', 'Thing'] }))],
    [
      'beside broken JSON',
      `<script type="application/ld+json">{"@type":"JobPosting",</script>${script(posting())}`,
    ],
    [
      'with raw line breaks and a trailing comma',
      script(
        JSON.stringify(posting({ title: 'Wagon LB Fitter' }))
          .replace(' LB ', '\n')
          .replace(/}$/, ',}'),
      ),
    ],
    ['inside a comment', script(`<!-- ${JSON.stringify(posting())} -->`)],
    ['inside CDATA', script(`//<![CDATA[\n${JSON.stringify(posting())}\n//]]>`)],
    ['escaped twice', script(posting({ description: text.replace(/</g, '&lt;').replace(/>/g, '&gt;') }))],
  ])('%s', (_, head) => {
    const { fields, sure } = read(head)
    expect(fields.title?.value).toBe('Wagon Fitter')
    expect(sure).toBe(true)
    expect(fields.description?.value[1]).toEqual({ kind: 'item', text: 'Check the brakes', depth: 0 })
  })

  test('references are followed, also in circles', () => {
    const graph = [
      posting({ hiringOrganization: { '@id': '#org' }, '@id': '#job' }),
      {
        '@id': '#org',
        '@type': 'Organization',
        name: 'Nachtlinie AG',
        parentOrganization: { '@id': '#org' },
        owns: { '@id': '#job' },
      },
    ]
    expect(read(script({ '@graph': graph })).fields.hiringOrganization?.value).toBe('Nachtlinie AG')
  })

  test('postings of other jobs on a list say nothing', () => {
    const list = script([posting({ title: 'Cook' }), posting({ title: 'Waiter' })])
    expect(read(list)).toMatchObject({ kind: 'list', sure: false, fields: {} })
  })

  test('of several the one that the page is headed with', () => {
    expect(read(script([posting({ title: 'Cook' }), posting()])).fields.title?.value).toBe('Wagon Fitter')
  })

  test('data of another job than the page shows is not sure', () => {
    const reading = read(script(posting({ title: 'Night Cook' })))
    expect(reading.sure).toBe(false)
  })

  test('a short title inside a list’s headline is not what the list is about', () => {
    const reading = read(
      `<title>Cook jobs in Kalmar</title>${script(posting({ title: 'Cook' }))}`,
      '<h1>23 Cook jobs in Kalmar</h1><p>Your search returned 23 results</p>',
      'https://board.example/jobs?q=cook',
    )
    expect(reading.sure).toBe(false)
  })

  test('a job that only a card of the page names is one of a list', () => {
    const cards = ['Wagon Fitter', 'Night Cook', 'Yard Manager'].map(
      title => `<h3><a href="/${title}">${title}</a></h3>`,
    )
    const reading = read(
      `<title>All jobs</title>${script(posting())}`,
      `<h1>All jobs</h1><p>Showing 1 - 3 of 3</p>${cards.join('')}`,
      'https://board.example/jobs',
    )
    expect(reading).toMatchObject({ kind: 'list', sure: false })
  })

  test('what stands in brackets behind a title does not part the two', () => {
    const reading = read(`<title>x</title>${script(posting({ title: 'Fitter' }))}`, '<h1>Fitter (m/w/d)</h1>')
    expect(reading.fields.title?.confidence).toBeGreaterThan(0.85)
  })

  test('a placeholder is not the whole advert', () => {
    expect(read(script(posting({ description: 'See the picture.' }))).complete).toBe(false)
  })

  test('without a title it is not sure', () => {
    expect(read(script(posting({ title: undefined })), '<p>Hello</p>').sure).toBe(false)
  })

  test('an employer that is markup stays text', () => {
    const employer = read(
      script(posting({ hiringOrganization: { name: '<img src=x onerror=alert(1)>Nachtlinie' } })),
    ).fields.hiringOrganization
    expect(employer?.value).not.toMatch(/[<>]/)
  })
})

test('microdata is read like JSON-LD, its description as blocks', () => {
  const body = `<div itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">Wagon Fitter</h1>
    <span itemprop="hiringOrganization" itemscope itemtype="https://schema.org/Organization"><b itemprop="name">Nachtlinie AG</b></span>
    <time itemprop="datePosted" datetime="2026-07-01">a month ago</time>
    <div itemprop="jobLocation" itemscope><div itemprop="address" itemscope><span itemprop="addressLocality">Olten</span></div></div>
    <div itemprop="description">${text}</div></div>`
  const { fields, sure, complete } = read('', body)
  expect(sure).toBe(true)
  expect(complete).toBe(true)
  expect(fields.hiringOrganization).toMatchObject({ value: 'Nachtlinie AG', rung: 'microdata' })
  expect(fields.datePosted?.value).toBe('2026-07-01')
  expect(fields.jobLocation?.value).toEqual(['Olten'])
  expect(fields.description?.value[1]).toEqual({ kind: 'item', text: 'Check the brakes', depth: 0 })
})

test('embedded page data is read from the text of scripts', () => {
  const state = {
    page: {
      job: {
        jobTitle: 'Wagon Fitter',
        companyName: 'Nachtlinie AG',
        locationName: 'Olten',
        descriptionHtml: text,
        employmentType: 'FullTime',
      },
    },
  }
  const { fields, sure } = read(`<script>window.__appData = ${JSON.stringify(state)};start()</script>`)
  expect(fields.title?.value).toBe('Wagon Fitter')
  expect(fields.hiringOrganization).toMatchObject({ value: 'Nachtlinie AG', rung: 'page-data' })
  expect(fields.employmentType?.value).toEqual(['full-time'])
  expect(sure).toBe(true)
})

test('JSON that cannot be mended is undefined, not an error', () => {
  expect(parseLoosely('{"a": ')).toBeUndefined()
  expect(parseLoosely('')).toBeUndefined()
  expect(parseLoosely('{"a": [1,2,],}')).toEqual({ a: [1, 2] })
})

describe('data as people fill it in', () => {
  const field = (more: object, body?: string) => read(script(posting(more)), body).fields
  const salary = (value: unknown, currency = 'EUR') =>
    field({ baseSalary: { currency, value } }).baseSalary?.value

  test('pay in texts and lists', () => {
    const year = { currency: 'EUR', period: 'year' }
    expect(salary({ minValue: '80.000', maxValue: '95.000', unitText: 'YEAR' })).toEqual({
      min: 80_000,
      max: 95_000,
      ...year,
    })
    expect(salary({ value: '70000-90000', unitText: 'YEAR' })).toEqual({ min: 70_000, max: 90_000, ...year })
    expect(salary([{ minValue: '70K', maxValue: '90K', unitText: 'YEAR' }])).toEqual({
      min: 70_000,
      max: 90_000,
      ...year,
    })
    expect(salary({ value: 31_000, unitText: 'YEAR' }, '£')?.currency).toBe('GBP')
  })

  test('pay that nobody is paid is none', () => {
    expect(salary({ value: 18, unitText: 'YEAR' })).toBeUndefined()
    expect(salary({ minValue: 90_000, maxValue: 60_000, unitText: 'YEAR' })).toBeUndefined()
    expect(salary({ value: 52_000, unitText: 'HOUR' })).toBeUndefined()
  })

  const places = (address: unknown) =>
    field({ jobLocation: { '@type': 'Place', address } }).jobLocation?.value
  test('a region that stands in another word, and what is no place', () => {
    expect(places({ addressLocality: 'Portland', addressRegion: 'OR', addressCountry: 'US' })).toEqual([
      'Portland, OR, United States',
    ])
    expect(places({ addressLocality: 'N/A', addressRegion: '-', addressCountry: 'SE' })).toEqual(['Sweden'])
    expect(places([{ addressLocality: 'Olten' }, { addressLocality: 'Aarau' }])).toEqual(['Olten', 'Aarau'])
  })

  test('many countries of a remote job are no place', () => {
    const applicantLocationRequirements = ['AT', 'BE', 'CZ', 'DK', 'EE', 'FI'].map(name => ({ name }))
    const remote = { jobLocation: undefined, jobLocationType: 'TELECOMMUTE' }
    expect(field({ ...remote, applicantLocationRequirements }).jobLocation).toBeUndefined()
    const few = applicantLocationRequirements.slice(0, 2)
    expect(field({ ...remote, applicantLocationRequirements: few }).jobLocation?.value).toHaveLength(2)
  })

  test('an address of the web is no employer', () => {
    const seen = (name: string) => field({ hiringOrganization: { name } }).hiringOrganization?.value
    expect(seen('https://www.nachtlinie.example')).toBeUndefined()
    expect(seen('careers.nachtlinie.example')).toBeUndefined()
    expect(seen('Nachtlinie.ch')).toBe('Nachtlinie.ch')
  })

  test('what it is not', () => {
    expect(field({ employmentType: 'Not part-time' }).employmentType).toBeUndefined()
  })

  test('a text that says hybrid against TELECOMMUTE', () => {
    const description = `${text}<p>This is a hybrid role: two days a week in our workshop.</p>`
    expect(field({ jobLocationType: 'TELECOMMUTE', description }).workMode?.value).toBe('hybrid')
  })

  test('a page that says in a line that it is over, whatever its data says', () => {
    const body = `<h1>Wagon Fitter</h1><div>Rekrutacja została zakończona</div>${text}`
    expect(read(script(posting()), body).kind).toBe('closed')
  })
})
