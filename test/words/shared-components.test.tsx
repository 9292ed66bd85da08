// @vitest-environment jsdom

import { catalogue as english } from 'words:all'
import { catalogue } from 'words:all+pseudo'
import type { ComponentChild } from 'preact'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { StorageTrouble, StorageWaits } from '../../options/shell/storage-trouble'
import { App as Panel } from '../../panel/app'
import { noFacts } from '../../src/core/advert/unread'
import { verbatim } from '../../src/core/kernel/message'
import { editsOf } from '../../src/core/posting/confirm-reading'
import { ChecklistVerified } from '../../src/ui/checklist-verified'
import { DiffView } from '../../src/ui/diff-view'
import { FitView } from '../../src/ui/fit-view'
import { NextAction } from '../../src/ui/next-action'
import { PhraseList } from '../../src/ui/phrase-list'
import { PostingHead } from '../../src/ui/posting-head'
import { ReadingForm } from '../../src/ui/reading-form'
import { SendForm } from '../../src/ui/sending/send-form'
import { SendGuard } from '../../src/ui/sending/send-guard'
import { SentList } from '../../src/ui/sent-list'
import { TrackView } from '../../src/ui/track-view'
import { dueWord } from '../../src/ui/wording/days'
import { payBesideWords } from '../../src/ui/wording/pay'
import { say, speak } from '../../src/words/say'
import { mount } from '../ui/mount'
import { fields, fit, now, opportunity, requirements, sightings } from '../ui/samples'
import { escaped } from './escaped'

beforeEach(() => speak('en-GB', catalogue))
afterEach(() => speak('en-GB', english))

const pay = { min: 40_000, max: 50_000, currency: 'EUR', period: 'year' as const }
const sent = {
  id: 's1',
  resumeId: 'r1',
  at: '2026-11-03',
  channel: 'CHANNEL',
  version: null,
  organization: '',
  title: 'TITLE',
  despite: { likeness: 'same' as const },
}
const problem = new Error('PROBLEM')

/** Names, and what the samples of core and of the page say. */
const own = [
  'Steppingstone',
  ...[
    'PLAN',
    'DONE',
    'CHANNEL',
    'TITLE',
    'VERSION',
    'PLACE',
    'KEEP',
    'REFUSE',
    'LABEL',
    'PHRASE',
    'ONE',
    'TWO',
  ],
  ...requirements.map(each => each.quote.text),
  ...fit.reasons.flatMap(each => [say(each.text), each.own ?? '', each.quote?.text ?? '']),
  say(fit.because),
  problem.message,
  ...sightings.map(each => new URL(each.url).hostname.replace(/^www\./, '')),
].filter(Boolean)

const views: Record<string, () => ComponentChild> = {
  'the fit': () => (
    <>
      {[true, false].map(empty => (
        <FitView
          key={empty}
          fit={fit}
          requirements={requirements}
          facts={{
            ...noFacts,
            salary: { value: pay, quote: requirements[0]?.quote ?? { line: 0, start: 0, end: 1, text: 'x' } },
          }}
          brandIsEmpty={empty}
          writeBrand={null}
        />
      ))}
    </>
  ),
  'what is tracked': () => (
    <TrackView
      status="interested"
      statusSince={opportunity.statusSince}
      note=""
      next={
        <NextAction
          actions={{
            changedAt: now,
            next: { text: 'PLAN', due: '2026-11-24', remind: true, remindedAt: null },
            done: [{ text: 'DONE', due: '2026-11-20', doneAt: '2026-11-20T10:00:00.000Z' }],
          }}
          suggestion={null}
          reminding={{ allowed: false, at: '09:00' }}
          now={now}
          onPlan={vi.fn()}
          onDone={vi.fn()}
          onDrop={vi.fn()}
          onAllow={vi.fn()}
          onCalendar={vi.fn()}
        />
      }
      sightings={sightings}
      now={now}
      onStatus={vi.fn()}
      onNote={vi.fn()}
    />
  ),
  'a plan to make': () => (
    <NextAction
      actions={undefined}
      suggestion={{ text: verbatim('PLAN'), due: '2026-11-24' }}
      reminding={undefined}
      now={now}
      onPlan={vi.fn()}
      onDone={vi.fn()}
      onDrop={vi.fn()}
      onAllow={vi.fn()}
      onCalendar={vi.fn()}
    />
  ),
  'the head of a posting': () => (
    <PostingHead
      title="TITLE"
      organization="ONE"
      place="PLACE"
      workMode="hybrid"
      baseSalary={pay}
      datePosted="2026-11-20"
      validThrough="2026-11-30"
      firstSeenAt={now}
      url="https://x.y/1"
      takenDownAt={null}
      now={now}
    />
  ),
  'a reading to confirm': () => (
    <ReadingForm
      fields={fields}
      edits={editsOf(fields)}
      onEdit={vi.fn()}
      onKeep={vi.fn()}
      keepWord="KEEP"
      onRefuse={vi.fn()}
      refuseWord="REFUSE"
    />
  ),
  'what is recorded as sent': () => (
    <>
      <SendForm
        draft={{ resumeId: null, pasted: '', at: '2026-11-21', channel: '' }}
        versions={[{ id: 'v', name: 'VERSION', opportunityId: 'o', frozenAt: now, text: '' }]}
        opportunityId="o"
        today="2026-11-21"
        onDraft={vi.fn()}
        onFile={vi.fn()}
      />
      <SendGuard
        another={{ sent, likeness: 'nearly-same', sameLines: 1, lines: 2, text: 'ONE\nTWO' }}
        text="ONE"
        organization=""
        openItems={[]}
        now={now}
      />
      <SentList sent={[sent]} now={now} where />
      <DiffView before={'ONE\nTWO'} after="ONE" />
    </>
  ),
  'what a text shows, and a list of phrases': () => (
    <>
      <ChecklistVerified
        verified={{ state: 'partly', place: null, missing: ['ONE'], at: now } as never}
        id="x"
      />
      <PhraseList label="LABEL" phrases={['PHRASE']} onChange={vi.fn()} max={1} />
      <p>{dueWord('2026-11-18', now)}</p>
      <p>{payBesideWords({ ...pay, kind: 'bonus', percent: { min: null, max: 20 } }, 'ONE')}</p>
    </>
  ),
  'records that do not open': () => (
    <>
      <StorageTrouble error={problem} tryAgain={vi.fn()} rescue={vi.fn()} startEmpty={vi.fn()} />
      <StorageWaits />
    </>
  ),
  'the side panel': () => <Panel services={{ audit: async () => ({ kind: 'unread' }) }} />,
}

it.each(Object.keys(views))('%s says nothing past the messages', async name => {
  const { root } = await mount(views[name]?.())
  expect(root.textContent).toContain('⟦')
  expect(escaped(root, own)).toEqual([])
})

it('finds what did not come through a message', async () => {
  const { root } = await mount(
    <p title="A title">
      ⟦Whaat coomees ⟦withiin⟧⟧ and what does not <kbd>Enter</kbd> 21 Nov 2026 <b>Larkfield</b>
    </p>,
  )
  expect(escaped(root, ['Larkfield'])).toEqual(['and what does not', 'A title'])
})
