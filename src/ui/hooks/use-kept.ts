import { useEffect, useRef, useState } from 'preact/hooks'

/**
 * A text that is kept at every keystroke: the field shows what was typed at once, `keep` gets each state of
 * it. A surface may close at any moment (a popup does on any loss of focus), so nothing waits for a pause.
 * A value that arrives from outside while the user is in the field is taken over when they leave it, unless they typed.
 */
export function useKept(stored: string, keep: (text: string) => void) {
  const [text, setText] = useState(stored)
  const inField = useRef(false)
  const typed = useRef(false)
  useEffect(() => {
    if (!inField.current) setText(stored)
  }, [stored])
  return {
    value: text,
    field: {
      value: text,
      onInput: (event: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) => {
        typed.current = true
        setText(event.currentTarget.value)
        keep(event.currentTarget.value)
      },
      onFocus: () => {
        inField.current = true
        typed.current = false
      },
      onBlur: () => {
        inField.current = false
        if (!typed.current) setText(stored)
      },
    },
    clear: () => {
      setText('')
      keep('')
    },
  }
}
