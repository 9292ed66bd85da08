import type { Services } from '../../services'
import { PageHead } from '../../shell/page-head'

/** The rules of conduct in short: each of them is a feature with a test. */
const rules: readonly { title: string; text: string }[] = [
  {
    title: 'Local',
    text: 'No account, no telemetry, no network code. What you see here never leaves this device.',
  },
  {
    title: 'It reads, it never acts',
    text: 'It never clicks, scrolls, submits or writes to anyone for you.',
  },
  {
    title: 'Asked first',
    text: 'It holds no site when installed. You switch sites on, and off again, one by one.',
  },
  {
    title: 'Silent in the page',
    text: 'Pages cannot tell that it is there, until you open the profile audit yourself.',
  },
  {
    title: 'Unsure is said',
    text: 'A wrong note is worse than none. What it is not sure of, it asks; what you correct stays corrected.',
  },
  {
    title: 'No scores',
    text: 'Every verdict shows the words it rests on. Age, sex, origin, religion, health and family play no part.',
  },
  {
    title: 'Nothing invented',
    text: 'It points to your own evidence. It never writes a claim that you did not make.',
  },
  {
    title: 'Nothing lost',
    text: 'A posting that is taken down stays readable here. All of it can be erased by you.',
  },
  { title: 'Observations, not accusations', text: 'About employers it says what it saw, and nothing more.' },
]

export function AboutPage({ services: { version } }: { services: Pick<Services, 'version'> }) {
  return (
    <>
      <PageHead
        title="About Steppingstone"
        lead="For people who manage a career and not only a job. This is how it behaves, always."
      />
      <dl class="op-rules">
        {rules.map(({ title, text }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p class="ss-quiet">
        Version {version}. It is meant for a device of your own, not for your employer’s.
      </p>
    </>
  )
}
