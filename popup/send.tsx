import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { pastedDraft } from '../src/adapters/drafts'
import { localDay } from '../src/core/kernel/days'
import { isDone, verifyChecklist } from '../src/core/verify/verify-checklist'
import type { ResumeRecord } from '../src/records/resumes'
import type { OpportunityDetail } from '../src/store/opportunity-detail'
import { Button } from '../src/ui/button'
import { useKeys } from '../src/ui/hooks/use-keys'
import { useLive } from '../src/ui/hooks/use-live'
import { Notice } from '../src/ui/notice'
import { dayWord } from '../src/ui/wording/days'
import { type SendDraft, SendForm } from './send-form'
import { SendGuard } from './send-guard'
import type { GuardFinding } from './send-services'
import type { PopupServices } from './services'
import type { Act } from './use-acts'

export interface SendProps {
  detail: OpportunityDetail
  services: PopupServices
  act: Act
  onClose(): void
}

/** "Record what I sent": which version, when and how; before it is recorded, the guard looks at what went out before. */
export function Send({ detail, services, act, onClose }: SendProps) {
  const { opportunity, checklist, ticked } = detail
  const { id } = opportunity
  const now = services.now()
  const pasted = pastedDraft(id)
  const versions = useLive(() => services.versions, [services])
  const [draft, setDraft] = useState<SendDraft | null>(null)
  const [before, setBefore] = useState<GuardFinding['sameEmployer']>([])
  const [found, setFound] = useState<NonNullable<GuardFinding['another']> | null>(null)
  const busy = useRef(false)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  useEffect(() => {
    services.guardText('', id).then(
      ({ sameEmployer }) => setBefore(sameEmployer),
      () => {},
    )
  }, [id])

  const current = draft ?? firstDraft(versions.value ?? [], id, localDay(now), services.drafts.get(pasted))
  const chosen = versions.value?.find(version => version.id === current.resumeId)
  const text = current.resumeId === null ? current.pasted : (chosen?.text ?? '')
  const verified = verifyChecklist(checklist, text, now)
  const openItems = checklist.filter(item => item.phase === 'tailor' && !isDone(item, ticked, verified))
  const name = opportunity.organization || opportunity.title

  useKeys(useMemo(() => ({ Escape: () => (found ? setFound(null) : onClose()) }), [found]))

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
    act(task)
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
    act.say({ text: 'Recorded what went out.', undo: () => void act(undo) })
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
    services.openOptions(
      version ? `#opportunities/resumes?open=${version}` : `#opportunities/resumes?for=${id}`,
    )
  }

  return (
    <>
      <div class="pp-scroll pp-panel">
        {found ? (
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
              Record what I sent
            </h2>
            {before[0] && (
              <Notice
                title={`You sent ${opportunity.organization || 'them'} ${before[0].version ? `“${before[0].version}”` : 'a version'}, ${dayWord(before[0].at, now)}.`}
              >
                {before.length > 1 && <p>And {before.length - 1} more before that.</p>}
              </Notice>
            )}
            <SendForm
              draft={current}
              versions={versions.value ?? []}
              opportunityId={id}
              today={localDay(now)}
              onDraft={change}
              onFile={() => services.openOptions(`#opportunities/resumes?for=${id}`)}
            />
            {opportunity.status !== 'applied' && (
              <Button
                look="plain"
                onClick={() => {
                  onClose()
                  void act.status(id, 'applied')
                }}
              >
                Only record that I applied
              </Button>
            )}
          </>
        )}
      </div>
      <footer class="pp-foot pp-steps">
        {found ? (
          <>
            <Button look="primary" wide onClick={() => work(tailorFirst)}>
              Tailor it first
            </Button>
            <Button onClick={() => work(() => put(found))}>Send it all the same</Button>
          </>
        ) : (
          <>
            <Button look="primary" wide disabled={text.trim() === ''} onClick={() => work(record)}>
              Record it
            </Button>
            <Button onClick={onClose}>Back</Button>
          </>
        )}
      </footer>
    </>
  )
}

/** What was made for this opportunity comes first, then what was changed last. */
function firstDraft(
  versions: readonly ResumeRecord[],
  opportunityId: string,
  today: string,
  pasted: string | null,
): SendDraft {
  const own = versions.find(version => version.opportunityId === opportunityId) ?? versions[0]
  return { resumeId: pasted ? null : (own?.id ?? null), pasted: pasted ?? '', at: today, channel: '' }
}
