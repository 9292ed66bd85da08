import { messages } from '../../../src/core/kernel/message'
import type { Trends } from '../../../src/core/trends/outlook'
import { say } from '../../../src/words/say'
import { formatRoute } from '../../shell/route'
import { Figure } from './figure'

const words = messages('options/trends-went', {
  title: 'How your applications went',
  all: 'You applied {count, plural, one {# time} other {# times}}.',
  talked:
    '{count, plural, one {# application} other {# applications}} led to an interview or an offer{soon, select, soon {, most of them within two weeks} month {, most of them within a month} later {, most of them after more than a month} other {}}.',
  talkedFew: 'A few of them, or none yet, led to an interview or an offer.',
  offers: '{count, plural, one {# ended} other {# ended}} in an offer.',
  closed: '{count, plural, one {# was} other {# were}} closed without either.',
  toBoard: 'See them on the board',
})

/** In words alone: numbers of one person's applications are too few for a picture. */
export function WentPart({ went }: { went: NonNullable<Trends['went']> }) {
  const { applied, talked, offer, closed, soon, month, later } = went
  const most = [
    { name: 'soon', count: soon },
    { name: 'month', count: month },
    { name: 'later', count: later },
  ].find(({ count }) => count !== null && talked !== null && count * 2 > talked)
  const told = [
    words.all({ count: applied ?? 0 }),
    talked === null ? words.talkedFew() : words.talked({ count: talked, soon: most?.name ?? 'none' }),
    ...(offer === null ? [] : [words.offers({ count: offer })]),
    ...(closed === null ? [] : [words.closed({ count: closed })]),
  ]
  return (
    <Figure
      id="went"
      title={say(words.title())}
      sentence={told.map(say).join(' ')}
      choice={
        <p>
          <a href={formatRoute('opportunities/board')}>{say(words.toBoard())}</a>
        </p>
      }
      rows={[]}
    />
  )
}
