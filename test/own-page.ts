import { beforeAll, vi } from 'vitest'
import { forgetBrowser } from './browser-in-memory'

// Test files may share a process, and with it a window. Each finds the page as if it were the first: what the one
// before it rendered is taken down, so that nothing of it listens any more, and what it kept is gone.
beforeAll(async () => {
  vi.useRealTimers()
  forgetBrowser()
  if (typeof document === 'undefined') return
  const { render } = await import('preact')
  for (const root of [document.body, ...document.body.children]) render(null, root)
  document.body.replaceChildren()
  document.body.removeAttribute('class')
  document.title = ''
  sessionStorage.clear()
  localStorage.clear()
  history.replaceState(null, '', '/')
})
