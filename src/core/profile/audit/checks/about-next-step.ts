import { messages } from '../../../kernel/message'
import { seen } from '../../profile'
import { type Check, cannotTell, type Examples, fail, pass } from '../check'
import { given } from '../given'
import { readsAsEnglish } from '../language'
import { places } from '../places'
import { quoteAround } from '../quoting'
import { aboutIsCut, notLoaded, untold } from '../untold'

const words = messages('profile-audit/about-next-step', {
  passing: 'Your About says how to reach you',
  failing: 'Your About ends without a next step',
  why: 'Whoever has read this far wants to know what to write to you about, and how.',
  todo: 'Close with one line: what people may write to you about, and how.',
})

const way =
  /(?<![\w.+-])[\w.+-]+@[\w-]+\.\w|https?:\/\/|\bwww\.|(?<!\p{L})(?:contact|reach (?:out|me)|get in touch|message me|write (?:to )?me|e-?mail|drop me|call me|connect with me|let[’']?s (?:talk|connect|chat|meet)|book (?:a|me)|ask me|say hello|kontaktier|schreib|melde|contactez|écrivez|contáct|escríb|contatta|scrivi|fale comigo|entre em contato)/iu

export const check: Check = {
  id: 'about-next-step',
  group: 'clear',
  passing: words.passing(),
  failing: words.failing(),
  why: words.why(),
  where: places.aboutEnd(),
  judge({ snapshot }) {
    const about = seen(snapshot.about)
    if (!about) return notLoaded('about')
    const match = way.exec(about)
    if (match) return pass(quoteAround(about, match.index, 20, 80))
    if (snapshot.about.state === 'read' && !snapshot.about.whole) return aboutIsCut()
    if (!readsAsEnglish(about)) return cannotTell(untold.language())
    return fail(words.todo(), quoteAround(about, about.length, 90))
  },
}

const story =
  'I have been a teacher for twelve years, and the part of my work that I like best is the hour in which a class is quiet by itself.'
export const examples = (): Examples => ({
  pass: [
    given({ about: `${story} Write to me about reading circles.` }),
    given({ about: `${story} robin@sample.example` }),
  ],
  fail: [given({ about: story })],
  'not-visible': [given({}), given({ about: story }, {}, { cut: ['about'] }), given({ about: 'Lehrer.' })],
})
