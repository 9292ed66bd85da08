// @vitest-environment jsdom
import { render } from 'preact'
import { expect, it } from 'vitest'
import type { Place } from '../../../options/shell/route'
import { useRoute } from '../../../options/shell/use-route'

const pages: readonly Place[] = ['opportunities/board', 'settings/sites']

function Shown() {
  return <p>{useRoute(pages).place}</p>
}

it('follows an address that changes right after the first rendering', async () => {
  history.replaceState(null, '', '#settings/sites')
  const root = document.createElement('div')
  // Without `act`: effects that wait for a paint have not run yet, as in a tab behind others.
  render(<Shown />, root)
  expect(root.textContent).toBe('settings/sites')
  history.replaceState(null, '', '#opportunities/board')
  dispatchEvent(new HashChangeEvent('hashchange'))
  await new Promise(resolve => setTimeout(resolve))
  expect(root.textContent).toBe('opportunities/board')
})
