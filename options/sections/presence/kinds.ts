import { type Message, messages } from '../../../src/core/kernel/message'
import type { placeKinds } from '../../../src/core/profile/presence'

const words = messages('options/place-kinds', {
  site: 'Site',
  portfolio: 'Portfolio',
  code: 'Code',
  talk: 'Talk',
  network: 'Another network',
  article: 'Article',
  other: 'Something else',
})

export const kindWords: Record<(typeof placeKinds)[number], Message> = {
  site: words.site(),
  portfolio: words.portfolio(),
  code: words.code(),
  talk: words.talk(),
  network: words.network(),
  article: words.article(),
  other: words.other(),
}
