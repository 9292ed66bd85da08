import { describe, expect, it } from 'vitest'
import type { Zone } from '../../../../src/core/advert/advert'
import { viewLine } from '../../../../src/core/advert/lines/line-view'
import { ruleZones } from '../../../../src/core/advert/lines/rule-zones'
import { readAdvert } from '../../../../src/core/advert/read-advert'
import { wordsOf } from '../../../../src/core/advert/words/languages'

const glued = (text: string) => viewLine(text, wordsOf('en')).glued

const zonesOf = (title: string, lines: string[]): Zone[] =>
  readAdvert({ title, company: 'Harrow Mill', lines }).lines.map(line => line.zone)

describe('a heading that shares its line', () => {
  it('is seen at either end', () => {
    expect(glued('Qualifications: Two winters of work in a ski school')).toEqual({
      first: 'requirements',
      last: null,
    })
    expect(glued('Greet every guest and keep the desk staffed Desired Qualifications')).toEqual({
      first: null,
      last: 'nice',
    })
    expect(glued('Sweep the yard after each delivery Requirements')).toEqual({
      first: null,
      last: 'requirements',
    })
  })

  it('is not seen in words of a sentence', () => {
    for (const text of [
      'You hold a Bachelor of Science in Nursing or Education',
      'Talk to our Head of People and Culture',
      'Report to the Director of Employee Benefits',
      'Two years with Oracle Cloud Benefits',
      'We close the kitchen at ten and clean. Requirements',
    ])
      expect(glued(text), text).toEqual({ first: null, last: null })
  })

  it('announces the lines below it', () => {
    const said = zonesOf('Ski Instructor', [
      'What you will do',
      'Teach children of all levels on the nursery slopes',
      'Look after skis and helmets Preferred Qualifications',
      'A second language',
      'First aid training',
      'Some seasons in another resort Benefits',
      'Season ticket for all lifts',
      'A room in the staff house',
    ])
    expect(said.slice(3, 5)).toEqual(['nice', 'nice'])
    expect(said.slice(6)).toEqual(['offer', 'offer'])
  })

  it('announces lines below a label, but not below one that gives a value or stands above another', () => {
    const words = wordsOf('en')
    const under = (lines: string[]) =>
      ruleZones(lines.map(line => viewLine(line, words))).map(line => line.under)
    expect(
      under([
        'Salary: £ 24,500',
        'Carry luggage and answer the phone',
        'Requirements: Calm with guests who come late',
        'Able to lift 20 kg',
      ]),
    ).toEqual(['offer', null, 'requirements', 'requirements'])
    expect(under(['Benefits: a room in the staff house', 'Town: Dover', 'We are by the sea.'])).toEqual([
      'offer',
      null,
      null,
    ])
  })
})
