import { useState } from 'preact/hooks'
import { messages } from '../../../src/core/kernel/message'
import { type Site, sites } from '../../../src/core/sites/sites'
import { Button } from '../../../src/ui/button'
import { Disclosure } from '../../../src/ui/disclosure'
import { useLive } from '../../../src/ui/hooks/use-live'
import { Notice } from '../../../src/ui/notice'
import { Switch } from '../../../src/ui/switch'
import { say } from '../../../src/words/say'
import type { Services } from '../../services'
import { reasonOf } from '../../shell/reason'

const words = messages('options/site-switches', {
  boards: 'Job boards',
  employers: 'Career pages of employers',
  hosts: '{hosts} and {count} more',
  off: '{site} stays off: the browser did not get your permission.',
  on: '{site} stays on: the browser kept it.',
  failed: '{site} was not switched. {reason}',
  apart: 'LinkedIn, and everywhere',
  everywhere: 'Everywhere',
  everywhereHint:
    'Looks for a posting on every page you open, such as employers’ own career pages. Pages that are not postings are not kept. LinkedIn still follows its own switch.',
  group: '{group}: {count} of {all} on',
  whatIsOff: 'What is off',
  whatIsOn: 'What is on',
  allOn: 'Switch all of these on',
  allOff: 'Switch all of these off',
  unread: 'What is switched on could not be read just now.',
})

interface SiteSwitchesProps {
  /** The groups are closed at first: what stands apart is seen along with them. */
  folded?: boolean
  services: Pick<Services, 'sites' | 'switchSites' | 'switchEverywhere'>
}

const all: readonly Site[] = [...sites].sort((a, b) => a.name.localeCompare(b.name, 'en'))
/** LinkedIn stands apart, with its sentence: it is never switched on along with others. */
const linkedIn = 'linkedin'
const groups = [
  { id: 'boards', title: words.boards(), sites: all.filter(site => site.board && site.id !== linkedIn) },
  { id: 'employers', title: words.employers(), sites: all.filter(site => !site.board) },
]
const apart = all.filter(site => site.id === linkedIn)
const everywhereId = '*'

/** Some sites have a host for every country. */
const hostWords = (hosts: readonly string[]): string =>
  hosts.length < 4
    ? hosts.join(', ')
    : say(words.hosts({ hosts: hosts.slice(0, 2).join(', '), count: hosts.length - 2 }))

/** Where postings are noticed. Each switch shows what the browser really granted. */
export function SiteSwitches({ services, folded = false }: SiteSwitchesProps) {
  const live = useLive(() => services.sites, [services])
  /** What was asked of the browser and not answered yet: on or off, by site. */
  const [asked, setAsked] = useState<Readonly<Record<string, boolean>>>({})
  const [said, setSaid] = useState('')

  const on = live.value?.on ?? []

  // Not async up to the request: the browser asks only in the very click.
  const ask = (id: string, name: string, wanted: boolean) => {
    setSaid('')
    const ids = groups.find(group => group.id === id)?.sites.map(site => site.id) ?? [id]
    const marked = Object.fromEntries(ids.map(each => [each, wanted]))
    setAsked(all => ({ ...all, ...marked }))
    const answer = id === everywhereId ? services.switchEverywhere(wanted) : services.switchSites(ids, wanted)
    answer
      .then(done => {
        if (!done) setSaid(wanted ? say(words.off({ site: name })) : say(words.on({ site: name })))
      })
      .catch(error => setSaid(say(words.failed({ site: name, reason: reasonOf(error) }))))
      .finally(() =>
        setAsked(all => Object.fromEntries(Object.entries(all).filter(([each]) => !(each in marked)))),
      )
  }
  // Once the browser did what was asked, the next click counts, however long the rest of the work takes.
  const isBusy = (id: string, isOn: boolean) =>
    live.state === 'loading' || (id in asked && asked[id] !== isOn)
  const row = (site: Site) => (
    <Switch
      label={site.name}
      on={on.includes(site.id)}
      busy={isBusy(site.id, on.includes(site.id))}
      onSwitch={wanted => ask(site.id, site.name, wanted)}
    >
      <p>{hostWords(site.hosts)}</p>
      {site.note && <p class="op-site-note">{say(site.note)}</p>}
    </Switch>
  )

  return (
    <div class="op-sites">
      <ul class="op-site-list" aria-label={say(words.apart())}>
        {apart.map(site => (
          <li key={site.id}>{row(site)}</li>
        ))}
        <li>
          <Switch
            label={say(words.everywhere())}
            on={live.value?.everywhere ?? false}
            busy={isBusy(everywhereId, live.value?.everywhere ?? false)}
            onSwitch={wanted => ask(everywhereId, say(words.everywhere()), wanted)}
          >
            <p>{say(words.everywhereHint())}</p>
          </Switch>
        </li>
      </ul>
      {groups.map(group => {
        const count = group.sites.filter(site => on.includes(site.id)).length
        return (
          <Disclosure
            key={group.id}
            open={!folded}
            summary={say(
              live.value ? words.group({ group: group.title, count, all: group.sites.length }) : group.title,
            )}
          >
            <p class="op-site-all">
              {count < group.sites.length && (
                <Button look="plain" onClick={() => ask(group.id, say(words.whatIsOff()), true)}>
                  {say(words.allOn())}
                </Button>
              )}
              {count > 0 && (
                <Button look="plain" onClick={() => ask(group.id, say(words.whatIsOn()), false)}>
                  {say(words.allOff())}
                </Button>
              )}
            </p>
            <ul class="op-site-grid" aria-label={say(group.title)}>
              {group.sites.map(site => (
                <li key={site.id}>{row(site)}</li>
              ))}
            </ul>
          </Disclosure>
        )
      })}
      <div role="status">{said && <Notice kind="attention" title={said} />}</div>
      {live.state === 'failed' && (
        <Notice kind="stop" live title={say(words.unread())}>
          <p>{reasonOf(live.error)}</p>
        </Notice>
      )}
    </div>
  )
}
