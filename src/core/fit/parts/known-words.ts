import { indexOf } from '../known-index'
import type { OwnSkills } from '../own-skills'
import { englishWords } from '../roles/compare'
import { stemOf, wordsOf } from '../words'

/** Words of the titles and employers that the user worked as and for. */
const ofJobs = new WeakMap<OwnSkills['record'], ReadonlySet<string>>()

function jobStems(record: OwnSkills['record']): ReadonlySet<string> {
  const before = ofJobs.get(record)
  if (before) return before
  const texts = [
    ...record.jobs.flatMap(job => [job.title, job.employer]),
    ...record.degrees.map(({ own }) => own),
  ]
  const stems = new Set(texts.flatMap(text => wordsOf(text).map(word => word.stem)))
  ofJobs.set(record, stems)
  return stems
}

/** Whether a word stands anywhere in the user's record, by its stem; a word of another language, in English. */
export const knowsWord = (stem: string, user: OwnSkills): boolean =>
  standsIn(stem, user) || englishWords(stem).some(word => standsIn(stemOf(word), user))

const standsIn = (stem: string, user: OwnSkills): boolean =>
  [user.evidence, user.typed, user.lines].some(texts => indexOf(texts).byStem.has(stem)) ||
  user.roleStems.has(stem) ||
  jobStems(user.record).has(stem)
