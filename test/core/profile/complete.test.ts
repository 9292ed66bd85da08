import { expect, it } from 'vitest'
import { given } from '../../../src/core/profile/audit/given'
import { completedBy } from '../../../src/core/profile/complete'
import { seen } from '../../../src/core/profile/profile'

const of = (...args: Parameters<typeof given>) => given(...args).snapshot

it('takes over what scrolled away or stands on another page, and nothing that shows now', () => {
  const before = of({ headline: 'Old', about: 'I bake.', skills: ['Rye'] })
  const now = completedBy(of({ headline: 'New' }), before)
  expect([seen(now.headline), seen(now.about), seen(now.skills)]).toEqual(['New', 'I bake.', ['Rye']])
})

it('prefers a whole list to a beginning of the same, and the beginning of another one to it', () => {
  const whole = of({ skills: ['Rye', 'Ovens', 'Shifts'] })
  const cut = (skills: string[]) => of({ skills }, {}, { cut: ['skills'] })
  expect(seen(completedBy(cut(['Rye']), whole).skills)).toHaveLength(3)
  expect(seen(completedBy(cut(['Cakes']), whole).skills)).toEqual(['Cakes'])
})

it('is never of somebody else, and names whom a list does not', () => {
  const other = of({ about: 'I sail.' }, {}, { key: 'in/somebody-else' })
  expect(completedBy(of({}), other).about.state).toBe('not-visible')
  expect(completedBy({ ...of({}), name: '' }, of({})).name).toBe('Robin Sample')
})
