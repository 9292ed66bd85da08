import type { Block } from '../../../src/core/posting/blocks'
import type { Pay, PostingFields, WorkMode } from '../../../src/core/posting/posting'

/** An advert to try Steppingstone out on. It is read on the spot and kept nowhere. */
export interface Sample {
  /** Of which kind of work it is, as the choice says it. */
  field: string
  /** Roles of that kind of work, its own among them. */
  roles: readonly string[]
  blocks: readonly Block[]
  fields: PostingFields
}

/** An invented advert as it is written here: headings, items behind a dash, paragraphs. */
interface Written {
  field: string
  title: string
  /** Other roles of the same kind of work. */
  alike: readonly string[]
  employer: string
  place: string
  workMode?: WorkMode
  pay: Pay
  text: string
}

const blockOf = (line: string): Block => {
  if (line.startsWith('# ')) return { kind: 'heading', text: line.slice(2) }
  if (line.startsWith('- ')) return { kind: 'item', text: line.slice(2), depth: 0 }
  return { kind: 'paragraph', text: line }
}

const said = <T>(value: T) => ({ value, rung: 'json-ld' as const, where: 'the sample', confidence: 1 })

/** The sample as a reader of pages would have read it. */
export function sampleOf({ field, title, alike, employer, place, workMode, pay, text }: Written): Sample {
  const blocks = text.trim().split('\n').map(blockOf)
  const fields: PostingFields = {
    title: said(title),
    hiringOrganization: said(employer),
    jobLocation: said([place]),
    ...(workMode && { workMode: said(workMode) }),
    baseSalary: said(pay),
    description: said(blocks),
  }
  return { field, roles: [title, ...alike], blocks, fields }
}
