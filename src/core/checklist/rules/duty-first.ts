import { matchLine } from '../../fit/evidence-match'
import { gistOf } from '../../fit/gist'
import { quoteLine } from '../../fit/opening'
import { ownSkillsOf } from '../../fit/own-skills'
import { evidenceName } from '../../fit/requirement-reasons'
import { slugOf } from '../../fit/slug'
import { wordsOf } from '../../fit/words'
import { example, line } from '../example'
import type { Examples, Rule } from '../rule'
import { bare, wardNurse } from '../samples'
import type { Situation } from '../situation'

const isDuty = (words: number): boolean => words >= 5 && words <= 45

function duties({ lines, reading }: Situation): number[] {
  return lines.flatMap((text, at) =>
    reading.lines[at]?.zone === 'duties' && isDuty(wordsOf(text).length) ? [at] : [],
  )
}

/** The order of bullets is a message: the topmost one answers what they want done. */
export const rule: Rule = {
  id: 'duty-first',
  phase: 'tailor',
  most: 1,
  applies: ({ reading }) => reading.lines.some(read => read.zone === 'duties'),
  make: situation => {
    const user = ownSkillsOf(situation)
    const all = duties(situation)
    for (const at of all) {
      const match = matchLine(situation.lines[at] ?? '', user.evidence)[0]
      const entry = situation.evidence.find(one => one.id === match?.evidenceId)
      if (!match || !entry) continue
      const reason = `Your evidence ${evidenceName(entry)}: ${match.reason.replace(/^Both/, 'both')}. A reader sees the first bullet first.`
      return [
        {
          about: slugOf(situation.lines[at] ?? ''),
          text: `Raise the bullet that answers ${gistOf(situation.lines[at] ?? '')} to the top`,
          reason,
          quote: quoteLine(situation.lines, at),
        },
      ]
    }
    const first = all[0]
    if (first === undefined) return []
    return [
      {
        about: slugOf(situation.lines[first] ?? ''),
        text: `Let your first bullet answer their first duty, ${gistOf(situation.lines[first] ?? '')}`,
        reason: 'What stands first in their list is usually what the work is mostly about.',
        quote: quoteLine(situation.lines, first),
      },
    ]
  },
}

export const examples = (): Examples => ({
  yields: [
    example(wardNurse),
    example({
      ...wardNurse,
      evidence: [{ id: 'e1', action: 'Planned care for eight surgical patients a shift' }],
    }),
  ],
  nothing: [example({ ...bare, lines: [line('duties', 'Greet guests.')] })],
  notApplicable: [example(bare)],
})
