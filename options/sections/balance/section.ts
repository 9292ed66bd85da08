import { messages } from '../../../src/core/kernel/message'
import type { Section } from '../section'
import { BalancePage } from './balance-page'

const words = messages('options/section/balance', { title: 'Balance' })

export const section: Section = {
  id: 'outlook/balance',
  group: 'Outlook',
  title: words.title(),
  Page: BalancePage,
}
