import { BadgeCheck, Check, Circle, CircleDashed, CircleOff, GraduationCap, type IconNode } from 'lucide'
import type { Requirement } from '../core/advert/advert'
import { notAskedRule } from '../core/fit/own-rules/own-rule'
import type { Coverage } from '../core/fit/verdict'
import { type Message, messages } from '../core/kernel/message'
import { say } from '../words/say'
import { Disclosure } from './disclosure'
import { Icon } from './icon'
import { type Correcting, RuleButton } from './own-rules'
import { QuoteLine } from './quote-line'
import { askedWords } from './wording/asked'

const words = messages('ui/requirement-list', {
  evidence: 'With evidence',
  have: 'Yours',
  learning: 'You want to learn it',
  missing: 'Not in your brand statement',
  open: 'Can’t be judged',
  unasked: 'You said: not asked for',
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

interface RequirementListProps {
  requirements: readonly Requirement[]
  coverage: readonly Coverage[]
  lines?: readonly string[] | undefined
  correcting?: Correcting | undefined
}

const passedOver = { word: words.unasked(), icon: CircleOff }

/**
 * What the advert asks for, in its own words, and how each stands to what the user has said. Each opens to the
 * sentence that asks it, and to what was understood.
 */
export function RequirementList({ requirements, coverage, lines, correcting }: RequirementListProps) {
  const stateOf = new Map(coverage.map(each => [each.requirementId, each.state]))
  return (['must', 'nice'] as const).map(strength => {
    const own = requirements.filter(each => each.strength === strength)
    if (own.length === 0) return null
    return (
      <section key={strength} class="ss-asked">
        <h3 class="ss-label">{say(words[strength]())}</h3>
        <ul>
          {own.map((each, i) => {
            const saidBy = correcting?.unasked.get(each.id)
            const state = saidBy === undefined ? states[stateOf.get(each.id) ?? 'open'] : passedOver
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
                  {correcting && (
                    <RuleButton
                      kind="not-asked"
                      rule={notAskedRule(each, correcting.employer)}
                      saidBy={saidBy}
                      correcting={correcting}
                    />
                  )}
                </Disclosure>
              </li>
            )
          })}
        </ul>
      </section>
    )
  })
}
