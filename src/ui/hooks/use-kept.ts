import { useEffect, useRef, useState } from 'preact/hooks'

/**
 * A text that is kept at every keystroke: the field shows what was typed at once, `keep` gets each state of
 * it. A surface may close at any moment (a popup does on any loss of focus), so nothing waits for a pause.
 * A value that arrives from outside is taken over only while the user isn't in the field.
 */
export function useKept(stored: string, keep: (text: string) => void) {
  const [text, setText] = useState(stored)
  const inField = useRef(false)
  useEffect(() => {
    if (!inField.current) setText(stored)
  }, [stored])
  return {
    value: text,
    field: {
      value: text,
      onInput: (event: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) => {
        setText(event.currentTarget.value)
        keep(event.currentTarget.value)
      },
      onFocus: () => {
        inField.current = true
      },
      onBlur: () => {
        inField.current = false
      },
    },
    clear: () => {
      setText('')
      keep('')
    },
  }
}
