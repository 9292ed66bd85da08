import { Check, CircleAlert, CircleHelp, Minus } from 'lucide'
import { useState } from 'preact/hooks'
import { localDay } from '../../../src/core/kernel/days'
import { Button } from '../../../src/ui/button'
import { useLive } from '../../../src/ui/hooks/use-live'
import { Icon } from '../../../src/ui/icon'
import { clockTime } from '../../../src/ui/wording/days'
import { pauseIsOn, pauseWords } from '../../../src/ui/wording/pause'
import type { Services } from '../../services'
import type { NoticingServices } from '../../settings-services'
import { noticeLines } from './notice-words'

export interface LogPartProps {
  services: Pick<NoticingServices, 'notices' | 'pausedUntil' | 'quietHosts'> & Pick<Services, 'sites'>
  now: string
}

const looks = {
  logged: { icon: Check, word: 'Kept' },
  unsure: { icon: CircleHelp, word: 'Unsure' },
  failed: { icon: CircleAlert, word: 'Not kept' },
  nothing: { icon: Minus, word: 'Nothing' },
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
      <h2 id="log">What was noticed today</h2>
      {pauseIsOn(paused, now) && <p>{pauseWords(paused, now)}</p>}
      {quiet.length > 0 && (
        <p class="ss-quiet">
          Left alone: {quiet.slice(0, 5).join(', ')}
          {quiet.length > 5 && ` and ${quiet.length - 5} more`}.
        </p>
      )}
      {notices && lines.length === 0 && (
        <p class="ss-quiet">
          {off
            ? 'Nothing, because no site is switched on. The toolbar button reads a page when you ask.'
            : 'Nothing yet. Pages that plainly hold no posting leave no line here.'}
        </p>
      )}
      {lines.length > 0 && (
        <ol class="op-log">
          {shown.map(line => (
            <li key={line.id} class={`op-log-${line.outcome}`}>
              <time dateTime={line.at}>{clockTime(line.at)}</time>
              <span class="op-log-word">
                <Icon node={looks[line.outcome].icon} /> {looks[line.outcome].word}
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
        <Button onClick={() => setAll(true)}>Show all {lines.length} lines</Button>
      )}
      <p class="ss-quiet ss-small">
        The last few hundred lines stay on this device and are in no backup. Of pages without a posting only
        the site is noted.
      </p>
    </section>
  )
}
