import {
  blankSnapshot,
  type LayoutId,
  notVisible,
  type Part,
  type PartName,
  type ProfileSnapshot,
} from '../../core/profile/profile'
import { profileKey } from '../../core/profile/profile-address'
import type { Page } from '../page'
import * as cards2022 from './cards-2022'
import * as cards2026 from './cards-2026'
import { keyOfLink } from './whose'

type Readers = { [K in PartName]?: (container: Element) => ProfileSnapshot[K] }

/** What the pages behind "Show all" hold, by the end of their address; layout by layout. */
const lists: Record<string, { '2022-24': Readers; '2026': Readers }> = {
  experience: {
    '2022-24': { experience: cards2022.readExperience },
    '2026': { experience: cards2026.readExperience },
  },
  education: {
    '2022-24': { education: cards2022.readEducation },
    '2026': { education: cards2026.readEducation },
  },
  skills: { '2022-24': { skills: cards2022.readSkills }, '2026': { skills: cards2026.readSkills } },
  certifications: { '2022-24': { learning: cards2022.readNumber('certifications') }, '2026': {} },
  'volunteering-experiences': {
    '2022-24': { volunteering: cards2022.readNumber('volunteering-experiences') },
    '2026': {},
  },
}

/** Lists load in portions of twenty: a longer one may go on. */
const portion = 20

/**
 * Reads a page behind "Show all" of a profile: the one list that it shows, without a name. Null on any other page, where
 * the list is of nobody that the address names, and where nothing can be read.
 */
export function readDetails({ document, url }: Page): ProfileSnapshot | null {
  const key = profileKey(url.href)
  const name = /^\/in\/[^/]+\/details\/([a-z-]+)\/?$/.exec(url.pathname)?.[1] ?? ''
  const main = document.querySelector('main')
  if (key === null || !main || !Object.hasOwn(lists, name)) return null
  // After a change of page inside LinkedIn the last person's list may still stand there.
  if (!Array.from(main.querySelectorAll('a[href*="/in/"]')).some(link => keyOfLink(link) === key)) return null
  const container = main.querySelector('[role="tabpanel"]') ?? main
  for (const layout of ['2026', '2022-24'] as const) {
    const snapshot = listOf(container, key, layout, lists[name]?.[layout] ?? {})
    if (snapshot) return snapshot
  }
  return null
}

function listOf(container: Element, key: string, layout: LayoutId, readers: Readers): ProfileSnapshot | null {
  const found = Object.entries(readers).flatMap(([part, read]): [string, Part<unknown>][] => {
    const read1 = read(container)
    return read1.state === 'read' ? [[part, asFarAsLoaded(read1)]] : []
  })
  return found.length > 0 ? { ...blankSnapshot(key, layout, ''), ...Object.fromEntries(found) } : null
}

function asFarAsLoaded(part: Part<unknown>): Part<unknown> {
  if (part.state !== 'read') return notVisible
  const count = Array.isArray(part.value) ? part.value.length : Number(part.value)
  return { ...part, whole: part.whole && count % portion !== 0 }
}
