import { seen } from '../../profile'
import { type Check, type Examples, fail, notLoaded, pass } from '../check'
import { given } from '../given'
import { counted } from '../quoting'

export const check: Check = {
  id: 'featured',
  group: 'presence',
  passing: 'Your profile shows a piece of your work',
  failing: 'Your profile shows no piece of your work',
  why: 'A talk, an article, a project or a prize shows what a claim can only say.',
  where: 'Featured',
  judge({ snapshot }) {
    const count = seen(snapshot.featured)
    if (count === null) return notLoaded('The Featured section')
    return count > 0 ? pass(counted(count, 'piece')) : fail('Feature one thing that you may show in public.')
  },
}

export const examples = (): Examples => ({
  pass: [given({ featured: 1 })],
  fail: [given({ featured: 0 })],
  'not-visible': [given({})],
})
