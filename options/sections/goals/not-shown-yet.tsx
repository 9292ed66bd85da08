import { messages } from '../../../src/core/kernel/message'
import type { ReportPart } from '../../../src/core/reports/report'
import { say } from '../../../src/words/say'

const words = messages('options/not-shown-yet', {
  title: 'What it does not show yet',
  forYou: 'For you alone: none of this appears in the text.',
})

/** What would make the report stronger, part by part. */
export function NotShownYet({ parts }: { parts: readonly ReportPart[] }) {
  const wanting = parts.filter(({ gaps }) => gaps.length > 0)
  if (wanting.length === 0) return null
  return (
    <aside class="op-gaps" aria-labelledby="not-shown-yet">
      <h3 id="not-shown-yet">{say(words.title())}</h3>
      <ul>
        {wanting.map(({ heading, gaps }, at) => (
          // Two goals may bear the same name.
          <li key={at}>
            <b>{'goal' in heading ? heading.goal : say(heading.fixed)}</b> {gaps.map(say).join(' ')}
          </li>
        ))}
      </ul>
      <p class="ss-hint">{say(words.forYou())}</p>
    </aside>
  )
}
