import * as v from 'valibot'
import { brandSchema } from '../core/brand/brand'
import { messages } from '../core/kernel/message'
import { row, time } from '../core/kernel/row'
import { defineStore } from './define'

const words = messages('records/brands', {
  name: 'Brand statement',
  what: 'versions of it',
})

export const brandRecord = v.object({ ...row, createdAt: time, brand: brandSchema })
export type BrandRecord = v.InferOutput<typeof brandRecord>

export const brands = defineStore({
  name: 'brands',
  since: 1,
  schema: brandRecord,
  indexes: [],
  merge: { createdAt: 'whole', brand: { tree: value => v.is(brandSchema, value) } },
  judges: true,
  erase: null,
  stored: { name: words.name(), what: words.what() },
  label: ({ brand }) => brand.statement,
})
