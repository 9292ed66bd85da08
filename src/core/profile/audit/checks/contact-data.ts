import { messages } from '../../../kernel/message'
import { seen } from '../../profile'
import { type Check, type Examples, fail, pass } from '../check'
import { given } from '../given'
import { places } from '../places'
import { quoteAround } from '../quoting'
import { notLoaded } from '../untold'

const words = messages('profile-audit/contact-data', {
  passing: 'Your headline and About give away no phone number',
  failing: 'A phone number is where every machine can read it',
  why: 'Numbers in public texts are collected and called; LinkedIn’s contact info can be limited to your connections.',
  todo: 'Move it to your contact info, and choose there who sees it.',
})

/** Ten digits and more after a plus or a trunk zero, or in groups as numbers are called: no amount, no year. */
const phone =
  /(?<![\p{L}\d.,])(?:\+\d{1,3}[\s.-]?(?:\(0?\d{1,4}\)[\s.-]?)?\d{2,4}(?:[\s.-]?\d{2,4}){2,4}|\(\d{3}\)\s?\d{3}[\s.-]\d{4}|\d{3}[.-]\d{3}[.-]\d{4}|0\d{2,4}[\s/-]\d{3,4}(?:[\s-]\d{2,4}){1,2})(?![\d,])/u

export const check: Check = {
  id: 'contact-data',
  group: 'prudent',
  passing: words.passing(),
  failing: words.failing(),
  why: words.why(),
  where: places.headlineAndAbout(),
  judge({ snapshot }) {
    const texts = [seen(snapshot.headline), seen(snapshot.about)].filter(text => text !== null)
    if (texts.join('').trim() === '') return notLoaded('about')
    const found = texts.flatMap(text => {
      const at = text.search(phone)
      return at < 0 ? [] : [quoteAround(text, at, 30, 30)]
    })
    return found.length > 0 ? fail(words.todo(), ...found) : pass()
  },
}

export const examples = (): Examples => ({
  pass: [
    given({ about: 'Grew sales from 1 200 000 to 3 400 000 between 2019 and 2021.' }),
    given({ about: 'Write to robin@sample.example.' }),
  ],
  fail: [given({ about: 'Call me: +358 40 123 4567' }), given({ headline: 'Realtor | (555) 010-9999' })],
  'not-visible': [given({})],
})
