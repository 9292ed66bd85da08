import { NotebookPen } from 'lucide'
import type { ComponentChildren } from 'preact'
import type { AdvertFacts, Requirement } from '../core/advert/advert'
import { notMyRoleRule } from '../core/fit/own-rules/own-rule'
import type { Fit, Verdict } from '../core/fit/verdict'
import { messages } from '../core/kernel/message'
import type { Towards } from '../core/practice/path'
import { say } from '../words/say'
import { Disclosure } from './disclosure'
import { EmptyState } from './empty-state'
import { FactList } from './fact-list'
import { type Correcting, RuleButton } from './own-rules'
import { ReasonList } from './reason-list'
import { RequirementList } from './requirement-list'
import { UnsaidLine } from './unsaid-line'
import { askedWords } from './wording/counts'

const words = messages('ui/fit', {
  empty: 'No brand statement to judge by yet',
  emptyMore:
    'Say what you are known for and what you look for, and you see here for every posting what speaks for it, what speaks against it, and what it leaves open. Noticing and the checklist work without it.',
  asked: 'What they ask for ({count})',
  towards: 'On your path to {title}, it would add {skills}.',
})

interface FitViewProps {
  fit: Fit
  requirements: readonly Requirement[]
  facts?: AdvertFacts
  lines?: readonly string[]
  /** Nothing to judge by yet: says what a brand statement would add, with the way to it. */
  brandIsEmpty: boolean
  /** It names neither role nor skill: the way to it is shown beside what can't be told. */
  brandIsThin?: boolean
  writeBrand: ComponentChildren
  correcting?: Correcting
  /** What it adds towards the roles that the user wishes for. */
  towards?: readonly Towards[]
}

/** What the verdict rests on stands first. */
const sidesOf = (verdict: Verdict) =>
  verdict === 'strong' || verdict === 'worth-a-look'
    ? (['for', 'against', 'open'] as const)
    : (['against', 'for', 'open'] as const)

/** Why an opportunity fits or doesn't: reasons with quotes, then everything the advert asks for. */
export function FitView({
  fit,
  requirements,
  facts,
  lines,
  brandIsEmpty,
  brandIsThin = false,
  writeBrand,
  correcting,
  towards = [],
}: FitViewProps) {
  const covered = askedWords(fit.counts)
  return (
    <div class="ss-fit">
      {brandIsEmpty ? (
        <EmptyState icon={NotebookPen} title={say(words.empty())} action={writeBrand}>
          {say(words.emptyMore())}
        </EmptyState>
      ) : (
        <>
          <p class="ss-because">{say(fit.because)}</p>
          {towards.map(({ title, skills }) => (
            <p key={title}>{say(words.towards({ title, skills }))}</p>
          ))}
          {brandIsThin && fit.verdict === 'not-enough' && <p class="ss-actions">{writeBrand}</p>}
          {sidesOf(fit.verdict).map(side => (
            <ReasonList
              key={side}
              side={side}
              reasons={fit.reasons.filter(each => each.side === side && !each.isUnsaid)}
              lines={lines}
            />
          ))}
          <UnsaidLine reasons={fit.reasons.filter(each => each.isUnsaid)} />
        </>
      )}
      {correcting && (
        <RuleButton
          kind="not-my-role"
          rule={notMyRoleRule(correcting.title, correcting.employer)}
          saidBy={fit.refused?.ruleId}
          correcting={correcting}
        />
      )}
      {requirements.length > 0 && (
        <Disclosure
          summary={covered && !brandIsEmpty ? covered : say(words.asked({ count: requirements.length }))}
        >
          <RequirementList
            requirements={requirements}
            coverage={fit.coverage}
            lines={lines}
            correcting={correcting}
          />
        </Disclosure>
      )}
      {facts && <FactList facts={facts} lines={lines} />}
    </div>
  )
}
