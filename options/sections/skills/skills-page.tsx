import { NotebookPen, Plus, Wrench } from 'lucide'
import { useMemo } from 'preact/hooks'
import { answered, learned } from '../../../src/core/brand/answered'
import type { Brand } from '../../../src/core/brand/brand'
import {
  type InventorySkill,
  type Standing,
  skillInventory,
  standings,
} from '../../../src/core/brand/skill-inventory'
import { type Message, messages } from '../../../src/core/kernel/message'
import { Button } from '../../../src/ui/button'
import { EmptyState } from '../../../src/ui/empty-state'
import { useLive } from '../../../src/ui/hooks/use-live'
import { Icon } from '../../../src/ui/icon'
import { say } from '../../../src/words/say'
import { actsFor } from '../../shell/acts'
import { changeBrand } from '../../shell/change-brand'
import { LoadFailed } from '../../shell/load-failed'
import { PageHead } from '../../shell/page-head'
import { formatRoute } from '../../shell/route'
import { SearchField } from '../../shell/search-field'
import type { PageProps } from '../section'

const words = messages('options/skills', {
  title: 'Skills',
  lead: 'What you say you can do, what your log shows, and what noticed postings ask for.',
  search: 'Search your skills',
  unsaid: 'Shown, but not said',
  unsaidLead:
    'Your log shows these, but your brand statement does not name them: no posting is measured against them.',
  claimed: 'Said, but nothing shows it',
  claimedLead: 'One entry in your log is enough for each.',
  proven: 'Said and shown',
  wanted: 'You want to learn',
  asked: 'Asked for, and not named by you',
  askedLead: 'What postings ask for most that neither your brand statement nor your log names.',
  add: 'Add to my skills',
  addOne: 'Add to my skills: {skill}',
  write: 'Write an entry',
  writeOne: 'Write an entry: {skill}',
  have: 'I have it',
  haveOne: 'I have it: {skill}',
  want: 'I want to learn it',
  wantOne: 'I want to learn it: {skill}',
  lack: 'Not for me',
  lackOne: 'Not for me: {skill}',
  said: '{skill} is in your brand statement now.',
  wantSaid: '{skill} is now on your list of what you want to learn.',
  lackSaid: '{skill} won’t be listed here again.',
  entries: '{count, plural, =0 {no entry} one {# entry} other {# entries}}',
  last: 'last {day}',
  postings: '{count, plural, one {asked for by # posting} other {asked for by # postings}}',
  empty: 'No skills yet',
  emptyText:
    'Name what you can do in your brand statement, and what each entry of your log shows. Here you see what belongs together and what is missing.',
  toStatement: 'Write your brand statement',
})

const parts: Readonly<Record<Standing, { title: Message; lead?: Message }>> = {
  unsaid: { title: words.unsaid(), lead: words.unsaidLead() },
  claimed: { title: words.claimed(), lead: words.claimedLead() },
  proven: { title: words.proven() },
  wanted: { title: words.wanted() },
  asked: { title: words.asked(), lead: words.askedLead() },
}

/** So many of what is only asked for are listed: the most asked. */
const mostAsked = 12

