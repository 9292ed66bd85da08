import { foldForComparison } from '../../../kernel/text'
import { seen } from '../../profile'
import { type Check, type Examples, fail, notLoaded, pass } from '../check'
import { given } from '../given'

const worn = [
  'guru',
  'ninja',
  'rockstar',
  'rock star',
  'jedi',
  'superstar',
  'thought leader',
  'go getter',
  'self starter',
  'results driven',
  'results oriented',
  'team player',
  'think outside the box',
  'synergy',
  'synergies',
]

export const check: Check = {
  id: 'plain-words',
  group: 'headline',
  passing: 'Headline and About use plain words',
  failing: 'Headline or About lean on worn words',
  why: 'Everybody can say them, so they tell a reader nothing about you.',
  where: 'Headline and About',
  judge({ snapshot }) {
    const parts = [seen(snapshot.headline), seen(snapshot.about)].filter(part => part !== null)
    if (parts.join('').trim() === '') return notLoaded('Headline or About')
    const text = ` ${parts.map(foldForComparison).join(' | ')} `
    const used = worn.filter(word => text.includes(` ${word} `))
    if (used.length === 0) return pass()
    return fail(
      'Replace each by what you did: the thing, the number, who can confirm it.',
      ...used.map(word => `“${word}”`),
    )
  },
}

export const examples = (): Examples => ({
  pass: [
    given({ headline: 'Accountant who closes the month in four days' }),
    given({ headline: 'Ninjago brand manager' }),
  ],
  fail: [given({ headline: 'Marketing guru' }), given({ about: 'I am a results-driven team player.' })],
  'not-visible': [given({})],
})
