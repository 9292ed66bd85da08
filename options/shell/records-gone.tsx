import { messages } from '../../src/core/kernel/message'
import { Button } from '../../src/ui/button'
import { Mark } from '../../src/ui/mark'
import { dayWord } from '../../src/ui/wording/days'
import { say } from '../../src/words/say'
import { PageHead } from './page-head'

const words = messages('options/records-gone', {
  title: 'Your records are gone',
  lead: 'They were deleted outside Steppingstone, by the browser or by a program that cleans it.',
  found:
    'It was found {when}. What is noticed since then is kept in new, empty records. A backup brings the old ones back, and both can be merged.',
  restore: 'Restore a backup',
  goOn: 'Go on without',
})

interface RecordsGoneProps {
  /** ISO time at which it was found. */
  at: string
  now: string
  restore(): void
  goOn(): void
}

/** Something else in the browser deleted the records: said once, with the way back. */
export function RecordsGone({ at, now, restore, goOn }: RecordsGoneProps) {
  return (
    <main class="op-welcome">
      <Mark class="op-mark" />
      <div class="op-trouble">
        <PageHead title={say(words.title())} lead={say(words.lead())} />
        <p>{say(words.found({ when: dayWord(at, now) }))}</p>
        <ol class="op-ways">
          <li>
            <Button look="primary" onClick={restore}>
              {say(words.restore())}
            </Button>
          </li>
          <li>
            <Button onClick={goOn}>{say(words.goOn())}</Button>
          </li>
        </ol>
      </div>
    </main>
  )
}
