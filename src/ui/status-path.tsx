import { useId } from 'preact/hooks'
import { messages } from '../core/kernel/message'
import { type Status, statusWords } from '../core/pipeline/opportunity'
import { say } from '../words/say'
import { useWalked } from './hooks/use-walked'

const words = messages('ui/status-path', {
  status: 'Status',
})

/** The stones of the path, in order; the others lead off it. */
const path: readonly Status[] = ['seen', 'interested', 'applied', 'interviewing', 'offer']
const aside: readonly Status[] = ['closed', 'not-for-me']

interface StatusPathProps {
  status: Status
  onChange(status: Status): void
}

/** The status as stepping stones: where this opportunity stands, and what lies before it. */
export function StatusPath({ status, onChange }: StatusPathProps) {
  const name = useId()
  const { shown, pick, walking } = useWalked(status, onChange)
  const reached = path.indexOf(shown)
  const choice = (each: Status, look: string) => (
    <label key={each} class={`ss-path-choice ${look}${each === shown ? ' ss-path-here' : ''}`}>
      <input type="radio" name={name} value={each} checked={each === shown} onChange={() => pick(each)} />
      <span class="ss-path-stone" aria-hidden="true" />
      <span>{say(statusWords[each])}</span>
    </label>
  )
  return (
    <fieldset class="ss-path" {...walking}>
      <legend class="ss-unseen">{say(words.status())}</legend>
      <div class="ss-path-stones">
        {path.map((each, i) =>
          choice(each, `ss-path-on${i % 2 ? '' : ' ss-path-left'}${i < reached ? ' ss-path-past' : ''}`),
        )}
      </div>
      <div class="ss-path-aside">{aside.map(each => choice(each, 'ss-path-off'))}</div>
    </fieldset>
  )
}
