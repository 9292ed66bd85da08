import { useEffect, useRef, useState } from 'preact/hooks'
import { messages } from '../../../src/core/kernel/message'
import { withoutEnd } from '../../../src/core/kernel/text'
import { Button } from '../../../src/ui/button'
import { Labelled } from '../../../src/ui/labelled'
import { say } from '../../../src/words/say'
import type { Services } from '../../services'

const words = messages('options/guided-sentence', {
  what: 'What changes because of you?',
  whatHint: 'Begin with what you do: “turn tangled month ends into three calm days”.',
  forWhom: 'For whom?',
  forWhomHint: 'Who is better off: “family-owned manufacturers”, “patients after surgery”.',
  proof: 'What proves it?',
  proofHint: 'A number, or something that people saw: “three audits without a finding”. It can wait.',
  step: 'Question {at} of {of}',
  next: 'Next',
  back: 'Back',
  take: 'Use this sentence',
  sentence: 'I {what} for {forWhom}: {proof}.',
  noProof: 'I {what} for {forWhom}.',
  noOne: 'I {what}.',
})

const questions = ['what', 'forWhom', 'proof'] as const
type Answers = Record<(typeof questions)[number], string>
const none: Answers = { what: '', forWhom: '', proof: '' }
const draftName = 'guided-sentence'
const longest = 300

function begun(text: string | null): Answers {
  try {
    const kept = JSON.parse(text ?? '{}') as Partial<Record<string, unknown>>
    const of = (name: string) => (typeof kept[name] === 'string' ? kept[name].slice(0, longest) : '')
    return { what: of('what'), forWhom: of('forWhom'), proof: of('proof') }
  } catch {
    return none
  }
}

const bare = (answer: string): string => withoutEnd(answer.trim(), '.!')

/** The user's own answers in one sentence; what they began with "I" or "for" is not said twice. */
function guidedSentence(answers: Answers): string {
  const what = bare(answers.what).replace(/^I\s+/i, '')
  const forWhom = bare(answers.forWhom).replace(/^for\s+/i, '')
  const proof = bare(answers.proof)
  if (what === '') return ''
  if (forWhom === '') return say(words.noOne({ what }))
  return say(proof === '' ? words.noProof({ what, forWhom }) : words.sentence({ what, forWhom, proof }))
}

interface GuidedSentenceProps {
  services: Pick<Services, 'drafts'>
  onSentence(statement: string): void
  /** It is what the page is for: the first question takes the focus. */
  takesFocus?: boolean
}

/** One question at a time; what was answered stays where one looks elsewhere meanwhile. */
export function GuidedSentence({ services: { drafts }, onSentence, takesFocus }: GuidedSentenceProps) {
  const [answers, setAnswers] = useState(() => begun(drafts.get(draftName)))
  const [at, setAt] = useState(0)
  const field = useRef<HTMLInputElement>(null)
  const moved = useRef(takesFocus === true)
  useEffect(() => {
    if (moved.current) field.current?.focus()
  }, [at])

  const question = questions[at] ?? 'what'
  const isLast = at === questions.length - 1
  const sentence = guidedSentence(answers)
  const move = (to: number) => {
    moved.current = true
    setAt(to)
  }
  const answer = (text: string) => {
    const next = { ...answers, [question]: text }
    setAnswers(next)
    drafts.set(draftName, JSON.stringify(next))
  }
  const submit = (event: Event) => {
    event.preventDefault()
    if (!isLast) return move(at + 1)
    if (sentence === '') return move(0)
    drafts.drop(draftName)
    onSentence(sentence)
  }
  return (
    <form class="op-guided" onSubmit={submit}>
      <p class="ss-quiet ss-small">{say(words.step({ at: at + 1, of: questions.length }))}</p>
      <Labelled label={say(words[question]())} hint={say(words[`${question}Hint`]())}>
        {tied => (
          <input
            {...tied}
            ref={field}
            class="ss-input"
            autocomplete="off"
            maxLength={longest}
            value={answers[question]}
            onInput={event => answer(event.currentTarget.value)}
          />
        )}
      </Labelled>
      <p class="op-guided-sentence" role="status">
        {sentence}
      </p>
      <div class="op-actions">
        <Button submit look={isLast ? 'primary' : 'quiet'} disabled={isLast && sentence === ''}>
          {say(isLast ? words.take() : words.next())}
        </Button>
        {at > 0 && (
          <Button look="plain" onClick={() => move(at - 1)}>
            {say(words.back())}
          </Button>
        )}
      </div>
    </form>
  )
}
