import { FileDown } from 'lucide'
import { messages } from '../src/core/kernel/message'
import { Button } from '../src/ui/button'
import { Disclosure } from '../src/ui/disclosure'
import { say } from '../src/words/say'

const words = messages('popup/report-page', {
  siteIsnt: 'Is this site not read right? Save a report',
  reportFile:
    'The report is a file on your disk: the structure of this page, with every word replaced by x and every digit by 0; the names of its elements and classes stay. Nothing is sent. Whoever improves Steppingstone can make a reader from it.',
  saveReport: 'Save the report',
})

interface ReportPageProps {
  busy: boolean
  onReport(): void
}

/** "My page isn't read right": what a reader of the site needs to learn from, with nothing personal in it. */
export function ReportPage({ busy, onReport }: ReportPageProps) {
  return (
    <Disclosure summary={say(words.siteIsnt())}>
      <p>{say(words.reportFile())}</p>
      <Button icon={FileDown} disabled={busy} onClick={onReport}>
        {say(words.saveReport())}
      </Button>
    </Disclosure>
  )
}
