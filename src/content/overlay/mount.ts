/** The overlay's place in the page: one host element, and a closed root that the page can't look into. */
interface Mounted {
  /** Where components are rendered. */
  container: HTMLElement
  /** False once the page took it away or hid it. */
  isShown(): boolean
  /** Takes the host away and gives the focus back; the document is then as it was. */
  remove(): void
}

export function mount(document: Document, css: string): Mounted {
  const before = document.activeElement
  const host = document.createElement('div')
  // A page's own rules for div, however important, must not reach the overlay.
  host.style.setProperty('all', 'initial', 'important')
  const root = host.attachShadow({ mode: 'closed' })
  const container = document.createElement('div')
  root.append(container)
  addStyle(root, css)
  // Beside the body: pages that render into their body again would take the overlay with it.
  document.documentElement.append(host)
  return {
    container,
    isShown: () =>
      host.isConnected &&
      (container.firstElementChild?.checkVisibility({ opacityProperty: true, visibilityProperty: true }) ??
        false),
    remove() {
      const held = document.activeElement === host
      host.remove()
      if (held && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
    },
  }
}

/**
 * Both ways pass the strictest content-security policy of a page in Chromium 156 and Firefox 153 (November 2026).
 * Earlier Firefoxes refused an adopted sheet that came from a content script.
 */
function addStyle(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    root.adoptedStyleSheets = [sheet]
  } catch {
    const style = root.ownerDocument.createElement('style')
    style.textContent = css
    root.prepend(style)
  }
}
