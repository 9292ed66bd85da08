import { section as about } from './about/section'
import { section as balance } from './balance/section'
import { section as data } from './data/section'
import { section as devices } from './devices/section'
import { section as evidence } from './evidence/section'
import { section as goals } from './goals/section'
import { section as layoffPlan } from './layoff-plan/section'
import { section as learning } from './learning/section'
import { board, brief, seen } from './opportunities/section'
import { section as path } from './path/section'
import { section as people } from './people/section'
import { section as pitches } from './pitches/section'
import { section as presence } from './presence/section'
import { section as profile } from './profile/section'
import { section as reflection } from './reflection/section'
import { section as reminders } from './reminders/section'
import { section as resumes } from './resumes/section'
import { section as search } from './search/section'
import type { Section } from './section'
import { section as sites } from './sites/section'
import { section as skills } from './skills/section'
import { section as statement } from './statement/section'
import { section as trends } from './trends/section'
import { section as week } from './week/section'

/** Every section of the options page, in the order of the navigation. */
export const sections: readonly Section[] = [
  week,
  statement,
  pitches,
  evidence,
  skills,
  goals,
  board,
  seen,
  brief,
  resumes,
  people,
  presence,
  profile,
  path,
  trends,
  reflection,
  learning,
  layoffPlan,
  balance,
  sites,
  reminders,
  data,
  devices,
  about,
  search,
]

/** The section of a place; undefined for the steps of the first run. */
export const sectionOf = (place: string): Section | undefined => sections.find(({ id }) => id === place)
