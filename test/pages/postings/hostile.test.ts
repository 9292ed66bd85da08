// @vitest-environment jsdom
import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { type PageReading, pageReadingSchema } from '../../../src/core/posting/page-reading'
import { budgetOf } from '../../../src/pages/postings/budget'
import { readPage } from '../../../src/pages/postings/read-page'
import { linesUnder } from '../../../src/pages/postings/text/lines'

const now = '2026-08-03T12:00:00.000Z'
const clock = () => performance.now()
const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html')
const read = (html: string, url = 'https://jobs.quiet.example/jobs/1'): PageReading =>
  readPage({ document: parse(html), url: new URL(url) }, { now, clock })
const script = (text: string): string => `<script type="application/ld+json">${text}</script>`
const advert =
  '<h2>Duties</h2><ul><li>Wind the tower clock every Monday before noon</li><li>Keep the weights and ropes in order</li></ul><h2>Requirements</h2><ul><li>Two years of experience with large clocks</li><li>No fear of heights</li></ul><p>We are looking for a calm person. The town of Quiet has kept its clock since 1710 and writes every repair into a book that you will continue.</p><button>Apply now</button>'.repeat(
    2,
  )

/** What every reading must be, whatever the page: of the agreed form, with no markup or invisible characters in its values. */
function sound(reading: PageReading): void {
  expect(v.safeParse(pageReadingSchema, reading).issues ?? []).toEqual([])
  expect(reading.fields.title?.value ?? '').not.toMatch(/[\u202A-\u202E\u2066-\u2069\u200B-\u200F\n\t]/u)
  expect(reading.fields.hiringOrganization?.value ?? '').not.toMatch(
    /[\u202A-\u202E\u2066-\u2069\u200B-\u200F]/u,
  )
}

describe('whatever stands in structured data', () => {
  const word = fc.oneof(
    fc.string(),
    fc.constantFrom(
      'Clock Keeper',
      'Town of Quiet',
      '2026-13-45',
      '<b>x</b>',
      '\u202Eexe',
      '__proto__',
      'javascript:alert(1)',
    ),
  )
  const leaf = fc.oneof(word, fc.integer(), fc.double(), fc.boolean(), fc.constant(null))
  const value = fc.letrec(tie => ({
    any: fc.oneof(
      { maxDepth: 4 },
      leaf,
      fc.array(tie('any'), { maxLength: 4 }),
      fc.dictionary(
        fc.constantFrom(
          'name',
          '@id',
          '@type',
          'value',
          'address',
          'minValue',
          'unitText',
          '__proto__',
          'addressLocality',
        ),
        tie('any'),
        { maxKeys: 4 },
      ),
    ),
  })).any
  const keys = [
    'title',
    'name',
    'hiringOrganization',
    'jobLocation',
    'description',
    'datePosted',
    'validThrough',
    'employmentType',
    'baseSalary',
    'identifier',
    'url',
    'jobLocationType',
    'applicationContact',
    '@id',
    '@graph',
    'mainEntity',
    'itemListElement',
  ]

  test('it is read or left, never thrown over', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...keys), value, { maxKeys: 12 }), posting => {
        const json = JSON.stringify({ '@type': 'JobPosting', ...posting }).replace(/</g, '\\u003c')
        sound(read(`<title>Clock Keeper</title>${script(json)}<h1>Clock Keeper</h1>${advert}`))
      }),
      { numRuns: 40, seed: 7 },
    )
  })

  test('any text in its place is survived', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), text => {
        sound(read(`${script(`{"@type":"JobPosting","title":"Clock Keeper"${text}`)}<h1>Clock Keeper</h1>`))
      }),
      { numRuns: 25, seed: 7 },
    )
  })

  test('a graph that refers to itself ends', () => {
    const graph = {
      '@graph': [
        {
          '@id': '#a',
          '@type': 'JobPosting',
          title: 'Clock Keeper',
          hiringOrganization: { '@id': '#b' },
          mainEntity: { '@id': '#a' },
        },
        { '@id': '#b', name: { '@id': '#a' }, about: { '@id': '#b' } },
      ],
    }
    sound(read(script(JSON.stringify(graph))))
  })

  test('nesting of a hundred thousand levels is survived', () => {
    sound(read(script(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)))
    sound(read(script(`${'{"mainEntity":'.repeat(20_000)}1${'}'.repeat(20_000)}`)))
  })

  test('prototype keys change nothing', () => {
    read(
      script(
        '{"@type":"JobPosting","title":"Clock Keeper","__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
      ),
    )
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })

  test('a script of fifty megabytes costs its length at most once', () => {
    const document = parse('<h1>Clock Keeper</h1>')
    const huge = document.createElement('script')
    huge.setAttribute('type', 'application/ld+json')
    huge.textContent = `{"@type":"JobPosting","title":"${'x'.repeat(50_000_000)}"}`
    document.body.append(huge)
    const reading = readPage({ document, url: new URL('https://jobs.quiet.example/1') }, { now, clock })
    sound(reading)
    expect(reading.gaveUp).toContain('JSON-LD: too long to read (1)')
  })
})

