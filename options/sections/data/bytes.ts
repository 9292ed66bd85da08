import { messages } from '../../../src/core/kernel/message'
import { say } from '../../../src/words/say'

const words = messages('options/bytes', {
  bytes: '{size} bytes',
  kb: '{size} KB',
  mb: '{size} MB',
  gb: '{size} GB',
  tb: '{size} TB',
})

const units = [words.bytes, words.kb, words.mb, words.gb, words.tb]

/** "12 MB": a size as one says it. */
export function bytesWords(bytes: number): string {
  let value = bytes
  let at = 0
  while (value >= 1_000 && at < units.length - 1) {
    value /= 1_000
    at += 1
  }
  const size = value < 10 && at > 1 ? value.toFixed(1) : `${Math.round(value)}`
  return say((units[at] ?? words.tb)({ size }))
}