/** Each skill with what shows it and who asks for it; what is out of balance stands first, with one tap to mend it. */
export function SkillsPage({ services, nav, notify }: PageProps) {
  const brand = useLive(() => services.brand, [services])
  const evidence = useLive(() => services.evidence, [services])
  const demand = useLive(() => services.skillDemand, [services])
  const title = say(words.title())
  const known = [brand.value, evidence.value, demand.value] as const
  const all = useMemo(() => {
    const [said, shown, asked] = known
    return said && shown && asked ? skillInventory(said, shown, asked) : null
  }, known)
  const broken = [brand, evidence, demand].find(live => live.state === 'failed')
  if (broken?.state === 'failed') return <LoadFailed title={title} error={broken.error} />
  const head = <PageHead title={title} lead={say(words.lead())} />
  if (!brand.value || !all) return head

  const wanted = (nav.params.q ?? '').toLowerCase()
  const found = all.filter(({ name }) => name.toLowerCase().includes(wanted))
  const { act } = actsFor(notify)
  const before = brand.value
  const change = (next: Brand, told: Message) => {
    void act(say(told), changeBrand(services, before, next))
  }
  const mend: Readonly<Record<Standing, (skill: InventorySkill) => preact.ComponentChildren>> = {
    unsaid: ({ name }) => (
      <Button
        icon={Plus}
        aria-label={say(words.addOne({ skill: name }))}
        onClick={() => change(answered(before, [name], 'have'), words.said({ skill: name }))}
      >
        {say(words.add())}
      </Button>
    ),
    claimed: ({ name }) => (
      <a
        class="op-mend"
        aria-label={say(words.writeOne({ skill: name }))}
        href={formatRoute('brand/evidence', { skill: name })}
      >
        <Icon node={NotebookPen} /> {say(words.write())}
      </a>
    ),
    proven: () => null,
    wanted: ({ name, entries }) =>
      entries > 0 ? (
        <Button
          aria-label={say(words.haveOne({ skill: name }))}
          onClick={() => change(learned(before, name), words.said({ skill: name }))}
        >
          {say(words.have())}
        </Button>
      ) : null,
    asked: ({ name }) => (
      <span class="op-actions">
        <Button
          aria-label={say(words.haveOne({ skill: name }))}
          onClick={() => change(answered(before, [name], 'have'), words.said({ skill: name }))}
        >
          {say(words.have())}
        </Button>
        <Button
          look="plain"
          aria-label={say(words.wantOne({ skill: name }))}
          onClick={() =>
            change({ ...before, learning: [...before.learning, name] }, words.wantSaid({ skill: name }))
          }
        >
          {say(words.want())}
        </Button>
        <Button
          look="plain"
          aria-label={say(words.lackOne({ skill: name }))}
          onClick={() => change(answered(before, [name], 'lack'), words.lackSaid({ skill: name }))}
        >
          {say(words.lack())}
        </Button>
      </span>
    ),
  }

  return (
    <>
      {head}
      {all.length === 0 ? (
        <EmptyState
          icon={Wrench}
          title={say(words.empty())}
          action={<a href={formatRoute('brand/statement')}>{say(words.toStatement())}</a>}
        >
          <p>{say(words.emptyText())}</p>
        </EmptyState>
      ) : (
        <SearchField
          label={say(words.search())}
          value={nav.params.q ?? ''}
          onSearch={q => nav.set({ q }, true)}
        />
      )}
      <div class="op-groups">
        {standings.map(standing => {
          const skills = found
            .filter(skill => skill.standing === standing)
            .slice(0, standing === 'asked' ? mostAsked : undefined)
          const { title: heading, lead } = parts[standing]
          if (skills.length === 0) return null
          return (
            <section key={standing} aria-labelledby={`skills-${standing}`}>
              <h2 id={`skills-${standing}`} class="op-group-title">
                {say(heading)} <span class="op-count">{skills.length}</span>
              </h2>
              {lead && <p class="ss-hint">{say(lead)}</p>}
              <ul class="op-lines">
                {skills.map(skill => (
                  <li key={skill.name}>
                    <SkillLine skill={skill} />
                    {mend[standing](skill)}
                  </li>
                ))}
              </ul>
            </section>
          )
        })}
      </div>
    </>
  )
}

function SkillLine({ skill: { name, standing, entries, lastUse, postings } }: { skill: InventorySkill }) {
  const told = [
    ...(standing === 'asked' ? [] : [say(words.entries({ count: entries }))]),
    ...(lastUse === null ? [] : [say(words.last({ day: { day: lastUse } }))]),
    ...(postings > 0 ? [say(words.postings({ count: postings }))] : []),
  ]
  return (
    <span>
      {entries > 0 ? <a href={formatRoute('brand/evidence', { q: name })}>{name}</a> : <b>{name}</b>}{' '}
      <span class="op-row-quiet">{told.join(' · ')}</span>
    </span>
  )
}
