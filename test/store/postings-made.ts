import type { PageReading } from '../../src/core/posting/page-reading'
import type { FieldName, FieldValue, PostingFields } from '../../src/core/posting/posting'

type Values = { [K in FieldName]?: FieldValue<K> }

export const fieldsOf = (values: Values, rung: 'site' | 'user' = 'site'): PostingFields =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, { value, rung, where: 'test', confidence: 0.9 }]),
  ) as PostingFields

/** A sure reading of an invented posting; what is given replaces what it says. */
export function readingOf(values: Values = {}, change: Partial<PageReading> = {}): PageReading {
  return {
    kind: 'posting',
    url: 'https://jobs.quellwerk.example/data-engineer',
    site: null,
    externalId: null,
    sure: true,
    complete: true,
    fields: fieldsOf({
      title: 'Data Engineer',
      hiringOrganization: 'Quellwerk',
      jobLocation: ['Basel'],
      description: [
        { kind: 'heading', text: 'What you bring' },
        { kind: 'item', depth: 0, text: 'Five years of experience with SQL' },
        { kind: 'item', depth: 0, text: 'Experience with Python and its tools for data' },
        { kind: 'item', depth: 0, text: 'Fluent German, written and spoken' },
        { kind: 'heading', text: 'What you will do' },
        {
          kind: 'item',
          depth: 0,
          text: 'Build the pipelines that bring meter readings of forty utilities together',
        },
        {
          kind: 'item',
          depth: 0,
          text: 'Watch over their quality and tell colleagues early when something drifts',
        },
        {
          kind: 'item',
          depth: 0,
          text: 'Explain to small towns what their water data shows, and what it does not',
        },
        { kind: 'heading', text: 'What we offer' },
        {
          kind: 'paragraph',
          text: 'A team of nine, two days a week at home, and time to do things properly.',
        },
      ],
      ...values,
    }),
    evidence: ['JobPosting data'],
    gaveUp: [],
    took: 4,
    ...change,
  }
}
