import { TriangleAlert } from 'lucide'
import { useEffect, useRef } from 'preact/hooks'
import type { ChecklistItem } from '../../core/checklist/item'
import { DiffView } from '../diff-view'
import { Disclosure } from '../disclosure'
import { Icon } from '../icon'
import { dayWord } from '../wording/days'
import type { GuardFinding } from './services'

export interface SendGuardProps {
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
  const to = [sent.organization || 'another employer', sent.title && `for ${sent.title}`].filter(Boolean)
  return (
    <>
      <h2 class="ss-guard-title" tabIndex={-1} ref={heading}>
        <Icon node={TriangleAlert} />
        {likeness === 'same'
          ? 'This text went to another employer'
          : 'Nearly this text went to another employer'}
      </h2>
      <p>
        {sent.version === null ? 'A version that was erased' : `“${sent.version}”`} went to {to.join(' ')}{' '}
        {on(dayWord(sent.at, now))}.{another.text !== null && ` ${countWords(sameLines, lines)}`}
      </p>
      {openItems.length > 0 && (
        <section>
          <h3 class="ss-group">Still open for {organization || 'this one'}</h3>
          <ul class="ss-open-items">
            {openItems.slice(0, shownItems).map(item => (
              <li key={item.id}>{item.text}</li>
            ))}
            {openItems.length > shownItems && (
              <li class="ss-quiet">and {openItems.length - shownItems} more in the checklist</li>
            )}
          </ul>
        </section>
      )}
      {another.text !== null && (
        <Disclosure summary="Compare the two" open>
          <DiffView before={another.text} after={text} />
        </Disclosure>
      )}
    </>
  )
}

/** Days in words need no "on": "yesterday", "3 days ago". */
const on = (day: string): string => (/^\d+ [A-Z]/.test(day) ? `on ${day}` : day)

const countWords = (same: number, all: number): string =>
  same === all
    ? `All of its ${all} lines are the same, but for numbers and names of employers.`
    : `${same} of its ${all} lines are the same, but for numbers and names of employers.`
