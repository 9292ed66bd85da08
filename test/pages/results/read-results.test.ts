// @vitest-environment jsdom
import * as v from 'valibot'
import { expect, it } from 'vitest'
import { foundLinksSchema } from '../../../src/core/profile/self-search'
import { readResults } from '../../../src/pages/results/read-results'

const read = (url: string, body: string) =>
  readResults({
    document: new DOMParser().parseFromString(`<body>${body}</body>`, 'text/html'),
    url: new URL(url),
  })
const google = 'https://www.google.com/search?q=ana+ortiz'
const bing = 'https://www.bing.com/search?q=ana+ortiz'
const duck = 'https://duckduckgo.com/?q=ana+ortiz'

it('reads links with a heading of each engine, through its detour', () => {
  const at = (url: string, body: string) => read(url, body)?.map(({ url: found, title }) => [found, title])
  expect(
    at(
      google,
      '<div><div><a href="https://ana.example/"><h3>Ana bakes</h3></a></div><div>Rye and shifts in the north of the country, since ever.</div></div>' +
        '<div><a href="/url?q=https://news.example/1&sa=U"><h3>News</h3></a></div>',
    ),
  ).toEqual([
    ['https://ana.example/', 'Ana bakes'],
    ['https://news.example/1', 'News'],
  ])
  const wrapped = `a1${btoa('https://ana.example/')}`
  expect(
    at(
      bing,
      `<ol><li><h2><a href="https://www.bing.com/ck/a?!&&p=1&u=${wrapped}&ntb=1">Ana</a></h2></li>` +
        '<li><h2><a href="https://www.bing.com/ck/a?p=2">Somewhere</a></h2></li></ol>',
    ),
  ).toEqual([
    ['https://ana.example/', 'Ana'],
    ['', 'Somewhere'],
  ])
  expect(
    at(
      duck,
      '<article><h2><a href="//duckduckgo.com/l/?uddg=https%3A%2F%2Fana.example%2F"><span>Ana</span></a></h2></article>',
    ),
  ).toEqual([['https://ana.example/', 'Ana']])
})

it('leaves out what was paid for and what stays with the engine, and reads each address once', () => {
  const found = read(
    google,
    '<div data-text-ad="1"><a href="https://shop.example/"><h3>Buy</h3></a></div>' +
      '<h2>People also ask</h2><a href="/search?q=more"><h3>More</h3></a>' +
      '<a href="javascript:alert(1)"><h3>Script</h3></a>' +
      '<a href="https://ana.example/"><h3>Ana</h3></a><a href="https://ana.example/"><h3>Ana again</h3></a>',
  )
  expect(found?.map(({ title }) => title)).toEqual(['Ana'])
})

it('has the words below each result, and none of the next one', () => {
  const result = (n: number) =>
    `<div class="g"><div><a href="https://r${n}.example/"><h3>Result ${n}</h3></a></div><div>Snippet ${n}, ${'long enough to be one '.repeat(4)}</div></div>`
  const found = read(google, `<main>${result(1)}${result(2)}</main>`)
  expect(found?.[0]?.snippet).toContain('Snippet 1')
  expect(found?.[0]?.snippet).not.toContain('Snippet 2')
})

it('is bounded, and of results pages alone', () => {
  const many = Array.from(
    { length: 200 },
    (_, i) => `<a href="https://r${i}.example/"><h3>${'x'.repeat(5_000)}</h3></a>`,
  )
  const found = read(google, many.join(''))
  expect(found).toHaveLength(50)
  expect(v.is(foundLinksSchema, found)).toBe(true)
  expect(read('https://shop.example/search?q=ana', many.join(''))).toBeNull()
})
