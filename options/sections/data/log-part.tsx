import { Check, CircleAlert, CircleHelp, Minus } from 'lucide'
import { useState } from 'preact/hooks'
import { localDay } from '../../../src/core/kernel/days'
import { messages } from '../../../src/core/kernel/message'
import { Button } from '../../../src/ui/button'
import { useLive } from '../../../src/ui/hooks/use-live'
import { Icon } from '../../../src/ui/icon'
import { clockTime } from '../../../src/ui/wording/days'
import { pauseIsOn, pauseWords } from '../../../src/ui/wording/pause'
import { say } from '../../../src/words/say'
import type { Services } from '../../services'
import type { NoticingServices } from '../sites/services'
import { noticeLines } from './notice-words'

const words = messages('options/log', {
  title: 'What was noticed today',
  logged: 'Kept',
  unsure: 'Unsure',
  failed: 'Not kept',
  nothing: 'Nothing',
  quiet: '{more, plural, =0 {Left alone: {sites}.} other {Left alone: {sites} and # more.}}',
  off: 'Nothing, because no site is switched on. The toolbar button reads a page when you ask.',
  none: 'Nothing yet. Pages that plainly hold no posting leave no line here.',
  all: 'Show all {count} lines',
  foot: 'The last few hundred lines stay on this device and are in no backup. Of pages without a posting only the site is noted.',
})

interface LogPartProps {
  services: Pick<NoticingServices, 'notices' | 'pausedUntil' | 'quietHosts'> & Pick<Services, 'sites'>
  now: string
}

const looks = {
  logged: { icon: Check, word: words.logged() },
  unsure: { icon: CircleHelp, word: words.unsure() },
  failed: { icon: CircleAlert, word: words.failed() },
  nothing: { icon: Minus, word: words.nothing() },
} as const
const first = 12

/** What was noticed today and why, or why not. */
export function LogPart({ services, now }: LogPartProps) {
  const notices = useLive(() => services.notices, [services]).value
  const paused = useLive(() => services.pausedUntil, [services]).value ?? ''
  const quiet = useLive(() => services.quietHosts, [services]).value ?? []
  const sites = useLive(() => services.sites, [services]).value
  const [all, setAll] = useState(false)
  const lines = noticeLines(notices ?? [], localDay(now))
  const shown = all ? lines : lines.slice(0, first)
  const off = sites !== undefined && sites.on.length === 0 && !sites.everywhere
  return (
    <section class="op-part" aria-labelledby="log">
      <h2 id="log">{say(words.title())}</h2>
      {pauseIsOn(paused, now) && <p>{pauseWords(paused, now)}</p>}
      {quiet.length > 0 && (
        <p class="ss-quiet">
          {say(words.quiet({ sites: quiet.slice(0, 5).join(', '), more: Math.max(0, quiet.length - 5) }))}
        </p>
      )}
      {notices && lines.length === 0 && <p class="ss-quiet">{off ? say(words.off()) : say(words.none())}</p>}
      {lines.length > 0 && (
        <ol class="op-log">
          {shown.map(line => (
            <li key={line.id} class={`op-log-${line.outcome}`}>
              <time dateTime={line.at}>{clockTime(line.at)}</time>
              <span class="op-log-word">
                <Icon node={looks[line.outcome].icon} /> {say(looks[line.outcome].word)}
              </span>
              <span class="op-log-what">
                {line.what}
                {line.why && <span class="ss-hint">{line.why}</span>}
              </span>
            </li>
          ))}
        </ol>
      )}
      {lines.length > shown.length && (
        <Button onClick={() => setAll(true)}>{say(words.all({ count: lines.length }))}</Button>
      )}
      <p class="ss-quiet ss-small">{say(words.foot())}</p>
    </section>
  )
}
