import type { ByHandServices } from '../../options/sections/opportunities/by-hand-services'
import { fieldValue } from '../../src/core/posting/posting'
import { cell } from './cells'

/** What the forms give is written down. */
export const fakeByHand = (calls: string[]): ByHandServices => ({
  newVisit: () => 'visit-by-hand',
  sameOpening: async () => null,
  addByHand: async ({ fields, url, typed, status, apartFrom }) => {
    const said = [
      fieldValue(fields, 'title'),
      fieldValue(fields, 'hiringOrganization'),
      url,
      status,
      apartFrom,
    ]
    calls.push(`add ${said.join(' | ')} typed ${[...typed].sort().join(' ')}`)
    return { id: '01J00000000000000000000001', isNew: true, undo: async () => void calls.push('undo add') }
  },
  editOpportunity: async (id, { corrections, text }) => {
    const said = Object.entries(corrections).map(([name, field]) => `${name}=${JSON.stringify(field?.value)}`)
    calls.push(
      `edit ${id} ${said.join(' ')} ${text ? text.map(block => block.text).join('/') : 'text as it was'}`,
    )
    return async () => void calls.push('undo edit')
  },
  ownWords: () => cell([]),
  takeWordBack: async (_id, field) => {
    calls.push(`take back ${field}`)
    return async () => void calls.push('undo')
  },
})
