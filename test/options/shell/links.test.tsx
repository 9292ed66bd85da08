// @vitest-environment jsdom
import { catalogue } from 'words:all'
import { afterEach, expect, it } from 'vitest'
import { Links } from '../../../options/shell/links'
import { speak } from '../../../src/words/say'
import { mount } from '../../ui/mount'

afterEach(() => speak('en-GB', catalogue))

const linked = (...names: string[]) => (
  <p>
    <Links links={names.map(text => ({ id: text, href: `#${text}`, text }))} />
  </p>
)

it('sets links apart as the language does, each with its own text', async () => {
  const read = async (...names: string[]) => (await mount(linked(...names))).find('p').textContent
  expect(await read()).toBe('')
  expect(await read('Ann, the baker')).toBe('Ann, the baker')
  expect(await read('Ann, the baker', 'Ben', 'Cleo')).toBe('Ann, the baker, Ben, Cleo')
  speak('de-DE', catalogue)
  expect(await read('Ann', 'Ben', 'Cleo')).toBe('Ann, Ben und Cleo')
})
