// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest'
import { emptyBrand } from '../../../../src/core/brand/brand'
import { pitches } from '../../../../src/records/pitches'
import { eventually } from '../../../eventually'
import { realServices } from '../../real-services'
import { evidence } from '../../rows'
import { all, click, has, leave, named, openAt, shows, type, violations } from '../../screen'

afterEach(leave)

it('begins with the words of the brand statement, and links each claim to what shows it', async () => {
  const { services } = await realServices({
    brand: { ...emptyBrand, statement: 'I bring quiet to night wards', strengths: ['calm in a crisis'] },
    evidence: [
      evidence(1, { action: 'Halved the alarms on the night ward' }),
      evidence(2, { action: 'Reported a theft on the night ward', confidential: true }),
    ],
  })
  await openAt('#brand/pitches', services)
  await shows('No pitches yet')
  await type(named<HTMLInputElement>('input', 'For whom?'), 'A ward manager who hires')
  await click(named('button', 'Begin a pitch'))
  await shows('On the card')
  expect(named<HTMLTextAreaElement>('textarea', 'What you say').value).toBe(
    'I bring quiet to night wards.\ncalm in a crisis.',
  )
  await shows('10 words, about 4 seconds to say. It fits 30 seconds.')
  expect(all('.op-claims > li')[0]?.dataset.shown).toBe('no')
  expect(has('button', 'Link “Reported a theft on the night ward”')).toBe(false)
  await click(named('button', 'Link “Halved the alarms on the night ward”'))
  expect(all('.op-claims > li')[0]?.dataset.shown).toBe('yes')
  expect(await violations()).toEqual([])
  await eventually(async () => {
    const rows = await new Promise<{ evidence: string[] }[]>(done =>
      services.watchRows(pitches).subscribe(done),
    )
    expect(rows[0]?.evidence).toHaveLength(1)
  })
})

it('shows the card while the text is read aloud', async () => {
  const { services } = await realServices({ brand: { ...emptyBrand, strengths: ['patience'] } })
  const row = await services.addRow(pitches, {
    audience: 'Neighbours',
    text: 'I mend clocks.',
    evidence: [],
    card: 'clocks\npatience',
  })
  await openAt(`#brand/pitches?open=${row.id}`, services)
  await shows('Time yourself reading it aloud')
  await click(named('button', 'Time yourself reading it aloud'))
  expect(all('.op-card li').map(line => line.textContent)).toEqual(['clocks', 'patience'])
  await click(named('button', 'Stop'))
  expect(all('.op-card')).toEqual([])
})
