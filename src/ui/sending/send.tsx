import type { ComponentChildren } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { ChecklistItem } from '../../core/checklist/item'
import { localDay } from '../../core/kernel/days'
import { type Message, messages } from '../../core/kernel/message'
import type { OpportunityRecord } from '../../core/pipeline/opportunity-record'
import { checkedDraft, pastedDraft } from '../../core/tailoring/draft-names'
import { isDone, verifyChecklist } from '../../core/verify/verify-checklist'
import { say } from '../../words/say'
import { Button } from '../button'
import { useKeys } from '../hooks/use-keys'
import { useLive } from '../hooks/use-live'
import { Notice } from '../notice'
import { dayWord } from '../wording/days'
import { type SendDraft, SendForm } from './send-form'
import { SendGuard } from './send-guard'
import type { GuardFinding, SendServices, SentBefore } from './services'
import { meantFirst } from './versions'

const words = messages('ui/send', {
  title: 'Record what I sent',
  record: 'Record it',
  anyway: 'Record it anyway',
  back: 'Back',
  tailor: 'Tailor it first',
  recorded: 'Recorded what went out.',
  before: 'You sent {employer} {version}, {day}.',
  them: 'them',
  named: '“{name}”',
  unnamed: 'a version',
  moreBefore: 'And {count} more before that.',
  only: 'Only record that I applied',
})

const sentBefore = (employer: string, { version, at }: SentBefore, now: string): Message =>
  words.before({
    employer: employer || words.them(),
    version: version ? words.named({ name: version }) : words.unnamed(),
    day: dayWord(at, now),
  })

interface SendProps {
  opportunity: Pick<OpportunityRecord, 'id' | 'title' | 'organization' | 'status'>
  checklist: readonly ChecklistItem[]
  ticked: ReadonlySet<string>
  services: SendServices
  /** Does something, and says where it went wrong; rejects then. */
  run(task: () => Promise<void>): Promise<void>
  onSaid(text: string, undo: () => Promise<void>): void
  /** Opens a place of the options page. */
  onOpen(hash: string): void
  onApplied(): void
  onClose(): void
  /** How the surface lays out what is to be filled in, and what to do with it. */
  frame(body: ComponentChildren, acts: ComponentChildren): ComponentChildren
}

/** "Record what I sent": which version, when and how; before it is recorded, the guard looks at what went out before. */
export function Send(props: SendProps) {
  const { opportunity, checklist, ticked, services, run, onOpen, onClose, frame } = props
  const { id } = opportunity
  const now = services.now()
  const pasted = pastedDraft(id)
  const versions = useLive(() => services.versions, [services]).value ?? []
  const [draft, setDraft] = useState<SendDraft | null>(null)
  const [before, setBefore] = useState<GuardFinding['sameEmployer']>([])
  const [found, setFound] = useState<NonNullable<GuardFinding['another']> | null>(null)
  const busy = useRef(false)
  const heading = useRef<HTMLHeadingElement>(null)
  // At the start, and on the way back from the guard.
  useEffect(() => heading.current?.focus(), [found === null])
  useEffect(() => {
    services.guardText('', id).then(
      ({ sameEmployer }) => setBefore(sameEmployer),
      () => {},
    )
  }, [id])

  const drafted = services.drafts.get(pasted)
  const current = draft ?? {
    resumeId: drafted ? null : (meantFirst(versions, id, services.drafts.get(checkedDraft(id)))?.id ?? null),
    pasted: drafted ?? '',
    at: localDay(now),
    channel: '',
  }
  const chosen = versions.find(version => version.id === current.resumeId)
  const text = current.resumeId === null ? current.pasted : (chosen?.text ?? '')
  const verified = verifyChecklist(checklist, text, now)
  const openItems = checklist.filter(item => item.phase === 'tailor' && !isDone(item, ticked, verified))
  const name = opportunity.organization || opportunity.title
  const back = () => (found ? setFound(null) : onClose())

  useKeys(useMemo(() => ({ Escape: back }), [found]))

  const change = (next: SendDraft) => {
    setDraft(next)
    if (next.pasted) services.drafts.set(pasted, next.pasted)
    else services.drafts.drop(pasted)
  }
  /** The version that is meant; a pasted text becomes one. */
  const versionId = async (): Promise<string> => {
    if (current.resumeId !== null) return current.resumeId
    const kept = await services.keepText(current.pasted, name, id)
    services.drafts.drop(pasted)
    setDraft({ ...current, resumeId: kept })
    return kept
  }
  /** One thing at a time; the buttons stay as they are, so that the focus does. */
  const work = (task: () => Promise<void>) => {
    if (busy.current) return
    busy.current = true
    run(task)
      .catch(() => {})
      .finally(() => {
        busy.current = false
      })
  }
  const put = async (despite: typeof found) => {
    const undo = await services.recordSending({
      opportunityId: id,
      resumeId: await versionId(),
      at: current.at,
      channel: current.channel,
      despite: despite && {
        sendingId: despite.sent.id,
        likeness: despite.likeness,
        sameLines: despite.sameLines,
        lines: despite.lines,
        openItems: openItems.map(item => item.text).slice(0, 60),
      },
    })
    onClose()
    props.onSaid(say(words.recorded()), undo)
  }
  const record = async () => {
    const { another } = await services.guardText(text, id)
    if (another) setFound(another)
    else await put(null)
  }
  const tailorFirst = async () => {
    const isOwn = chosen?.opportunityId === id && chosen.frozenAt === null
    const version =
      current.resumeId === null || isOwn
        ? await versionId()
        : await services.deriveVersion(current.resumeId, id)
    onOpen(version ? `#opportunities/resumes?open=${version}` : `#opportunities/resumes?for=${id}`)
  }

  return frame(
    found ? (
      <SendGuard
        another={found}
        text={text}
        organization={opportunity.organization}
        openItems={openItems}
        now={now}
      />
    ) : (
      <>
        <h2 tabIndex={-1} ref={heading}>
          {say(words.title())}
        </h2>
        {before[0] && (
          <Notice title={say(sentBefore(opportunity.organization, before[0], now))}>
            {before.length > 1 && <p>{say(words.moreBefore({ count: before.length - 1 }))}</p>}
          </Notice>
        )}
        <SendForm
          draft={current}
          versions={versions}
          opportunityId={id}
          today={localDay(now)}
          onDraft={change}
          onFile={() => onOpen(`#opportunities/resumes?for=${id}`)}
        />
        {opportunity.status !== 'applied' && (
          <Button
            look="plain"
            onClick={() => {
              onClose()
              props.onApplied()
            }}
          >
            {say(words.only())}
          </Button>
        )}
      </>
    ),
    found ? (
      <>
        <Button look="primary" wide onClick={() => work(tailorFirst)}>
          {say(words.tailor())}
        </Button>
        <Button onClick={() => work(() => put(found))}>{say(words.anyway())}</Button>
        <Button look="plain" onClick={back}>
          {say(words.back())}
        </Button>
      </>
    ) : (
      <>
        <Button look="primary" wide disabled={text.trim() === ''} onClick={() => work(record)}>
          {say(words.record())}
        </Button>
        <Button onClick={back}>{say(words.back())}</Button>
      </>
    ),
  )
}
