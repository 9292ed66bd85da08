import { describe, expect, it } from 'vitest'
import { changeBrand } from '../../../options/shell/change-brand'
import { type Brand, emptyBrand } from '../../../src/core/brand/brand'

/** The brand statement as it is stored, which another window changes too. */
function stored(brand: Brand) {
  const there = { brand, writes: 0 }
  return {
    there,
    saveBrand: async (change: Partial<Brand>) => {
      there.writes++
      there.brand = { ...there.brand, ...change }
    },
  }
}

describe('a change of the brand statement', () => {
  const shown = { ...emptyBrand, skills: ['Glazing'], learning: ['Welsh'] }

  it('leaves what another window wrote meanwhile, and so does taking it back', async () => {
    const services = stored({ ...shown, statement: 'I mend church windows.' })
    const undo = await changeBrand(services, shown, { ...shown, skills: ['Glazing', 'Welsh'], learning: [] })
    expect(services.there.brand).toEqual({
      ...emptyBrand,
      statement: 'I mend church windows.',
      skills: ['Glazing', 'Welsh'],
    })
    services.there.brand = { ...services.there.brand, values: ['Patience'] }
    await undo()
    expect(services.there.brand).toEqual({
      ...shown,
      statement: 'I mend church windows.',
      values: ['Patience'],
    })
  })

  it('that changes nothing writes nothing', async () => {
    const services = stored(shown)
    await (await changeBrand(services, shown, { ...shown }))()
    expect(services.there.writes).toBe(0)
  })
})
