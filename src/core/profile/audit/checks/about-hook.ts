import { messages } from '../../../kernel/message'
import { seen } from '../../profile'
import { type Check, type Examples, fail, pass } from '../check'
import { given } from '../given'
import { asOf, limits } from '../limits'
import { places } from '../places'
import { quote } from '../quoting'
import { notLoaded } from '../untold'

const words = messages('profile-audit/about-hook', {
  passing: 'Your About opens in a way of its own',
  failing: 'Your About opens like thousands of others',
  why: 'About the first {shown} characters show before “see more” ({asOf}); they decide whether anyone reads on.',
  todo: 'Open with what you do for whom, a result with its number, or the question that your work answers.',
})

/** Greetings, and introductions that fit anybody, in the languages of LinkedIn that most people write in. */
const worn = [
  /^(?:hi|hello|hey|welcome|greetings|hallo|willkommen|herzlich willkommen|bonjour|bienvenue|hola|bienvenidos?|olá|oi|bem.vindos?|ciao|salve|benvenut[oi])(?!\p{L})/iu,
  /^my name is|^i am called|^mein name ist|^ich heiße|^je m[’']appelle|^mi nombre es|^me llamo|^(?:o )?meu nome é|^me chamo|^mi chiamo/iu,
  /^with (?:over|more than|almost|nearly)? ?(?:\d+|ten|twelve|fifteen|twenty)\+? ?years/iu,
  /^(?:an? |i am an? |i’m an? |i'm an? )?(?:highly |very )?(?:motivated|passionate|dedicated|experienced|seasoned|dynamic|accomplished|results.driven|enthusiastic|hard.?working)(?!\p{L})/iu,
  /^(?:hoch)?(?:motiviert|engagiert|leidenschaftlich)(?:e|er)?(?!\p{L})|^(?:je suis )?(?:passionné|motivé|dynamique)e?(?!\p{L})|^(?:soy )?(?:un |una )?(?:profesional|apasionad[oa])(?!\p{L})|^(?:sou )?(?:um |uma )?(?:profissional|apaixonad[oa])(?!\p{L})|^(?:sono )?(?:un |una )?(?:professionista|appassionat[oa])(?!\p{L})/iu,
]

export const check: Check = {
  id: 'about-hook',
  group: 'clear',
  passing: words.passing(),
  failing: words.failing(),
  why: words.why({ shown: limits.aboutHook, asOf }),
  where: places.aboutOpening(),
  judge({ snapshot }) {
    const about = seen(snapshot.about)
    if (!about) return notLoaded('about')
    const opening = [...about].slice(0, limits.aboutHook).join('')
    const bare = opening.replace(/^[^\p{L}\p{N}]+/u, '')
    return worn.some(pattern => pattern.test(bare))
      ? fail(words.todo(), quote(opening))
      : pass(quote(opening, 120))
  },
}

export const examples = (): Examples => ({
  pass: [
    given({ about: 'Half of all night trains in the north leave on the plan that I made.' }),
    given({ about: 'High shelves, low shelves: I make shops easy to walk through.' }),
  ],
  fail: [
    given({ about: 'Hello and welcome to my profile.' }),
    given({ about: 'I am a passionate marketer with many ideas.' }),
    given({ about: '• With over 10 years of experience in sales' }),
    given({ about: 'Me llamo Robin y soy contable.' }),
  ],
  'not-visible': [given({})],
})
