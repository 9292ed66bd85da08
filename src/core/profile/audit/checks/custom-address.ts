import { messages, verbatim } from '../../../kernel/message'
import { archiveKey, slugOf } from '../../profile-address'
import { type Check, cannotTell, type Examples, fail, pass } from '../check'
import { given } from '../given'
import { asOf } from '../limits'
import { places } from '../places'
import { untold } from '../untold'

const words = messages('profile-audit/custom-address', {
  passing: 'Your profile has an address of its own',
  failing: 'Your profile has the address that LinkedIn made up',
  why: 'A short address fits on a résumé and is yours to choose: 3 to 100 letters and digits ({asOf}).',
  todo: 'Choose your name, or your name and your field.',
})

/** LinkedIn gives names the ending of seven to nine hexadecimal digits, one of them a digit at least. */
const generated = /-(?=[a-f]*\d)[0-9a-f]{7,9}$/
/** A member's internal number instead of an address. */
const internal = /^aco[a-z0-9_-]{20,}$/

export const check: Check = {
  id: 'custom-address',
  group: 'complete',
  passing: words.passing(),
  failing: words.failing(),
  why: words.why({ asOf }),
  where: places.address(),
  judge({ snapshot }) {
    const slug = slugOf(snapshot.key)
    if (snapshot.key === archiveKey) return cannotTell(untold.noAddress())
    if (internal.test(slug)) return cannotTell(untold.internalAddress())
    const found = verbatim(`linkedin.com/in/${slug}`)
    return generated.test(slug) ? fail(words.todo(), found) : pass(found)
  },
}

const at = (slug: string) => given({}, {}, { key: `in/${slug}` })
export const examples = (): Examples => ({
  pass: [at('robin-sample'), at('robin-sample-2020'), at('robin-decade')],
  fail: [at('robin-sample-4b1a90c2'), at('robin-94814819')],
  'not-visible': [given({}, {}, { key: archiveKey }), at('acoaab1cdefghijklmnopqrstuvwxyz0123')],
})