describe('whatever the page is made of', () => {
  test('more elements than any posting has: not read, and said so', () => {
    const document = parse(`<title>Clock winder</title>${advert}`)
    // As long as a page of that many elements would be, without making one.
    document.getElementsByTagName = () =>
      ({ item: (at: number) => (at <= 200_000 ? document.body : null) }) as never
    const reading = readPage({ document, url: new URL('https://jobs.quiet.example/jobs/1') }, { now, clock })
    sound(reading)
    expect(reading).toMatchObject({ kind: 'other', sure: false })
    expect(reading.gaveUp.join()).toContain('200,000 elements')
  })

  test('one text of many megabytes: cut, not walked', () => {
    const long = `<h1>Clock winder</h1>${advert}<p>${'requirements '.repeat(400_000)}</p>`
    const lines = linesUnder(parse(long).body, budgetOf(clock))
    expect(Math.max(...lines.map(line => line.text.length))).toBeLessThanOrEqual(20_000)
  })

  test('brackets in brackets for megabytes: passed over', () => {
    sound(read(`<h1>Clock winder</h1>${script('['.repeat(1_500_000) + ']'.repeat(1_500_000))}${advert}`))
  })

  test('depth costs no stack', () => {
    // A document of its own: the test environment's overflows before the reader sees it.
    interface Level {
      nodeType: number
      tagName: string
      id: string
      firstChild:
        | Level
        | { nodeType: number; data: string; nextSibling: null; parentNode: Level | null; firstChild: null }
        | null
      nextSibling: null
      parentNode: Level | null
      hasAttribute(): boolean
      hasAttributes(): boolean
      getAttribute(): null
    }
    const level = (parentNode: Level | null): Level => ({
      nodeType: 1,
      tagName: 'DIV',
      id: '',
      firstChild: null,
      nextSibling: null,
      parentNode,
      hasAttribute: () => false,
      hasAttributes: () => false,
      getAttribute: () => null,
    })
    const root = level(null)
    let inner = root
    for (let depth = 0; depth < 200_000; depth++) {
      const next = level(inner)
      inner.firstChild = next
      inner = next
    }
    inner.firstChild = {
      nodeType: 3,
      data: 'Wind the clock',
      nextSibling: null,
      parentNode: inner,
      firstChild: null,
    }
    const lines = linesUnder(
      root as unknown as Element,
      budgetOf(() => 0),
    )
    expect(lines.map(line => line.text)).toEqual(['Wind the clock'])
  })

  test('fields named like what a walk asks of their form lead nowhere else', () => {
    const fields = ['parentNode', 'nextSibling', 'firstChild', 'parentElement', 'nodeType', 'tagName', 'id']
      .map(name => `<input name="${name}">`)
      .join('')
    const html = `<main><h1>Clock winder</h1><div><form><p>Wind the clock every Monday</p>${fields}</form></div><p>Keep the ropes in order</p></main>`
    const { body } = parse(html)
    const form = body.querySelector('form') as Element
    // As browsers do it, in whose page a field of that name hides the property.
    for (const field of Array.from(body.querySelectorAll('input')))
      Object.defineProperty(form, field.getAttribute('name') ?? '', { value: field })
    const lines = linesUnder(
      body,
      budgetOf(() => 0),
    )
    expect(lines.map(line => line.text)).toContain('Keep the ropes in order')
    sound(read(html))
  })

  test('an extractor that runs out of time says so, and the others still count', () => {
    const document = parse(
      `<title>Clock Keeper</title>${script(JSON.stringify({ '@type': 'JobPosting', title: 'Clock Keeper', hiringOrganization: { name: 'Town of Quiet' }, description: 'Wind the clock. '.repeat(40) }))}<h1>Clock Keeper</h1>${'<p>One line among very many that tell nothing.</p>'.repeat(600)}`,
    )
    // Time runs only while lines are gathered: every look at the clock there costs five milliseconds.
    let time = 0
    let looks = 0
    const slow = () => {
      looks++
      if (looks > 12) time += 5
      return time
    }
    const reading = readPage(
      { document, url: new URL('https://jobs.quiet.example/jobs/1') },
      { now, clock: slow },
    )
    expect(reading.gaveUp).toEqual(['generic reader: out of time'])
    expect(reading.fields.title?.value).toBe('Clock Keeper')
    expect(reading.sure).toBe(true)
  })

  test('an extractor that throws is named, and the visit is not lost', () => {
    const document = parse(`<h1>Clock Keeper</h1>${advert}`)
    Object.defineProperty(document, 'querySelectorAll', {
      value: () => {
        throw new Error('no selectors today')
      },
    })
    const reading = readPage({ document, url: new URL('https://jobs.quiet.example/jobs/1') }, { now, clock })
    expect(reading.gaveUp.length).toBeGreaterThan(0)
    expect(reading.gaveUp.join()).toContain('no selectors today')
    sound(reading)
  })

  test('invisible and bidirectional characters go', () => {
    const { fields } = read(
      `<title>C\u200Block Keeper</title><h1>\u202EClock\u202C Kee\u00ADper</h1><p>Employer: Town\u2066 of Quiet</p>${advert}`,
    )
    expect(fields.title?.value).toBe('Clock Keeper')
    expect(fields.hiringOrganization?.value).toBe('Town of Quiet')
  })

  test('lying og: tags alone do not make a posting sure', () => {
    const reading = read(
      '<title>Shoes</title><meta property="og:title" content="Clock Keeper at Town of Quiet"><meta property="og:site_name" content="Town of Quiet"><h1>Brown shoes</h1><p>Leather, sewn by hand, in nine sizes.</p><button>Add to cart</button>',
      'https://shoes.example/brown',
    )
    expect(reading.sure).toBe(false)
    expect(reading.kind).toBe('other')
  })

  test('a page that only says that it is another site is judged by its address', () => {
    const reading = read(
      '<title>Clock Keeper | LinkedIn</title><meta property="og:site_name" content="LinkedIn"><link rel="canonical" href="https://www.linkedin.com/jobs/view/1"><h1 class="top-card-layout__title">Clock Keeper</h1><a class="topcard__org-name-link">Town of Quiet</a>',
      'https://linkedin.com.evil.example/jobs/view/1',
    )
    expect(reading.site).toBeNull()
  })

  test('homoglyphs do not join two employers', () => {
    const latin = read(`<h1>Clock Keeper</h1><p>Employer: Acorn</p>${advert}`).fields.hiringOrganization
      ?.value
    const cyrillic = read(`<h1>Clock Keeper</h1><p>Employer: Асоrn</p>${advert}`).fields.hiringOrganization
      ?.value
    expect(latin).toBe('Acorn')
    expect(cyrillic).not.toBe(latin)
  })

  test('random markup of job words is survived', () => {
    const piece = fc.constantFrom(
      '<h1>',
      '</h1>',
      '<table><tr><td>',
      '</td>',
      '<label>',
      'Job Title',
      ': ',
      'Clock Keeper',
      '<dl><dt>',
      '<dd>',
      'Company',
      'Apply now',
      '<button>',
      '<form>',
      '<input name="email">',
      'Requirements',
      '<ul><li>',
      '</ul>',
      '<br>',
      'Posted 3/11/2026',
      '<a href="#">',
      '</a>',
      '©',
      '<svg>',
      '</div>',
      '<p>',
      '|',
      ' - ',
      ' at ',
      '(((',
      '[[[',
      '%%%',
      '\u0001',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), pieces => {
        sound(read(`<title>${pieces.slice(0, 8).join('').replace(/</g, '&lt;')}</title>${pieces.join('')}`))
      }),
      { numRuns: 40, seed: 11 },
    )
  })
})
