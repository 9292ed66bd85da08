import { messages } from '../../../src/core/kernel/message'
import type { Change } from '../../../src/core/posting/changes'
import type { FieldName } from '../../../src/core/posting/posting'
import { workModeWords } from '../../../src/ui/wording/posting'
import { say } from '../../../src/words/say'

const names = messages('options/changed-fields', {
  title: 'Title',
  hiringOrganization: 'Employer',
  jobLocation: 'Place',
  workMode: 'Work mode',
  employmentType: 'Employment',
  baseSalary: 'Pay',
  applyUrl: 'Application link',
  datePosted: 'Posted on',
  validThrough: 'Open until',
  description: 'Text',
})

const nameOf = (field: FieldName): string =>
  field in names ? say(names[field as keyof typeof names]()) : field

const most = 12

/** One change as a line of the timeline: what was taken away and what came. */
export interface ChangeWords {
  name: string
  gone: string[]
  came: string[]
}

const value = (field: FieldName, text: string): string[] => {
  if (text === '') return []
  const mode = field === 'workMode' ? workModeWords[text as keyof typeof workModeWords] : undefined
  return [mode ? say(mode) : text]
}

/** Of a text, only the lines that differ are told. */
function textChange({ before, after }: Change): ChangeWords {
  const linesOf = (text: string) =>
    text
      .split('\n')
      .map(line => line.trim())
      .filter(Boolean)
  const [old, now] = [linesOf(before), linesOf(after)]
  return {
    name: say(names.description()),
    gone: old.filter(line => !now.includes(line)).slice(0, most),
    came: now.filter(line => !old.includes(line)).slice(0, most),
  }
}

export const changeWords = (change: Change): ChangeWords =>
  change.field === 'description'
    ? textChange(change)
    : {
        name: nameOf(change.field),
        gone: value(change.field, change.before),
        came: value(change.field, change.after),
      }
