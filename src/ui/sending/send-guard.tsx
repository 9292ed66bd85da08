import { TriangleAlert } from 'lucide'
import { useEffect, useRef } from 'preact/hooks'
import type { ChecklistItem } from '../../core/checklist/item'
import { type Message, messages, verbatim } from '../../core/kernel/message'
import { say } from '../../words/say'
import { DiffView } from '../diff-view'
import { Disclosure } from '../disclosure'
import { Icon } from '../icon'
import { dayWord, isNear } from '../wording/days'
import type { GuardFinding, SentBefore } from './services'

const words = messages('ui/send-guard', {
  same: 'This text went to another employer',
  nearly: 'Almost the same text went to another employer',
  erased: 'A version that was erased',
  named: '“{name}”',
  another: 'another employer',
  went: '{version} went to {employer} {day}.',
  wentFor: '{version} went to {employer} for {title} {day}.',
  on: 'on {day}',
  allSame: 'All of its {lines} lines are the same, but for numbers and names of employers.',
  someSame: '{same} of its {lines} lines are the same, but for numbers and names of employers.',
  open: 'Still open for {employer}',
  thisOne: 'this one',
  more: 'and {count} more in the checklist',
  compare: 'Compare the two',
})

interface SendGuardProps {
  another: NonNullable<GuardFinding['another']>
  text: string
  organization: string
  /** Of the checklist's tailoring, what is not ticked. */
  openItems: readonly ChecklistItem[]
  now: string
}

const shownItems = 6

/** The same text went to another employer: where, how much of it, what stays open, and the two side by side. */
export function SendGuard({ another, text, organization, openItems, now }: SendGuardProps) {
  const { sent, likeness, sameLines, lines } = another
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <>
      <h2 class="ss-guard-title" tabIndex={-1} ref={heading}>
        <Icon node={TriangleAlert} />
        {say(likeness === 'same' ? words.same() : words.nearly())}
      </h2>
      <p>
        {say(wentWords(sent, now))}
        {another.text !== null && ` ${say(countWords(sameLines, lines))}`}
      </p>
      {openItems.length > 0 && (
        <section>
          <h3 class="ss-group">{say(words.open({ employer: organization || words.thisOne() }))}</h3>
          <ul class="ss-open-items">
            {openItems.slice(0, shownItems).map(item => (
              <li key={item.id}>{say(item.text)}</li>
            ))}
            {openItems.length > shownItems && (
              <li class="ss-quiet">{say(words.more({ count: openItems.length - shownItems }))}</li>
            )}
          </ul>
        </section>
      )}
      {another.text !== null && (
        <Disclosure summary={say(words.compare())} open>
          <DiffView before={another.text} after={text} />
        </Disclosure>
      )}
    </>
  )
}

/** Days in words need no "on": "yesterday", "3 days ago". */
function onDay(iso: string, now: string): Message {
  const day = dayWord(iso, now)
  return isNear(iso, now) ? verbatim(day) : words.on({ day })
}

function wentWords({ version: name, organization, title, at }: SentBefore, now: string): Message {
  const version = name === null ? words.erased() : words.named({ name })
  const values = { version, employer: organization || words.another(), day: onDay(at, now) }
  return title ? words.wentFor({ ...values, title }) : words.went(values)
}

const countWords = (same: number, all: number): Message =>
  same === all ? words.allSame({ lines: all }) : words.someSame({ same, lines: all })
