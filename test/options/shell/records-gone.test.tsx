// @vitest-environment jsdom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, it } from 'vitest'
import { RecordsGone } from '../../../options/shell/records-gone'
import { click, named, violations } from '../screen'

afterEach(() => act(async () => render(null, document.body)))

it('says that the records were deleted from outside, and gives two ways on', async () => {
  const done: string[] = []
  await act(async () => {
    document.documentElement.lang = 'en'
    document.title = 'Steppingstone'
    render(
      <RecordsGone
        at="2026-11-20T08:00:00.000Z"
        now="2026-11-21T10:00:00.000Z"
        restore={() => done.push('restore')}
        goOn={() => done.push('on')}
      />,
      document.body,
    )
  })
  expect(document.body.textContent).toContain('deleted outside Steppingstone')
  expect(await violations()).toEqual([])
  await click(named('button', 'Restore a backup'))
  await click(named('button', 'Go on without'))
  expect(done).toEqual(['restore', 'on'])
})
