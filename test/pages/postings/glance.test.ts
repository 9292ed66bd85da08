// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { glance, lookCloser } from '../../../src/pages/postings/glance'

const documentOf = (html: string): Document => new DOMParser().parseFromString(html, 'text/html')
const look = (html: string, url = 'https://otter.example/x'): boolean =>
  glance({ document: documentOf(html), url: new URL(url) })
const closer = (html: string): boolean => lookCloser(documentOf(html))
const data = (type: string) => `<script type="application/ld+json">{"@type":"${type}"}</script>`

test('a word for work in the address or the title is enough at once', () => {
  expect(look('', 'https://otter.example/karriere/12')).toBe(true)
  expect(look('', 'https://jobs.otter.example/')).toBe(true)
  expect(look('<title>Stellenangebot: Koch</title>')).toBe(true)
  expect(look('')).toBe(false)
})

test('data and buttons are left to the closer look', () => {
  for (const html of [data('JobPosting'), '<button><span>Jetzt bewerben</span></button>']) {
    expect(look(html)).toBe(false)
    expect(closer(html)).toBe(true)
  }
  expect(closer(`<main><div>${data('JobPosting')}</div></main>`)).toBe(true)
})

test('other pages are left alone', () => {
  const shop = `<title>Butter</title><h1>Butter</h1><button>Add to cart</button>${data('Product')}`
  expect(look(shop)).toBe(false)
  expect(closer(shop)).toBe(false)
  expect(closer('<script>var JobPosting</script>')).toBe(false)
  expect(closer('')).toBe(false)
})
