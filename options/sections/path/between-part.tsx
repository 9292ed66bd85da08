import { messages } from '../../../src/core/kernel/message'
import { between, givenBy } from '../../../src/core/practice/path'
import type { Stone } from '../../../src/core/practice/stone'
import type { StoneRecord } from '../../../src/records/stones'
import { Button } from '../../../src/ui/button'
import { useLive } from '../../../src/ui/hooks/use-live'
import { say } from '../../../src/words/say'
import { formatRoute } from '../../shell/route'
import type { PageProps } from '../section'

const words = messages('options/path-between', {
  between: 'Between here and there',
  have: 'You have {skills}.',
  missing: 'Still to learn: {skills}.',
  asked: '{skill} (asked for by {count, number} postings)',
  nothing: 'You have every skill that you named for it.',
  learn: 'Add to what I want to learn',
  present: 'Your present job gives {skills} towards it.',
  presentNone: 'Your present job gives none of the skills it asks for yet.',
  adding: 'Opportunities on your board that would add to it',
  adds: '{title} at {organization} would add {skills}.',
  addsUnnamed: '{title} would add {skills}.',
})

/** Under this many postings a number says nothing. */
const fewest = 5

interface BetweenPartProps {
  services: PageProps['services']
  stones: readonly Stone[]
  wished: StoneRecord
  own: readonly string[]
  asked: ReadonlyMap<string, number>
  onLearn(skills: readonly string[]): void
}

/** What lies before a wished stone: what is there, what is missing, what the job and each opportunity would add. */
export function BetweenPart({ services, stones, wished, own, asked, onLearn }: BetweenPartProps) {
  const { have, missing } = between(stones, wished, own, asked)
  const names = missing.map(({ name }) => name)
  const opportunities = useLive(() => services.adding(names), [services, names.join('\n')]).value ?? []
  const present = stones.find(({ kind }) => kind === 'present')
  const given = present ? givenBy(present, wished) : []
  return (
    <section class="op-part" aria-labelledby="between">
      <h3 id="between">{say(words.between())}</h3>
      {have.length > 0 && <p>{say(words.have({ skills: have }))}</p>}
      {present && <p>{say(given.length > 0 ? words.present({ skills: given }) : words.presentNone())}</p>}
      {missing.length === 0 ? (
        <p>{say(words.nothing())}</p>
      ) : (
        <>
          <p>
            {say(
              words.missing({
                skills: missing.map(({ name, postings }) =>
                  postings < fewest ? name : words.asked({ skill: name, count: postings }),
                ),
              }),
            )}
          </p>
          <Button onClick={() => onLearn(names)}>{say(words.learn())}</Button>
        </>
      )}
      {opportunities.length > 0 && (
        <>
          <h3>{say(words.adding())}</h3>
          <ul class="op-lines">
            {opportunities.map(({ id, title, organization, adds }) => (
              <li key={id}>
                <a href={formatRoute('opportunities/board', { open: id, view: 'fit' })}>
                  {say(
                    organization
                      ? words.adds({ title, organization, skills: adds })
                      : words.addsUnnamed({ title, skills: adds }),
                  )}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
