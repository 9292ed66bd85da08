import { useEffect, useState } from 'preact/hooks'
import { isEmptyBrand } from '../../src/core/brand/brand'
import { linesOf } from '../../src/core/posting/blocks'
import { fieldValue } from '../../src/core/posting/posting'
import { BlocksView } from '../../src/ui/blocks-view'
import { Button } from '../../src/ui/button'
import { ChecklistView } from '../../src/ui/checklist-view'
import { FitView } from '../../src/ui/fit-view'
import { useLive } from '../../src/ui/hooks/use-live'
import { Notice } from '../../src/ui/notice'
import { VerdictMark } from '../../src/ui/verdict-mark'
import type { SampleReading, Services } from '../services'
import { PageHead } from '../shell/page-head'
import { reasonOf } from '../shell/reason'
import { formatRoute } from '../shell/route'
import { sampleBlocks, sampleFields } from './sample'

export interface SampleStepProps {
  services: Pick<Services, 'brand' | 'readSample'>
}

const lines = linesOf(sampleBlocks)

/** An invented advert, read here and now by the very code that reads the real ones. It is kept nowhere. */
export function SampleStep({ services }: SampleStepProps) {
  const brand = useLive(() => services.brand, [services])
  const [reading, setReading] = useState<SampleReading | null>(null)
  const [failed, setFailed] = useState('')
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  // The words may have changed on the step before.
  useEffect(() => setReading(null), [brand.value])

  const read = async () => {
    if (!brand.value) return
    try {
      setReading(await services.readSample(brand.value))
    } catch (error) {
      setFailed(reasonOf(error))
    }
  }
  const tick = (id: string, on: boolean) => {
    const next = new Set(ticked)
    if (on) next.add(id)
    else next.delete(id)
    setTicked(next)
  }

  return (
    <>
      <PageHead
        title="Try it on a sample"
        lead="This advert is invented, and nothing of it is kept. On a real posting you find the same behind the toolbar button."
      />
      <article class="op-sample">
        <h2>{fieldValue(sampleFields, 'title')}</h2>
        <p class="ss-quiet">Larkfield Supply · Leeds · Hybrid · £38,000–44,000 a year</p>
        <div class="op-sample-text">
          <BlocksView blocks={sampleBlocks} />
        </div>
      </article>
      {!reading && (
        <Button disabled={!brand.value} onClick={() => void read()}>
          Read it
        </Button>
      )}
      <div role="status" class="op-sample-result">
        {failed && (
          <Notice kind="stop" title="The sample could not be read.">
            <p>{failed}</p>
          </Notice>
        )}
        {reading && brand.value && (
          <>
            <h2>What Steppingstone makes of it</h2>
            <VerdictMark verdict={reading.fit.verdict} counts={reading.fit.counts} />
            <FitView
              fit={reading.fit}
              requirements={reading.reading.requirements}
              facts={reading.reading.facts}
              lines={lines}
              brandIsEmpty={isEmptyBrand(brand.value)}
              writeBrand={<a href={formatRoute('welcome/sentence')}>Go back to your sentence</a>}
            />
            <h2>The checklist for this very advert</h2>
            <ChecklistView items={reading.checklist} ticked={ticked} onTick={tick} lines={lines} />
          </>
        )}
      </div>
    </>
  )
}
