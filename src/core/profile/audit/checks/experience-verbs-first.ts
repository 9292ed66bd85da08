import { messages } from '../../../kernel/message'
import { seen } from '../../profile'
import { type Check, type Examples, fail, pass } from '../check'
import { given, position } from '../given'
import { places } from '../places'
import { quote } from '../quoting'
import { recentRoles } from '../recent-roles'
import { notLoaded } from '../untold'

const words = messages('profile-audit/experience-verbs-first', {
  passing: 'The lines of your recent roles begin with what you did',
  failing: 'Lines of your recent roles begin with a duty',
  why: 'A duty says what anybody in the role had to do; a verb says what you did.',
  todo: 'Begin each with an action verb: planned, built, cut, taught, closed.',
})

/** "Responsible for" and its like, in six languages. */
const duty =
  /^(?:responsible (?:for|to)|(?:my )?(?:main |key )?(?:duties|responsibilities|tasks)|tasked with|in charge of|(?:helped|assisted) with|worked on|participated in|involved in|verantwortlich für|zuständig für|(?:meine )?aufgaben(?!\p{L})|mitarbeit|responsable d[eu]|en charge d[eu]|chargée? d[eu]|encargad[oa] de|responsable de|a cargo de|responsável (?:por|pel[oa])|encarregad[oa] de|responsabile d(?:i|el|ella)|addett[oa] a|mi occupo di)/iu

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map(line => line.replace(/^[^\p{L}\p{N}]+/u, ''))
    .filter(Boolean)

export const check: Check = {
  id: 'experience-verbs-first',
  group: 'clear',
  passing: words.passing(),
  failing: words.failing(),
  why: words.why(),
  where: places.recentRoles(),
  judge({ snapshot }) {
    const lines = recentRoles(seen(snapshot.experience) ?? []).flatMap(role => linesOf(role.description))
    if (lines.length === 0) return notLoaded('experience')
    const duties = lines.filter(line => duty.test(line))
    return duties.length > 0
      ? fail(words.todo(), ...duties.slice(0, 5).map(line => quote(line, 90)))
      : pass(quote(lines[0] ?? '', 90))
  },
}

export const examples = (): Examples => ({
  pass: [given({ experience: [position('Cook', '• Cut waste by a third\n• Taught four apprentices')] })],
  fail: [
    given({ experience: [position('Cook', '• Responsible for the kitchen')] }),
    given({ experience: [position('Koch', 'Zuständig für die Küche')] }),
  ],
  'not-visible': [given({}), given({ experience: [position('Cook', '')] })],
})
