import { useState } from 'preact/hooks'
import { type Site, sites } from '../../../src/core/sites/sites'
import { Button } from '../../../src/ui/button'
import { useLive } from '../../../src/ui/hooks/use-live'
import { Notice } from '../../../src/ui/notice'
import { Switch } from '../../../src/ui/switch'
import type { Services } from '../../services'
import { reasonOf } from '../../shell/reason'

export interface SiteSwitchesProps {
  services: Pick<Services, 'sites' | 'switchSites' | 'switchEverywhere'>
}

const all: readonly Site[] = [...sites].sort((a, b) => a.name.localeCompare(b.name, 'en'))
/** LinkedIn stands apart, with its sentence: it is never switched on along with others. */
const together = all.filter(site => site.id !== 'linkedin')
const apart = all.filter(site => site.id === 'linkedin')
const everywhereId = '*'
const togetherId = 'together'

/** Some sites have a host for every country. */
const hostWords = (hosts: readonly string[]): string =>
  hosts.length < 4 ? hosts.join(', ') : `${hosts.slice(0, 2).join(', ')} and ${hosts.length - 2} more`

/** Where postings are noticed. Each switch shows what the browser really granted. */
export function SiteSwitches({ services }: SiteSwitchesProps) {
  const live = useLive(() => services.sites, [services])
  const [asking, setAsking] = useState<string | null>(null)
  const [said, setSaid] = useState('')

  const on = live.value?.on ?? []
  const onTogether = together.filter(site => on.includes(site.id)).length

  // Not async up to the request: the browser asks only in the very click.
  const ask = (id: string, name: string, wanted: boolean) => {
    setSaid('')
    setAsking(id)
    const ids = id === togetherId ? together.map(site => site.id) : [id]
    const answer = id === everywhereId ? services.switchEverywhere(wanted) : services.switchSites(ids, wanted)
    answer
      .then(done => {
        if (!done)
          setSaid(
            wanted
              ? `${name} stays off: the browser was not given leave.`
              : `${name} stays on: the browser kept it.`,
          )
      })
      .catch(error => setSaid(`${name} was not switched. ${reasonOf(error)}`))
      .finally(() => setAsking(null))
  }
  const row = (site: Site) => (
    <Switch
      label={site.name}
      on={on.includes(site.id)}
      busy={asking !== null || live.state === 'loading'}
      onSwitch={wanted => ask(site.id, site.name, wanted)}
    >
      <p>{hostWords(site.hosts)}</p>
      {site.note && <p class="op-site-note">{site.note}</p>}
    </Switch>
  )

  return (
    <div class="op-sites">
      <p class="op-site-all">
        <span class="ss-quiet">{live.value ? `${onTogether} of ${together.length} on` : ''}</span>
        {onTogether < together.length && (
          <Button look="plain" onClick={() => ask(togetherId, 'What is off', true)}>
            Switch all of these on
          </Button>
        )}
        {onTogether > 0 && (
          <Button look="plain" onClick={() => ask(togetherId, 'What is on', false)}>
            Switch all of these off
          </Button>
        )}
      </p>
      <ul class="op-site-grid" aria-label="Job sites">
        {together.map(site => (
          <li key={site.id}>{row(site)}</li>
        ))}
      </ul>
      <ul class="op-site-list" aria-label="LinkedIn, and everywhere">
        {apart.map(site => (
          <li key={site.id}>{row(site)}</li>
        ))}
        <li>
          <Switch
            label="Everywhere"
            on={live.value?.everywhere ?? false}
            busy={asking !== null || live.state === 'loading'}
            onSwitch={wanted => ask(everywhereId, 'Everywhere', wanted)}
          >
            <p>
              Looks for a posting on every page you open, such as employers’ own career pages. Pages that are
              not postings are not kept. LinkedIn still follows its own switch.
            </p>
          </Switch>
        </li>
      </ul>
      <div role="status">{said && <Notice kind="attention" title={said} />}</div>
      {live.state === 'failed' && (
        <Notice kind="stop" live title="What is switched on could not be read just now.">
          <p>{reasonOf(live.error)}</p>
        </Notice>
      )}
    </div>
  )
}
