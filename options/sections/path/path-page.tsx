import { Milestone } from 'lucide'
import { useState } from 'preact/hooks'
import { type Message, messages } from '../../../src/core/kernel/message'
import { givenBy, inOrder } from '../../../src/core/practice/path'
import type { Stone } from '../../../src/core/practice/stone'
import { type StoneRecord, stones as stoneStore } from '../../../src/records/stones'
import { EmptyState } from '../../../src/ui/empty-state'
import { useLive } from '../../../src/ui/hooks/use-live'
import { say } from '../../../src/words/say'
import { actsFor } from '../../shell/acts'
import { changeBrand } from '../../shell/change-brand'
import { Choice } from '../../shell/choice'
import { ListDetail } from '../../shell/list-detail'
import { LoadFailed } from '../../shell/load-failed'
import { PageHead } from '../../shell/page-head'
import { QuickAdd } from '../../shell/quick-add'
import { formatRoute } from '../../shell/route'
import { type FieldSpec, RowForm } from '../../shell/row-form'
import { addedRow } from '../../shell/row-services'
import type { PageProps } from '../section'
import { BetweenPart } from './between-part'
import { PathPicture } from './path-picture'

const words = messages('options/path', {
  title: 'Path',
  lead: 'Every job is a stepping stone: what the past ones added, what this one adds, and which one you wish for next.',
  add: 'Add a stone',
  kind: 'Which',
  button: 'Add',
  added: 'Added.',
  deleted: 'Deleted.',
  remove: 'Delete this stone',
  past: 'Past',
  present: 'Present',
  wished: 'Wished',
  name: 'Role',
  employer: 'Employer',
  from: 'From (year and month, like 2024-03)',
  to: 'Until (like 2026-01); leave empty while it lasts',
  what: 'What it added, or would add',
  skills: 'Skills it gave, or asks for',
  empty: 'No stones yet',
  emptyText:
    'Start with the job you have and one you wish for. Skills that the wished one asks for show what lies between.',
  idle: 'Open a stone to say what it added.',
  all: 'The whole path',
  gives: 'Towards {title}: {skills}',
  learned: 'Added to what you want to learn. Every opportunity now says what it would add.',
})

const place = 'outlook/path'
const kinds: readonly { value: Stone['kind']; word: Message }[] = [
  { value: 'past', word: words.past() },
  { value: 'present', word: words.present() },
  { value: 'wished', word: words.wished() },
]
const fields: readonly FieldSpec<StoneRecord>[] = [
  { name: 'title', kind: 'line', label: words.name(), max: 200 },
  { name: 'employer', kind: 'line', label: words.employer(), max: 200 },
  { name: 'kind', kind: 'choice', label: words.kind(), choices: kinds },
  { name: 'added', kind: 'text', label: words.what(), max: 2_000 },
  { name: 'skills', kind: 'phrases', label: words.skills(), max: 50 },
]
const kindWord = (kind: Stone['kind']): string =>
  say(kinds.find(({ value }) => value === kind)?.word ?? words.past())

/** Past, present and wished stones, in order; and what lies between here and a wished one. */
export function PathPage({ services, nav, notify }: PageProps) {
  const live = useLive(() => services.watchRows(stoneStore), [services])
  const brand = useLive(() => services.brand, [services]).value
  const demand = useLive(() => services.skillDemand, [services]).value ?? []
  const [kind, setKind] = useState<Stone['kind']>('present')
  const title = say(words.title())
  if (live.state === 'failed') return <LoadFailed title={title} error={live.error} />
  const { act, told } = actsFor(notify)
  const stones = inOrder(live.value ?? [])
  const open = stones.find(({ id }) => id === nav.params.open)
  const asked = new Map(demand.map(({ name, postings }) => [name, postings]))
  const wished = stones.find(each => each.kind === 'wished')

  const add = (name: string) => {
    const given = { kind, title: name, employer: '', from: null, to: null, added: '', skills: [] }
    return addedRow(services, stoneStore, given, id => nav.set({ open: id }))
  }
  const learn = async (skills: readonly string[]) => {
    if (!brand) return null
    const known = new Set(brand.learning.map(each => each.toLowerCase()))
    const learning = [...brand.learning, ...skills.filter(skill => !known.has(skill.toLowerCase()))]
    return changeBrand(services, brand, { ...brand, learning })
  }
  return (
    <ListDetail
      backHref={formatRoute(place, { ...nav.params, open: undefined })}
      backLabel={say(words.all())}
      head={<PageHead title={title} lead={say(words.lead())} />}
      list={
        <>
          <QuickAdd
            label={say(words.add())}
            button={say(words.button())}
            max={200}
            onAdd={text => told(say(words.added()), add(text))}
          >
            <Choice
              label={say(words.kind())}
              choices={kinds.map(({ value, word }) => ({ value, word: say(word) }))}
              value={kind}
              onChange={next => setKind(next)}
            />
          </QuickAdd>
          <PathPicture stones={stones} />
          <ol class="op-path">
            {stones.map(stone => (
              <li key={stone.id} class={`op-stone op-stone-${stone.kind}`}>
                <a
                  class="op-row"
                  data-row={stone.id}
                  href={formatRoute(place, { open: stone.id })}
                  aria-current={stone.id === nav.params.open ? 'true' : undefined}
                >
                  <span class="op-row-title">{stone.title}</span>
                  <span class="op-row-more">
                    {kindWord(stone.kind)}
                    {stone.employer && <> · {stone.employer}</>}
                  </span>
                  <span class="op-row-quiet">{stone.added || stone.skills.join(', ')}</span>
                  {wished && stone.kind !== 'wished' && givenBy(stone, wished).length > 0 && (
                    <span class="op-row-quiet">
                      {say(words.gives({ title: wished.title, skills: givenBy(stone, wished) }))}
                    </span>
                  )}
                </a>
              </li>
            ))}
          </ol>
          {live.state === 'ready' && stones.length === 0 && (
            <EmptyState icon={Milestone} title={say(words.empty())}>
              <p>{say(words.emptyText())}</p>
            </EmptyState>
          )}
        </>
      }
      detail={
        open ? (
          <RowForm
            key={open.id}
            row={open}
            title={open.title}
            fields={fields}
            onSave={({ title: name, ...change }) =>
              services.patchRow(stoneStore, open.id, { ...change, ...(name?.trim() ? { title: name } : {}) })
            }
            remove={{
              label: say(words.remove()),
              onRemove: () => {
                nav.set({ open: undefined })
                void act(say(words.deleted()), services.removeRow(stoneStore, open.id))
              },
            }}
          >
            {open.kind === 'wished' && brand && open.skills.length > 0 && (
              <BetweenPart
                services={services}
                stones={stones}
                wished={open}
                own={brand.skills}
                asked={asked}
                onLearn={skills => void act(say(words.learned()), learn(skills))}
              />
            )}
          </RowForm>
        ) : null
      }
      idle={stones.length > 0 ? <p>{say(words.idle())}</p> : null}
    />
  )
}
