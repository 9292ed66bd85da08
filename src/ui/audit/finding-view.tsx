import { CircleAlert, CircleCheck, CircleHelp, ClipboardCopy, type IconNode, TriangleAlert } from 'lucide'
import { useState } from 'preact/hooks'
import { type Message, messages } from '../../core/kernel/message'
import type { CheckOutcome, Finding } from '../../core/profile/audit/finding'
import { say } from '../../words/say'
import { Button } from '../button'
import { Icon } from '../icon'
import { dayWord } from '../wording/days'

const words = messages('ui/finding', {
  pass: 'Clear',
  fail: 'To fix',
  untold: 'Not enough to tell',
  error: 'Did not run',
  todo: 'What to do:',
  where: 'Where:',
  fixed: 'Fixed, seen',
  open: 'Show details',
  close: 'Hide details',
  copy: 'Copy a starting point',
  copied: 'Copied: your own words, as a start.',
  uncopied: 'The browser did not let it be copied. Your words: {text}',
})

const marks: Record<CheckOutcome, { icon: IconNode; word: Message }> = {
  pass: { icon: CircleCheck, word: words.pass() },
  fail: { icon: TriangleAlert, word: words.fail() },
  'not-visible': { icon: CircleHelp, word: words.untold() },
  error: { icon: CircleAlert, word: words.error() },
}

/**
 * One finding with what was found, why it matters, what to do and where.
 * @param guarded It stands in somebody else's page, which can ask whether words are shown (`window.find`): those of
 * the profile and of the user's records are rendered only while this finding is held open.
 */
export function FindingView({ finding, guarded = false }: { finding: Finding; guarded?: boolean }) {
  const { outcome, title, found, why, todo, where, start } = finding
  const { icon, word } = marks[outcome]
  const [held, setHeld] = useState(false)
  const open = !guarded || held
  const hasOwnWords = found.length > 0 || todo !== null
  return (
    <li class={`ss-finding ss-finding-${outcome}`}>
      <Icon node={icon} label={say(word)} />
      <div class="ss-finding-body">
        <h4>{say(title)}</h4>
        {open && <OwnWords found={found} />}
        {why && <p class="ss-quiet">{say(why)}</p>}
        {todo && open && (
          <p class="ss-todo">
            <strong>{say(words.todo())}</strong> {say(todo)}
          </p>
        )}
        {outcome !== 'pass' && (
          <p class="ss-where">
            <span>{say(words.where())}</span> {say(where)}
          </p>
        )}
        {start !== undefined && open && <CopyStart text={start} />}
        {guarded && hasOwnWords && (
          <Button look="plain" aria-expanded={held} onClick={() => setHeld(!held)}>
            {say(held ? words.close() : words.open())}
          </Button>
        )}
      </div>
    </li>
  )
}

const OwnWords = ({ found }: { found: readonly Message[] }) =>
  found.length === 0 ? null : (
    <ul class="ss-found">
      {found.map(line => {
        const text = say(line)
        return <li key={text}>{text}</li>
      })}
    </ul>
  )

/** The user's own words, into the clipboard: nothing is written for them, nothing is put into the page. */
function CopyStart({ text }: { text: string }) {
  const [became, setBecame] = useState<'copied' | 'refused' | null>(null)
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setBecame('copied'),
      () => setBecame('refused'),
    )
  return (
    <>
      <Button look="plain" icon={ClipboardCopy} onClick={copy}>
        {say(words.copy())}
      </Button>
      <p class="ss-where" role="status">
        {became === 'copied' && say(words.copied())}
        {became === 'refused' && say(words.uncopied({ text }))}
      </p>
    </>
  )
}

/** A finding that is fine, in one line; with the date where it was once to fix. */
export function ClearFinding({ finding, fixedAt, now }: { finding: Finding; fixedAt?: string; now: string }) {
  const { icon, word } = marks.pass
  return (
    <li class="ss-finding ss-finding-pass">
      <Icon node={icon} label={say(word)} />
      <div class="ss-finding-body">
        <p>{say(finding.title)}</p>
        {fixedAt && (
          <p class="ss-where">
            {say(words.fixed())} <time dateTime={fixedAt}>{dayWord(fixedAt, now)}</time>
          </p>
        )}
      </div>
    </li>
  )
}
