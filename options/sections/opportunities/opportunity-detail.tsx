import { ExternalLink, Pencil, ScrollText, Trash2 } from 'lucide'
import type { ComponentChildren } from 'preact'
import { useMemo } from 'preact/hooks'
import { isThinBrand } from '../../../src/core/brand/brand'
import { isSent } from '../../../src/core/checklist/situation'
import { localDay } from '../../../src/core/kernel/days'
import { messages } from '../../../src/core/kernel/message'
import type { Status } from '../../../src/core/pipeline/opportunity'
import { linesOf } from '../../../src/core/posting/blocks'
import { fieldValue } from '../../../src/core/posting/posting'
import { BlocksView } from '../../../src/ui/blocks-view'
import { Button } from '../../../src/ui/button'
import { ChecklistView, type ChecklistViewProps, progressHint } from '../../../src/ui/checklist-view'
import { FitView } from '../../../src/ui/fit-view'
import { useTailored } from '../../../src/ui/hooks/use-tailored'
import { Icon } from '../../../src/ui/icon'
import type { Correcting } from '../../../src/ui/own-rules'
import { SegmentedControl } from '../../../src/ui/segmented-control'
import { SignalList } from '../../../src/ui/signal-list'
import { StatusPath } from '../../../src/ui/status-path'
import { VerdictMark } from '../../../src/ui/verdict-mark'
import { dayWord } from '../../../src/ui/wording/days'
import { hostOf } from '../../../src/ui/wording/posting'
import { say } from '../../../src/words/say'
import type { OpportunityDetail as Detail } from '../../services'
import { formatRoute } from '../../shell/route'
import { NoteField } from './note-field'
import { whereWords } from './opportunity-groups'

const words = messages('options/opportunity-detail', {
  openOn: 'Open on {host}',
  brief: 'Brief',
  takenDown: 'The page said on {day} that it takes no more applications. Its text stays here.',
  two: 'Two openings may have been mixed up here.',
  fit: 'Fit',
  tailor: 'Tailor',
  track: 'Track',
  history: 'History',
  advert: 'Advert',
  addedBy: 'Added by you',
  edit: 'Edit',
  erase: 'Erase',
  seeHistory: 'See the history',
  viewsOpportunity: 'Views of this opportunity',
  writeYour: 'Write your brand statement',
  heldAgainst: 'Compared with the text that you pasted in the popup.',
  onlyForm:
    'Only the form or a preview was seen, not the advert itself. Open the whole posting once, and its text is kept here.',
})

const views = ['fit', 'tailor', 'track', 'history', 'advert'] as const
export type View = (typeof views)[number]
/** Names that these views had before, in addresses that were kept. */
const earlierNames: Readonly<Record<string, View>> = { checklist: 'tailor', note: 'track' }
export const viewOf = (name = ''): View => views.find(view => view === name) ?? earlierNames[name] ?? 'fit'

interface OpportunityDetailProps {
  detail: Detail
  /** A version as it was pasted in the popup, which is no record yet; empty where there is none. */
  pasted: string
  view: View
  now: string
  /** What to do next: with the note. */
  next: ComponentChildren
  /** The way to the version of the résumé for it. */
  version: ComponentChildren
  /** What went out, and recording what goes out now. */
  sent: ComponentChildren
  /** Who the user knows there: in a line above the views, and in full with checklist and note. */
  known: ComponentChildren
  people: ComponentChildren
  /** Shown under History, and built only then. */
  history: ComponentChildren
  /** Absent where nothing can be changed. */
  onEdit?: () => void
  onErase?: () => void
  onView(view: View): void
  onStatus(status: Status): void
  onNote(note: string): Promise<void>
  onTick(itemId: string, ticked: boolean): void
  onClaim: ChecklistViewProps['onClaim']
  /** The user corrects a judgement, or takes back that they did. */
  onRule: Correcting['onRule']
  onTakeBack: Correcting['onTakeBack']
}

