import { messages } from '../../../kernel/message'
import { seen } from '../../profile'
import { type Check, type Examples, fail, pass } from '../check'
import { given } from '../given'
import { places } from '../places'
import { quote } from '../quoting'
import { seeksInFront } from '../seeking'
import { notLoaded } from '../untold'

const words = messages('profile-audit/headline-offers', {
  passing: 'Your headline begins with what you offer',
  failing: 'Your headline begins with what you are looking for',
  why: 'Readers first ask what a person brings; you can say elsewhere that you are looking.',
  todo: 'Put what you do and for whom in front; say at the end, or in About, that you are open to offers.',
})

export const check: Check = {
  id: 'headline-offers',
  group: 'clear',
  passing: words.passing(),
  failing: words.failing(),
  why: words.why(),
  where: places.headline(),
  judge({ snapshot }) {
    const headline = seen(snapshot.headline)
    if (!headline) return notLoaded('headline')
    return seeksInFront(headline) ? fail(words.todo(), quote(headline)) : pass(quote(headline))
  },
}

export const examples = (): Examples => ({
  pass: [
    given({ headline: 'Nurse for small patients | open to work in Leeds' }),
    given({ headline: 'Seekingway Ltd founder' }),
  ],
  fail: [
    given({ headline: 'Actively seeking new opportunities' }),
    given({ headline: 'En recherche d’un poste de comptable' }),
    given({ headline: 'Em busca de recolocação' }),
  ],
  'not-visible': [given({})],
})
