import { useEffect } from 'preact/hooks'
import { Button } from '../../src/ui/button'
import { Mark } from '../../src/ui/mark'
import { ExamplePart } from '../sections/data/example-part'
import type { Services } from '../services'
import { formatRoute, type Place, type WelcomeStep, welcomeSteps } from '../shell/route'
import type { Navigation } from '../shell/use-route'
import { SampleStep } from './sample-step'
import { SentenceStep } from './sentence-step'
import { SitesStep } from './sites-step'

export interface WelcomeProps {
  services: Services
  nav: Navigation
  step: WelcomeStep
}

/** The first run: three steps, each of which can be skipped; the whole of it too. Afterwards nothing nags. */
export function Welcome({ services, nav, step }: WelcomeProps) {
  const at = welcomeSteps.indexOf(step)
  const next = welcomeSteps[at + 1]
  const previous = welcomeSteps[at - 1]
  const over: Place = 'brand/statement'

  // However one leaves: by the end, by "skip all", by another address.
  useEffect(() => () => void services.welcomed().catch(() => {}), [services])

  return (
    <div class="op-steps">
      <header class="op-steps-head">
        <Mark class="op-mark" />
        <p class="op-steps-count">
          Step {at + 1} of {welcomeSteps.length}
        </p>
        <a class="op-steps-skip" href={formatRoute(over)}>
          Skip all of this
        </a>
      </header>
      {step === 'sentence' && <SentenceStep services={services} />}
      {step === 'sites' && <SitesStep services={services} />}
      {step === 'sample' && (
        <>
          <SampleStep services={services} />
          <ExamplePart services={services} />
        </>
      )}
      <footer class="op-steps-foot">
        <Button look="primary" onClick={() => nav.go(next ? `welcome/${next}` : over)}>
          {next ? 'Continue' : 'Done'}
        </Button>
        {next && (
          <Button look="plain" onClick={() => nav.go(`welcome/${next}`)}>
            Skip this step
          </Button>
        )}
        {previous && (
          <Button look="plain" onClick={() => nav.go(`welcome/${previous}`)}>
            Back
          </Button>
        )}
      </footer>
    </div>
  )
}
