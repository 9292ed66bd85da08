import { messages } from '../../../kernel/message'
import { seen } from '../../profile'
import { type Check, cannotTell, type Examples, fail, pass } from '../check'
import { given } from '../given'
import { asOf, limits } from '../limits'
import { places } from '../places'
import { notLoaded, untold } from '../untold'

const words = messages('profile-audit/skills-enough', {
  passing: 'Your profile lists enough skills to be found by',
  failing: 'Your profile lists few skills',
  why: 'Searches filter by skills: have at least {least}; 15 to 30 is common advice, and {most} is the limit ({asOf}).',
  todo: 'Add the skills that your brand statement names first.',
  found: '{count, plural, =0 {No skill} one {# skill} other {# skills}}',
})

export const check: Check = {
  id: 'skills-enough',
  group: 'complete',
  passing: words.passing(),
  failing: words.failing(),
  why: words.why({ least: limits.fewSkills, most: limits.skills, asOf }),
  where: places.skills(),
  judge({ snapshot: { skills, skillCount } }) {
    if (skills.state !== 'read' && skillCount.state !== 'read') return notLoaded('skills')
    const listed = seen(skills)?.length ?? 0
    const all = seen(skillCount) ?? (skills.state === 'read' && skills.whole ? listed : null)
    const found = words.found({ count: all ?? listed })
    if (listed >= limits.fewSkills || (all ?? 0) >= limits.fewSkills) return pass(found)
    return all === null ? cannotTell(untold.notAll()) : fail(words.todo(), found)
  },
}

export const examples = (): Examples => ({
  pass: [
    given({ skills: ['a', 'b', 'c', 'd', 'e'] }),
    given({ skills: ['a', 'b'], skillCount: 24 }, {}, { cut: ['skills'] }),
    given({ skillCount: 24 }),
  ],
  fail: [given({ skills: ['a', 'b'] }), given({ skills: [] })],
  'not-visible': [given({}), given({ skills: ['a', 'b'] }, {}, { cut: ['skills'] })],
})
