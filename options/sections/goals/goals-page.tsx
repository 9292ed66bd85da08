import { type Message, messages } from '../../../src/core/kernel/message'
import { say } from '../../../src/words/say'
import { PageHead } from '../../shell/page-head'
import { formatRoute } from '../../shell/route'
import type { PageProps } from '../section'
import { GoalsView } from './goals-view'
import { ReportsView } from './reports-view'
import { SignsView } from './signs-view'
import { place } from './view'

const words = messages('options/goals-page', {
  title: 'Goals and reports',
  lead: 'What your present job asks of you, what you did for it, and drafts for those who decide about it, made from your own log.',
  views: 'Views',
  goals: 'Goals',
  reports: 'Reports and reviews',
  signs: 'Early signs',
})

const views: readonly { view: string | undefined; word: Message; View: typeof GoalsView }[] = [
  { view: undefined, word: words.goals(), View: GoalsView },
  { view: 'reports', word: words.reports(), View: ReportsView },
  { view: 'signs', word: words.signs(), View: SignsView },
]

/** The present job: its goals, its reports, and what announces a change. */
export function GoalsPage(props: PageProps) {
  const { nav } = props
  const shown = views.find(({ view }) => view === nav.params.view) ?? views[0]
  const head = (
    <>
      <PageHead title={say(words.title())} lead={say(words.lead())} />
      <nav aria-label={say(words.views())}>
        <ul class="op-filter">
          {views.map(each => (
            <li key={each.word.id}>
              <a
                href={formatRoute(place, { view: each.view })}
                aria-current={each === shown ? 'true' : undefined}
              >
                {say(each.word)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </>
  )
  return shown ? <shown.View {...props} head={head} /> : null
}
