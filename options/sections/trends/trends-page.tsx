import { TrendingUp } from 'lucide'
import { useMemo } from 'preact/hooks'
import { skillInventory } from '../../../src/core/brand/skill-inventory'
import { type Message, messages } from '../../../src/core/kernel/message'
import type { Trends } from '../../../src/core/trends/outlook'
import { fewest } from '../../../src/core/trends/trend'
import { EmptyState } from '../../../src/ui/empty-state'
import { later, useLive } from '../../../src/ui/hooks/use-live'
import { say } from '../../../src/words/say'
import { LoadFailed } from '../../shell/load-failed'
import { PageHead } from '../../shell/page-head'
import { formatRoute } from '../../shell/route'
import type { PageProps } from '../section'
import { DemandPart, SkillsPart, TogetherPart } from './asked-parts'
import { AgainPart, ModePart, PayPart, StayPart } from './market-parts'
import { WentPart } from './went-part'
import { inMonth } from './words'

const words = messages('options/trends', {
  title: 'Trends',
  lead: 'What the postings that you noticed say, and only those. A number that rests on fewer than five never appears.',
  from: 'From {count, plural, one {# posting} other {# postings}} since {month}.',
  none: 'No postings yet',
  noneText: 'Trends are made of the postings that you look at. Switch on the sites where you read them.',
  toSites: 'Choose sites',
  little: 'Too little to tell yet: {names}.',
  skills: 'skills',
  together: 'what is asked together',
  pay: 'pay',
  mode: 'where the work is done',
  again: 'employers that post again',
  stay: 'how long postings stay',
  went: 'how your applications went',
})

/** So many of the skills asked for most are held against what the user has. */
const mostAsked = 10

/** What moves in the user's own noticed postings: each with a sentence, a picture and, on demand, its table. */
export function TrendsPage({ services }: PageProps) {
  const live = useLive(() => services.trends, [services])
  const isThere = live.state === 'ready'
  // Asked for once the first pictures stand: the whole log would come in before them.
  const brand = useLive(() => (isThere ? services.brand : later), [services, isThere]).value
  const evidence = useLive(() => (isThere ? services.evidence : later), [services, isThere]).value
  const demand = useLive(() => (isThere ? services.skillDemand : later), [services, isThere]).value
  const asked = useMemo(
    () =>
      brand && evidence && demand
        ? skillInventory(brand, evidence, demand)
            .filter(({ postings }) => postings >= fewest)
            .slice(0, mostAsked)
        : [],
    [brand, evidence, demand],
  )
  const title = say(words.title())
  if (live.state === 'failed') return <LoadFailed title={title} error={live.error} />
  const head = <PageHead title={title} lead={say(words.lead())} />
  if (live.state === 'loading') return head
  const trends = live.value
  const [since] = trends.months
  if (since === undefined)
    return (
      <>
        {head}
        <EmptyState
          icon={TrendingUp}
          title={say(words.none())}
          action={<a href={formatRoute('settings/sites')}>{say(words.toSites())}</a>}
        >
          <p>{say(words.noneText())}</p>
        </EmptyState>
      </>
    )
  const { skills, together, pay, modes, again, stays, went } = trends
  const missing = littleOf(trends)
  return (
    <>
      {head}
      {trends.postings >= fewest && (
        <p class="ss-quiet">{say(words.from({ count: trends.postings, month: inMonth(since) }))}</p>
      )}
      {skills.length > 0 && <SkillsPart skills={skills} />}
      {asked.length > 0 && <DemandPart asked={asked} />}
      {together.length > 0 && <TogetherPart together={together} />}
      {hasPay(trends) && <PayPart pay={pay} />}
      {modes.length > 0 && <ModePart series={modes} />}
      {again.length > 0 && <AgainPart again={again} />}
      {stays && <StayPart stays={stays} />}
      {went && <WentPart went={went} />}
      {missing.length > 0 && <p class="ss-quiet op-part">{say(words.little({ names: missing }))}</p>}
    </>
  )
}

const hasPay = ({ pay }: Trends): boolean => pay.reduce((sum, { postings }) => sum + postings, 0) >= fewest

/** What there is too little of, so that nobody looks for it. */
const littleOf = (trends: Trends): Message[] => [
  ...(trends.skills.length > 0 ? [] : [words.skills()]),
  ...(trends.together.length > 0 ? [] : [words.together()]),
  ...(hasPay(trends) ? [] : [words.pay()]),
  ...(trends.modes.length > 0 ? [] : [words.mode()]),
  ...(trends.again.length > 0 ? [] : [words.again()]),
  ...(trends.stays ? [] : [words.stay()]),
  ...(trends.went ? [] : [words.went()]),
]
