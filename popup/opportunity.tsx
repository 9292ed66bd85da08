import type { ComponentChildren } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { isThinBrand } from '../src/core/brand/brand'
import { isSent } from '../src/core/checklist/situation'
import { localDay } from '../src/core/kernel/days'
import { messages } from '../src/core/kernel/message'
import { dueOf } from '../src/core/pipeline/due'
import type { Status } from '../src/core/pipeline/opportunity'
import { linesOf } from '../src/core/posting/blocks'
import { type Corrections, fieldValue } from '../src/core/posting/posting'
import type { OpportunityDetail } from '../src/store/opportunity-detail'
import { Button } from '../src/ui/button'
import { ChecklistView, type ChecklistViewProps, progressHint } from '../src/ui/checklist-view'
import { FitView } from '../src/ui/fit-view'
import { useTailored } from '../src/ui/hooks/use-tailored'
import type { Correcting } from '../src/ui/own-rules'
import { SegmentedControl } from '../src/ui/segmented-control'
import { SignalList } from '../src/ui/signal-list'
import { TrackView } from '../src/ui/track-view'
import { say } from '../src/words/say'
import { CorrectReading } from './correct-reading'
import { firstView, nextStep, type View } from './next-step'
import { OpportunityHeading } from './opportunity-heading'
import { OpportunityNotices } from './opportunity-notices'
import type { Checked } from './use-checked'
import { VersionText } from './version-text'

const words = messages('popup/opportunity', {
  views: 'Views',
  fit: 'Fit',
  tailor: 'Tailor',
  track: 'Track',
  writeYour: 'Write your brand statement',
  notMe: 'Not for me',
  recordWhat: 'Record what I sent',
})

interface OpportunityViewProps {
  detail: OpportunityDetail
  /** The note as it was typed, which the record may not have caught up with. */
  note: string
  now: string
  /** The page thanks for an application. */
  thanksForApplying: boolean
  /** The way to say that the page is not read right; null where this page is not the one in the tab. */
  report: ComponentChildren
  /** What to do next, for the Track view. */
  next: ComponentChildren
  /** Whom the user knows there and whom the advert names, below the checklist and in the Track view. */
  people: ComponentChildren
  /** What went out so far, for the Track view. */
  sent: ComponentChildren
  /** A version is to be made for it. */
  onMake(): void
  onSend(): void
  onOpenVersion(id: string): void
  /** What the checklist is held against, where it isn't the version made for this. */
  checked: Checked
  onStatus(status: Status): void
  onNote(note: string): void
  onTick(itemId: string, ticked: boolean): void
  onCorrect(corrections: Corrections): void
  onWriteBrand(): void
  onClaim: ChecklistViewProps['onClaim']
  /** The user corrects a judgement, or takes back that they did. */
  onRule: Correcting['onRule']
  onTakeBack: Correcting['onTakeBack']
}

/** One opportunity: head, three views, and the one next step. Only the choice of views and the step stand still. */
export function OpportunityView(props: OpportunityViewProps) {
  const { detail, note, now, onStatus, onNote, onTick } = props
  const { opportunity, fields, reading, fit, ticked, sightings, signals } = detail
  const { items: checklist, verified } = useTailored(detail, props.checked.text, now)
  const [view, setView] = useState<View>(() =>
    firstView(opportunity.status, dueOf(opportunity)?.due, localDay(now)),
  )
  const [wantsNote, setWantsNote] = useState(0)
  const scroll = useRef<HTMLDivElement>(null)
  const lines = useMemo(() => linesOf(fieldValue(fields, 'description') ?? []), [fields])

  useEffect(() => {
    if (wantsNote > 0) scroll.current?.querySelector('textarea')?.focus()
  }, [wantsNote])

  const show = (next: View) => {
    setView(next)
    // The new view from its beginning, without bringing back a head that was scrolled away. On a low screen it is
    // not this part that scrolls but all of it.
    const head = scroll.current?.querySelector<HTMLElement>('.pp-head')?.offsetHeight ?? 0
    for (const scrolled of [scroll.current, scroll.current?.parentElement])
      if (scrolled && scrolled.scrollTop > head) scrolled.scrollTop = head
  }
  const step = nextStep(opportunity.status, opportunity.statusSince, view, now, detail.version !== null)
  const take = () => {
    if (step.status) onStatus(step.status)
    if (step.view) show(step.view)
    if (step.make) props.onMake()
    if (step.send) props.onSend()
    if (step.note) setWantsNote(wantsNote + 1)
  }

  return (
    <>
      <div ref={scroll} class="pp-scroll">
        <OpportunityHeading
          head={detail}
          verdict={fit.verdict}
          counts={fit.counts}
          now={now}
          onStatus={onStatus}
        />
        <div class="pp-tabs">
          <SegmentedControl
            label={say(words.views())}
            panelId="view"
            value={view}
            onChange={show}
            segments={[
              { key: 'fit', label: say(words.fit()) },
              {
                key: 'tailor',
                label: say(words.tailor()),
                hint: checklist.length ? progressHint(checklist, ticked, verified) : '',
              },
              { key: 'track', label: say(words.track()) },
            ]}
          />
        </div>
        <div
          class="pp-panel"
          role="tabpanel"
          id={`view-${view}`}
          aria-labelledby={`view-${view}-tab`}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
          tabIndex={0}
        >
          <OpportunityNotices {...props} />
          {/* A strong warning stands on top of everything; the quieter ones beside the reasons. */}
          <SignalList
            signals={signals.filter(signal => view === 'fit' || signal.weight === 'strong')}
            lines={lines}
          />
          {view === 'fit' && (
            <FitView
              fit={fit}
              requirements={reading.requirements}
              facts={reading.facts}
              lines={lines}
              brandIsEmpty={detail.brandIsEmpty}
              towards={detail.towards}
              brandIsThin={isThinBrand(detail.given.brand)}
              writeBrand={<Button onClick={props.onWriteBrand}>{say(words.writeYour())}</Button>}
              correcting={{
                title: opportunity.title,
                employer: opportunity.organization,
                unasked: detail.unasked,
                onRule: props.onRule,
                onTakeBack: props.onTakeBack,
              }}
            />
          )}
          {view === 'tailor' && (
            <>
              <VersionText
                {...props.checked}
                version={detail.version}
                isKept={detail.resume !== ''}
                onOpen={props.onOpenVersion}
              />
              <ChecklistView
                items={checklist}
                ticked={ticked}
                onTick={onTick}
                lines={lines}
                verified={verified}
                isSent={isSent(opportunity.status)}
                onClaim={props.onClaim}
                people={props.people}
              />
            </>
          )}
          {view === 'track' && (
            <>
              <TrackView
                status={opportunity.status}
                statusSince={opportunity.statusSince}
                note={note}
                next={props.next}
                sightings={sightings}
                now={now}
                onStatus={onStatus}
                onNote={onNote}
              />
              {props.people}
              {props.sent}
              <CorrectReading fields={fields} onCorrect={props.onCorrect} />
              {props.report}
            </>
          )}
        </div>
      </div>
      <footer class="pp-foot pp-steps">
        <Button look="primary" wide onClick={take}>
          {step.word}
        </Button>
        {opportunity.status === 'seen' && (
          <Button onClick={() => onStatus('not-for-me')}>{say(words.notMe())}</Button>
        )}
        {step.make && <Button onClick={props.onSend}>{say(words.recordWhat())}</Button>}
      </footer>
    </>
  )
}
