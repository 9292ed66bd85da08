import type { Section } from '../section'
import { BalancePage } from './balance-page'

export const section: Section = {
  id: 'outlook/balance',
  group: 'Outlook',
  title: 'Balance',
  Page: BalancePage,
}
