// @vitest-environment jsdom
import { act } from 'preact/test-utils'
import { expect, it } from 'vitest'
import { useLive, type Watchable } from '../../src/ui/hooks/use-live'
import { mount } from './mount'

function source<T>() {
  const listeners = new Set<(value: T) => void>()
  const fails = new Set<(error: unknown) => void>()
  const watchable: Watchable<T> = {
    subscribe(next, failed) {
      listeners.add(next)
      if (failed) fails.add(failed)
      return { unsubscribe: () => void listeners.delete(next) }
    },
  }
  return {
    watchable,
    listeners,
    give: (value: T) =>
      act(async () => {
        for (const next of listeners) next(value)
      }),
    fail: (error: unknown) =>
      act(async () => {
        for (const failed of fails) failed(error)
      }),
  }
}

it('follows what it watches, never shows the value of another, and stops', async () => {
  const [one, two] = [source<string>(), source<string>()]
  const shown: string[] = []
  function Show({ which }: { which: 'one' | 'two' }) {
    const live = useLive(() => (which === 'one' ? one : two).watchable, [which])
    shown.push(`${which}: ${live.value}`)
    return <p>{live.state === 'ready' ? live.value : live.state}</p>
  }
  const ui = await mount(<Show which="one" />)
  expect(ui.text()).toBe('loading')
  await one.give('first')
  expect(ui.text()).toBe('first')
  await ui.rerender(<Show which="two" />)
  expect(ui.text()).toBe('loading')
  expect(one.listeners.size).toBe(0)
  // Not for one frame either.
  expect(shown).not.toContain('two: first')
  await two.fail(new Error('closed'))
  expect(ui.text()).toBe('failed')
})
