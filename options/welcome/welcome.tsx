import { useEffect, useRef, useState } from 'preact/hooks'
import { messages } from '../../src/core/kernel/message'
import { Button } from '../../src/ui/button'
import { Mark } from '../../src/ui/mark'
import { Notice } from '../../src/ui/notice'
import { say } from '../../src/words/say'
import { ExamplePart } from '../sections/data/example-part'
import type { Services } from '../services'
import { reasonOf } from '../shell/reason'
import { formatRoute, type Place, type WelcomeStep, welcomeSteps } from '../shell/route'
import type { Navigation } from '../shell/use-route'
import { SampleStep } from './sample-step'
import { SentenceStep } from './sentence-step'
import { SitesStep } from './sites-step'
import { StartStep } from './start-step'

const words = messages('options/welcome', {
  count: 'Step {at} of {of}',
  skipAll: 'Skip all of this',
  next: 'Continue',
  done: 'Done',
  skip: 'Skip this step',
  back: 'Back',
  notKept: 'Not kept yet: {reason} What you corrected is still here.',
})

interface WelcomeProps {
  services: Services
  nav: Navigation
  step: WelcomeStep
}

/** The first run: a few steps, each of which can be skipped; the whole of it too. Afterwards nothing nags. */
export function Welcome({ services, nav, step }: WelcomeProps) {
  const at = welcomeSteps.indexOf(step)
  const next = welcomeSteps[at + 1]
  const previous = welcomeSteps[at - 1]
  const over: Place = 'brand/statement'
  const keep = useRef<(() => Promise<void>) | null>(null)
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState('')

  // However one leaves: by the end, by "skip all", by another address.
  useEffect(() => () => void services.welcomed().catch(() => {}), [services])
  useEffect(() => setFailed(''), [step])

  const go = () => nav.go(next ? `welcome/${next}` : over)
  /** What the step has to keep is kept first; where that fails, one stays. */
  const proceed = async () => {
    if (busy) return
    setBusy(true)
    try {
      await keep.current?.()
      go()
    } catch (error) {
      setFailed(say(words.notKept({ reason: reasonOf(error) })))
    } finally {
      setBusy(false)
    }
  }
  return (
    <div class="op-steps">
      <header class="op-steps-head">
        <Mark class="op-mark" />
        <p class="op-steps-count">{say(words.count({ at: at + 1, of: welcomeSteps.length }))}</p>
        <a class="op-steps-skip" href={formatRoute(over)}>
          {say(words.skipAll())}
        </a>
      </header>
      {step === 'start' && (
        <StartStep
          services={services}
          onReady={ready => {
            keep.current = ready
          }}
        />
      )}
      {step === 'sentence' && <SentenceStep services={services} />}
      {step === 'sites' && <SitesStep services={services} />}
      {step === 'sample' && (
        <>
          <SampleStep services={services} />
          <ExamplePart services={services} />
        </>
      )}
      <div role="status">{failed && <Notice kind="stop" title={failed} />}</div>
      <footer class="op-steps-foot">
        <Button look="primary" onClick={() => void proceed()}>
          {say(next ? words.next() : words.done())}
        </Button>
        {next && (
          <Button look="plain" onClick={go}>
            {say(words.skip())}
          </Button>
        )}
        {previous && (
          <Button look="plain" onClick={() => nav.go(`welcome/${previous}`)}>
            {say(words.back())}
          </Button>
        )}
      </footer>
    </div>
  )
}
