import { BadgeCheck, Check, Circle, CircleDashed, GraduationCap, type IconNode } from 'lucide'
import type { Requirement } from '../core/advert/advert'
import type { Coverage } from '../core/fit/verdict'
import { type Message, messages } from '../core/kernel/message'
import { say } from '../words/say'
import { Disclosure } from './disclosure'
import { Icon } from './icon'
import { QuoteLine } from './quote-line'
import { askedWords } from './wording/asked'

const words = messages('ui/requirement-list', {
  evidence: 'With evidence',
  have: 'Yours',
  learning: 'You want to learn it',
  missing: 'Not in your brand statement',
  open: 'Can’t be judged',
  must: 'Must',
  nice: 'Nice to have',
  readAs: 'Read as: {asked}',
})

const states: Record<Coverage['state'], { word: Message; icon: IconNode }> = {
  evidence: { word: words.evidence(), icon: BadgeCheck },
  have: { word: words.have(), icon: Check },
  learning: { word: words.learning(), icon: GraduationCap },
  missing: { word: words.missing(), icon: Circle },
  open: { word: words.open(), icon: CircleDashed },
}

export interface RequirementListProps {
  requirements: readonly Requirement[]
  coverage: readonly Coverage[]
  lines?: readonly string[] | undefined
}

/**
 * What the advert asks for, in its own words, and how each stands to what the user has said. Each opens to the
 * sentence that asks it, and to what was understood.
 */
export function RequirementList({ requirements, coverage, lines }: RequirementListProps) {
  const stateOf = new Map(coverage.map(each => [each.requirementId, each.state]))
  return (['must', 'nice'] as const).map(strength => {
    const own = requirements.filter(each => each.strength === strength)
    if (own.length === 0) return null
    return (
      <section key={strength} class="ss-asked">
        <h3 class="ss-label">{say(words[strength]())}</h3>
        <ul>
          {own.map((each, i) => {
            const state = states[stateOf.get(each.id) ?? 'open']
            return (
              // Two lines of an advert may say the same words and share an id.
              <li key={`${each.id}:${i}`}>
                <Icon node={state.icon} class="ss-asked-state" />
                <Disclosure
                  summary={
                    <>
                      {each.quote.text}
                      <span class="ss-hint">{say(state.word)}</span>
                    </>
                  }
                >
                  <QuoteLine quote={each.quote} lines={lines} />
                  <p class="ss-hint">{say(words.readAs({ asked: askedWords(each) }))}</p>
                </Disclosure>
              </li>
            )
          })}
        </ul>
      </section>
    )
  })
}
