import { createRequire } from 'node:module'

type Parser = new (html: string) => { window: { document: Document } }

/** jsdom comes without types; a parser is all that is asked of it. */
const { JSDOM } = createRequire(import.meta.url)('jsdom') as { JSDOM: Parser }

/** The report as a document: nothing in it runs or loads. */
export const parseReport = (html: string): Document => new JSDOM(html).window.document

/** The address in the report's first comment: true in its host, of the same form in its path. */
export function addressOf(html: string): URL | null {
  const written = /^[\s\S]{0,200}?<!--\s*(https?:\/\/\S+)\s*-->/.exec(html)?.[1]?.replace(/- -/g, '--')
  return written && URL.canParse(written) ? new URL(written) : null
}
