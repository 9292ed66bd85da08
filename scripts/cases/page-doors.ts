import { linesOf } from '../../src/core/posting/blocks'
import { fieldValue, type PostingFields } from '../../src/core/posting/posting'
import type { Input } from './input'
import { pageReading, pageTitled } from './page'

const fieldOf = (fields: PostingFields, name: string | undefined): unknown => {
  switch (name) {
    case 'baseSalary': {
      const pay = fieldValue(fields, 'baseSalary')
      return pay ? [pay.min, pay.max, pay.currency, pay.period] : null
    }
    case 'description':
      return linesOf(fieldValue(fields, 'description') ?? []).join('\n')
    case 'datePosted':
    case 'validThrough':
    case 'employmentType':
    case 'hiringOrganization':
    case 'jobLocation':
    case 'workMode':
    case 'title':
      return fieldValue(fields, name)
    default:
      throw new Error(`No such field: ${name}`)
  }
}

/** Doors to the reading of a page: "readPage kind", "readPage title+employer", "readPage fields.NAME". */
export function pageDoor(door: string, input: Input): unknown {
  const url = input.url ?? 'https://careers.larkfield.example/jobs/4711'
  const { kind, fields, sure } = pageReading(input.html ?? pageTitled(input.focus ?? ''), url)
  if (door.endsWith(' kind')) return kind
  if (door.includes('title+employer'))
    return [fieldValue(fields, 'title'), fieldValue(fields, 'hiringOrganization'), sure]
  return fieldOf(fields, /fields\.(\w+)/.exec(door)?.[1])
}
