import axe from 'axe-core'
import { type ComponentChild, render } from 'preact'
import { act } from 'preact/test-utils'
import { expect } from 'vitest'

/** A component on a page of its own, as a person would meet it. */
export interface Mounted {
  root: HTMLElement
  rerender(node: ComponentChild): Promise<void>
  /** Says so where nothing has the selector. */
  find<E extends HTMLElement = HTMLElement>(selector: string): E
  all<E extends HTMLElement = HTMLElement>(selector: string): E[]
  /** A button, tab or link by its name. */
  button(name: string | RegExp): HTMLElement
  text(): string
  click(target: HTMLElement): Promise<void>
  type(target: HTMLElement, text: string): Promise<void>
  press(target: Element, key: string): Promise<void>
}

let before: HTMLElement | null = null

export async function mount(node: ComponentChild): Promise<Mounted> {
  document.documentElement.lang = 'en'
  document.title = 'Steppingstone'
  // What was there before lets go of its listeners.
  const gone = before
  if (gone) await act(() => render(null, gone))
  document.body.replaceChildren()
  const root = document.createElement('div')
  document.body.append(root)
  before = root
  await act(() => render(node, root))

  const all = <E extends HTMLElement>(selector: string) => [...root.querySelectorAll<E>(selector)]
  const nameOf = (element: HTMLElement) => element.getAttribute('aria-label') ?? element.textContent.trim()
  return {
    root,
    rerender: another => act(() => render(another, root)),
    find<E extends HTMLElement>(selector: string): E {
      const found = root.querySelector<E>(selector)
      if (!found) throw new Error(`Nothing is ${selector} in:\n${root.innerHTML}`)
      return found
    },
    all,
    button(name) {
      const fits = (text: string) => (typeof name === 'string' ? text === name : name.test(text))
      const found = all('button, a, [role=tab], summary').find(each => fits(nameOf(each)))
      if (!found) throw new Error(`No button is called ${name} in:\n${root.innerHTML}`)
      return found
    },
    text: () => root.textContent.replace(/\s+/g, ' ').trim(),
    click: target => act(async () => target.click()),
    type: (target, text) =>
      act(async () => {
        if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) target.value = text
        target.dispatchEvent(new InputEvent('input', { bubbles: true }))
      }),
    press: (target, key) =>
      act(async () => {
        target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
      }),
  }
}

/** WCAG 2.2 AA and good practice, as far as it can be told without layout. */
export async function expectAccessible(within: Element = document.body): Promise<void> {
  const { violations, passes } = await axe.run(within, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    // Contrast needs pixels (test/ui/tokens.test.ts counts it from the colours); the rest is about whole pages.
    rules: {
      'color-contrast': { enabled: false },
      region: { enabled: false },
      'page-has-heading-one': { enabled: false },
    },
  })
  expect(passes.length).toBeGreaterThan(0)
  expect(violations.map(each => `${each.id}: ${each.nodes.map(node => node.html).join(' | ')}`)).toEqual([])
}
