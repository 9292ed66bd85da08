import { useState } from 'preact/hooks'

const name = 'single-keys'

/**
 * Whether single keys act. Kept in this page's own small storage: it is about this keyboard and not about the
 * user's records.
 */
export function useSingleKeys(): { on: boolean; set(on: boolean): void } {
  const [on, setOn] = useState(() => localStorage.getItem(name) !== 'off')
  return {
    on,
    set: next => {
      localStorage.setItem(name, next ? 'on' : 'off')
      setOn(next)
    },
  }
}
