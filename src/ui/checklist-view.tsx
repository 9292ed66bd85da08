import { ListChecks } from 'lucide'
import type { ComponentChildren } from 'preact'
import { type ChecklistItem, type Phase, phases, phaseWords } from '../core/checklist/item'
import { messages } from '../core/kernel/message'
import { say } from '../words/say'
import { ChecklistProgress, type VerifiedItems } from './checklist-progress'
import { ChecklistRow, type ChecklistRowProps } from './checklist-row'
import { Disclosure } from './disclosure'
import { EmptyState } from './empty-state'
import { useArrowKeys } from './hooks/use-arrow-keys'

const words = messages('ui/checklist', {
  empty: 'Nothing to tailor yet',
  emptyMore: 'The advert says too little to make a checklist from. Open the whole posting and come back.',
  phase: '{phase} ({count})',
})

export { progressHint } from './checklist-progress'

export interface ChecklistViewProps {
  items: readonly ChecklistItem[]
  /** Ids of the ticked items; ticks of items that are no longer asked for don't count. */
  ticked: ReadonlySet<string>
  onTick(itemId: string, ticked: boolean): void
  lines?: readonly string[]
  /** What the text of a version shows, by item. */
  verified?: VerifiedItems
  /** The application is out: what was to be done before folds away. */
  isSent?: boolean
  /** What the user says of what is asked for; absent where it can't be kept. */
  onClaim?: ChecklistRowProps['onClaim']
  /** Whom the user knows there: part of connecting. */
  people?: ComponentChildren
}

const beforeSending: readonly Phase[] = ['before', 'tailor']

/** The checklist of one opportunity, by the time at which things are done. Arrows go from tick to tick. */
export function ChecklistView({
  items,
  ticked,
  onTick,
  lines,
  verified,
  isSent = false,
  onClaim,
  people,
}: ChecklistViewProps) {
  const list = useArrowKeys('.ss-tick')
  return (
    <div ref={list} class="ss-checklist">
      {items.length === 0 ? (
        <EmptyState icon={ListChecks} title={say(words.empty())}>
          {say(words.emptyMore())}
        </EmptyState>
      ) : (
        <ChecklistProgress items={items} ticked={ticked} verified={verified} />
      )}
      {phases.map(phase => {
        const own = items.filter(item => item.phase === phase)
        const beside = phase === 'connect' ? people : null
        if (own.length === 0) return beside
        const rows = (
          <ul>
            {own.map(item => (
              <ChecklistRow
                key={item.id}
                item={item}
                ticked={ticked.has(item.id)}
                onTick={on => onTick(item.id, on)}
                lines={lines}
                verified={verified?.get(item.id)}
                onClaim={onClaim}
              />
            ))}
          </ul>
        )
        return (
          <section key={phase} aria-label={say(phaseWords[phase])}>
            {isSent && beforeSending.includes(phase) ? (
              <Disclosure summary={say(words.phase({ phase: phaseWords[phase], count: own.length }))}>
                {rows}
              </Disclosure>
            ) : (
              <>
                <h2 class="ss-group">{say(phaseWords[phase])}</h2>
                {rows}
                {beside}
              </>
            )}
          </section>
        )
      })}
    </div>
  )
}
