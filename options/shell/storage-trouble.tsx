import { useState } from 'preact/hooks'
import { messages } from '../../src/core/kernel/message'
import type { Course } from '../../src/store/course'
import { Button } from '../../src/ui/button'
import { Mark } from '../../src/ui/mark'
import { Notice } from '../../src/ui/notice'
import { say } from '../../src/words/say'
import { PageHead } from './page-head'
import { reasonOf } from './reason'
import { type Rescue, Rescued } from './rescued'
import { useWork } from './use-work'
import { WorkLine } from './work-line'

const words = messages('options/storage-trouble', {
  title: 'Your records can’t be opened',
  lead: 'They were not changed. Nothing is erased.',
  happened: 'What happened',
  often: 'Often that is enough, especially if the disk was full.',
  again: 'Try again',
  rescueAbout: 'Write what can be read into a file. It can be restored like any backup.',
  rescue: 'Write what can be read to a file',
  rescuing: 'Writing what can be read',
  noFile: 'No file was written.',
  nothingRead: 'None of them could be read.',
  emptyAbout:
    'Start empty, so that noticing goes on. The records that can’t be opened stay on this device, and are named under Data until you remove them.',
  empty: 'Start empty and keep them',
  starting: 'Starting',
  notEmpty: 'Could not start with empty records.',
  waits: 'Waiting for another window',
  waitsAbout:
    'Another window of Steppingstone holds your records. Close it, and this page carries on. If there is none, restart the browser: nothing is lost.',
})

interface StorageTroubleProps {
  error: unknown
  tryAgain(): void
  /** Writes what can be read of the records into a file. */
  rescue(course: Course): Promise<Rescue>
  /** Goes on with nothing; what could not be opened stays where it is. */
  startEmpty(): Promise<void>
}

/** The records do not open: what happened, that nothing is lost, and three ways on. */
export function StorageTrouble({ error, tryAgain, rescue, startEmpty }: StorageTroubleProps) {
  const rescuing = useWork()
  const [rescued, setRescued] = useState<Rescue | null>(null)
  const starting = useWork()
  return (
    <main class="op-welcome">
      <Mark class="op-mark" />
      <div class="op-trouble">
        <PageHead title={say(words.title())} lead={say(words.lead())} />
        <Notice kind="stop" title={say(words.happened())}>
          <p>{reasonOf(error)}</p>
        </Notice>
        <ol class="op-ways">
          <li>
            <p>{say(words.often())}</p>
            <Button look="primary" onClick={tryAgain}>
              {say(words.again())}
            </Button>
          </li>
          <li>
            <p>{say(words.rescueAbout())}</p>
            <Button onClick={() => void rescuing.run(rescue).then(setRescued)}>{say(words.rescue())}</Button>
            <WorkLine
              working={rescuing}
              doing={say(words.rescuing())}
              stopped={say(words.noFile())}
              failed={say(words.nothingRead())}
            />
            <div role="status">{rescued && <Rescued rescue={rescued} />}</div>
          </li>
          <li>
            <p>{say(words.emptyAbout())}</p>
            <Button onClick={() => void starting.run(startEmpty)}>{say(words.empty())}</Button>
            <WorkLine
              working={starting}
              doing={say(words.starting())}
              stopped=""
              failed={say(words.notEmpty())}
            />
          </li>
        </ol>
      </div>
    </main>
  )
}

/** An older window holds the records while they are brought to a new form. */
export function StorageWaits() {
  return (
    <main class="op-welcome">
      <Mark class="op-mark" />
      <div class="op-trouble">
        <PageHead title={say(words.waits())} />
        <p role="status">{say(words.waitsAbout())}</p>
      </div>
    </main>
  )
}
