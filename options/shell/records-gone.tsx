import { Button } from '../../src/ui/button'
import { Mark } from '../../src/ui/mark'
import { dayWord } from '../../src/ui/wording/days'
import { PageHead } from './page-head'

export interface RecordsGoneProps {
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
        <PageHead
          title="Your records are gone"
          lead="They were deleted outside Steppingstone, by the browser or by a program that cleans it."
        />
        <p>
          It was found <time dateTime={at}>{dayWord(at, now)}</time>. What is noticed since then is kept in
          new, empty records. A backup brings the old ones back, and both can be merged.
        </p>
        <ol class="op-ways">
          <li>
            <Button look="primary" onClick={restore}>
              Restore a backup
            </Button>
          </li>
          <li>
            <Button onClick={goOn}>Go on without</Button>
          </li>
        </ol>
      </div>
    </main>
  )
}
