import browser from 'webextension-polyfill'
import { leastFrame } from '../core/contract/frame-size'

/** What Firefox has beyond the polyfill's types: which frame an element of a page holds. */
interface FrameNumbers {
  getFrameId?(target: Element): number
}

/**
 * Runs in a tab's own document, on its own: whether a frame of it is in sight, not transparent, not covered, and not
 * cut away. A frame that this document does not hold itself is nobody's to vouch for.
 */
function isShownHere(frameId: number, width: number, height: number): boolean {
  const { runtime } = (globalThis as unknown as { browser: { runtime: FrameNumbers } }).browser
  const frame = [...document.querySelectorAll('iframe, frame')].find(
    element => runtime.getFrameId?.(element) === frameId,
  )
  const plainly = { opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true }
  if (!frame?.checkVisibility(plainly)) return false
  const box = frame.getBoundingClientRect()
  const left = Math.max(0, box.left)
  const top = Math.max(0, box.top)
  const across = Math.min(innerWidth, box.right) - left
  const down = Math.min(innerHeight, box.bottom) - top
  if (across < width || down < height) return false
  // Of five by five points in it, most must lead to the frame and to nothing over it.
  let open = 0
  for (let i = 1; i < 10; i += 2)
    for (let j = 1; j < 10; j += 2)
      if (document.elementFromPoint(left + (across * i) / 10, top + (down * j) / 10) === frame) open++
  return open > 12
}

/**
 * Whether a frame is seen by the user, as the page around it tells. Chromium needs no question: a frame there knows by
 * itself what lies over it. Firefox knows which element holds a frame, and asks the page where it may read it.
 */
export async function isFrameShown(tabId: number, frameId: number): Promise<boolean> {
  if (frameId === 0 || typeof (browser.runtime as FrameNumbers).getFrameId !== 'function') return true
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [0] },
      func: isShownHere as (...given: unknown[]) => unknown,
      args: [frameId, leastFrame.width, leastFrame.height],
    })
    return answer?.result === true
  } catch {
    // The page around it is none that the user lets be read: the frame's own word stands.
    return true
  }
}
