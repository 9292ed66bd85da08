import { judgedBefore } from '../src/adapters/judged-before'
import { judgedByWorker } from '../src/adapters/judged-by-worker'
import { ahead, live } from '../src/store/live'
import { opportunityDetail, opportunityHead } from '../src/store/opportunity-detail'
import { knownOpportunity } from './page-state'
import type { PopupServices } from './services'
import type { Begun } from './watch-page'

/** A window that is not painted gets no frames; nothing waits longer for one (milliseconds). */
const longest = 60

/** Resolves after what stands in the document now was painted. */
const nextPaint = (): Promise<void> =>
  new Promise(resolve => {
    setTimeout(resolve, longest)
    requestAnimationFrame(() => setTimeout(resolve))
  })

type Opening = Pick<PopupServices, 'head' | 'opportunity'>

/**
 * Opportunities as they are read and judged. The one of the page is asked for as soon as it is known which it is,
 * while the popup's frame is still made. Where it has to be judged, the head is painted before that keeps all busy.
 */
export function openEarly({ tab, state }: Begun): Opening {
  const head: Opening['head'] = id => live(db => opportunityHead(db, id))
  const opportunity = (id: string, shown: Promise<unknown>) => {
    let before: (() => Promise<void>) | undefined = () => shown.then(nextPaint)
    return live(db => {
      const judging = { ...judgedByWorker(), ...(before && { before }) }
      before = undefined
      return opportunityDetail(db, id, judging)
    })
  }

  let early: (Opening & { id: string }) | null = null
  Promise.all([tab, state]).then(
    ([found, known]) => {
      const page = found && knownOpportunity(found.url, known)
      if (page?.kind !== 'opportunity') return
      judgedBefore.look(page.opportunityId)
      let show = () => {}
      const shown = new Promise<void>(resolve => {
        show = resolve
      })
      const [itsHead, detail] = [
        ahead(head(page.opportunityId)),
        ahead(opportunity(page.opportunityId, shown)),
      ]
      early = {
        id: page.opportunityId,
        head: () => itsHead,
        opportunity: () => {
          show()
          return detail
        },
      }
    },
    () => {},
  )
  const of = (id: string) => (early?.id === id ? early : null)
  return {
    head: id => of(id)?.head(id) ?? head(id),
    opportunity: id => of(id)?.opportunity(id) ?? opportunity(id, Promise.resolve()),
  }
}
