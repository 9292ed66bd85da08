import { leastFrame } from '../core/contract/frame-size'

/**
 * Whether a person sees this frame. A page can hold frames that nobody sees (one pixel wide, transparent, beside the
 * screen, behind something else), and what stands in them is not what the user looks at.
 */

/** So many of its headings and paragraphs are asked for; that one of them is seen is enough. */
const mostTexts = 30

/** As Chromium extends it: whether nothing lies over the element and no effect hides it, looked at every 100 ms. */
interface Watched extends IntersectionObserverEntry {
  isVisible?: boolean
}
const watchVisibility: IntersectionObserverInit & { trackVisibility: boolean; delay: number } = {
  trackVisibility: true,
  delay: 100,
}

/** Up to the top, as far as the frames around belong to the same site; beyond, only the browser's observer sees. */
function hiddenByItsPage(): boolean {
  for (let view: Window = window; view.frameElement; view = view.parent) {
    const shown = view.frameElement.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    if (!shown) return true
  }
  return false
}

const isSeen = (entries: Iterable<Watched>): boolean => {
  let large = false
  let seen = false
  for (const {
    target,
    isIntersecting,
    isVisible = true,
    intersectionRect: { width, height },
  } of entries) {
    if (!isIntersecting) continue
    if (target === document.documentElement) large = width >= leastFrame.width && height >= leastFrame.height
    else seen ||= isVisible
  }
  return large && seen
}

/** Resolves once this frame is seen, or the visit ends. The page's own document is seen when it is visible. */
export function whenSeen(signal: AbortSignal): Promise<void> {
  if (window === window.top || signal.aborted) return Promise.resolve()
  return new Promise(resolve => {
    const last = new Map<Element, Watched>()
    const observer = new IntersectionObserver(entries => {
      for (const entry of entries) last.set(entry.target, entry)
      if (isSeen(last.values()) && !hiddenByItsPage()) end()
    }, watchVisibility)
    // Texts that came later, or took the place of those that were watched.
    const watch = () => {
      for (const [element] of last) if (!element.isConnected) last.delete(element)
      observer.observe(document.documentElement)
      const marked = document.querySelectorAll('h1, h2, h3, p, li')
      const texts = marked.length > 0 ? marked : document.querySelectorAll('body *')
      for (const element of [...texts].slice(0, mostTexts)) observer.observe(element)
    }
    const timer = setInterval(watch, 2_000)
    const end = () => {
      observer.disconnect()
      clearInterval(timer)
      resolve()
    }
    signal.addEventListener('abort', end, { once: true })
    watch()
  })
}
