import { useState } from 'preact/hooks'
import type { WouldChange } from '../../../src/app/would-change'
import type { Brand } from '../../../src/core/brand/brand'
import { verdictWords } from '../../../src/core/fit/verdict'
import { messages } from '../../../src/core/kernel/message'
import { Button } from '../../../src/ui/button'
import { say } from '../../../src/words/say'
import type { Services } from '../../services'
import { formatRoute } from '../../shell/route'
import { useWork } from '../../shell/use-work'
import { WorkLine } from '../../shell/work-line'
import { changesBetween, changesInWords } from './changes'

const words = messages('options/try-panel', {
  title: 'Trying changes',
  lead: 'Nothing takes effect yet: see what would change, then save it or discard it.',
  look: 'See what would change',
  save: 'Save these changes',
  drop: 'Discard them',
  doing: 'Judging the last opportunities anew',
  stopped: 'Nothing was changed.',
  failed: 'What would change could not be found out.',
  none: '{looked, plural, =0 {No opportunity was noticed yet, so nothing would change.} one {The one opportunity so far would be judged as it is now.} other {All of the last # opportunities would be judged as they are now.}}',
  some: '{count} of the last {looked, plural, one {# opportunity} other {# opportunities}} would be judged differently:',
  row: '{title} at {organization}',
  unchanged: 'Nothing is changed yet.',
})

interface TryPanelProps {
  stored: Brand
  tried: Brand
  services: Pick<Services, 'wouldChange'>
  onSave(): void
  onDrop(): void
}

/** Changes of the statement that are tried out: what they are, how verdicts would move, and keeping them or not. */
export function TryPanel({ stored, tried, services, onSave, onDrop }: TryPanelProps) {
  const working = useWork()
  const [found, setFound] = useState<{ of: Brand; result: WouldChange } | null>(null)
  const changes = changesBetween(stored, tried)
  const result = found?.of === tried ? found.result : null
  const look = async () => {
    const asked = tried
    const answer = await working.run(course => services.wouldChange(asked, course))
    if (answer) setFound({ of: asked, result: answer })
  }
  return (
    <section class="op-try" aria-labelledby="try-title">
      <h2 id="try-title">{say(words.title())}</h2>
      <p>{say(words.lead())}</p>
      <p class="ss-quiet">{changes.length > 0 ? changesInWords(changes) : say(words.unchanged())}</p>
      <div class="op-actions">
        <Button
          disabled={changes.length === 0 || working.work.state === 'running'}
          onClick={() => void look()}
        >
          {say(words.look())}
        </Button>
        <Button look="primary" disabled={changes.length === 0} onClick={onSave}>
          {say(words.save())}
        </Button>
        <Button look="plain" onClick={onDrop}>
          {say(words.drop())}
        </Button>
      </div>
      <WorkLine
        working={working}
        doing={say(words.doing())}
        stopped={say(words.stopped())}
        failed={say(words.failed())}
      />
      <div role="status">{result && <Result {...result} />}</div>
    </section>
  )
}

function Result({ looked, changes }: WouldChange) {
  if (changes.length === 0) return <p>{say(words.none({ looked }))}</p>
  return (
    <>
      <p>{say(words.some({ count: changes.length, looked }))}</p>
      <ul class="op-try-changes">
        {changes.map(({ id, title, organization, before, after }) => (
          <li key={id}>
            <a href={formatRoute('opportunities/board', { open: id })}>
              {organization ? say(words.row({ title, organization })) : title}
            </a>
            <span>
              <del>{say(verdictWords[before])}</del> → <ins>{say(verdictWords[after])}</ins>
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
