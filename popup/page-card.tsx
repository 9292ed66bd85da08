import { PanelRight, PencilLine, ScanText, Search, UserRound, UserRoundPlus } from 'lucide'
import type { ComponentChildren } from 'preact'
import { messages } from '../src/core/kernel/message'
import type { PageReading } from '../src/core/posting/page-reading'
import { Button } from '../src/ui/button'
import { Notice } from '../src/ui/notice'
import { say } from '../src/words/say'
import type { CardState } from './shown'

interface PageCardProps {
  page: CardState
  /** Something was begun that takes a moment; the buttons wait with it. */
  busy: boolean
  onRead(): void
  /** Write it in, where the page gives nothing to read. */
  onByHand(): void
  onSwitchOn(origins: readonly string[], siteId: string | null): void
  onAudit(): void
  /** Null where the browser has no panel beside the page. */
  onAuditBeside: (() => void) | null
  /** The side panel comes first, as the user chose. */
  besideFirst: boolean
  onMine(address: string): void
  /** "Keep this person": asked for on another person's profile. */
  onKeepPerson(): void
  /** "Which of these are mine?", on the results of a search. */
  onResults(): void
  /** Keep a reading that could not be kept before. */
  onKeep(reading: PageReading): void
  /** "It is a posting": the reading as a form. */
  onForm(reading: PageReading): void
  /** The way to say that the page is not read right. */
  report: ComponentChildren
}

const words = messages('popup/page-card', {
  keep: 'Keep this person',
  read: 'Read this page',
  reading: 'Reading …',
  results: 'Results for “{query}”',
  which: 'Which of these are mine?',
  whichMore:
    'If you searched for yourself: reads this page’s links once, tells yours from other people’s, and shows what changed since last time.',
  other: 'Nothing here is read or kept unless you ask; then only name, position and employer are.',
  siteOff: '{site} is not switched on.',
  hostOff: 'Postings are not noticed on {host}.',
  once: 'Reading it once reads what you see now. {note}',
  unread: 'Part of it was left unread: {parts}',
  holds: 'The audit compares it with your brand statement, in a panel on the page. The page stays as it is.',
  holdsBeside:
    'The audit compares it with your brand statement, in a panel on the page. The page stays as it is. It can find out that such a panel is open; it sees nothing of the side panel.',
  addBy: 'Add by hand',
  auditProfile: 'Audit this profile',
  auditSide: 'Audit in the side panel',
  postingsNot: 'Postings are not noticed on this page.',
  alwaysNotice: 'Always notice here',
  noPosting: 'No posting was noticed on this page.',
  ifThere: 'If there is one, read the page once more.',
  itIs: 'It is a posting',
  openOne: 'Open one of them to have it noticed.',
  nothingKept: 'Nothing was kept.',
  postingCould: 'This posting could not be kept.',
  tryAgain: 'Try again',
  whatRead: 'What was read waits here until this tab is closed.',
  yourOwn: 'This is your own profile.',
  yourOwnProfile: 'Is this your own profile?',
  yesMine: 'Yes, it is mine',
  thenCan:
    'Then it can be audited against your brand statement. Other people’s profiles are kept only when you ask.',
  someoneElses: 'This is someone else’s profile.',
  pageBelongs: 'This page belongs to the browser.',
  openJob: 'Open a job posting, and what was read from it appears here.',
})

const takenFor = messages('popup/taken-for', {
  posting: 'This page looks like a posting.',
  form: 'This page looks like an application form.',
  closed: 'This page says that the posting is closed.',
  applied: 'This page thanks you for applying.',
  list: 'This page looks like a list of postings.',
  other: 'No posting was found on this page.',
})

