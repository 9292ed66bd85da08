import { ListChecks } from 'lucide'
import { type ChecklistItem, phases, phaseWords } from '../core/checklist/item'
import { ChecklistRow } from './checklist-row'
import { EmptyState } from './empty-state'
import { useArrowKeys } from './hooks/use-arrow-keys'
import { Stones } from './stones'

export interface ChecklistViewProps {
  items: readonly ChecklistItem[]
  /** Ids of the ticked items; ticks of items that are no longer asked for don't count. */
  ticked: ReadonlySet<string>
  onTick(itemId: string, ticked: boolean): void
  lines?: readonly string[]
}

/** "4 of 11 done". */
export function progressWords(items: readonly ChecklistItem[], ticked: ReadonlySet<string>): string {
  return `${items.filter(item => ticked.has(item.id)).length} of ${items.length} done`
}

/** The checklist of one opportunity, by the time at which things are done. Arrows go from tick to tick. */
export function ChecklistView({ items, ticked, onTick, lines }: ChecklistViewProps) {
  const list = useArrowKeys('.ss-tick')
  const done = items.filter(item => ticked.has(item.id)).length
  return (
    <div ref={list} class="ss-checklist">
      {items.length === 0 ? (
        <EmptyState icon={ListChecks} title="Nothing to tailor yet">
          The advert says too little to make a checklist from. Open the whole posting and come back.
        </EmptyState>
      ) : (
        <p class="ss-progress">
          <span class="ss-num">{progressWords(items, ticked)}</span>
          <Stones done={done} total={items.length} />
        </p>
      )}
      {phases.map(phase => {
        const own = items.filter(item => item.phase === phase)
        if (own.length === 0) return null
        return (
          <section key={phase} aria-label={phaseWords[phase]}>
            <h2 class="ss-group">{phaseWords[phase]}</h2>
            <ul>
              {own.map(item => (
                <ChecklistRow
                  key={item.id}
                  item={item}
                  ticked={ticked.has(item.id)}
                  onTick={on => onTick(item.id, on)}
                  lines={lines}
                />
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}
