import { messages } from '../../../src/core/kernel/message'
import type { OwnPlaceRecord } from '../../../src/records/ownPlaces'
import { say } from '../../../src/words/say'
import { kindWords } from './kinds'

const words = messages('options/place-row', {
  looked: 'looked at on {day}',
  never: 'not looked at yet',
})

/** A place in the list: its name, what it is, and when it was last looked at. */
export function PlaceRow({ row, href, isOpen }: { row: OwnPlaceRecord; href: string; isOpen: boolean }) {
  return (
    <li>
      <a class="op-row" data-row={row.id} href={href} aria-current={isOpen ? 'true' : undefined}>
        <span class="op-row-title">{row.name || row.url}</span>
        <span class="op-row-more">
          {say(kindWords[row.kind])} ·{' '}
          {say(row.lookedOn === null ? words.never() : words.looked({ day: { day: row.lookedOn } }))}
        </span>
        <span class="op-row-quiet">{row.should}</span>
      </a>
    </li>
  )
}
