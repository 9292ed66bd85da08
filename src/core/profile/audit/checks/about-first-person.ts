import { foldForComparison } from '../../../kernel/text'
import { seen } from '../../profile'
import { type Check, cannotTell, type Examples, fail, notLoaded, pass } from '../check'
import { given } from '../given'
import { readsAsEnglish } from '../language'
import { quoted } from '../quoting'

/** Kept apart, since "i" is an "and" or a "the" in other languages. */
const english = new Set('i my me mine we our us'.split(' '))
const others = new Set(
  'ich mein meine meinem meinen meiner wir je mon nous yo soy eu meu minha io mio mia'.split(' '),
)

function speaksAsSelf(text: string): boolean {
  const words = foldForComparison(text).split(' ')
  if (words.some(word => others.has(word)) || /(?<!\p{L})j[’']\p{L}/iu.test(text)) return true
  return (words.length < 12 || readsAsEnglish(text)) && words.some(word => english.has(word))
}

export const check: Check = {
  id: 'about-first-person',
  group: 'about',
  passing: 'Your About speaks as you',
  failing: 'Your About speaks about you in the third person',
  why: 'A person reads it; “I” sounds like one, “she is a seasoned professional” like a brochure.',
  where: 'About',
  judge({ snapshot }) {
    const about = seen(snapshot.about)
    if (!about) return notLoaded('An About')
    if (speaksAsSelf(about)) return pass(quoted(about, 100))
    if (snapshot.about.state === 'read' && !snapshot.about.whole) return notLoaded('The whole of your About')
    if (!readsAsEnglish(about))
      return cannotTell('Your About is too short, or in a language that this check does not read.')
    return fail('Rewrite it with “I” and “my”, as you would introduce yourself.', quoted(about, 100))
  },
}

const brochure =
  'A seasoned professional with a record of success in the field of logistics, known for the care that is given to every client of the firm.'
export const examples = (): Examples => ({
  pass: [
    given({ about: 'I plan routes so that drivers get home for dinner.' }),
    given({ about: 'Seit zehn Jahren plane ich Touren.' }),
  ],
  fail: [given({ about: brochure })],
  'not-visible': [
    given({}),
    given({
      about:
        'Zawodowy kierowca ciężarówki od lat, znany z punktualności i dbałości o każdy powierzony ładunek.',
    }),
    given({ about: brochure }, {}, ['about']),
  ],
})
