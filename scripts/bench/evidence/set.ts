import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { KeptEvidence } from '../../../src/core/fit/opening'
import { root } from '../../root'

/** The labelled set: test/fixtures/evidence/README.md says what stands in it and how it was made. */
export interface Labelled {
  advert: string
  half: 'tune' | 'report' | 'fresh'
  /** 1: labelled once, to make the matcher with; only `answers` is given. */
  passes?: number
  requirements: {
    line: number
    hash: string
    first?: string[]
    second?: string[]
    /** By a second labeller, who saw neither these labels nor the matcher. */
    blind?: string[]
    answers: string[]
  }[]
}

export const labelledTwice = ({ passes }: Labelled): boolean => passes !== 1

export interface Person {
  id: string
  evidence: KeptEvidence[]
}

export interface AdvertLines {
  title: string
  company: string
  lines: string[]
  hashes: string[]
}

const file = (name: string) => JSON.parse(readFileSync(join(root, 'test/fixtures/evidence', name), 'utf8'))

export const labels = (): Labelled[] => file('labels.json') as Labelled[]

export const people = (): Person[] =>
  (file('people.json') as Person[]).map(person => ({
    ...person,
    evidence: person.evidence.map(entry => ({ ...entry, date: '2026-03-02', confirmedBy: '' })),
  }))

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12)

/** @param jsonl one advert in each line: `{id, title, company, lines: [{t}]}`. */
export function adverts(jsonl: string): Map<string, AdvertLines> {
  const rows = jsonl.split('\n').filter(row => row.trim() !== '')
  return new Map(
    rows.map(row => {
      const { id, title, company, lines } = JSON.parse(row) as {
        id: string
        title: string
        company: string
        lines: { t: string }[]
      }
      const texts = lines.map(line => line.t)
      return [id, { title, company, lines: texts, hashes: texts.map(hashOf) }]
    }),
  )
}
