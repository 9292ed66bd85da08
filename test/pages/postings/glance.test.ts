// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { glance, lookCloser } from '../../../src/pages/postings/glance'

const look = (html: string, url = 'https://otter.example/x'): boolean =>
  glance({ document: new DOMParser().parseFromString(html, 'text/html'), url: new URL(url) })

test('an address, a title, data or a button is enough', () => {
  expect(look('', 'https://otter.example/karriere/12')).toBe(true)
  expect(look('', 'https://jobs.otter.example/')).toBe(true)
  expect(look('<title>Stellenangebot: Koch</title>')).toBe(true)
  expect(look('<script type="application/ld+json">{"@type":"JobPosting"}</script>')).toBe(true)
  expect(look('<button><span>Jetzt bewerben</span></button>')).toBe(true)
})

test('other pages are left alone', () => {
  expect(
    look(
      '<title>Butter</title><h1>Butter</h1><button>Add to cart</button><script type="application/ld+json">{"@type":"Product"}</script>',
    ),
  ).toBe(false)
  expect(look('<script>var JobPosting</script>')).toBe(false)
  expect(look('')).toBe(false)
})

test('data deep in the page is left to the closer look', () => {
  const deep = (type: string) =>
    `<title>Butter</title><main><div><script type="application/ld+json">{"@type":"${type}"}</script></div></main>`
  const closer = (html: string): boolean =>
    lookCloser({
      document: new DOMParser().parseFromString(html, 'text/html'),
      url: new URL('https://otter.example/x'),
    })
  expect(look(deep('JobPosting'))).toBe(false)
  expect(closer(deep('JobPosting'))).toBe(true)
  expect(closer(deep('Product'))).toBe(false)
})
