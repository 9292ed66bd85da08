import { messages } from '../../../kernel/message'
import { seen } from '../../profile'
import { type Check, type Examples, fail, pass } from '../check'
import { given } from '../given'
import { places } from '../places'
import { quote } from '../quoting'
import { notLoaded } from '../untold'

const words = messages('profile-audit/headline-plain-marks', {
  passing: 'Your headline is set in plain letters',
  failing: 'Your headline is in capitals or symbols',
  why: 'Capitals, rows of emoji and letters made of other symbols are hard to read, and searches and screen readers miss them.',
  todo: 'Write it in ordinary letters; one symbol as a divider is enough.',
})

const picture = /\p{Extended_Pictographic}/gu
const mostPictures = 3

/** Letters of mathematics and the like that only look like a bold or cursive alphabet. */
const dressed = /[\u{1D400}-\u{1D7FF}\u{1F130}-\u{1F189}\u24B6-\u24E9]/u

/** All in capitals; a few short forms are none. */
function shouts(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? []
  const cased = letters.filter(letter => letter.toLowerCase() !== letter.toUpperCase())
  const large = cased.filter(letter => letter === letter.toUpperCase())
  return cased.length >= 16 && large.length / cased.length > 0.8
}

export const check: Check = {
  id: 'headline-plain-marks',
  group: 'clear',
  passing: words.passing(),
  failing: words.failing(),
  why: words.why(),
  where: places.headline(),
  judge({ snapshot }) {
    const headline = seen(snapshot.headline)
    if (!headline) return notLoaded('headline')
    const isPlain =
      !shouts(headline) && !dressed.test(headline) && (headline.match(picture) ?? []).length <= mostPictures
    return isPlain ? pass(quote(headline)) : fail(words.todo(), quote(headline))
  },
}

export const examples = (): Examples => ({
  pass: [given({ headline: 'ICU nurse | BLS, ACLS' }), given({ headline: '会計士' })],
  fail: [
    given({ headline: 'EXPERIENCED SALES PROFESSIONAL' }),
    given({ headline: '🚀 Growth 🔥 Sales ⭐ Teams 💡 Ideas' }),
    given({ headline: '𝗗𝗮𝘁𝗮 𝗮𝗻𝗮𝗹𝘆𝘀𝘁' }),
  ],
  'not-visible': [given({})],
})
