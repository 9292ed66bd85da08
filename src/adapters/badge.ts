import browser from 'webextension-polyfill'

interface Badge {
  /** At most three characters; empty takes the badge away. */
  text: string
  /** What it says, in words, for the tooltip and for screen readers. */
  title: string
  tone: 'accent' | 'quiet' | 'attention'
}

/** As in ui/styles/tokens.css; a badge knows no style sheet. */
const colours = { accent: '#1c5a75', quiet: '#565d63', attention: '#80520a' }

/** Shows the badge on one tab. A tab that was closed meanwhile needs none. */
export async function showBadge(tabId: number, badge: Badge): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: badge.text })
    await browser.action.setTitle({ tabId, title: badge.title })
    if (badge.text) {
      await browser.action.setBadgeBackgroundColor({ tabId, color: colours[badge.tone] })
      await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' })
    }
  } catch (error) {
    if (!/no tab with id|invalid tab id/i.test(error instanceof Error ? error.message : '')) throw error
  }
}
