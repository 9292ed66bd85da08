import { describe, expect, it } from 'vitest'
import { viewLine } from '../../../../src/core/advert/lines/line-view'
import { toldPlainly } from '../../../../src/core/advert/lines/told-plainly'
import { unmarked } from '../../../../src/core/advert/lines/unmarked'
import { readAdvert } from '../../../../src/core/advert/read-advert'
import { wordsOf } from '../../../../src/core/advert/words/languages'

describe('what a line tells by its own words', () => {
  it.each([
    ['Your application must include a letter and two references', 'requirements', 'process'],
    ['Applications received after 4 May are not read', 'requirements', 'process'],
    ['For further information please call the mill', 'requirements', 'process'],
    ['Only shortlisted candidates will be contacted', 'nice', 'process'],
    ['Quillbrook is a family-run manufacturer of looms', 'process', 'about'],
    ['The mill was founded in 1874', 'requirements', 'about'],
    ['Quillbrook is looking for a weaver', 'about', 'role'],
    ['Do you want to weave cloth that lasts?', 'about', 'role'],
  ] as const)('%s', (text, drawn, zone) => expect(toldPlainly(text, drawn, false)).toBe(zone))

  it.each([
    ['Applications of wool dye to cloth', 'requirements'],
    ['You have worked with a manufacturer of looms', 'requirements'],
    ['A degree from a university', 'requirements'],
    ['Quillbrook is a family-run manufacturer of looms', 'role'],
    ['Are you at ease with heights?', 'requirements'],
  ] as const)('%s: nothing of that kind', (text, zone) => expect(toldPlainly(text, zone, false)).toBe(null))
})

describe('headings by their whole wording', () => {
  it.each([
    ['en', 'What we hope you’ll bring', 'requirements'],
    ['en', 'Main duties of the job', 'duties'],
    ['en', 'In return you will receive:', 'offer'],
    ['en', 'For an informal chat', 'process'],
    ['en', 'Our ethos', 'about'],
    ['de', 'Aufgabenschwerpunkte', 'duties'],
    ['fr', 'Ce que nous attendons de vous', 'requirements'],
    ['es', 'Condiciones del puesto', 'offer'],
  ])('%s: %s', (code, text, cls) => {
    const seen = viewLine(text, wordsOf(code))
    expect([seen.looksLikeHeading, seen.heading?.cls]).toEqual([true, cls])
  })

  it('is none within a longer line', () =>
    expect(viewLine('Our ethos takes us to Bergen in spring', wordsOf('en')).looksLikeHeading).toBe(false))

  it('leaves out a stop that was set after every line', () =>
    expect(unmarked('Key tasks:.')).toBe('Key tasks:'))

  it('takes a short line that ends in a colon for the head of what follows', () => {
    const { lines } = readAdvert({
      title: 'Weaver',
      company: 'Quillbrook Looms',
      lines: [
        'Requirements',
        'Three years at the loom',
        'Ability to travel:',
        'You drive to our two mills each week.',
        'A driving licence is required.',
      ],
    })
    expect(lines[2]).toEqual({ zone: 'heading', requirements: [] })
  })
})
