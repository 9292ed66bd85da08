import { seen } from '../../profile'
import { type Check, type Examples, fail, notLoaded, pass } from '../check'
import { given } from '../given'
import { asOf, limits } from '../limits'
import { counted } from '../quoting'

export const check: Check = {
  id: 'skills-enough',
  group: 'skills',
  passing: 'Your profile lists enough skills to be found by',
  failing: 'Your profile lists few skills',
  why: `Searches filter by skills: ${limits.fewSkills} are the least, 15 to 30 are common advice, ${limits.skills} the limit (${asOf}).`,
  where: 'Skills',
  judge({ snapshot }) {
    const { skills, skillCount } = snapshot
    if (skills.state !== 'read' && skillCount.state !== 'read') return notLoaded('The Skills section')
    const listed = seen(skills)?.length ?? 0
    const all = seen(skillCount) ?? (skills.state === 'read' && skills.whole ? listed : null)
    if (listed >= limits.fewSkills || (all ?? 0) >= limits.fewSkills)
      return pass(counted(all ?? listed, 'skill'))
    if (all === null) return notLoaded('The whole list of skills')
    return fail('Add the skills that your brand statement names first.', counted(all, 'skill'))
  },
}

export const examples = (): Examples => ({
  pass: [
    given({ skills: ['a', 'b', 'c', 'd', 'e'] }),
    given({ skills: ['a', 'b'], skillCount: 24 }, {}, ['skills']),
    given({ skillCount: 24 }),
  ],
  fail: [given({ skills: ['a', 'b'] }), given({ skills: [] })],
  'not-visible': [given({}), given({ skills: ['a', 'b'] }, {}, ['skills'])],
})
