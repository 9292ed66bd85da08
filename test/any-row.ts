import * as v from 'valibot'
import { allStores } from '../src/records/registry'

/** Rows of any store with the form that its schema asks for, made of a number. */
type Schema = v.GenericSchema & {
  type: string
  entries?: Record<string, Schema>
  wrapped?: Schema
  item?: Schema
  options?: readonly unknown[]
  literal?: unknown
  pipe?: readonly unknown[]
}

const id = (n: number) => `01K${String(n % 9_000).padStart(4, '0')}${'ABCDEFGHJKMNPQRSTVW'.padEnd(19, '0')}`
const texts = (n: number): unknown[] => [
  `Words number ${n} of it`,
  id(n),
  `2026-11-${String(10 + (n % 20))}`,
  `2026-11-${String(10 + (n % 20))}T09:00:00.000Z`,
  `https://place.example/${n}`,
  `0${n % 10}:00`,
  'AAAA',
]

function valueFor(schema: Schema, n: number): unknown {
  const made = madeOf(schema, n)
  return v.is(schema, made) ? made : undefined
}

function madeOf(schema: Schema, n: number): unknown {
  switch (schema.type) {
    case 'object':
    case 'strict_object':
    case 'loose_object':
      return Object.fromEntries(
        Object.entries(schema.entries ?? {}).flatMap(([name, entry], i) => {
          const value = valueFor(entry, n + i)
          return value === undefined ? [] : [[name, value]]
        }),
      )
    case 'array': {
      const one = schema.item && valueFor(schema.item, n)
      return n % 3 === 0 || one === undefined ? [] : [one]
    }
    case 'nullable':
      return n % 3 === 0 ? null : schema.wrapped && valueFor(schema.wrapped, n)
    case 'optional':
    case 'exact_optional':
      return n % 2 === 0 || !schema.wrapped ? undefined : valueFor(schema.wrapped, n)
    case 'picklist':
      return schema.options?.[n % schema.options.length]
    case 'union':
    case 'variant':
      return (schema.options as Schema[])
        .map(option => valueFor(option, n))
        .find(value => value !== undefined)
    case 'literal':
      return schema.literal
    case 'number':
      return [n % 50, 1, 0].find(value => v.is(schema, value))
    case 'boolean':
      return n % 2 === 0
    case 'record':
      return {}
    default:
      return texts(n).find(value => v.is(schema, value))
  }
}

/** Null where no row can be made of the number. */
export function anyRow(store: string, n: number): Record<string, unknown> | null {
  const found = allStores.find(each => each.name === store)
  const made = found && (madeOf(found.schema as unknown as Schema, n) as Record<string, unknown>)
  const { id: _id, updatedAt: _at, ...fields } = made ?? {}
  return found && v.is(found.schema, { ...fields, id: id(n), updatedAt: '2026-01-10T09:00:00.000Z' })
    ? fields
    : null
}
