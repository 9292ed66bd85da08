import { describe, expect, it } from 'vitest'
import { sections } from '../../../options/sections/all'
import { formatRoute, parseRoute as parse, welcomeSteps } from '../../../options/shell/route'

const places = sections.map(({ id }) => id)
const parseRoute = (hash: string) => parse(hash, places)

describe('the address of a place in the options page', () => {
  it('survives a round trip for every page and step, with its state', () => {
    for (const place of [...places, ...welcomeSteps.map(step => `welcome/${step}` as const)]) {
      const params = { q: 'night shift & 50% "remote"?', open: '01J' }
      expect(parseRoute(formatRoute(place, params))).toEqual({ place, params })
    }
  })

  it('opens the first page of a bare group', () => {
    expect(parseRoute('#settings').place).toBe('settings/sites')
    expect(parseRoute('#welcome').place).toBe('welcome/start')
    expect(parseRoute('#/opportunities/').place).toBe('opportunities/board')
  })

  it('opens this week where nothing or something unknown is asked for', () => {
    expect(parseRoute('')).toEqual({ place: 'week/now', params: {} })
    expect(parseRoute('#nowhere?open=1')).toEqual({ place: 'week/now', params: {} })
    expect(parseRoute('#bra').place).toBe('week/now')
    expect(parseRoute('#sett').place).toBe('week/now')
  })

  it('keeps no empty state in the address', () => {
    expect(formatRoute('opportunities/board', { q: '', open: undefined })).toBe('#opportunities/board')
    expect(parseRoute('#opportunities/board?q=&open=').params).toEqual({})
  })
})
