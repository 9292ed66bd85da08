import { judgedByWorker } from '../../src/adapters/judged-by-worker'
import { saveFile } from '../../src/adapters/save-file'
import { type Brief, makeBrief } from '../../src/core/brief/brief'
import { messages } from '../../src/core/kernel/message'
import type { PersonRecord } from '../../src/records/people'
import { isExample } from '../../src/store/example-database'
import { live } from '../../src/store/live'
import { opportunityDetail } from '../../src/store/opportunity-detail'
import { peopleAtEmployer } from '../../src/store/people'
import type { BriefServices } from '../sections/opportunities/brief-services'

const words = messages('options/brief-people', {
  known: '{name}, whom you know',
  knownAs: '{name}, {position}, whom you know',
})

/** So many of those the user knows there stand on the page. */
const mostKnown = 4

/** With those the user knows there: before anyone whom the advert names. */
function withKnown(brief: Brief, people: readonly PersonRecord[]): Brief {
  const known = people
    .slice(0, mostKnown)
    .map(({ name, headline }) =>
      headline ? words.knownAs({ name, position: headline }) : words.known({ name }),
    )
  return { ...brief, people: [...known, ...brief.people] }
}

export const briefServices: BriefServices = {
  brief: id =>
    live(async db => {
      const detail = await opportunityDetail(db, id, judgedByWorker(isExample(db)))
      if (!detail) return null
      const { opportunity, given, reading, url, signals } = detail
      const next = opportunity.actions?.next ?? null
      const brief = makeBrief({ given, title: opportunity.title, url, signals, next })
      const known = await peopleAtEmployer(db, opportunity.organization)
      return { brief: withKnown(brief, known.sure), opportunity, facts: reading.facts }
    }),
  saveMarkdown: (text, name) =>
    saveFile(
      new Blob([text], { type: 'text/markdown' }),
      `${
        name
          .replace(/[^\p{L}\p{N} ,.()&+-]+/gu, ' ')
          .trim()
          .slice(0, 80) || 'Brief'
      }.md`,
    ),
}
