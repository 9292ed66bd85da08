import { Check } from 'lucide'
import { messages } from '../../src/core/kernel/message'
import { Icon } from '../../src/ui/icon'
import { Notice } from '../../src/ui/notice'
import { say } from '../../src/words/say'

const words = messages('options/rescued', {
  saving: 'Your browser is saving {file}.',
  rows: '{count, plural, one {One record is damaged and is not in the file.} other {# records are damaged and are not in the file.}}',
  stores:
    '{count, plural, one {One kind of record could not be read, or not to its end.} other {# kinds of records could not be read, or not to their end.}}',
  stays: 'What could not be read stays where it is until you remove it.',
})

/** What became of a rescue: the name of the file, and how much of what was there is not in it. */
export interface Rescue {
  file: string
  leftOut: number
  unread: number
}

/** The file that was written from records that do not open, and what it lacks. */
export function Rescued({ rescue: { file, leftOut, unread } }: { rescue: Rescue }) {
  return (
    <>
      <p class="op-done">
        <Icon node={Check} /> {say(words.saving({ file }))}
      </p>
      {leftOut + unread > 0 && (
        <Notice
          kind="attention"
          title={say(leftOut > 0 ? words.rows({ count: leftOut }) : words.stores({ count: unread }))}
        >
          <p>
            {leftOut > 0 && unread > 0 && `${say(words.stores({ count: unread }))} `}
            {say(words.stays())}
          </p>
        </Notice>
      )}
    </>
  )
}
