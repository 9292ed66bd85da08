import { messages } from '../../../kernel/message'
import { foldForComparison } from '../../../kernel/text'
import { seen } from '../../profile'
import { type Check, cannotTell, type Examples, fail, pass } from '../check'
import { given } from '../given'
import { readsAsEnglish } from '../language'
import { places } from '../places'
import { quote } from '../quoting'
import { aboutIsCut, notLoaded, untold } from '../untold'

const words = messages('profile-audit/about-first-person', {
  passing: 'Your About speaks as you',
  failing: 'Your About speaks about you in the third person',
  why: 'A person reads it: “I” sounds like a person, “a seasoned professional” like a brochure.',
  todo: 'Rewrite it with “I” and “my”, as you would introduce yourself.',
})

/** Kept apart, since "i" is an "and" or a "the" in other languages. */
const english = new Set('i my me mine we our us'.split(' '))
const others = new Set(
  'ich mein meine meinem meinen meiner wir je mon nous yo soy eu meu minha io mio mia'.split(' '),
)

function speaksAsSelf(text: string): boolean {
  const all = foldForComparison(text).split(' ')
  if (all.some(word => others.has(word)) || /(?<!\p{L})j[’']\p{L}/iu.test(text)) return true
  return (all.length < 12 || readsAsEnglish(text)) && all.some(word => english.has(word))
}

export const check: Check = {
  id: 'about-first-person',
  group: 'clear',
  passing: words.passing(),
  failing: words.failing(),
  why: words.why(),
  where: places.about(),
  judge({ snapshot }) {
    const about = seen(snapshot.about)
    if (!about) return notLoaded('about')
    if (speaksAsSelf(about)) return pass(quote(about, 100))
    if (snapshot.about.state === 'read' && !snapshot.about.whole) return aboutIsCut()
    return readsAsEnglish(about) ? fail(words.todo(), quote(about, 100)) : cannotTell(untold.language())
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
    given({ about: brochure }, {}, { cut: ['about'] }),
  ],
})
