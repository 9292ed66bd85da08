import { messages } from '../../../src/core/kernel/message'
import { sites } from '../../../src/core/sites/sites'
import { Button } from '../../../src/ui/button'
import { useLive } from '../../../src/ui/hooks/use-live'
import { say } from '../../../src/words/say'
import type { Services } from '../../services'
import { dayWords } from '../../shell/dates'
import { held } from './permissions'

const words = messages('options/permissions', {
  title: 'What your browser lets it do',
  caption: 'Permissions and their reasons',
  permission: 'Permission',
  since: 'Since',
  unknown: 'not known',
  installed: 'installation',
  giveBack: 'Give back',
  giveBackOne: 'Give back: {permission}',
  site: 'To notice the postings that you open there.',
  all: 'All sites',
  allReason: 'To look for a posting on every page you open.',
})

interface PermissionsPartProps {
  services: Pick<
    Services,
    | 'sites'
    | 'switchedOnAt'
    | 'switchSites'
    | 'switchEverywhere'
    | 'otherOrigins'
    | 'giveBackOrigin'
    | 'holdsDownloads'
    | 'giveBackDownloads'
    | 'holdsNotifications'
    | 'giveBackNotifications'
  >
  failed(error: unknown): void
}

/** "https://*.jobs.example/*" as one says it. */
const hostWords = (origin: string): string => /:\/\/(?:\*\.)?([^/]+)/.exec(origin)?.[1] ?? origin

interface GivenBack {
  key: string
  title: string
  reason: string
  since: string | undefined
  giveBack(): Promise<unknown>
}

/** What the browser lets Steppingstone do, why, and since when; what was given by a click goes by a click. */
export function PermissionsPart({ services, failed }: PermissionsPartProps) {
  const state = useLive(() => services.sites, [services]).value
  const since = useLive(() => services.switchedOnAt, [services]).value ?? {}
  const optional: Readonly<Record<string, { holds: boolean; giveBack(): Promise<unknown> }>> = {
    downloads: {
      holds: useLive(() => services.holdsDownloads, [services]).value ?? false,
      giveBack: services.giveBackDownloads,
    },
    notifications: {
      holds: useLive(() => services.holdsNotifications, [services]).value ?? false,
      giveBack: services.giveBackNotifications,
    },
  }
  const others = useLive(() => services.otherOrigins, [services]).value ?? []
  const given: GivenBack[] = [
    ...sites
      // "Everywhere" stands for all of them, but not for LinkedIn.
      .filter(site => state?.on.includes(site.id) && (!state.everywhere || site.id === 'linkedin'))
      .map(site => ({
        key: site.id,
        title: site.name,
        reason: say(words.site()),
        since: since[site.id],
        giveBack: () => services.switchSites([site.id], false),
      })),
    ...others.map(origin => ({
      key: origin,
      title: hostWords(origin),
      reason: say(words.site()),
      since: since[origin],
      giveBack: () => services.giveBackOrigin(origin),
    })),
    ...(state?.everywhere
      ? [
          {
            key: '*',
            title: say(words.all()),
            reason: say(words.allReason()),
            since: since['*'],
            giveBack: () => services.switchEverywhere(false),
          },
        ]
      : []),
    ...held.flatMap(({ permission, title, reason }) => {
      const given = optional[permission]
      return given?.holds
        ? [
            {
              key: permission,
              title: say(title),
              reason: say(reason),
              since: undefined,
              giveBack: given.giveBack,
            },
          ]
        : []
    }),
  ]
  return (
    <section class="op-part" aria-labelledby="permissions">
      <h2 id="permissions">{say(words.title())}</h2>
      <table class="op-table">
        <caption class="ss-unseen">{say(words.caption())}</caption>
        <thead>
          <tr>
            <th scope="col">{say(words.permission())}</th>
            <th scope="col" class="op-since">
              {say(words.since())}
            </th>
            <th scope="col" class="op-figure">
              <span class="ss-unseen">{say(words.giveBack())}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {given.map(each => (
            <tr key={each.key}>
              <th scope="row">
                {each.title}
                <span class="ss-hint">{each.reason}</span>
              </th>
              <td class="op-since">{each.since ? dayWords(each.since) : say(words.unknown())}</td>
              <td class="op-figure">
                <Button
                  look="plain"
                  aria-label={say(words.giveBackOne({ permission: each.title }))}
                  onClick={() => void each.giveBack().catch(failed)}
                >
                  {say(words.giveBack())}
                </Button>
              </td>
            </tr>
          ))}
          {held
            .filter(each => !each.optional)
            .map(each => (
              <tr key={each.permission}>
                <th scope="row">
                  {say(each.title)}
                  <span class="ss-hint">{say(each.reason)}</span>
                </th>
                <td class="op-since">{say(words.installed())}</td>
                <td class="op-figure" />
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  )
}
