import axe from 'axe-core'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { expect } from 'vitest'
import { App } from '../../options/app'
import type { Services } from '../../options/services'
import { eventually } from '../eventually'
import { begun, rest } from '../under-way'

/** The window that tests pretend to have: wide shows list and detail side by side. */
export const view = { wide: true }

/** Waits until all that was set going has come to its end, and is on the page. */
export async function settled(): Promise<void> {
  for (let before = -1; before !== begun(); ) {
    before = begun()
    await act(rest)
  }
}

/** Does it, and lets what it set going come to its end. */
async function then(work: () => void): Promise<void> {
  await act(async () => {
    work()
    for (let i = 0; i < 20; i++) await Promise.resolve()
  })
  await settled()
}

/** Opens the options page at an address. */
export async function openAt(hash: string, services: Services): Promise<void> {
  await leave()
  window.matchMedia = query => ({ matches: view.wide, media: query }) as MediaQueryList
  window.scrollTo = () => {}
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
    this.open = true
  }
  HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
    this.open = false
    this.dispatchEvent(new Event('close'))
  }
  history.replaceState(null, '', hash)
  const root = document.createElement('div')
  root.id = 'app'
  document.body.append(root)
  document.documentElement.lang = 'en'
  await act(async () => render(<App services={services} />, root))
  await settled()
}

/** Closes what is open, as leaving the page does. */
export async function leave(): Promise<void> {
  const root = document.getElementById('app')
  if (root) {
    await act(async () => render(null, root))
    await settled()
  }
  document.body.replaceChildren()
}

export const all = <E extends HTMLElement = HTMLElement>(selector: string): E[] => [
  ...document.querySelectorAll<E>(selector),
]

/** The one element that carries this name: label, text or aria-label. */
export function named<E extends HTMLElement = HTMLElement>(selector: string, name: string): E {
  const found = all<E>(selector).filter(element => nameOf(element) === name)
  const [first] = found
  if (!first || found.length > 1) throw new Error(`${found.length} of “${selector}” are called “${name}”.`)
  return first
}

export const has = (selector: string, name: string): boolean =>
  all(selector).some(element => nameOf(element) === name)

function nameOf(element: HTMLElement): string {
  const label = element.getAttribute('aria-label')
  if (label) return label
  if (element.id) {
    const labelled = document.querySelector(`label[for="${element.id}"]`)
    if (labelled) return (labelled.textContent ?? '').trim()
  }
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim()
}

/** Waits until the page says these words. */
export const shows = (words: string): Promise<void> =>
  eventually(() => expect(document.body.textContent).toContain(words))

/** Waits until the page says these words no longer. */
export const lacks = (words: string): Promise<void> =>
  eventually(() => expect(document.body.textContent).not.toContain(words))

export const click = (element: HTMLElement): Promise<void> =>
  then(() => {
    element.focus()
    element.click()
  })

/** Follows a link as the browser does, which jsdom leaves to itself: the address changes. */
export const follow = (link: HTMLElement): Promise<void> =>
  then(() => {
    link.focus()
    location.hash = link.getAttribute('href') ?? ''
    dispatchEvent(new HashChangeEvent('hashchange'))
  })

export const type = (field: HTMLInputElement | HTMLTextAreaElement, text: string): Promise<void> =>
  then(() => {
    field.focus()
    field.value = text
    field.dispatchEvent(new InputEvent('input', { bubbles: true }))
  })

export const press = (key: string, target: EventTarget = document.activeElement ?? document): Promise<void> =>
  then(() => {
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
  })

export const leaveField = (): Promise<void> =>
  then(() => (document.activeElement as HTMLElement | null)?.blur())

/** What axe-core finds wrong, as "rule: elements". Contrast needs layout and is tested on the tokens. */
export async function violations(): Promise<string[]> {
  const result = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } })
  if (result.passes.length === 0) throw new Error('axe-core found nothing to look at.')
  return result.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(node => node.target.join(' ')).join(', ')}`,
  )
}
