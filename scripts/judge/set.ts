import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Brand } from '../../src/core/brand/brand'
import type { KeptEvidence } from '../../src/core/fit/opening'

/** A set of people, adverts, terms and titles with what a careful reader says of them; their form is the scorer's. */
export interface Person {
  id: string
  brand: Brand
  evidence: KeptEvidence[]
  /** The text of the résumé. */
  resume: string
}

export interface Pair {
  id: string
  person: string
  advert: {
    title: string
    company: string
    location?: string
    lines: string[]
    /** One letter a line: h heading, i list item, p paragraph. */
    kinds: string
  }
}

export interface Term {
  id: string
  channel: 'skill' | 'evidence'
  own: string
  asked: string
  role: string
}

export interface TitlePair {
  id: string
  target: string
  title: string
}

const rows = <T>(folder: string, name: string): T[] =>
  readFileSync(join(folder, name), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line))

export const readSet = (folder: string) => ({
  people: rows<Person>(folder, 'people.jsonl'),
  pairs: rows<Pair>(folder, 'pairs.jsonl'),
  terms: rows<Term>(folder, 'terms.jsonl'),
  titles: rows<TitlePair>(folder, 'titles.jsonl'),
})