/** One opportunity in full: how it stands, what to do, what was noted, when it was seen, and its text. */
export function OpportunityDetail(props: OpportunityDetailProps) {
  const {
    detail,
    pasted,
    view,
    now,
    next,
    version,
    sent,
    known,
    people,
    history,
    onEdit,
    onErase,
    onView,
    onStatus,
    onNote,
    onTick,
  } = props
  const { opportunity, fields, reading, fit, signals, ticked } = detail
  const blocks = fieldValue(fields, 'description') ?? []
  // Where no page of it is known, the address to apply at leads on.
  const address = [detail.url, fieldValue(fields, 'applyUrl') ?? ''].find(each => /^https?:/i.test(each))
  const lines = useMemo(() => linesOf(blocks), [blocks])
  const { items: checklist, verified } = useTailored(detail, pasted, now)
  const segments = [
    { key: 'fit', label: say(words.fit()) },
    {
      key: 'tailor',
      label: say(words.tailor()),
      ...(checklist.length > 0 && { hint: progressHint(checklist, ticked, verified) }),
    },
    { key: 'track', label: say(words.track()) },
    { key: 'history', label: say(words.history()) },
    { key: 'advert', label: say(words.advert()) },
  ] as const

  return (
    <section class="op-detail" aria-labelledby="detail-title">
      <header class="op-detail-head">
        <h2 id="detail-title" tabIndex={-1}>
          {opportunity.title}
        </h2>
        <p>{whereWords(opportunity)}</p>
        <p class="op-detail-line">
          <VerdictMark verdict={fit.verdict} counts={fit.counts} />
          {address && (
            <a href={address} target="_blank" rel="noreferrer">
              {say(words.openOn({ host: hostOf(address) }))} <Icon node={ExternalLink} />
            </a>
          )}
        </p>
        <div class="op-detail-do">
          {opportunity.byHand && <span class="ss-quiet">{say(words.addedBy())}</span>}
          {version}
          <a
            class="ss-button ss-button-plain"
            href={formatRoute('opportunities/brief', { of: opportunity.id })}
          >
            <Icon node={ScrollText} /> {say(words.brief())}
          </a>
          {onEdit && (
            <Button look="plain" icon={Pencil} onClick={onEdit}>
              {say(words.edit())}
            </Button>
          )}
          {onErase && (
            <Button look="plain" icon={Trash2} onClick={onErase}>
              {say(words.erase())}
            </Button>
          )}
        </div>
        {known}
        {opportunity.takenDownAt && (
          <p class="ss-quiet">{say(words.takenDown({ day: dayWord(opportunity.takenDownAt, now) }))}</p>
        )}
        {detail.strays.length > 0 && view !== 'history' && (
          <p class="ss-quiet">
            {say(words.two())}{' '}
            <Button look="plain" onClick={() => onView('history')}>
              {say(words.seeHistory())}
            </Button>
          </p>
        )}
      </header>
      <SignalList
        signals={signals.filter(signal => view === 'fit' || signal.weight === 'strong')}
        lines={lines}
      />
      <StatusPath status={opportunity.status} onChange={onStatus} />
      <SegmentedControl
        label={say(words.viewsOpportunity())}
        segments={segments}
        value={view}
        onChange={onView}
        panelId="view"
      />
      <div
        class="op-panel"
        role="tabpanel"
        id={`view-${view}`}
        aria-labelledby={`view-${view}-tab`}
        tabIndex={-1}
      >
        {view === 'fit' && (
          <FitView
            fit={fit}
            requirements={reading.requirements}
            facts={reading.facts}
            lines={lines}
            brandIsEmpty={detail.brandIsEmpty}
            towards={detail.towards}
            brandIsThin={isThinBrand(detail.given.brand)}
            writeBrand={<a href={formatRoute('brand/statement')}>{say(words.writeYour())}</a>}
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
            {pasted && <p class="ss-quiet">{say(words.heldAgainst())}</p>}
            <ChecklistView
              items={checklist}
              ticked={ticked}
              onTick={onTick}
              lines={lines}
              verified={verified}
              isSent={isSent(opportunity.status)}
              onClaim={props.onClaim}
              people={people}
            />
            {sent}
          </>
        )}
        {view === 'track' && (
          <>
            {next}
            {sent}
            {people}
            <NoteField key={opportunity.id} note={opportunity.note} today={localDay(now)} onSave={onNote} />
          </>
        )}
        {view === 'history' && history}
        {view === 'advert' &&
          (blocks.length > 0 ? (
            <BlocksView blocks={blocks} />
          ) : (
            <p class="ss-quiet">{say(words.onlyForm())}</p>
          ))}
      </div>
    </section>
  )
}
