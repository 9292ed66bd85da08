import { localDay } from '../../../src/core/kernel/days'
import { hostOf } from '../../../src/ui/wording/posting'
import type { Notice } from '../../settings-services'

/** One line of the log, in plain words. */
export interface NoticeLine {
  id: string
  at: string
  /** What became of it. */
  outcome: 'logged' | 'unsure' | 'failed' | 'nothing'
  what: string
  /** Why, or why not. */
  why: string
}

const joined = (parts: readonly string[]): string => parts.join(', ')

function lineOf(notice: Notice, times: number): NoticeLine {
  const { id, at, url, title, organization, why } = notice
  const host = hostOf(url)
  const name = [title, organization].filter(Boolean).join(', ')
  const saw = why.length > 0 ? `It found: ${joined(why)}.` : ''
  switch (notice.outcome) {
    case 'logged':
      return { id, at, outcome: 'logged', what: `${name || 'A posting'}, on ${host}`, why: saw }
    case 'unsure':
      return {
        id,
        at,
        outcome: 'unsure',
        what: `${name || 'Perhaps a posting'}, on ${host}`,
        why: `Not kept: title or employer could not be read for certain. ${saw} Open the toolbar button there and say what is right.`,
      }
    case 'failed':
      return {
        id,
        at,
        outcome: 'failed',
        what: `${name || 'A posting'}, on ${host}`,
        why: 'Not kept: it could not be written to this device. The toolbar button there offers to try again.',
      }
    default:
      return {
        id,
        at,
        outcome: 'nothing',
        what: `${times > 1 ? `${times} pages` : 'A page'} on ${host}`,
        why: `Not kept: no single posting. ${saw}`,
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
