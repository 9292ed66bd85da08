// @vitest-environment jsdom
import { expect, it, vi } from 'vitest'
import { TrackView } from '../../src/ui/track-view'
import { expectAccessible, mount } from './mount'
import { now, opportunity, sightings } from './samples'

const view = (note: string, onNote: (note: string) => void, onStatus = vi.fn()) => (
  <TrackView
    status="interested"
    statusSince={opportunity.statusSince}
    note={note}
    next={null}
    sightings={sightings}
    now={now}
    onStatus={onStatus}
    onNote={onNote}
  />
)

it('keeps every keystroke of the note, and never overwrites what is being typed', async () => {
  const kept = vi.fn()
  const ui = await mount(view('', kept))
  const note = ui.find<HTMLTextAreaElement>('textarea')
  note.focus()
  await ui.type(note, 'M')
  await ui.type(note, 'Ma')
  expect(kept.mock.calls).toEqual([['M'], ['Ma']])
  // The storage's echo of the first key arrives after the second.
  await ui.rerender(view('M', kept))
  expect(note.value).toBe('Ma')
  note.blur()
  await ui.rerender(view('written elsewhere', kept))
  expect(note.value).toBe('written elsewhere')
  await expectAccessible()
})

it('shows the status as a path, and changes it', async () => {
  const changed = vi.fn()
  const ui = await mount(view('', vi.fn(), changed))
  const stones = ui.all<HTMLInputElement>('input[type=radio]')
  expect(stones.map(stone => stone.value)).toEqual([
    'seen',
    'interested',
    'applied',
    'interviewing',
    'offer',
    'closed',
    'not-for-me',
  ])
  expect(stones.filter(stone => stone.checked).map(stone => stone.value)).toEqual(['interested'])
  await ui.click(stones[2] as HTMLElement)
  expect(changed).toHaveBeenCalledWith('applied')
})

it('tells each sighting, and links web addresses alone', async () => {
  const odd = [{ ...sightings[0], url: 'javascript:alert(1)' }, sightings[1]] as typeof sightings
  const ui = await mount(
    <TrackView
      status="seen"
      statusSince={now}
      note=""
      next={null}
      sightings={odd}
      now={now}
      onStatus={vi.fn()}
      onNote={vi.fn()}
    />,
  )
  expect(ui.all('time')).toHaveLength(2)
  expect(ui.all('a').map(each => each.getAttribute('href'))).toEqual(['https://jobs.veerpont.example/12'])
})
