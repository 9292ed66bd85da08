// @vitest-environment jsdom
import { expect, it } from 'vitest'
import type { RowServices } from '../../../options/shell/row-services'
import { useOneRow } from '../../../options/shell/use-one-row'
import type { RowOf } from '../../../src/records/define'
import { jobWeeks } from '../../../src/records/jobWeeks'
import { mount } from '../../ui/mount'

const weekOf = (id: string): RowOf<typeof jobWeeks> => ({
  id,
  updatedAt: '',
  week: '2026-11-23',
  load: 'usual',
})

/** Rows by id; to patch one that is gone changes nothing, as in the store. */
function rows() {
  const there = new Map<string, object>()
  const services = {
    addRow: async (_store: unknown, given: object) => {
      const row = { ...given, id: `row ${there.size}`, updatedAt: '' }
      there.set(row.id, row)
      return row
    },
    patchRow: async (_store: unknown, id: string, change: object) => {
      const made = typeof change === 'function' ? change(there.get(id) ?? {}) : change
      if (there.has(id)) there.set(id, { ...there.get(id), ...made })
    },
  } as Pick<RowServices, 'addRow' | 'patchRow'>
  return { there, services }
}

interface TapsProps {
  services: Pick<RowServices, 'addRow' | 'patchRow'>
  row?: RowOf<typeof jobWeeks> | undefined
}

function Taps({ services, row }: TapsProps) {
  const keep = useOneRow(services, jobWeeks, row, () => ({ week: '2026-11-30', load: 'usual' as const }))
  return (
    <button type="button" onClick={() => void keep(() => ({ load: 'heavy' }))}>
      A lot
    </button>
  )
}

it('makes one row of two taps, before the store tells of it', async () => {
  const { there, services } = rows()
  const page = await mount(<Taps services={services} />)
  const tap = page.button('A lot')
  tap.click()
  tap.click()
  await page.click(tap)
  expect([...there.keys()]).toEqual(['row 0'])
})

it('makes another row where the one that it knew was erased, or is another week’s', async () => {
  const { there, services } = rows()
  const page = await mount(<Taps services={services} row={weekOf('last week')} />)
  await page.rerender(<Taps services={services} />)
  await page.click(page.button('A lot'))
  expect([...there.values()]).toMatchObject([{ week: '2026-11-30', load: 'heavy' }])
})
