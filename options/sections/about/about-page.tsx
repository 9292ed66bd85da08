import { type Message, messages } from '../../../src/core/kernel/message'
import { say } from '../../../src/words/say'
import type { Services } from '../../services'
import { PageHead } from '../../shell/page-head'

const words = messages('options/about', {
  local: 'Local',
  localMore: 'No account, no telemetry, no network code. What you see here never leaves this device.',
  reads: 'It reads, it never acts',
  readsMore: 'It never clicks, scrolls, submits or writes to anyone for you.',
  asked: 'Asked first',
  askedMore: 'No site is switched on when you install it. You switch sites on, and off again, one by one.',
  silent: 'Silent in the page',
  silentMore: 'Pages cannot tell that it is there, until you open the profile audit yourself.',
  unsure: 'Unsure is said',
  unsureMore:
    'A wrong note is worse than none. Where it isn’t sure, it asks; what you correct stays corrected.',
  scores: 'No scores',
  scoresMore:
    'Every verdict shows the words it rests on. Age, sex, origin, religion, health and family play no part.',
  invented: 'Nothing invented',
  inventedMore: 'It points to your own evidence. It never writes a claim that you did not make.',
  lost: 'Nothing lost',
  lostMore: 'A posting that is taken down stays readable here. You can erase all of it.',
  observations: 'Observations, not accusations',
  observationsMore: 'About employers it says what it saw, and nothing more.',
  title: 'About Steppingstone',
  lead: 'For people who manage a career, not just a job. This is how it behaves, always.',
  version: 'Version {version}. It is meant for a device of your own, not for your employer’s.',
})

/** The rules of conduct in short: each of them is a feature with a test. */
const rules: readonly { title: Message; text: Message }[] = [
  { title: words.local(), text: words.localMore() },
  { title: words.reads(), text: words.readsMore() },
  { title: words.asked(), text: words.askedMore() },
  { title: words.silent(), text: words.silentMore() },
  { title: words.unsure(), text: words.unsureMore() },
  { title: words.scores(), text: words.scoresMore() },
  { title: words.invented(), text: words.inventedMore() },
  { title: words.lost(), text: words.lostMore() },
  { title: words.observations(), text: words.observationsMore() },
]

export function AboutPage({ services: { version } }: { services: Pick<Services, 'version'> }) {
  return (
    <>
      <PageHead title={say(words.title())} lead={say(words.lead())} />
      <dl class="op-rules">
        {rules.map(({ title, text }) => (
          <div key={title.id}>
            <dt>{say(title)}</dt>
            <dd>{say(text)}</dd>
          </div>
        ))}
      </dl>
      <p class="ss-quiet">{say(words.version({ version }))}</p>
    </>
  )
}
