import { skillIdentity } from '../advert/skills/canonical'
import { findSkills } from '../advert/skills/find-skills'
import { remember } from '../advert/words/remember'
import { type Word, wordsOf } from '../fit/words'
import { withoutBullet } from '../resume/bullets'
import { findDates } from '../resume/dates/find-dates'
import { headingKind, type SectionKind } from '../resume/words/headings'

export interface ResumeLine {
  index: number
  text: string
  words: readonly Word[]
  /** Skills that the lists know in it: identity, start and end. */
  skills: readonly { identity: string; start: number; end: number }[]
  section: SectionKind | 'header' | 'heading'
  isPoint: boolean
}

const longest = 60_000
const longestHeading = 45

/**
 * A pasted résumé line by line, each with the section that it stands in. What exceeds 60,000 characters is left out. The
 * checklist is made from the same text that it is then checked in: the last one is kept.
 */
export const resumeLines = remember((text: string): readonly ResumeLine[] => {
  let section: SectionKind | 'header' = 'header'
  return text
    .slice(0, longest)
    .split(/\r\n?|\n/)
    .map((raw, index): ResumeLine => {
      const bare = raw
        .trim()
        .replace(/^#+\s*/, '')
        .replace(/^\*\*(.+)\*\*$/, '$1')
      const kind = bare.length <= longestHeading && findDates(bare).length === 0 ? headingKind(bare) : null
      if (kind) section = kind
      return {
        index,
        text: raw,
        words: wordsOf(raw),
        skills: findSkills(raw).map(({ name, start, end }) => ({
          identity: skillIdentity(name),
          start,
          end,
        })),
        section: kind ? 'heading' : section,
        isPoint: kind === null && withoutBullet(raw.trim()) !== null,
      }
    })
}, 1)

const work = new Set<ResumeLine['section']>(['experience', 'projects', 'volunteering'])
const top = new Set<ResumeLine['section']>(['header', 'summary'])

export const isWork = (line: ResumeLine): boolean => work.has(line.section)
export const isTop = (line: ResumeLine): boolean => top.has(line.section)

/** The points of the positions, newest first as they stand; lines of prose where nothing is set as a list. */
export function pointsOf(lines: readonly ResumeLine[]): ResumeLine[] {
  const inWork = lines.filter(isWork)
  const points = inWork.filter(line => line.isPoint)
  return points.length > 0
    ? points
    : inWork.filter(line => line.words.length >= 8 && findDates(line.text).length === 0)
}
