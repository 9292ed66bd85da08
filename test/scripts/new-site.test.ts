// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { draftFixture } from '../../scripts/new-site/fixture'
import { addressPattern, headingOf, readerSource, textOf } from '../../scripts/new-site/reader'
import { withReader, withRow } from '../../scripts/new-site/register'
import { addressOf } from '../../scripts/new-site/report'
import { pathTo } from '../../scripts/new-site/selector'
import { structureReport } from '../../src/pages/structure-report'

const page = `<!doctype html><html lang="da"><head><title>Møller - Vejle Mølle</title></head><body>
<nav><h1>Job</h1></nav><dialog><h1>Log ind</h1></dialog>
<main class="css-1a2b3c"><h1 class="css-9x8y" data-testid="ad-headline">Møller</h1>
<div class="vacancy-text"><p>Vejle Mølle maler rug og hvede for tredive bagerier, og du passer stenene.</p><ul><li>Du står tidligt op.</li></ul></div></main>
<script type="application/ld+json">{"@type":"JobPosting","title":"Møller"}</script><footer>Om os</footer></body></html>`

const saved = () => {
  const document = new DOMParser().parseFromString(page, 'text/html')
  return structureReport({ document, url: new URL('https://www.vejlejob.example/stilling/77123?ref=a') })
}
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html')

describe('a report as the popup saves it', () => {
  test('holds the address that the reader and the fixture need', () => {
    expect(addressOf(saved())?.hostname).toBe('www.vejlejob.example')
    expect(addressOf('<html><body>no report</body></html>')).toBeNull()
  })

  test('gives a reader with lasting selectors, none made by a build', () => {
    const report = saved()
    const address = addressOf(report) as URL
    const source = readerSource('vejle-job', address, parse(report))
    expect(source).toContain('export const vejleJob = postingSite({')
    expect(source).toContain(`title: '[data-testid="ad-headline"]'`)
    expect(source).toContain(`description: '.vacancy-text'`)
    expect(source).not.toContain('css-')
  })

  test('gives a fixture that names nobody, and that fails until it is finished', () => {
    const report = saved()
    const fixture = parse(draftFixture(addressOf(report) as URL, parse(report)))
    expect(fixture.querySelector('meta[name="steppingstone:url"]')?.getAttribute('content')).toContain(
      'vejlejob.example',
    )
    expect(JSON.parse(fixture.querySelector('#expectation')?.textContent ?? '')).toMatchObject({ title: '' })
    expect(fixture.documentElement.outerHTML).not.toContain('Vejle')
    expect(fixture.querySelector('nav, footer, dialog')).toBeNull()
    expect(fixture.querySelector('script[type="application/ld+json"]')).not.toBeNull()
    expect(fixture.querySelector('.vacancy-text li')).not.toBeNull()
  })
})

describe('guessing', () => {
  test('the heading is not that of a menu or a dialog, the text not the whole page', () => {
    const document = parse(page)
    expect(headingOf(document)?.textContent).toBe('Møller')
    expect(textOf(document)?.className).toBe('vacancy-text')
  })

  test.each([
    ['/jobs/view/0000', '/^\\/jobs\\/view\\/(\\d+)/'],
    ['/xx-xxx/job/Xxxxx-00', '/^\\/[^/]+\\/job\\/([^/?]+)/'],
    ['/job.html/000/apply', '/^\\/job\\.html\\/\\d+\\/apply/'],
  ])('%s', (path, pattern) => {
    expect(addressPattern(new URL(`https://a.example${path}`))).toBe(pattern)
  })

  test('an element without a lasting name is found from the nearest that has one', () => {
    const document = parse('<div id="job-head"><div class="a1 x9"><h2>Smed</h2></div></div>')
    expect(pathTo(document.querySelector('h2') as Element)).toBe('#job-head h2')
  })
})

describe('the lists', () => {
  const list = `before\nexport const sites = [\n  { id: 'ashby', hosts: ['a'] },\n  {\n    id: 'linkedin',\n    note: 'x',\n  },\n  { id: 'xing', hosts: ['x'] },\n] as const\n`
  const ids = (source: string) => [...source.matchAll(/id: '([a-z-]+)'/g)].map(row => row[1])

  test.each([
    ['aaa', ['aaa', 'ashby', 'linkedin', 'xing']],
    ['lever', ['ashby', 'lever', 'linkedin', 'xing']],
    ['monster', ['ashby', 'linkedin', 'monster', 'xing']],
    ['zeta', ['ashby', 'linkedin', 'xing', 'zeta']],
  ])('%s takes its place in the list of sites', (name, expected) => {
    const source = withRow(list, name, 'www.some.example')
    expect(ids(source)).toEqual(expected)
    expect(source).toContain(`hosts: ['some.example']`)
    expect(source.endsWith('\n] as const\n')).toBe(true)
  })

  test('the reader is imported and listed, each in its place', () => {
    const source = `import { ashby } from './ashby'\nimport { xing } from './xing'\n\nconst readers = {\n  ashby,\n  xing,\n}\n`
    expect(withReader(source, 'built-in')).toBe(
      `import { ashby } from './ashby'\nimport { builtIn } from './built-in'\nimport { xing } from './xing'\n\nconst readers = {\n  ashby,\n  'built-in': builtIn,\n  xing,\n}\n`,
    )
  })
})
