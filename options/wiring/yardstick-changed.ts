import { send } from '../../src/adapters/messaging'

/** Judging all that was noticed is work for the worker: it is told once the words rest (milliseconds). */
const rest = 1_500

let timer: ReturnType<typeof setTimeout> | undefined

// A worker that is gone judges what is left at its next start: it finds that by the name of the yardstick.
const tell = () => void send('yardstickChanged', {}).catch(() => {})

/** Brand statement or evidence changed. */
export function yardstickChanged(): void {
  clearTimeout(timer)
  timer = setTimeout(() => {
    timer = undefined
    tell()
  }, rest)
}

/** The window goes: told now what would have been told. */
export function tellNow(): void {
  if (timer === undefined) return
  clearTimeout(timer)
  timer = undefined
  tell()
}
