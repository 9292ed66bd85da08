import * as v from 'valibot'
import { text, time } from '../core/kernel/row'
import { defineStore } from './define'

const settingRecord = v.object({ name: text(40), value: v.unknown(), updatedAt: time })
export type SettingRecord = v.InferOutput<typeof settingRecord>

export const settings = defineStore({
  name: 'settings',
  since: 1,
  key: 'name',
  schema: settingRecord,
  indexes: [],
  merge: 'whole',
  erase: null,
  label: setting => setting.name,
})
