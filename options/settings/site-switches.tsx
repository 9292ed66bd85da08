import { useState } from 'preact/hooks'
import { type Site, sites } from '../../src/core/sites'
import { useLive } from '../../src/ui/hooks/use-live'
import { Notice } from '../../src/ui/notice'
import { Switch } from '../../src/ui/switch'
import type { Services } from '../services'
import { reasonOf } from '../shell/load-failed'

export interface SiteSwitchesProps {
  services: Pick<Services, 'sites' | 'switchSite' | 'switchEverywhere'>
}

const all: readonly Site[] = [...sites].sort((a, b) => a.name.localeCompare(b.name, 'en'))
/** Sites about which something has to be said stand apart, with it. */
const plainSites = all.filter(site => !site.note)
const notedSites = all.filter(site => site.note)
const everywhereId = '*'

/** Where postings are noticed. Each switch shows what the browser really granted. */
export function SiteSwitches({ services }: SiteSwitchesProps) {
  const live = useLive(() => services.sites, [services])
  const [asking, setAsking] = useState<string | null>(null)
  const [said, setSaid] = useState('')

  // Not async up to the request: the browser asks only in the very click.
  const ask = (id: string, name: string, on: boolean) => {
    setSaid('')
    setAsking(id)
    const answer = id === everywhereId ? services.switchEverywhere(on) : services.switchSite(id, on)
    answer
      .then(done => {
        if (!done)
          setSaid(
            on
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
      on={live.value?.on.includes(site.id) ?? false}
      busy={asking === site.id || live.state === 'loading'}
      onSwitch={on => ask(site.id, site.name, on)}
    >
      <p>{site.hosts.join(', ')}</p>
      {site.note && <p class="op-site-note">{site.note}</p>}
    </Switch>
  )

  return (
    <div class="op-sites">
      <ul class="op-site-grid" aria-label="Job sites">
        {plainSites.map(site => (
          <li key={site.id}>{row(site)}</li>
        ))}
      </ul>
      <ul class="op-site-list" aria-label="More to know before switching on">
        {notedSites.map(site => (
          <li key={site.id}>{row(site)}</li>
        ))}
        <li>
          <Switch
            label="Everywhere"
            on={live.value?.everywhere ?? false}
            busy={asking === everywhereId || live.state === 'loading'}
            onSwitch={on => ask(everywhereId, 'Everywhere', on)}
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
