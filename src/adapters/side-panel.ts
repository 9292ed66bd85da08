/**
 * The browser's own panel beside the page: Chromium calls it side panel, Firefox sidebar. Both open it only in the
 * very click, so nothing is awaited before.
 */
interface PanelScope {
  chrome?: { sidePanel?: { open?(options: { tabId: number }): Promise<void> } }
  browser?: { sidebarAction?: { open?(): Promise<void> } }
}
const scope = globalThis as PanelScope

export const hasSidePanel = (): boolean =>
  scope.browser?.sidebarAction?.open !== undefined || scope.chrome?.sidePanel?.open !== undefined

/** False where the browser would not open it. Firefox needs no tab, and forgets the click while one is asked for. */
export async function openSidePanel(tab: number | (() => Promise<number>)): Promise<boolean> {
  try {
    const sidebar = scope.browser?.sidebarAction
    if (sidebar?.open) await sidebar.open()
    // A known tab is not waited for: a worker's click is over by then.
    else await scope.chrome?.sidePanel?.open?.({ tabId: typeof tab === 'number' ? tab : await tab() })
    return hasSidePanel()
  } catch {
    return false
  }
}
