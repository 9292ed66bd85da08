import { seen } from '../../profile'
import { type Check, type Examples, fail, notLoaded, pass } from '../check'
import { given } from '../given'
import { quoted } from '../quoting'

const seeking =
  /^\W*(?:(?:actively|currently|now)\s+)?(?:seeking|looking for|searching for|in search of|open to (?:work|new|opportunit)|unemployed|available (?:for|immediately)|auf (?:der )?(?:job)?suche|auf stellensuche|(?:en|à la) recherche|en búsqueda|buscando|in cerca di)(?!\p{L})/iu

export const check: Check = {
  id: 'headline-offers',
  group: 'headline',
  passing: 'Your headline begins with what you offer',
  failing: 'Your headline begins with what you are looking for',
  why: 'Readers first ask what a person brings; that one is looking can be said elsewhere.',
  where: 'Headline, under your name',
  judge({ snapshot }) {
    const headline = seen(snapshot.headline)
    if (!headline) return notLoaded('A headline')
    if (!seeking.test(headline)) return pass(quoted(headline))
    return fail(
      'Put what you do and for whom in front; say at the end, or in About, that you are open to offers.',
      quoted(headline),
    )
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
  ],
  'not-visible': [given({})],
})
