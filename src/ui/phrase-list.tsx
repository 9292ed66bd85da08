import { Plus, X } from 'lucide'
import { useRef, useState } from 'preact/hooks'
import { messages } from '../core/kernel/message'
import { phrasesOf, typedPhrases } from '../core/kernel/phrases'
import { say } from '../words/say'
import { IconButton } from './button'
import { Icon } from './icon'
import { Labelled } from './labelled'

const words = messages('ui/phrase-list', {
  added: 'Added {phrases}',
  removed: 'Removed {phrase}',
  remove: 'Remove {phrase}',
  enough: '{most} are enough',
  add: 'Add to {list}',
})

interface PhraseListProps {
  label: string
  hint?: string
  phrases: readonly string[]
  onChange(phrases: string[]): void
  /** What the empty field suggests ("e.g. data analysis"). */
  placeholder?: string
  /** Most phrases that are taken, and the length of one. */
  max?: number
  maxLength?: number
}

const sameWords = (a: string, b: string) => a.localeCompare(b, undefined, { sensitivity: 'accent' }) === 0

/**
 * A list of short phrases: Enter or a comma adds (but none within a number), a pasted list becomes one phrase each,
 * Backspace in the empty field takes the last one back into it, and what was typed is not lost when the field is left.
 */
export function PhraseList(props: PhraseListProps) {
  const { label, hint, phrases, onChange, placeholder, max = 100, maxLength = 200 } = props
  const [draft, setDraft] = useState('')
  const [said, setSaid] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const full = phrases.length >= max

  const add = (texts: readonly string[]) => {
    const next = [...phrases]
    for (const raw of texts) {
      const text = raw.trim().slice(0, maxLength)
      if (text && next.length < max && !next.some(phrase => sameWords(phrase, text))) next.push(text)
    }
    if (next.length > phrases.length) {
      onChange(next)
      setSaid(say(words.added({ phrases: next.slice(phrases.length).join(', ') })))
    }
    setDraft('')
  }

  const remove = (at: number) => {
    onChange(phrases.filter((_, i) => i !== at))
    setSaid(say(words.removed({ phrase: phrases[at] ?? '' })))
    input.current?.focus()
  }

  const press = (event: KeyboardEvent) => {
    if (event.isComposing) return
    if (event.key === 'Enter') {
      event.preventDefault()
      add(phrasesOf(draft))
    } else if (event.key === 'Backspace' && draft === '' && phrases.length > 0) {
      event.preventDefault()
      setDraft(phrases.at(-1) ?? '')
      onChange(phrases.slice(0, -1))
      setSaid(say(words.removed({ phrase: phrases.at(-1) ?? '' })))
    }
  }

  const type = (text: string) => {
    const { whole, rest } = typedPhrases(text)
    if (whole.length > 0) add(whole)
    setDraft(rest)
  }

  const paste = (event: ClipboardEvent) => {
    const pasted = phrasesOf(event.clipboardData?.getData('text/plain') ?? '')
    if (pasted.length < 2) return
    event.preventDefault()
    add(pasted)
  }

  return (
    <Labelled label={label} hint={hint}>
      {tied => (
        <>
          {phrases.length > 0 && (
            <ul class="ss-phrases" aria-label={label}>
              {phrases.map((phrase, at) => (
                <li key={phrase} class="ss-chip">
                  <span>{phrase}</span>
                  <button
                    type="button"
                    class="ss-chip-remove"
                    aria-label={say(words.remove({ phrase }))}
                    onClick={() => remove(at)}
                  >
                    <Icon node={X} />
                  </button>
                </li>
              ))}
            </ul>
          )}
          <div class="ss-add">
            <input
              ref={input}
              {...tied}
              type="text"
              class="ss-input"
              autocomplete="off"
              enterkeyhint="enter"
              placeholder={full ? say(words.enough({ most: max })) : placeholder}
              disabled={full}
              maxLength={maxLength}
              value={draft}
              onInput={event => type(event.currentTarget.value)}
              onKeyDown={press}
              onPaste={paste}
              onBlur={() => draft.trim() && add(phrasesOf(draft))}
            />
            <IconButton
              icon={Plus}
              label={say(words.add({ list: label.toLowerCase() }))}
              disabled={full || !draft.trim()}
              onClick={() => add(phrasesOf(draft))}
            />
          </div>
          <p class="ss-unseen" role="status">
            {said}
          </p>
        </>
      )}
    </Labelled>
  )
}