/** What the page in this tab is, and what can be done with it. Nothing is read that was not asked for. */
export function PageCard(props: PageCardProps) {
  const {
    page,
    busy,
    onRead,
    onByHand,
    onSwitchOn,
    onAudit,
    onAuditBeside,
    besideFirst,
    onMine,
    onKeepPerson,
    onResults,
    onKeep,
    onForm,
    report,
  } = props
  const read = (primary: boolean) => (
    <Button look={primary ? 'primary' : 'quiet'} icon={ScanText} disabled={busy} onClick={onRead}>
      {busy ? say(words.reading()) : say(words.read())}
    </Button>
  )
  const byHand = (
    <Button look="plain" icon={PencilLine} onClick={onByHand}>
      {say(words.addBy())}
    </Button>
  )
  const look = (first: boolean) => (first ? 'primary' : 'plain')
  const beside = onAuditBeside && (
    <Button look={look(besideFirst)} icon={PanelRight} disabled={busy} onClick={onAuditBeside}>
      {say(words.auditSide())}
    </Button>
  )
  const onPage = (
    <Button look={look(!(beside && besideFirst))} icon={UserRound} disabled={busy} onClick={onAudit}>
      {say(words.auditProfile())}
    </Button>
  )
  const audits = besideFirst ? [beside, onPage] : [onPage, beside]

  const keepPerson = (
    <Button icon={UserRoundPlus} disabled={busy} onClick={onKeepPerson}>
      {say(words.keep())}
    </Button>
  )

  switch (page.kind) {
    case 'off': {
      const { site, host, origins } = page
      return (
        <Notice
          title={
            site
              ? say(words.siteOff({ site: site.name }))
              : host
                ? say(words.hostOff({ host }))
                : say(words.postingsNot())
          }
          action={
            <>
              {read(true)}
              {origins.length > 0 && (
                <Button disabled={busy} onClick={() => onSwitchOn(origins, site?.id ?? null)}>
                  {say(words.alwaysNotice())}
                </Button>
              )}
              {byHand}
            </>
          }
        >
          <p>{say(words.once({ note: site?.note ?? '' })).trim()}</p>
        </Notice>
      )
    }
    case 'quiet':
      return (
        <Notice
          title={say(words.noPosting())}
          action={
            <>
              {read(false)}
              {byHand}
            </>
          }
          more={report}
        >
          <p>{say(words.ifThere())}</p>
        </Notice>
      )
    case 'nothing':
      return (
        <Notice
          title={say(takenFor[page.reading.kind]())}
          action={
            <>
              {read(false)}
              {page.reading.fields.title && (
                <Button onClick={() => onForm(page.reading)}>{say(words.itIs())}</Button>
              )}
              {byHand}
            </>
          }
          more={report}
        >
          <p>{page.reading.kind === 'list' ? say(words.openOne()) : say(words.nothingKept())}</p>
          {page.reading.gaveUp.length > 0 && (
            <p>{say(words.unread({ parts: page.reading.gaveUp.join('; ') }))}</p>
          )}
        </Notice>
      )
    case 'failed':
      return (
        <Notice
          kind="stop"
          live
          title={say(words.postingCould())}
          action={
            <Button look="primary" disabled={busy} onClick={() => onKeep(page.reading)}>
              {say(words.tryAgain())}
            </Button>
          }
        >
          <p>{say(page.failure.words)}</p>
          <p>{say(words.whatRead())}</p>
        </Notice>
      )
    case 'own-profile':
      return (
        <Notice title={say(words.yourOwn())} action={audits}>
          <p>{say(onAuditBeside ? words.holdsBeside() : words.holds())}</p>
        </Notice>
      )
    case 'some-profile':
      return (
        <Notice
          title={say(words.yourOwnProfile())}
          action={
            <>
              <Button look="primary" icon={UserRound} onClick={() => onMine(page.address)}>
                {say(words.yesMine())}
              </Button>
              {keepPerson}
            </>
          }
        >
          <p>{say(words.thenCan())}</p>
        </Notice>
      )
    case 'other-profile':
      return (
        <Notice title={say(words.someoneElses())} action={keepPerson}>
          <p>{say(words.other())}</p>
        </Notice>
      )
    case 'results':
      return (
        <Notice
          title={say(words.results({ query: page.query }))}
          action={
            <Button look="primary" icon={Search} disabled={busy} onClick={onResults}>
              {say(words.which())}
            </Button>
          }
        >
          <p>{say(words.whichMore())}</p>
        </Notice>
      )
    case 'no-page':
      return (
        <Notice title={say(words.pageBelongs())}>
          <p>{say(words.openJob())}</p>
        </Notice>
      )
  }
}
