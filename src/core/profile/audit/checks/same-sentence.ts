import { messages } from '../../../kernel/message'
import { seen } from '../../profile'
import { type Check, cannotTell, type Examples, failFrom, pass } from '../check'
import { given } from '../given'
import { places } from '../places'
import { quote } from '../quoting'
import { shareSaid } from '../share-said'
import { aboutIsCut, notLoaded, untold } from '../untold'

const words = messages('profile-audit/same-sentence', {
  passing: 'Your profile carries the sentence of your brand statement',
  failing: 'The sentence of your brand statement is not everywhere',
  why: 'One sentence, met in three places, is remembered; three sentences are not.',
  todo: 'Say it in headline or About, and at the top of your résumé, in nearly the same words.',
  profile: 'Not in your headline or About',
  resume: 'Not in the summary of your résumé',
})

/** So much of its telling words makes it the same sentence. */
const enough = 0.6

export const check: Check = {
  id: 'same-sentence',
  group: 'consistent',
  passing: words.passing(),
  failing: words.failing(),
  why: words.why(),
  where: places.headlineAndAbout(),
  judge({ snapshot: { headline, about }, brand: { statement }, master }) {
    if (statement.trim() === '') return cannotTell(untold.noSentence())
    const onProfile = shareSaid(`${seen(headline) ?? ''}\n${seen(about) ?? ''}`, statement) >= enough
    if (!onProfile && about.state !== 'read') return notLoaded('about')
    if (!onProfile && about.state === 'read' && !about.whole) return aboutIsCut()
    const summary = master?.resume.basics?.summary ?? ''
    const inResume = summary === '' || shareSaid(summary, statement) >= enough
    if (onProfile && inResume) return pass(quote(statement))
    return failFrom(
      statement,
      words.todo(),
      ...(onProfile ? [] : [words.profile()]),
      ...(inResume ? [] : [words.resume()]),
    )
  },
}

const brand = { statement: 'I make municipal budgets readable for citizens.' }
const about = 'Municipal budgets, readable for citizens: that is what I make.'
export const examples = (): Examples => ({
  pass: [
    given({ about }, brand),
    given({ headline: 'I make municipal budgets readable for citizens' }, brand),
  ],
  fail: [
    given({ about: 'I like the sea.' }, brand),
    given({ about }, brand, { resume: { basics: { summary: 'Accountant of ten years.' } } }),
  ],
  'not-visible': [given({}, brand), given({ about }), given({ about: 'I like' }, brand, { cut: ['about'] })],
})
