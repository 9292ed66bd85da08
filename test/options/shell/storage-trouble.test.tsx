// @vitest-environment jsdom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, it } from 'vitest'
import type { Rescue } from '../../../options/shell/rescued'
import { StorageTrouble } from '../../../options/shell/storage-trouble'
import { all, click, named, shows, violations } from '../screen'

afterEach(() => act(async () => render(null, document.body)))

const whole: Rescue = { file: 'x.jsonl.gz', leftOut: 0, unread: 0 }
const open = (done: string[], rescue: () => Promise<Rescue> = async () => whole) =>
  act(async () => {
    document.documentElement.lang = 'en'
    document.title = 'Steppingstone'
    render(
      <StorageTrouble
        error={new DOMException('x', 'UnknownError')}
        tryAgain={() => done.push('again')}
        rescue={rescue}
        startEmpty={async () => void done.push('empty')}
      />,
      document.body,
    )
  })

it('says that nothing is erased, and gives three ways on', async () => {
  const done: string[] = []
  await open(done)
  expect(document.body.textContent).toContain('Nothing is erased.')
  expect(document.body.textContent).toContain('restart the browser')
  expect(await violations()).toEqual([])
  await click(named('button', 'Try again'))
  await click(named('button', 'Start empty and keep them'))
  expect(done).toEqual(['again', 'empty'])
})

it('says it where nothing could be read', async () => {
  await open([], () => Promise.reject(new Error('The disk does not answer.')))
  await click(named('button', 'Write what can be read to a file'))
  await shows('Something went wrong. Nothing was changed.')
  expect(all('[role=alert]')[0]?.textContent).toContain('Something went wrong. Nothing was changed.')
})

it('says what the file lacks', async () => {
  await open([], async () => ({ ...whole, leftOut: 3, unread: 1 }))
  await click(named('button', 'Write what can be read to a file'))
  await shows('3 records are damaged and are not in the file.')
  await shows('One kind of record could not be read, or not to its end.')
  expect(await violations()).toEqual([])
})
