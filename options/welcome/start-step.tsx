import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Brand } from '../../src/core/brand/brand'
import { messages } from '../../src/core/kernel/message'
import type { ReadDraft } from '../../src/core/resume/read-draft'
import { proposedBrand } from '../../src/core/tailoring/brand-proposal'
import { Button } from '../../src/ui/button'
import { Field } from '../../src/ui/field'
import { useLive } from '../../src/ui/hooks/use-live'
import { PhraseList } from '../../src/ui/phrase-list'
import { say } from '../../src/words/say'
import { DropPart } from '../sections/resumes/drop-part'
import { useReadDraft } from '../sections/resumes/use-read-draft'
import { hintOf, labelOf, listFields } from '../sections/statement/fields'
import type { Services } from '../services'
import { changeBrand } from '../shell/change-brand'
import { PageHead } from '../shell/page-head'
import { Tick } from '../shell/tick'

const words = messages('options/start-step', {
  title: 'Begin with what you have',
  lead: 'Take in a résumé, or LinkedIn’s archive of your data: it proposes a first brand statement, and you correct it. It is read on this device and goes nowhere else. Without one, three questions come next.',
  read: 'Proposed from {name}',
  readLead: 'These words are in your file. Change them, take out what isn’t you; Continue keeps them.',
  nothing: 'Nothing in {name} could be proposed for your brand statement. The next step asks you instead.',
  master: 'Keep this résumé too',
  masterHint: 'Versions for single opportunities are made from it.',
  another: 'Take in another file instead',
})

/** Of the statement, what a résumé can propose. */
const proposed = ['targetRoles', 'skills', 'strengths'] as const
const fields = listFields.filter(name => proposed.some(each => each === name))
const draftName = 'proposed-brand'

interface StartStepProps {
  services: Pick<
    Services,
    'brand' | 'saveBrand' | 'readResume' | 'keepResume' | 'deleteResume' | 'resumes' | 'drafts'
  >
  /** What "Continue" has to do first; null where there is nothing to keep. */
  onReady(keep: (() => Promise<void>) | null): void
}

/** A résumé first: it proposes, the user corrects. Nothing is stored before they go on. */
export function StartStep({ services, onReady }: StartStepProps) {
  const brand = useLive(() => services.brand, [services]).value
  const { waiting, file, onRead, onDrop } = useReadDraft(services)
  return (
    <>
      <PageHead title={say(words.title())} lead={say(words.lead())} />
      {waiting && brand ? (
        <Proposal
          key={waiting.fileName}
          read={waiting}
          file={file}
          brand={brand}
          services={services}
          onReady={onReady}
          onDone={onDrop}
          onDrop={onDrop}
        />
      ) : (
        <DropPart services={services} onRead={onRead} />
      )}
    </>
  )
}

interface ProposalProps extends StartStepProps {
  read: ReadDraft
  file: File | null
  brand: Brand
  onDone(): void
  onDrop(): void
}

function Proposal({ read, file, brand, services, onReady, onDone, onDrop }: ProposalProps) {
  const { drafts } = services
  const [before] = useState(brand)
  const first = useMemo(() => proposedBrand(read.resume, before), [])
  const [edited, setEdited] = useState<Brand>(() => corrected(drafts.get(draftName), first))
  const [master, setMaster] = useState(true)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const edit = (change: Partial<Brand>) => {
    const next = { ...edited, ...change }
    setEdited(next)
    drafts.set(draftName, JSON.stringify(pickProposed(next)))
  }

  useEffect(() => {
    onReady(async () => {
      // The statement first: kept twice, it is the same; a résumé would be there twice.
      await changeBrand(services, before, edited)
      if (master)
        await services.keepResume({
          name: read.fileName.replace(/\.[a-z0-9]{1,5}$/i, ''),
          parentId: null,
          opportunityId: null,
          resume: read.resume,
          text: read.text,
          file,
        })
      drafts.drop(draftName)
      onDone()
    })
    return () => onReady(null)
  }, [edited, master])

  const isNothing = edited.statement === '' && proposed.every(name => edited[name].length === 0)
  return (
    <section class="op-form" aria-labelledby="proposed">
      <div class="op-proposed">
        <h2 id="proposed" tabIndex={-1} ref={heading}>
          {say(words.read({ name: read.fileName }))}
        </h2>
        <p class="ss-quiet">{say(isNothing ? words.nothing({ name: read.fileName }) : words.readLead())}</p>
      </div>
      <Field
        label={labelOf('statement')}
        hint={hintOf('statement')}
        rows={3}
        maxLength={2_000}
        value={edited.statement}
        onKeep={statement => edit({ statement })}
      />
      {fields.map(name => (
        <PhraseList
          key={name}
          label={labelOf(name)}
          hint={hintOf(name)}
          phrases={edited[name] ?? []}
          onChange={phrases => edit({ [name]: phrases })}
        />
      ))}
      <Tick label={say(words.master())} hint={say(words.masterHint())} ticked={master} onTick={setMaster} />
      <p>
        <Button
          look="plain"
          onClick={() => {
            drafts.drop(draftName)
            onDrop()
          }}
        >
          {say(words.another())}
        </Button>
      </p>
    </section>
  )
}

const pickProposed = ({ statement, targetRoles, skills, strengths }: Brand) => ({
  statement,
  targetRoles,
  skills,
  strengths,
})

/** The proposal as it was corrected before one looked elsewhere. */
function corrected(text: string | null, first: Brand): Brand {
  try {
    const kept = JSON.parse(text ?? 'null') as Partial<Record<keyof Brand, unknown>> | null
    const list = (name: (typeof proposed)[number]) => {
      const phrases = kept?.[name]
      return Array.isArray(phrases) ? phrases.filter(phrase => typeof phrase === 'string') : first[name]
    }
    return {
      ...first,
      statement: typeof kept?.statement === 'string' ? kept.statement : first.statement,
      targetRoles: list('targetRoles'),
      skills: list('skills'),
      strengths: list('strengths'),
    }
  } catch {
    return first
  }
}
