import { type Message, messages } from '../../core/kernel/message'
import type { Extractor, Field } from '../../core/posting/posting'
import { say } from '../../words/say'

const words = messages('ui/where', {
  user: 'Your own word',
  beside: 'Read beside “{label}” on the page',
  heading: 'Read in a heading of the page',
  place: 'Read on the page: {place}',
  ownData: 'From the page’s own job data',
  site: 'From what is known of this site',
  pageData: 'From data in the page',
  layout: 'From the page’s layout',
})

const rungs: Record<Extractor, Message> = {
  user: words.user(),
  'json-ld': words.ownData(),
  microdata: words.ownData(),
  site: words.site(),
  'page-data': words.pageData(),
  generic: words.layout(),
}

/** Words in a row that a person can look for, such as "line under the title"; a selector or a key is none. */
const plain = /^\p{Ll}+(?: \p{Ll}+)+$/u
const label = /^(?:label )?["“]([^"”]+)["”]$/

function messageOf({ rung, where }: Pick<Field<unknown>, 'rung' | 'where'>): Message {
  if (rung === 'user') return rungs.user
  const named = label.exec(where)?.[1]
  if (named) return words.beside({ label: named })
  if (/^h[1-6]\b/.test(where)) return words.heading()
  if (plain.test(where)) return words.place({ place: where })
  return rungs[rung]
}

/** Where a value was read, as one would look for it on the page; what only a program would name is not told. */
export const whereWords = (field: Pick<Field<unknown>, 'rung' | 'where'>): string => say(messageOf(field))
