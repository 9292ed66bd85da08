import { useEffect, useId, useState } from 'preact/hooks'
import { type Brand, isEmptyBrand } from '../../src/core/brand/brand'
import { messages } from '../../src/core/kernel/message'
import { linesOf } from '../../src/core/posting/blocks'
import { fieldValue } from '../../src/core/posting/posting'
import { BlocksView } from '../../src/ui/blocks-view'
import { Button } from '../../src/ui/button'
import { ChecklistView } from '../../src/ui/checklist-view'
import { Field } from '../../src/ui/field'
import { FitView } from '../../src/ui/fit-view'
import { useLive } from '../../src/ui/hooks/use-live'
import { Notice } from '../../src/ui/notice'
import { VerdictMark } from '../../src/ui/verdict-mark'
import { payWords } from '../../src/ui/wording/pay'
import { workModeWords } from '../../src/ui/wording/posting'
import { say } from '../../src/words/say'
import type { SampleReading, Services } from '../services'
import { PageHead } from '../shell/page-head'
import { reasonOf } from '../shell/reason'
import { formatRoute } from '../shell/route'
import { sampleFor, samples } from './samples/all'
import { pastedSample } from './samples/pasted'
import type { Sample } from './samples/sample'

const words = messages('options/sample-step', {
  title: 'Try it on an advert',
  lead: 'These adverts are invented; paste a real one if you have it at hand. Nothing of it is kept. On a real posting you find the same behind the toolbar button.',
  which: 'An advert from',
  own: 'One that I paste',
  paste: 'The advert’s text',
  read: 'Read it',
  failed: 'The advert could not be read.',
  result: 'What Steppingstone makes of it',
  checklist: 'The checklist for this very advert',
  sentence: 'Go back to your sentence',
  untitled: 'Your advert',
})

interface SampleStepProps {
  services: Pick<Services, 'brand' | 'readSample' | 'now'>
}

const own = 'own'
const longest = 60_000

/** An advert, invented or pasted, read here and now by the very code that reads the real ones. It is kept nowhere. */
export function SampleStep({ services }: SampleStepProps) {
  const brand = useLive(() => services.brand, [services]).value
  const [chosen, setChosen] = useState('')
  const [pasted, setPasted] = useState('')
  const id = useId()
  const first = brand && sampleFor(brand.targetRoles)
  const field = chosen || first?.field || ''
  const sample =
    field === own
      ? pastedSample(pasted, services.now(), own)
      : (samples.find(each => each.field === field) ?? samples[0])
  return (
    <>
      <PageHead title={say(words.title())} lead={say(words.lead())} />
      <div class="ss-field op-sample-choice">
        <label for={id} class="ss-label">
          {say(words.which())}
        </label>
        <select
          id={id}
          class="ss-input"
          value={field}
          onChange={event => setChosen(event.currentTarget.value)}
        >
          {samples.map(each => (
            <option key={each.field} value={each.field}>
              {each.field}
            </option>
          ))}
          <option value={own}>{say(words.own())}</option>
        </select>
      </div>
      {field === own && (
        <Field label={say(words.paste())} rows={8} maxLength={longest} value={pasted} onKeep={setPasted} />
      )}
      {sample && brand && (
        <Tried key={field === own ? own : field} sample={sample} brand={brand} services={services} />
      )}
    </>
  )
}

interface TriedProps {
  sample: Sample
  brand: Brand
  services: Pick<Services, 'readSample'>
}

function Tried({ sample, brand, services }: TriedProps) {
  const [reading, setReading] = useState<SampleReading | null>(null)
  const [failed, setFailed] = useState('')
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const lines = linesOf(sample.blocks)
  const text = lines.join('\n')
  // The words may have changed on the step before, or the text that is pasted.
  useEffect(() => setReading(null), [brand, text])

  const read = async () => {
    try {
      setFailed('')
      setReading(await services.readSample(brand, sample))
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
      {text !== '' && <Advert sample={sample} />}
      {!reading && (
        <Button disabled={text === ''} onClick={() => void read()}>
          {say(words.read())}
        </Button>
      )}
      <div role="status" class="op-sample-result">
        {failed && (
          <Notice kind="stop" title={say(words.failed())}>
            <p>{failed}</p>
          </Notice>
        )}
        {reading && (
          <>
            <h2>{say(words.result())}</h2>
            <VerdictMark verdict={reading.fit.verdict} counts={reading.fit.counts} />
            <FitView
              fit={reading.fit}
              requirements={reading.reading.requirements}
              facts={reading.reading.facts}
              lines={lines}
              brandIsEmpty={isEmptyBrand(brand)}
              writeBrand={<a href={formatRoute('welcome/sentence')}>{say(words.sentence())}</a>}
            />
            <h2>{say(words.checklist())}</h2>
            <ChecklistView items={reading.checklist} ticked={ticked} onTick={tick} lines={lines} />
          </>
        )}
      </div>
    </>
  )
}

function Advert({ sample: { fields, blocks } }: { sample: Sample }) {
  const mode = fieldValue(fields, 'workMode')
  const pay = fieldValue(fields, 'baseSalary')
  const where = [
    fieldValue(fields, 'hiringOrganization'),
    fieldValue(fields, 'jobLocation')?.join(', '),
    mode && say(workModeWords[mode]),
    pay && payWords(pay),
  ]
  return (
    <article class="op-sample">
      <h2>{fieldValue(fields, 'title') ?? say(words.untitled())}</h2>
      <p class="ss-quiet">{where.filter(Boolean).join(' · ')}</p>
      <div class="op-sample-text">
        <BlocksView blocks={[...blocks]} />
      </div>
    </article>
  )
}
