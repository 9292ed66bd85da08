import { messages } from '../../src/core/kernel/message'
import { type PracticeRecord, practices } from '../../src/records/practices'
import { useLive } from '../../src/ui/hooks/use-live'
import { say } from '../../src/words/say'
import { Links } from './links'
import { formatRoute } from './route'
import type { RowServices } from './row-services'

const words = messages('options/volunteered', {
  from: 'From volunteering:',
  together: 'Volunteered together:',
})

interface VolunteeredProps {
  services: Pick<RowServices, 'watchRows'>
  /** An entry of the log that came of it, or a person who was met there. */
  of: { evidence: string } | { person: string }
}

/** The volunteering that a person or an accomplishment comes from, with the way there. */
export function Volunteered({ services, of }: VolunteeredProps) {
  const rows =
    useLive(
      () =>
        services.watchRows(practices, {
          by: '[kind+on]',
          from: ['volunteering', ''],
          to: ['volunteering', '9999'],
        }),
      [services],
    ).value ?? []
  const names = ({ people, evidence }: PracticeRecord) =>
    'person' in of ? people.includes(of.person) : evidence.includes(of.evidence)
  const found = rows.filter(names)
  if (found.length === 0) return null
  return (
    <p class="ss-quiet">
      {say('person' in of ? words.together() : words.from())}{' '}
      <Links
        links={found.map(({ id, title }) => ({
          id,
          href: formatRoute('outlook/learning', { open: id }),
          text: title,
        }))}
      />
    </p>
  )
}
