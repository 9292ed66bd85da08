import type { ChecklistItem } from '../core/checklist/item'
import { messages } from '../core/kernel/message'
import type { Verified } from '../core/verify/verify'
import { coverageOf } from '../core/verify/verify-checklist'
import { say } from '../words/say'
import { Disclosure } from './disclosure'
import { Stones } from './stones'

const words = messages('ui/checklist-progress', {
  short: '{done} of {all}',
  done: '{done} of {all} done',
  doneInText: '{done} of {all} done, {inText} checked in the text',
  open: '{count} still open',
})

export type VerifiedItems = ReadonlyMap<string, Verified>

const nothing: VerifiedItems = new Map()

/** "4 of 11 done", or "4 of 11 done, 3 checked in the text". */
export function progressWords(
  items: readonly ChecklistItem[],
  ticked: ReadonlySet<string>,
  verified: VerifiedItems = nothing,
): string {
  const { done, all, inText } = coverageOf(items, ticked, verified)
  return say(inText > 0 ? words.doneInText({ done, all, inText }) : words.done({ done, all }))
}

/** "4 of 11", where "done" goes without saying. */
export function progressHint(
  items: readonly ChecklistItem[],
  ticked: ReadonlySet<string>,
  verified: VerifiedItems = nothing,
): string {
  const { done, all } = coverageOf(items, ticked, verified)
  return say(words.short({ done, all }))
}

interface ChecklistProgressProps {
  items: readonly ChecklistItem[]
  ticked: ReadonlySet<string>
  verified?: VerifiedItems | undefined
}

/** How far one is: counts, and where a text was checked what is open by name. */
export function ChecklistProgress({ items, ticked, verified = nothing }: ChecklistProgressProps) {
  const { done, all, inText, open } = coverageOf(items, ticked, verified)
  return (
    <>
      <p class="ss-progress" role="status">
        <span class="ss-num">{progressWords(items, ticked, verified)}</span>
        {/* Beside the longer words there is no room for the picture. */}
        {inText === 0 && <Stones done={done} total={all} />}
      </p>
      {verified.size > 0 && open.length > 0 && (
        <Disclosure summary={say(words.open({ count: open.length }))}>
          <ul class="ss-open-items">
            {open.map(item => (
              <li key={item.id}>{say(item.text)}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  )
}
