import { type Message, messages } from '../../../src/core/kernel/message'
import type { StoreName } from '../../../src/records/registry'
import type { Preview } from '../../../src/store/restore'
import { say } from '../../../src/words/say'
import { storesInOrder } from '../../shell/labelled-stores'
import type { StoredCount } from './services'

const words = messages('options/preview-words', {
  nothing: 'Nothing changes',
  added: '{count, plural, one {# comes in} other {# come in}}',
  joined: '{count, plural, other {# merged with yours}}',
  asInFile: '{count, plural, other {# as in the file}}',
  gone: '{count, plural, one {# of yours goes} other {# of yours go}}',
})

interface PreviewLine {
  name: string
  inFile: number
  /** What merging and what replacing would do, in words. */
  merge: string
  replace: string
}

const list = (parts: string[]): string => (parts.length === 0 ? say(words.nothing()) : parts.join(', '))
const some = (count: number, message: (values: { count: number }) => Message): string[] =>
  count > 0 ? [say(message({ count }))] : []

/** @param here what is stored now, by the same names. */
export function previewLines({ stores }: Preview, here: readonly StoredCount[]): PreviewLine[] {
  return storesInOrder().flatMap(({ name: store, stored: { name } }) => {
    const { inFile, added, changed, same } = stores[store as StoreName]
    const now = here.find(each => each.store === store)?.count ?? 0
    // Of what neither has, nothing is to be said.
    if (inFile === 0 && now === 0) return []
    const gone = Math.max(0, now - changed - same)
    return {
      name: say(name),
      inFile,
      merge: list([...some(added, words.added), ...some(changed, words.joined)]),
      replace: list([
        ...some(added, words.added),
        ...some(changed, words.asInFile),
        ...some(gone, words.gone),
      ]),
    }
  })
}
