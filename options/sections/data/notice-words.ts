import { localDay } from '../../../src/core/kernel/days'
import { type Message, messages } from '../../../src/core/kernel/message'
import type { Notice } from '../../../src/store/derived-rows'
import { hostOf } from '../../../src/ui/wording/posting'
import { say } from '../../../src/words/say'

const words = messages('options/notice-words', {
  found: 'It found: {what}.',
  at: '{name}, on {site}',
  posting: 'A posting',
  perhaps: 'Perhaps a posting',
  unsure:
    'Not kept: title or employer could not be read for certain. Open the toolbar button there and say what is right.',
  unsureFound:
    'Not kept: title or employer could not be read for certain. It found: {what}. Open the toolbar button there and say what is right.',
  failed: 'Not kept: it could not be written to this device. The toolbar button there offers to try again.',
  pages: '{count, plural, one {A page on {site}} other {# pages on {site}}}',
  nothing: 'Not kept: no single posting.',
  nothingFound: 'Not kept: no single posting. It found: {what}.',
})

/** One line of the log, in plain words. */
interface NoticeLine {
  id: string
  at: string
  /** What became of it. */
  outcome: 'logged' | 'unsure' | 'failed' | 'nothing'
  what: string
  /** Why, or why not. */
  why: string
}

function lineOf(notice: Notice, times: number): NoticeLine {
  const { id, at, url, title, organization, why } = notice
  const host = hostOf(url)
  const name = [title, organization].filter(Boolean).join(', ')
  const found = why.length > 0 && { what: why.join(', ') }
  const onSite = (unnamed: Message) => say(words.at({ name: name || unnamed, site: host }))
  switch (notice.outcome) {
    case 'logged':
      return {
        id,
        at,
        outcome: 'logged',
        what: onSite(words.posting()),
        why: found ? say(words.found(found)) : '',
      }
    case 'unsure':
      return {
        id,
        at,
        outcome: 'unsure',
        what: onSite(words.perhaps()),
        why: say(found ? words.unsureFound(found) : words.unsure()),
      }
    case 'failed':
      return {
        id,
        at,
        outcome: 'failed',
        what: onSite(words.posting()),
        why: say(words.failed()),
      }
    default:
      return {
        id,
        at,
        outcome: 'nothing',
        what: say(words.pages({ count: times, site: host })),
        why: say(found ? words.nothingFound(found) : words.nothing()),
      }
  }
}

const isNothing = (notice: Notice) =>
  notice.outcome !== 'logged' && notice.outcome !== 'unsure' && notice.outcome !== 'failed'

/** The log of one day (the user's own), the newest first; pages of one site with nothing on them in a row are one line. */
export function noticeLines(notices: readonly Notice[], day: string): NoticeLine[] {
  const lines: { notice: Notice; times: number }[] = []
  for (const notice of notices.filter(each => localDay(each.at) === day)) {
    const last = lines.at(-1)
    const more =
      last && isNothing(notice) && isNothing(last.notice) && hostOf(last.notice.url) === hostOf(notice.url)
    if (more) last.times += 1
    else lines.push({ notice, times: 1 })
  }
  return lines.map(({ notice, times }) => lineOf(notice, times))
}
