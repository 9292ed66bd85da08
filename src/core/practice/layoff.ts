import { plusDays } from '../kernel/days'
import { type Message, messages } from '../kernel/message'
import type { Readiness } from './readiness'

/** No job is permanent: what should be in place before it is needed. Numbers are the user's own and optional. */
const words = messages('practice/layoff', {
  cash: 'I have three to six months of living costs set aside',
  budget: 'I know the least that a month costs me',
  contract: 'I have a copy of my contract, and know notice and severance',
  benefits: 'I know when benefits, insurance and vesting end',
  record: 'My accomplishments and reviews are kept where I am allowed to keep them',
  contacts: 'I have personal contact details of the colleagues who matter',
  references: 'Three people have agreed to speak for me',
  resume: 'My résumé is current',
  profile: 'My profile says what my brand statement says',
  devices: 'Nothing private is only on my employer’s devices',
  calls: 'I know whom I would call in the first week',
  plan: 'I know what I would do in the first week',
})

export const layoffItems: readonly { id: string; text: Message }[] = [
  { id: 'cash', text: words.cash() },
  { id: 'budget', text: words.budget() },
  { id: 'contract', text: words.contract() },
  { id: 'benefits', text: words.benefits() },
  { id: 'record', text: words.record() },
  { id: 'contacts', text: words.contacts() },
  { id: 'references', text: words.references() },
  { id: 'resume', text: words.resume() },
  { id: 'profile', text: words.profile() },
  { id: 'devices', text: words.devices() },
  { id: 'calls', text: words.calls() },
  { id: 'plan', text: words.plan() },
]

/** A plan is looked at four times a year. */
const reviewEveryDays = 91

interface PlanState {
  ready: number
  all: number
  /** Items that nobody looked at for a quarter, or never, in the order of the list. */
  due: string[]
  /** The latest look; null for none. */
  lookedOn: string | null
}

export function planState(rows: readonly Readiness[], today: string): PlanState {
  const byItem = new Map(rows.map(row => [row.item, row]))
  const needed = layoffItems.filter(({ id }) => byItem.get(id)?.state !== 'not-needed')
  return {
    ready: needed.filter(({ id }) => byItem.get(id)?.state === 'ready').length,
    all: needed.length,
    due: needed
      .filter(({ id }) => (byItem.get(id)?.lookedOn ?? '') <= plusDays(today, -reviewEveryDays))
      .map(({ id }) => id),
    lookedOn:
      rows
        .map(({ lookedOn }) => lookedOn)
        .sort()
        .at(-1) ?? null,
  }
}
