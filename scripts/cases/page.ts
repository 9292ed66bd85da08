import { createRequire } from 'node:module'
import type { PageReading } from '../../src/core/posting/page-reading'
import { readPage } from '../../src/pages/postings/read-page'

/** jsdom comes without types; a window with its document is all that is asked of it. */
interface Dom {
  window: { document: Document } & Record<'DOMParser' | 'Node' | 'NodeFilter' | 'Element', unknown>
}
const { JSDOM } = createRequire(import.meta.url)('jsdom') as {
  JSDOM: new (html: string, options: { url: string }) => Dom
}

const now = '2026-08-20T12:00:00.000Z'

/** Reads a page as the content script does. */
export function pageReading(html: string, url: string): PageReading {
  const { window } = new JSDOM(html, { url })
  const { DOMParser, Node, NodeFilter, Element } = window
  Object.assign(globalThis, { DOMParser, Node, NodeFilter, Element })
  return readPage({ document: window.document, url: new URL(url) }, { now, clock: () => performance.now() })
}

const advert = `<h2>What you will do</h2><ul><li>Keep the stock list up to date every day</li>
<li>Write short weekly summaries for the team</li></ul><h2>What you bring</h2><ul>
<li>Two years of experience in stock keeping</li><li>Good knowledge of Excel</li></ul>
<p>You will work with seven colleagues in a small warehouse, and look after lists that go back to 1987.</p>
<a href="/apply">Apply now</a>`

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

/** The job in the title of a page, as its heading has it: "(3) Job: Cook Job in Leeds – Harbour Inn | Board" is "Cook". */
function headingIn(title: string): string {
  const segment = title.split(/ [|–-] (?![^(]*\))/, 1)[0] ?? title
  const hired = / hiring (.+) in /.exec(title)?.[1]
  return (hired ?? segment)
    .replace(/^\(\d+\) /, '')
    .replace(/^Job: /, '')
    .replace(/ Job in .*$/, '')
    .replace(/ at .*$/, '')
}

/** A page without data, whose title names job and employer. */
export const pageTitled = (title: string): string =>
  `<!doctype html><html lang="en"><head><title>${escaped(title)}</title></head>
<body><main><h1>${escaped(headingIn(title))}</h1>${advert}</main></body></html>`
