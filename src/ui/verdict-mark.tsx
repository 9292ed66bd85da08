import { CircleCheck, CircleDashed, Eye, type IconNode, Signpost, TrendingUp } from 'lucide'
import { type Fit, type Verdict, verdictWords } from '../core/fit/verdict'
import { say } from '../words/say'
import { Icon } from './icon'
import { coverageWords } from './wording/counts'

const icons: Record<Verdict, IconNode> = {
  strong: CircleCheck,
  'worth-a-look': Eye,
  stretch: TrendingUp,
  'off-path': Signpost,
  'not-enough': CircleDashed,
}

export interface VerdictMarkProps {
  verdict: Verdict
  /** The counts behind the word, where there is room for them. */
  counts?: Fit['counts']
}

/** How an opportunity stands to the brand statement: icon and word, with the counts it rests on. */
export function VerdictMark({ verdict, counts }: VerdictMarkProps) {
  const covered = counts && coverageWords(counts)
  return (
    <span class={`ss-verdict ss-verdict-${verdict}`}>
      <Icon node={icons[verdict]} />
      <span>
        <strong>{say(verdictWords[verdict])}</strong>
        {covered && <span class="ss-verdict-counts ss-num">{covered}</span>}
      </span>
    </span>
  )
}
