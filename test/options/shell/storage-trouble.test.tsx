// @vitest-environment jsdom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, it } from 'vitest'
import { StorageTrouble } from '../../../options/shell/storage-trouble'
import { all, click, named, shows, violations } from '../screen'

afterEach(() => act(async () => render(null, document.body)))

const open = (done: string[], rescue: () => Promise<string> = async () => 'x.jsonl.gz') =>
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
  await shows('The disk does not answer.')
  expect(all('[role=alert]')[0]?.textContent).toContain('The disk does not answer.')
})
