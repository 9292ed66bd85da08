import { messages } from '../../../src/core/kernel/message'
import { type NextToLearn, nextToLearn } from '../../../src/core/practice/next-to-learn'
import { stones as stoneStore } from '../../../src/records/stones'
import { useLive } from '../../../src/ui/hooks/use-live'
import { say } from '../../../src/words/say'
import { formatRoute } from '../../shell/route'
import type { PageProps } from '../section'

const words = messages('options/learning-next', {
  title: 'What to learn next',
  both: '{count, number} noticed postings ask for it{rising, select, yes {, more than before} other {}}. It lies between you and {towards}.',
  asked:
    '{count, number} noticed postings ask for it{rising, select, yes {, more than before} other {}}. You want to learn it.',
  path: 'It lies between you and {towards}.',
  wanted: 'You want to learn it. Fewer than five noticed postings ask for it so far.',
  trends: 'What is changing in your postings',
  toPath: 'Your path',
})

const why = ({ postings, rising, towards }: NextToLearn): string => {
  const count = postings ?? 0
  const said = rising ? 'yes' : 'no'
  if (towards !== null)
    return say(postings === null ? words.path({ towards }) : words.both({ count, rising: said, towards }))
  return say(postings === null ? words.wanted() : words.asked({ count, rising: said }))
}

/** A few skills, each with its reason: what is wanted, what the wished role asks for, what postings ask for. */
export function NextPart({ services }: Pick<PageProps, 'services'>) {
  const brand = useLive(() => services.brand, [services]).value
  const stones = useLive(() => services.watchRows(stoneStore), [services]).value
  const demand = useLive(() => services.skillDemand, [services]).value
  const trends = useLive(() => services.trends, [services]).value
  if (!brand || !stones || !demand || !trends) return null
  const next = nextToLearn({
    learning: brand.learning,
    skills: brand.skills,
    stones,
    asked: new Map(demand.map(({ name, postings }) => [name, postings])),
    rising: new Set(trends.skills.flatMap(({ name, direction }) => (direction === 'rising' ? [name] : []))),
  })
  if (next.length === 0) return null
  return (
    <section class="op-part op-next-learn" aria-labelledby="next-learn">
      <h2 id="next-learn">{say(words.title())}</h2>
      <ol>
        {next.map(each => (
          <li key={each.skill}>
            <b>{each.skill}</b>. {why(each)}
          </li>
        ))}
      </ol>
      <p class="op-actions">
        <a href={formatRoute('outlook/trends')}>{say(words.trends())}</a>
        <a href={formatRoute('outlook/path')}>{say(words.toPath())}</a>
      </p>
    </section>
  )
}
