import { BadgeCheck, Check, Circle, CircleDashed, GraduationCap, type IconNode } from 'lucide'
import type { Coverage } from '../core/fit/verdict'
import type { Requirement } from '../core/reading/advert'
import { Icon } from './icon'

const states: Record<Coverage['state'], { word: string; icon: IconNode }> = {
  evidence: { word: 'With evidence', icon: BadgeCheck },
  have: { word: 'Yours', icon: Check },
  learning: { word: 'You want to learn it', icon: GraduationCap },
  missing: { word: 'Not in your brand statement', icon: Circle },
  open: { word: 'Can’t be judged', icon: CircleDashed },
}

export interface RequirementListProps {
  requirements: readonly Requirement[]
  coverage: readonly Coverage[]
}

/** What the advert asks for, in its own words, and how each stands to what the user has said. */
export function RequirementList({ requirements, coverage }: RequirementListProps) {
  const stateOf = new Map(coverage.map(each => [each.requirementId, each.state]))
  return (['must', 'nice'] as const).map(strength => {
    const own = requirements.filter(each => each.strength === strength)
    if (own.length === 0) return null
    return (
      <section key={strength} class="ss-asked">
        <h3 class="ss-label">{strength === 'must' ? 'Must' : 'Nice to have'}</h3>
        <ul>
          {own.map((each, i) => {
            const state = states[stateOf.get(each.id) ?? 'open']
            return (
              // Two lines of an advert may say the same words and share an id.
              <li key={`${each.id}:${i}`}>
                <Icon node={state.icon} class="ss-asked-state" />
                <span>
                  {each.quote.text}
                  <span class="ss-hint">{state.word}</span>
                </span>
              </li>
            )
          })}
        </ul>
      </section>
    )
  })
}
